import { formatBound, formatCounts, formatValue } from "#domain/format";
import type { ReadingMessages } from "./messages.ts";

export const en: ReadingMessages = {
  indicator: "Indicator",
  themes: {
    poverty: "Poverty",
    deprivation: "Deprivations",
    "near-deprivation": "Deprivations (near-poor)",
    flows: "Movements",
    ethnicity: "Ethnicity",
    persons: "People",
    groups: "Groups",
    causes: "Causes",
    children: "Children",
    coverage: "Programmes",
    extra: "Other figures",
  },
  legend: "Legend",
  histogram: (indicator) => `Communes and wards by ${indicator.toLowerCase()}`,
  filterHint: "Choose a class to filter map and table",
  clearFilter: "Clear filter",
  bin: ({ from, to, decimals }, { kind, signed }) => {
    if (signed === true) return sayChange(from, to, decimals);
    const unit = kind === "rate" ? "%" : "";
    const plain = (value: number) => formatBound(value, "en", false, decimals);
    const bound = (value: number) => plain(value) + unit;
    if (from === to) return bound(from);
    if (to === Infinity) return from === -Infinity ? "all values" : `over ${bound(from)}`;
    return from === -Infinity || from === 0 ? `up to ${bound(to)}` : `over ${plain(from)} to ${bound(to)}`;
  },
  rankLabel: "rank from the highest",
  outOf: (value, { base }) =>
    value.denominator === null ? base.en : `of ${formatCounts(value, "en").denominator} ${base.en}`,
  intervalLabel: "range of the estimate",
  broken: "not comparable: borders changed",
  interval: ({ interval }, indicator) =>
    interval === null ? "" : interval.map((end) => formatValue(end, indicator, "en")).join(" to "),
  columns: { name: "Commune", value: "Value", count: "Count", rank: "Rank", status: "Status" },
  table: "Ranking of communes and wards",
  class: "Class",
  statusLabel: "Status",
};

/** "down over 20", "down 10 to 20", "no change", "up to 5 more". */
function sayChange(from: number, to: number, decimals?: number): string {
  if (from === to) return "no change";
  const [near, far] = [from, to].map(Math.abs).sort((a, b) => a - b);
  const word = to <= 0 ? "down" : "up";
  const bound = (value = 0) => formatBound(value, "en", false, decimals);
  if (far === Infinity) return near === 0 ? word : `${word} over ${bound(near)}`;
  return near === 0 ? `${word} at most ${bound(far)}` : `${word} ${bound(near)} to ${bound(far)}`;
}
