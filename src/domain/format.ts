import type { IndicatorRule, IndicatorValue } from "./indicator.ts";
import type { Language } from "./localised.ts";
import { signOf, type Sign } from "./sign.ts";
import type { Status } from "./status.ts";

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** Shown instead of a number that is missing or withheld. */
export const NO_NUMBER = "–";

const made = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs more than using it a hundred times, so each is made once. */
function formatterFor(language: Language, least: number, most: number, signed = false): Intl.NumberFormat {
  const key = [language, least, most, signed].join("/");
  const known = made.get(key);
  if (known !== undefined) return known;
  const formatter = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    signDisplay: signed ? "exceptZero" : "auto",
  });
  made.set(key, formatter);
  return formatter;
}

/** "25.541" in Vietnamese, "25,541" in English. */
export function formatCount(value: number, language: Language): string {
  return formatterFor(language, 0, 0).format(value);
}

/** A number with every decimal that it has, up to six: what stands in a cell, in the reader's notation. */
export function formatExact(value: number, language: Language): string {
  return formatterFor(language, 0, 6).format(value);
}

/** A number with so many decimals: a computed figure, a published one as printed. */
export function formatFixed(value: number, decimals: number, language: Language): string {
  return formatterFor(language, decimals, decimals).format(value);
}

/** Decimals of a percentage, as the decisions print it. */
export const PERCENT_DECIMALS = 2;

/** "17,78%": percent as the decisions print it, two decimals. `value` is already in percent. */
export function formatPercent(value: number, language: Language, decimals = PERCENT_DECIMALS): string {
  return `${formatterFor(language, decimals, decimals).format(value)}%`;
}

/** A value of an indicator in the reader's locale, with its percent sign but without other units. */
export function formatValue(
  value: number | null,
  indicator: Pick<IndicatorRule, "kind" | "suffix" | "decimals" | "signed">,
  language: Language,
): string {
  if (value === null) return NO_NUMBER;
  switch (indicator.kind) {
    case "rate":
      return formatPercent(value, language, decimalsOf(indicator));
    case "count":
    case "mean":
    case "value":
      return withSuffix(formatPlain(value, indicator, language), indicator.suffix?.[language] ?? "");
  }
}

function formatPlain(
  value: number,
  { kind, decimals, signed }: Pick<IndicatorRule, "kind" | "decimals" | "signed">,
  language: Language,
): string {
  const places = decimalsOf({ kind, decimals });
  return formatterFor(language, places, places, kind === "value" && signed === true).format(value);
}

/** Decimals that a value of an indicator is printed with. */
export function decimalsOf({ kind, decimals }: Pick<IndicatorRule, "kind" | "decimals">): number {
  if (kind === "value") return decimals ?? 0;
  return kind === "count" ? 0 : (decimals ?? PERCENT_DECIMALS);
}

/** "17,8%" but "12,4 km". */
function withSuffix(number: string, suffix: string): string {
  return suffix === "" || suffix === "%" ? number + suffix : `${number}\u00A0${suffix}`;
}

/** A class bound without needless zeros: "10", "2,5". @param decimals that its classes need to be told apart */
export function formatBound(value: number, language: Language, signed = false, decimals = 2): string {
  return formatterFor(language, 0, Math.max(2, decimals), signed).format(value);
}

/**
 * The counts behind a value, an area as the register gives it, to the hundredth; one that is less than official has the word of its sign
 * behind it where the value it stands behind has another: an official 48,14 % over a denominator that no document prints.
 * @param words of the signs, for plain text; none where each figure is drawn with its sign
 */
export function formatCounts(
  value: Pick<
    IndicatorValue,
    "status" | "numerator" | "denominator" | "numeratorStatus" | "denominatorStatus"
  >,
  language: Language,
  words: Readonly<Record<Sign, string>> | null = null,
): { readonly numerator: string; readonly denominator: string } {
  const format = (count: number | null, status: Status | null) => {
    if (count === null) return NO_NUMBER;
    const sign = status === null ? null : signOf(status);
    const word = words === null || sign === null || sign === signOf(value.status) ? "" : ` (${words[sign]})`;
    return formatBound(count, language) + word;
  };
  return {
    numerator: format(value.numerator, value.numeratorStatus),
    denominator: format(value.denominator, value.denominatorStatus),
  };
}
