import { formatCount } from "#domain/format";
import type { LegendWords } from "./vi.ts";

export const en: LegendWords = {
  legend: "Legend",
  histogram: (indicator) => `Communes and wards by ${indicator.toLowerCase()}`,
  perClass: "communes in each class",
  rangeHint: "Press a class, or drag over the chart, to see those places alone.",
  ends: ["From", "To"],
  emptyClasses: (names) =>
    `Empty: ${names.length > 2 ? `${String(names.length)} classes` : names.join("; ")}`,
  kept: (kept, all) => `Showing ${kept} of ${all} communes`,
  keptNone: "No commune is within this filter.",
  together: "together",
  sizes: "Size of the circles",
  plain: "plain: official",
  plainOrProvisional: "plain: official or provisional",
  dashed: "short dashes:",
  filterHint: "Choose a class to filter map and table",
  clearFilter: "Clear filter",
  useCommon: "Use the common classes",
  useOwn: "Use classes of this province and year",
  shared: (most, known) => `${most} of ${known} communes share one of the common classes.`,
  cross: (first, second) => `Down: ${first}. Across: ${second}. Each side in thirds of the communes.`,
  crossCell: (first, second, count) => `${first}; ${second}: ${formatCount(count, "en")} communes`,
  fade: (weight) => `Strength: ${weight}`,
  fadeSteps: ["few", "many"],
  dot: (value, { kind, base, noun }) =>
    `1 dot = ${value} ${kind === "count" ? noun.en : `${base.en} that ${noun.en}`}`,
  dotNote: "Dots are scattered at random in the commune; they are no household's place.",
  columns: "The higher the column, the larger the value; one measure for all years of the standard.",
  clusters: {
    "high-high": "high cluster: high among high",
    "low-low": "low cluster: low among low",
    "high-low": "hidden pocket: high among low",
    "low-high": "low among high",
    none: "no more than chance",
  },
};
