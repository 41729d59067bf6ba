import { en as signs } from "../../words/signs/en.ts";
import { formatCount, formatCounts, formatValue } from "#domain/format";
import type { ExploreWords } from "./vi.ts";

export const en: ExploreWords = {
  /** Names the sheet on which a region is drawn. */
  picking: "Drag on the map to take in the communes of a region. Escape: stop.",
  five: { highest: "The five highest", change: "change", province: "Province" },
  choosePlace: "Choose a commune on the map or in the table to see it alone.",
  data: "Data",
  deprivationsNobody: "No household is poor.",
  ethnic: "Poor households by ethnic group",
  overview: "Province overview",
  parts: "Urban and rural",
  bands: (units) => `Communes by poor rate (${formatCount(units, "en")} communes of the time)`,
  profile: "Commune profile",
  besideOthers: "Against other places",
  trend: "Over the years",
  back: "Back to the province",
  whyCut: "Why is the line cut?",
  indicator: "Indicator",
  table: "Ranking of communes and wards",
  class: "Class",
  panel: {
    names: {
      card: "This place",
      table: "Ranking",
      set: "Group",
      clusters: "Clusters",
      indicators: "Indicators",
    },
    label: "Beside the map",
    enlarge: "Enlarge the sheet",
    shrink: "Shrink the sheet",
    points: "pts",
    since: (change, year) => `${change} since ${year}`,
  },
  timeline: {
    cut: "Change of standard: the two sides are not comparable",
    notCollected: "not collected under this standard",
    play: "Play the years",
    pause: "Pause",
    next: "Next year",
    before: "Year before",
    all: "All years",
    since: "since",
    pace: "Speed",
  },
  figures: {
    rankLabel: "rank from the highest",
    outOf: (value, { base }) =>
      value.denominator === null ? base.en : `of ${formatCounts(value, "en", signs).denominator} ${base.en}`,
    intervalLabel: "range of the estimate",
    interval: ({ interval }, indicator) =>
      interval === null ? "" : interval.map((end) => formatValue(end, indicator, "en")).join(" to "),
  },
  source: {
    title: "Where from?",
    documents: "Sources",
    parts: {
      document: "Document",
      number: "Number",
      date: "Date",
      issuer: "Issued by",
      standard: "Poverty standard",
      status: "Status",
      grade: "Grade of source",
      flag: "Reconciliation",
    },
    unknown: "No source recorded.",
    printedFlag: (flag, printed) => `${flag}: kept as printed (${printed}), which disagrees with its counts.`,
    standardLegal: ({ name, legal }) => `${name.en} (${legal})`,
    qualityReport: "Data quality report",
  },
  clusters: {
    kindHints: {
      "high-high": "Hardship that is joined up: a programme can take the whole cluster.",
      "low-low": "Joined-up places below the rest.",
      "high-low": "Easily missed by who looks at the figure of the region alone.",
      "low-high": "Unlike its surroundings: worth asking why.",
    },
    global: ({ i, p, expected }) => {
      if (p > 0.05) return "Neighbouring communes are no more alike than by chance.";
      return i > expected
        ? "Neighbouring communes tend to be alike: high lies by high, low by low."
        : "Neighbouring communes tend to differ: high lies by low.";
    },
    few: "Too few communes have a figure to say how neighbours lie.",
    figures: (i, expected, p, permutations) =>
      `Moran's I ${i} (at random: ${expected}); p ${p}, ${formatCount(permutations, "en")} permutations. Each commune: LISA over all conditional permutations, false discovery rate at most 5%.`,
    schematic: "On schematic boundaries: who borders whom here may differ on the ground.",
    paint: "Paint the map by cluster",
    unpaint: "Paint the indicator again",
    none: "No commune stands out.",
  },
  ranking: {
    gather: {
      start: "Choose several",
      hint: "Press the name of each commune.",
      count: (count) => `${String(count)} chosen`,
      compare: "Compare",
    },
    now: "Now",
    into: "with figures by commune: press twice to enter",
    name: "Commune name",
    least: "From",
    most: "To",
    range:
      "Range of ranks: with few households, one more or less changes the rank (communes compared pair by pair, at 95%).",
  },
  selection: {
    rectangle: "Rectangle",
    lasso: "Lasso",
    addShown: "Add the filtered communes",
    clear: "Clear",
    empty: "No commune chosen yet.",
    hint: "Hold Shift while choosing communes on the map (keyboard: Shift + Enter), draw a rectangle or a lasso, or filter with the legend and add them.",
    totals: {
      communes: "communes and wards",
      households: "households",
      poor: "poor households",
      nearPoor: "near-poor households",
      poorRate: "poor rate of all together",
      shareOfPoor: "of the province's poor households",
      area: "area",
    },
    atLeast: "at least",
    unknown: (count) => `figures of ${formatCount(count, "en")} communes not known`,
    members: "Communes of the group",
    remove: (name) => `Remove ${name} from the group`,
    compare: "Compare over the years",
    compareLimit: (most) => `The first ${String(most)} communes of the group are drawn.`,
    beside: "Side by side in a table",
    export: "Download table (CSV)",
    words: {
      code: "Code",
      source: "Source",
      link: "Link",
      note: "The status column says which figures are official and which assumed; assumed ones are not for decisions.",
    },
  },
  releases: {
    title: "Changes between releases",
    against: "Release",
    release: (index, id) =>
      index === 0 ? `on show (${id}) against the one before` : `${String(index)} before that (${id})`,
    total: (all, here) =>
      `${all} figures changed in the whole atlas; ${here} of this indicator in this province are listed.`,
    first: "The first release: there is nothing to compare it with.",
    redrawn: "The boundaries of the province were drawn anew.",
    place: "Place",
    figure: "Figure",
    before: "Before",
    after: "After",
    none: "none",
    mark: "Mark these communes on the map",
    missing: "The log of releases could not be read.",
  },
  programmes: {
    unplaced: "Programmes that no map of communes can show",
    sponsor: "Sponsor",
  },
  hatch: {
    title: "Hatched: where programmes reach",
    add: "Add a programme",
    remove: (name) => `Remove ${name}`,
    whole: (count, recorded, named) =>
      `${count} communes: ${recorded} with a row on record, ${named} in places a plan names`,
    part: (count) => `${count} communes of which only a part lay in a named former district`,
  },
};
