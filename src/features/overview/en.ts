import type { Status } from "#domain/status";
import { signText } from "../../words/signed.ts";
import { nameCommune } from "../../words/en.sentence.ts";
import { en as shared } from "../../words/en.ts";
import { formatBound, formatCount } from "#domain/format";
import type { LeftOutCounts, OverviewWords } from "./vi.ts";

const whole = (count: number) => formatCount(count, "en");

/** "1 commune", "14 communes". */
const some = (count: number, one: string, status: Status = "official") =>
  `${signText(whole(count), status)} ${count === 1 ? one : `${one}s`}`;

/** "fell by 3.48 percentage points", "did not change". */
function points(change: number, status: Status): string {
  const size = formatBound(Math.abs(change), "en");
  return change === 0
    ? "did not change"
    : `${change < 0 ? "fell" : "rose"} by ${signText(size, status)} percentage points`;
}

function households(change: number, status: Status): string {
  if (change === 0) return "as many poor households";
  return `${some(Math.abs(change), "poor household", status)} ${change < 0 ? "fewer" : "more"}`;
}

function leftOut({ suppressed, broken, missing }: LeftOutCounts): string {
  const parts = [
    suppressed > 0 ? `${some(suppressed, "commune")} withheld` : "",
    broken > 0 ? `${some(broken, "commune")} that can not be compared` : "",
    missing > 0 ? `${some(missing, "commune")} without figures` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `Not ranked here: ${parts.join(", ")}.`;
}

export const en: OverviewWords = {
  title: (province) => `Overview of ${province}`,
  lead: (year, standard, communes) => `End of ${String(year)} · ${standard} · ${communes} communes and wards`,
  inSentence: (province) => province,
  commune: nameCommune,
  statuses: shared.explore.status,
  made: "Assumed figures have a dotted line under them.",
  failed: "The figures of the province could not be read.",
  summary: {
    rate: (year, province, { of, about }, said) =>
      `At the end of ${String(year)}, about ${about} of every ${of} households in ${province} were poor (${said}).`,
    nobody: (year, province, all) =>
      `At the end of ${String(year)}, no household in ${province} was poor${all === null ? "" : `, of ${all}`}.`,
    unknown: (year, province, isWithheld) =>
      isWithheld
        ? `The number of poor households in ${province} at the end of ${String(year)} is withheld.`
        : `There is no number of poor households in ${province} for the end of ${String(year)}.`,
    change: (since, moved, counted) =>
      `Since the end of ${String(since)} the rate ${moved}${counted === null ? "" : `, ${counted}`}`,
    sinceStart: (since, standard, moved) =>
      `; since the end of ${String(since)}, the first year under the ${standard}, it ${moved}`,
    first: (standard) =>
      `This is the first year under the ${standard}: it is not compared with earlier years, which were measured under another one.`,
    poorest: (communes, ofPoor, ofHouseholds) =>
      `the ${some(communes, "commune")} with the highest rates have ${ofPoor} of the poor households and ${ofHouseholds} of all households`,
    lacks: (items) => `What poor households lack most: ${items.join(", ")}.`,
    moved: (since, { fell, rose, same, unknown }, status) => {
      const parts = [
        fell > 0 ? `fell in ${some(fell, "commune", status)}` : "",
        rose > 0 ? `rose in ${some(rose, "commune", status)}` : "",
        same > 0 ? `did not change in ${some(same, "commune", status)}` : "",
      ].filter((part) => part !== "");
      const rest = unknown > 0 ? `; ${some(unknown, "commune")} can not be compared` : "";
      return `Since the end of ${String(since)} the poor rate ${parts.join(", ")}${rest}.`;
    },
    targets: (count, standings) =>
      `The plans of the province set ${some(count, "target")} for the poor rate: ${standings.join(", ")}.`,
  },
  years: "Another year",
  points,
  households,
  tiles: {
    rate: "Poor rate",
    poor: "Poor households",
    near: "Near-poor households",
    ofHouseholds: (all) => `of ${all} households`,
    since: (year) => `Since the end of ${String(year)}`,
    from: (rate) => `from ${rate}`,
    broken: "First year of the standard: not compared with the year before",
  },
  trend: {
    title: "Over the years",
    label: "Poor rate over the years",
    note: "The dashed line between two frames is a change of standard: the two sides can not be compared.",
  },
  where: {
    title: "Where the poor live",
    byRate: (communes) => `The ${some(communes, "commune")} with the highest rates`,
    byNumber: (communes) => `The ${some(communes, "commune")} with most poor households`,
    half: (communes) => `The fewest communes that hold half of the poor: ${whole(communes)}`,
    columns: ["Communes", "Poor households", "Share of the poor", "Share of households"],
    curve: "Concentration curve",
    say: (population, amount, index) =>
      `The poorest communes have ${population} of the households but ${amount} of the poor households. Concentration index ${index}.`,
    index: (index) => `Concentration index ${index}.`,
    method:
      "Communes from the highest rate down; 0 is an even spread over households, and the closer to -1, the fewer communes hold the poor (O'Donnell and others 2008).",
    grouped: (communes) =>
      `${some(communes, "commune")} without a figure on show stand on the curve as one group.`,
    x: "share of households",
    y: "share of the poor",
    none: "Too few figures by commune.",
  },
  targets: {
    title: "Targets",
    measured: (rate, year) => `${rate} (end of ${String(year)})`,
    none: "The plans on record set no target for the poor rate of this province.",
    cut: (year) => `From ${String(year)} another standard is used.`,
    goals: (year, meets, misses, open, isOver) =>
      `Targets given to communes for ${String(year)}: ${isOver ? "as measured" : "at today's pace"} ${some(meets, "commune")} on the way, ${whole(misses)} not${open > 0 ? `, ${some(open, "commune")} with too few figures under the standard of that year` : ""}.`,
    goal: (rate, year) => `target line for ${String(year)}: ${rate}`,
  },
  parts: {
    title: "Urban and rural",
    columns: ["Area", "Rate", "Poor households", "Share of the poor", "Near-poor households"],
    note: "Urban are wards and townships; since 1 July 2025 wards.",
  },
  ethnic: {
    title: "Poor households by ethnic group",
    columns: ["Group", "Poor households", "Share of the poor"],
    unexplained: (minority) =>
      `Unexplained: the printed total of poor ethnic-minority households (${minority}) less the groups printed with it.`,
  },
  lacks: {
    title: "What poor households lack",
    columns: ["Deprivation", "Of every 100 poor", "Poor households"],
    none: "Not collected for this date.",
  },
  bands: {
    title: "Communes by band of the poor rate",
    rate: "Poor rate",
    printed: (year, units) => `As the plan prints, end of ${String(year)} (${units} communes of the time)`,
    now: (year, communes) => `Communes of today, end of ${String(year)} (${communes})`,
    note: "The two columns can not be compared: another standard, or other communes.",
  },
  movers: {
    title: (since) => `Communes that moved most since the end of ${String(since)}`,
    falls: "Greatest falls",
    rises: "Greatest rises",
    columns: ["Commune", "Points", "Poor households", "Now"],
    noFalls: "No commune fell.",
    noRises: "No commune rose.",
    none: "First year of the standard: no year to compare with.",
  },
  extremes: {
    title: "Communes with the highest and lowest rates",
    highest: "Highest",
    lowest: "Lowest",
    columns: ["Commune", "Rate", "Poor households", "Rank"],
    rank: (rank, of, tied) => `${whole(rank)} of ${whole(of)}${tied > 1 ? ` (${whole(tied)} tied)` : ""}`,
    none: "No figures by commune.",
  },
  recorded: {
    title: "Programmes on record",
    designated: (year, communes) =>
      `Standing of communes in ${String(year)}, recorded for ${whole(communes)}:`,
    designations: {
      regionI: "region I",
      regionII: "region II",
      regionIII: "region III",
      extreme: "extremely disadvantaged",
      border: "border",
      safeZone: "safe zone (an toàn khu)",
      sponsor: "with a sponsor",
    },
    reach: (year, communes, poor, ofPoor) =>
      `In ${String(year)} programmes are recorded in ${some(communes, "commune")}; ${poor} poor households live there${ofPoor === null ? "" : `, ${ofPoor} of the poor of the province`}.`,
    note: "These are poor households that live in such communes, not households that received something.",
    columns: ["Programme", "Communes", "Poor households there", "Share of the poor"],
    more: (count) => `and ${some(count, "further programme")}`,
  },
  earlier: (year, standard) => `Latest published: end of ${String(year)}, ${standard}.`,
  tied: (communes) => `${some(communes, "further commune")} with the same value as the last one listed.`,
  leftOut,
  flags: (ids) => `${ids}: a known contradiction of the document; what it prints is kept (see the sources).`,
  atLeast: "at least",
  counts: (poor, all) => `${poor} of ${all} households`,
  sources: "Sources",
  allSources: "All sources and contradictions",
  method: "Method",
  meaning: {
    poor: "What is a poor household?",
    "near-poor": "What is a near-poor household?",
    deprivation: "What is a deprivation?",
    standard: "Why are standards not compared?",
  },
  toProgrammes: "Open the page of programmes",
};
