import { formatBound, formatCount } from "#domain/format";
import type { FigureWords } from "./vi.ts";

/** "down over 20", "down 10 to 20", "no change", "up to 5 more". */
function sayChange(from: number, to: number, decimals?: number): string {
  if (from === to) return "no change";
  const [near, far] = [from, to].map(Math.abs).sort((a, b) => a - b);
  const word = to <= 0 ? "down" : "up";
  const bound = (value = 0) => formatBound(value, "en", false, decimals);
  if (far === Infinity) return near === 0 ? word : `${word} over ${bound(near)}`;
  return near === 0 ? `${word} at most ${bound(far)}` : `${word} ${bound(near)} to ${bound(far)}`;
}

export const en: FigureWords = {
  bin: ({ from, to, decimals }, { kind, signed }) => {
    if (signed === true) return sayChange(from, to, decimals);
    const unit = kind === "rate" ? "%" : "";
    const plain = (value: number) => formatBound(value, "en", false, decimals);
    const bound = (value: number) => plain(value) + unit;
    if (from === to) return bound(from);
    if (to === Infinity) return from === -Infinity ? "all values" : `over ${bound(from)}`;
    return from === -Infinity || from === 0 ? `up to ${bound(to)}` : `over ${plain(from)} to ${bound(to)}`;
  },
  apart: ({ most, of }, several) =>
    several
      ? `Classes of this province for these years, because ${formatCount(most, "en")} of ${formatCount(of, "en")} values of communes share one of the common classes.`
      : `Classes of this province and year, because ${formatCount(most, "en")} of ${formatCount(of, "en")} communes share one of the common classes.`,
  broken: "not comparable: borders changed",
  themes: {
    poverty: "Poverty",
    deprivation: "Deprivations",
    "near-deprivation": "Deprivations (near-poor)",
    flows: "Changes",
    ethnicity: "Ethnicity",
    persons: "People",
    groups: "Groups",
    causes: "Causes",
    children: "Children",
    coverage: "Programmes",
    extra: "Other figures",
  },
  unit: "commune",
  provinceLine: "province",
};
