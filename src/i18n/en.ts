import { formatBound, formatCount, formatCounts, formatPercent, formatValue } from "#domain/format";
import { communeSentence, mapSentence, nameCommune, sayYear } from "./en.sentence.ts";
import type { ExploreMessages, MapMessages, Messages, ProblemMessages, ShellMessages } from "./messages.ts";

const shell: ShellMessages = {
  atlas: "Poverty Reduction Atlas",
  province: "Choose a province",
  skip: "Skip to the table",
  language: "Language",
  otherLanguage: "Tiếng Việt",
  theme: { auto: "Theme: system", light: "Theme: light", dark: "Theme: dark" },
  themeLabel: "Change theme",
  share: "Share",
  shared: "Link copied",
  present: "Present",
  close: "Close",
  search: "Find a commune or ward",
  searchPlaceholder: "Find a commune, ward, old name…",
  internal: "Internal edition: not for publication",
  schematic: "Schematic boundaries",
  imported: "Boundaries from a file",
  illustrativeNote:
    "Commune figures and most provincial totals are illustrative, fitted to what is published",
};

const explore: ExploreMessages = {
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
  looks: {
    missing: "no data",
    suppressed: "withheld",
    illustrative: "illustrative",
    pending: "loading",
  },
  illustrative: "illustrative",
  bin: ({ from, to }, { kind, signed }) => {
    if (signed === true) return sayChange(from, to);
    const unit = kind === "rate" ? "%" : "";
    const bound = (value: number) => formatBound(value, "en") + unit;
    if (from === to) return bound(from);
    if (to === Infinity) return from === -Infinity ? "all values" : `over ${bound(from)}`;
    return from === -Infinity || from === 0
      ? `up to ${bound(to)}`
      : `over ${formatBound(from, "en")} to ${bound(to)}`;
  },
  tilesKept: (share) => `Hexagons: ${formatPercent(100 * share, "en", 0)} of bordering pairs kept`,
  communes: (count) => `${formatCount(count, "en")} ${count === 1 ? "commune" : "communes"}`,
  timeline: "Year",
  rank: ({ rank, of, tied }) => `${String(rank)}/${String(of)}${tied > 1 ? ` (tied: ${String(tied)})` : ""}`,
  rankLabel: "rank from the highest",
  counts: (value, { base }) => {
    if (value.numerator === null || value.denominator === null) return "";
    const { numerator, denominator } = formatCounts(value, "en");
    return `${numerator} of ${denominator} ${base.en}`;
  },
  outOf: (value, { base }) =>
    value.denominator === null ? base.en : `of ${formatCounts(value, "en").denominator} ${base.en}`,
  status: {
    official: "official",
    derived: "derived from official",
    provisional: "provisional",
    illustrative: "illustrative",
    suppressed: "withheld",
    missing: "no data",
  },
  intervalLabel: "range of the estimate",
  broken: "not comparable: borders changed",
  interval: ({ interval }, indicator) =>
    interval === null ? "" : interval.map((end) => formatValue(end, indicator, "en")).join(" to "),
  year: sayYear,
  columns: { name: "Commune", value: "Value", count: "Count", rank: "Rank", status: "Status" },
  table: "Ranking of communes and wards",
  class: "Class",
  statusLabel: "Status",
};

const problems: ProblemMessages = { loading: "Loading figures…" };

const map: MapMessages = {
  picking: "Drag on the map to take in the communes of a region. Escape: stop.",
  instructions:
    "Arrow keys: to a neighbouring commune. Enter: select. Escape: leave the selection. Plus and minus: zoom. Home: whole province.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Whole province",
  kilometres: "km",
};

export const en: Messages = {
  shell,
  explore,
  problems,
  map,
  commune: nameCommune,
  mapSentence,
  communeSentence,
};

/** "down over 20", "down 10 to 20", "no change", "up to 5 more". */
function sayChange(from: number, to: number): string {
  if (from === to) return "no change";
  const [near, far] = [from, to].map(Math.abs).sort((a, b) => a - b);
  const word = to <= 0 ? "down" : "up";
  const bound = (value = 0) => formatBound(value, "en");
  if (far === Infinity) return near === 0 ? word : `${word} over ${bound(near)}`;
  return near === 0 ? `${word} at most ${bound(far)}` : `${word} ${bound(near)} to ${bound(far)}`;
}
