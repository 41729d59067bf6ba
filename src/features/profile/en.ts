import { formatCount } from "#domain/format";
import type { ProfileWords } from "./vi.ts";

const join = (parts: readonly string[]) =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(parts);

export const en: ProfileWords = {
  print: "Print on one A4 page",
  save: "Download",
  file: {
    link: "Address of the page",
    columns: [
      "Code",
      "Indicator code",
      "Indicator",
      "Year",
      "Poverty standard",
      "Value",
      "Numerator",
      "Denominator",
      "Status",
      "Documents",
    ],
  },
  tiles: {
    rank: "from the highest",
    since: (year, isRate) => `${isRate ? "points " : ""}since ${year}`,
  },
  wrong: {
    link: "Is a figure wrong?",
    subject: (place) => `A wrong figure: ${place}`,
    asks: "The right figure, and the document that has it:",
  },
  onMap: "See it on the map",
  besideOthers: "Against other places",
  provincePage: "See the whole province",
  loading: "Loading the profile…",
  failed: "The figures of the profile could not be read.",
  again: "Try again",
  title: (name) => `Profile of ${name}`,
  noCommune: "No commune is chosen. Choose one on the map, then open its profile.",
  ownPage: "The commune’s own page",
  where: (province) => `Where it lies in ${province}`,
  district: (names) => `formerly in ${join(names)}`,
  area: (km2) => `${km2} km²`,
  asOf: (period, standard) => `${period}, ${standard}`,
  standing: {
    nothing: (commune) =>
      `Nothing has been published about ${commune} for this period. No data does not mean zero.`,
    withheld: (commune) =>
      `The figures of ${commune} for this period are withheld: there are so few households that a published number could point at one of them.`,
    empty: (commune) => `${commune} has no resident household in this period, so there is no rate.`,
  },
  made: ({ illustrative, shown }) => {
    if (illustrative === 0) return "";
    const how =
      illustrative === shown
        ? "Every figure"
        : `${formatCount(illustrative, "en")} of the ${formatCount(shown, "en")} figures`;
    return `${how} of the commune on this page ${illustrative === shown ? "is" : "are"} ASSUMED for the example, not for decisions.`;
  },
  sections: {
    headline: "In brief",
    trend: "Over the years",
    fingerprint: "What the poor lack more here",
    flows: "Movements of the year",
    themes: "Who is poor and why",
    programmes: "Programmes that touch it",
    targets: "Assigned targets",
    neighbours: "Neighbouring communes",
    similar: "Similar communes",
    origins: "Formed from",
    former: "Figures of former units",
    table: "Every figure of the commune over the years",
    documents: "Sources of the figures",
  },
  cites: "Sources",
  cited: (number) => `Source ${String(number)}`,
  none: "–",
  rank: (rank, of, tied) =>
    `rank ${rank}/${of} from the highest${tied > 1 ? `, shared by ${String(tied)}` : ""}`,
  range: (best, worst) =>
    `few households: one or two more or less may move the rank from ${best} to ${worst}`,
  counts: (part, whole, base) => `${part} of ${whole} ${base}`,
  province: "whole province",
  since: (change, year) => `${change} since ${year}`,
  trend: {
    told: "In figures, and why the line is cut",
    label: (indicator) => `${indicator} of the commune and the whole province over the years`,
    run: (standard, from, first, to, last) =>
      `By the ${standard}: from ${first} at the end of ${from} to ${last} at the end of ${to}.`,
    single: (standard, year, value) => `By the ${standard}: ${value} at the end of ${year}.`,
    nothing: (standard) => `By the ${standard}: no figures of the commune.`,
    doubled: (year, values) =>
      `The end of ${year} was measured twice: ${join(values.map(({ value, standard }) => `${value} by the ${standard}`))}. They are two different measures: no line joins them and they are not compared.`,
  },
  fingerprint: {
    lead: "Of every 100 poor households, how many are deprived: the dot is the commune, the bar the whole province.",
    none: "Deprivations were not collected by commune for this period, or all are withheld.",
    drivers: (drivers) => `Furthest above the province: ${join(drivers.map((name) => name.toLowerCase()))}.`,
    noDrivers: "No deprivation is more frequent than in the whole province.",
    columns: ["Deprivation", "Commune (households)", "Province", "Gap"],
    mean: (commune, province) =>
      `A poor household lacks ${commune} of the indicators on average; ${province} in the whole province.`,
    small: (poor) => `The commune has only ${poor} poor households: a few of them change the rates a lot.`,
  },
  flows: {
    titles: {
      poor: (year) => `Poor households, ${year}`,
      near_poor: (year) => `Near-poor households, ${year}`,
    },
    start: "Start of the year",
    end: "End of the year",
    names: {
      poor: {
        exited: "left poverty",
        to_near: "left poverty, became near-poor",
        above_near_line: "left poverty, above the near-poor line",
        other_decrease: "other decrease (moved, merged)",
        relapsed: "fell back into poverty",
        new: "newly poor",
        from_near: "near-poor who became poor",
        other_increase: "other increase (moved in, split)",
      },
      near_poor: {
        exited: "left near-poverty",
        to_poor: "became poor",
        above_near_line: "left near-poverty",
        other_decrease: "other decrease (moved, merged)",
        relapsed: "fell back into near-poverty",
        new: "newly near-poor",
        from_poor: "poor who became near-poor",
        other_increase: "other increase (moved in, split)",
      },
    },
    balances: "Start less out plus in equals end.",
    differs: "The figures as published do not add up.",
    none: "Movements during the year were not collected by commune for this period.",
    opening: "This is the opening count of the standard: there are no movements to count yet.",
    withheld: "Some figures are withheld or missing, so the sum can not be tried.",
  },
  themes: {
    notCollected: (themes) =>
      `Not collected by commune: ${join(themes.map((theme) => theme.toLowerCase()))}.`,
    at: (year, standard) => `end of ${year}, ${standard}`,
    columns: ["Commune", "Province"],
  },
  programmes: {
    none: "Nothing is recorded for this commune; that does not mean it got nothing.",
    total: (programmes, planned, spent) =>
      `${programmes} programmes are recorded; ${planned} million đồng planned, ${spent} spent.`,
    columns: ["Programme", "Planned", "Spent"],
    unit: "million đồng",
    notStated: "not stated",
    atLeast: "at least",
    placed: "Known only for a wider place",
    precisions: {
      commune: "the plan names the commune",
      district: "the plan names its former district",
      rule: "for communes that meet a rule",
      class: "for communes of the class that the plan names",
      count: "the plan gives only a number of districts or communes",
      province: "whole province",
      unknown: "the plan names no place",
    },
    part: "part of the commune",
    designations: "Designations",
    designation: {
      extreme: "extremely difficult commune",
      border: "border commune",
      safeZone: "safe-zone commune",
    },
    region: (region) => `region ${region}`,
    sponsor: (name) => `sponsored by ${name}`,
    unread: "This edition has no register of programmes.",
    others: (count) => `${count} more programmes`,
    more: (count) => `and ${count} more`,
  },
  targetsNone: "No target is assigned to the commune itself.",
  neighbours: {
    none: "Which communes border it is not known.",
    schematic: "By schematic borders, which are not legal ones.",
  },
  similar: {
    why: "Why alike?",
    method: (rules, compared, leftOut, dropped) =>
      `How they are chosen: ${rules} rates of the same period and standard (poor, near-poor, each deprivation of the poor) are put on one scale, standard deviations from the mean of the province's communes; the five communes at the shortest Euclidean distance are named here. ${compared} communes with every value were compared${leftOut === "0" ? "" : `; ${leftOut} with a missing or withheld value were left out`}${dropped === "0" ? "" : `; ${dropped} rates that more than a quarter of the communes lack were not used`}.`,
    leftOut: "A figure of this commune is missing or withheld, so it can not be compared with others.",
    none: "Too little is known of this period to compare communes.",
    shares: (high, low) =>
      [
        ...(high.length === 0 ? [] : [`both high: ${join(high)}`]),
        ...(low.length === 0 ? [] : [`both low: ${join(low)}`]),
      ].join("; "),
    lacking: (name) => `deprivation in ${name}`,
    alike: "both near the mean",
    column: "Distance",
  },
  beside: ["Commune", "Rate", "Households", "Rank"],
  origins: {
    whole: "all of it",
    part: (share) => `${share} of its households`,
    unknownPart: "a part, households not known",
    toConfirm: (resolution) =>
      resolution === "" ? "to be confirmed" : `to be confirmed, after ${resolution}`,
    rest: "the rest is now in",
    none: "Unchanged or not known: the register names no former unit.",
  },
  table: {
    lead: "A row an indicator, a column a review; between two standards there is a break, and nothing is compared across it.",
    indicator: "Indicator",
    marks: {
      missing: "no data",
      suppressed: "withheld",
      broken: "not comparable: borders have changed",
      illustrative: "assumed",
      notCollected: "not collected then",
      counts: "below a rate its numerator",
    },
    cut: "change of standard",
  },
  documents: {
    columns: ["Document", "Number", "Date", "Status"],
    notPrinted: "not stated",
    all: "All sources and contradictions",
  },
  definitions: "Definitions",
};
