import type { TargetBound } from "#domain/targets/target";
import { formatCount } from "#domain/format";
import type { TargetWords } from "./vi.ts";

type Goal = (low: string, high: string) => string;

const below: Goal = (_low, high) => `below ${high}`;

const atMost: Goal = (_low, high) => `at most ${high}`;

const GOALS: Readonly<Record<TargetBound, Goal>> = {
  above: below,
  below,
  "at-least": atMost,
  "at-most": atMost,
  stated: (_low, high) => high,
  range: (low, high) => (low === high ? low : `${low} to ${high}`),
};

export const en: TargetWords = {
  title: "Poverty reduction targets",
  asOf: "As of",
  latest: "Latest measured",
  atEnd: (year) => `End of ${String(year)}`,
  kinds: {
    "points-per-year": "percentage points a year",
    "points-by-end": "percentage points over the period",
    "level-by-end": "rate at the end",
    "relative-by-end": "percent of the baseline",
  },
  unnamed: "not named by the document",
  goal: (bound, low, high) => GOALS[bound](low, high),
  bases: {
    printed: "printed",
    implied: "derived",
    measured: "measured",
  },
  noBaseline: "no baseline",
  gaps: "Years without a dot: a commune has no figure or one that is withheld, so nothing can be added up.",
  reading: (says, from, end, year) => `${says}: from ${from} to ${end} at the end of ${String(year)}`,
  chart: {
    target: "target line",
    band: "target band",
    measured: "figures of the years",
    ahead: "at this pace",
    cut: "change of standard",
  },
  table: "Table of the numbers",
  columns: ["End of", "Target line", "Measured"],
  communes: {
    title: "Targets of communes",
    line: (all, year, meets, misses, isOver) =>
      `${formatCount(all, "en")} communes were given a target for ${String(year)}; ${isOver ? "as measured at its end" : "at today's pace"} ${formatCount(meets, "en")} meet it and ${formatCount(misses, "en")} do not.`,
    open: (count) =>
      `For ${formatCount(count, "en")} communes too little is measured under that year's standard to tell.`,
    columns: ["Commune", "Latest", "Target", "Pace", "Needed", "Heading for"],
    perYear: "Paces are percentage points a year.",
    mark: (count) => `Mark ${formatCount(count, "en")} communes on the map`,
    none: "none",
  },
  others: "Other targets of the plan",
};
