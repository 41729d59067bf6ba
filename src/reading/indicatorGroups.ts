import type { IndicatorRule, IndicatorTheme } from "#domain/indicator";
import type { Localised } from "#domain/localised";
import type { Deprivation, Dimension } from "#domain/standard";

/** What households lack, asked once of the poor and once of the near-poor: a row of one table, so that the differing word is read first. */
export interface LackRow {
  /** Key of the deprivation; empty for the mean number of all. */
  readonly key: string;
  /** Null where no standard names it. */
  readonly name: Localised | null;
  readonly poor: IndicatorRule | null;
  readonly near: IndicatorRule | null;
}

/** A theme of the list of indicators (nhóm chỉ tiêu): rows of its own, or the table of what households lack. */
export interface IndicatorGroup {
  readonly theme: IndicatorTheme;
  readonly items: readonly IndicatorRule[];
  readonly lacks: readonly LackRow[];
}

/** How many indicators a group has. */
export function countIndicators({ items, lacks }: Pick<IndicatorGroup, "items" | "lacks">): number {
  return lacks.reduce((sum, row) => sum + indicatorsOf(row).length, items.length);
}

export function indicatorsOf({ poor, near }: LackRow): IndicatorRule[] {
  return [poor, near].filter((rule) => rule !== null);
}

/**
 * Every indicator once, by theme, in the order of the catalogue.
 * @param dimensions of every standard, the one on show first: it says what a deprivation is called
 */
export function groupIndicators(
  indicators: readonly IndicatorRule[],
  dimensions: readonly (readonly Dimension[])[],
): IndicatorGroup[] {
  const themes = new Set(
    indicators.map(({ theme }) => (theme === "near-deprivation" ? "deprivation" : theme)),
  );
  return [...themes].map((theme): IndicatorGroup => {
    const own = ofTheme(indicators, theme);
    if (theme === "deprivation") {
      const lacks = pairLacks(own, ofTheme(indicators, "near-deprivation"), dimensions);
      return { theme, items: [], lacks };
    }
    return { theme, items: own, lacks: [] };
  });
}

/**
 * The lack of most households first, by what the poor lack, so that the table answers at once; without a number after the others, and last
 * the mean of all.
 */
export function sortLacks(
  lacks: readonly LackRow[],
  valueOf: (indicator: IndicatorRule) => number | null,
): LackRow[] {
  const weight = ({ key, poor }: LackRow) =>
    key === "" ? -2 : ((poor === null ? null : valueOf(poor)) ?? -1);
  return [...lacks].sort((a, b) => weight(b) - weight(a));
}

function ofTheme(indicators: readonly IndicatorRule[], theme: IndicatorTheme): IndicatorRule[] {
  return indicators.filter((indicator) => indicator.theme === theme);
}

function pairLacks(
  poor: readonly IndicatorRule[],
  near: readonly IndicatorRule[],
  dimensions: readonly (readonly Dimension[])[],
): LackRow[] {
  const named = dimensions.flatMap((standard) => standard.flatMap((dimension) => dimension.deprivations));
  const keyOf = ({ deprivation = "" }: IndicatorRule) => deprivation;
  const keys = [...new Set([...poor, ...near].map(keyOf))];
  return keys.map((key) => ({
    key,
    name: nameOf(named, key),
    poor: poor.find((rule) => keyOf(rule) === key) ?? null,
    near: near.find((rule) => keyOf(rule) === key) ?? null,
  }));
}

function nameOf(named: readonly Deprivation[], key: string): Localised | null {
  return named.find((deprivation) => deprivation.key === key)?.name ?? null;
}
