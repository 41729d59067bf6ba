import { formatBound } from "#domain/format";
import type { SharedTargetWords, TargetStatement } from "./vi.ts";

const RATES: Readonly<Record<TargetStatement["indicator"], string>> = {
  poor_rate: "Poor rate",
  minority_poor_rate: "Poor rate among ethnic-minority households",
};

const number = (value: number) => formatBound(value, "en");

/** "more than 3", "at least 2", "3 to 4". */
function amount({ bound, value }: Pick<TargetStatement, "bound" | "value">, unit: string): string {
  const [low, high] = [number(value.low), number(value.high)];
  switch (bound) {
    case "above":
      return `more than ${low}${unit}`;
    case "at-least":
      return `at least ${low}${unit}`;
    case "below":
      return `below ${high}${unit}`;
    case "at-most":
      return `at most ${high}${unit}`;
    case "stated":
      return `${low}${unit}`;
    case "range":
      return `${low} to ${high}${unit}`;
  }
}

export const en: SharedTargetWords = {
  says: (target) => {
    const head = `${RATES[target.indicator]} in ${target.who}`;
    const end = `the end of ${String(target.to)}`;
    switch (target.kind) {
      case "points-per-year":
        return `${head}: down by ${amount(target, " percentage points")} every year, from ${String(target.from + 1)} to ${String(target.to)}.`;
      case "points-by-end":
        return `${head}: down by ${amount(target, " percentage points")} by ${end}.`;
      case "level-by-end":
        return `${head}: ${amount(target, "%")} by ${end}.`;
      case "relative-by-end":
        return `${head}: down by ${amount(target, "%")} of the baseline by ${end}.`;
      case null:
        return `${head}: down by ${amount(target, "%")} by ${end}; it is not clear percent of what.`;
    }
  },
  labels: {
    way: "Baseline → target",
    kind: "Counted as",
    who: "For",
    standard: "Standard",
    standing: "Standing",
    measured: "Measured",
    pace: "Pace so far",
    needed: "Needed from here",
    projected: "At this pace",
    figures: "Figures of the document",
    readings: "Three readings",
  },
  standings: {
    met: "Met",
    missed: "Not met",
    unpublished: "No published figure",
    baseline: "Baseline year, nothing after it yet",
    "on-course": "On course",
    behind: "Behind",
    undecided: "Can not be drawn yet",
    "no-baseline": "No baseline",
    "not-measured": "Not measured",
  },
  unmeasured: {
    pending: "Figures are on their way.",
    unnamed: "The document names no district or commune, so there is nowhere to measure.",
    parts: "Some communes of today lie only partly in the old district, so it can not be put together again.",
    area: "The area is a set of villages that matches no administrative unit, so it is not measured.",
    indicator: "Under this standard nothing is collected on ethnic-minority households alone.",
    nothing: "Nothing is measured yet under the standard of the target.",
  },
  distance: (points) => {
    if (points === 0) return "exactly on the target line";
    return `${number(Math.abs(points))} points ${points > 0 ? "above" : "below"} the target line`;
  },
  change: (points) => {
    const size = number(Math.abs(points));
    return size === "0" ? "no change" : `${points < 0 ? "down" : "up"} ${size} points a year`;
  },
  need: (points) =>
    points < 0 ? `down ${number(-points)} points a year` : "no further fall, the level of the end is reached",
  commune: {
    title: "Target given",
    goal: (rate, year) => `A poor rate of at most ${rate} by the end of ${String(year)}.`,
    heading: (pace, projected, meets) =>
      `So far ${pace}; at this pace ${projected}: ${meets ? "met" : "not met"}.`,
    need: (change) => `Needed from here: ${change}.`,
    over: (year, rate, meets) =>
      meets === null
        ? `At the end of ${String(year)}: no published figure.`
        : `At the end of ${String(year)} it was ${rate}: ${meets ? "met" : "not met"}.`,
    open: "Too little is measured under that year's standard to tell.",
  },
};
