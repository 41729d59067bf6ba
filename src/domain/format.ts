import type { Indicator } from "./indicator.ts";
import type { Language } from "./localised.ts";

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** Shown instead of a number that is missing or withheld. */
export const NO_NUMBER = "–";

/** "25.541" in Vietnamese, "25,541" in English. */
export function formatCount(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 }).format(value);
}

/** "17,78%": percent as the decisions print it, two decimals. `value` is already in percent. */
export function formatPercent(value: number, language: Language, decimals = 2): string {
  const number = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
  return `${number}%`;
}

/** A value of an indicator in the reader's locale, with its percent sign but without other units. */
export function formatValue(
  value: number | null,
  indicator: Pick<Indicator, "kind">,
  language: Language,
): string {
  if (value === null) return NO_NUMBER;
  switch (indicator.kind) {
    case "rate":
      return formatPercent(value, language);
    case "count":
      return formatCount(value, language);
    case "mean":
      return new Intl.NumberFormat(LOCALES[language], {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      }).format(value);
  }
}

/** A class bound without needless zeros: "10", "2,5". */
export function formatBound(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
}
