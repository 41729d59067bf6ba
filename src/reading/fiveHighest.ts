import { isKept, type Filter } from "#domain/filter";
import { decimalsOf, formatPercent, formatValue } from "#domain/format";
import type { IndicatorRule } from "#domain/indicator";
import type { Language } from "#domain/localised";
import type { Exploration } from "#domain/reading";
import { isShown } from "#domain/status";

/** How many places a wall names. */
const NAMED = 5;

/** Names on a map for a wall: the few that a room asks for, each with its figure, and no others. */
export interface WallNames {
  /** By position of the place; empty where it is not named. */
  readonly labels: readonly string[];
  /** Positions of the named, the highest first. */
  readonly named: readonly number[];
}

/** From here on the whole number is what a room reads; below it decimals are what tells places apart. */
const WHOLE = 10;

/**
 * The five highest of a reading, of a change the five that fell most (năm nơi cao nhất), each as "Nậm Kè 58%". Ties at the end of the five are
 * all left out, so that none is preferred; what the filter leaves out is not named.
 */
export function nameFiveHighest(
  { rows, indicator }: Pick<Exploration, "rows" | "indicator">,
  filter: Filter,
  language: Language,
): WallNames {
  const sign = indicator.signed === true ? 1 : -1;
  const known = rows
    .filter((row) => isShown(row.value.status) && isKept(filter, row, indicator))
    .flatMap(({ index, name, value: { value } }) =>
      value === null || sign * value >= 0 ? [] : [{ index, name, value }],
    )
    .sort((a, b) => sign * (a.value - b.value));
  const next = known[NAMED]?.value;
  const named = known.slice(0, NAMED).filter(({ value }) => value !== next);
  const labels = rows.map(() => "");
  for (const { index, name, value } of named)
    labels[index] = `${name} ${formatShort(value, indicator, language)}`;
  return { labels, named: named.map(({ index }) => index) };
}

/** "58%", "7,9%", "-12 điểm %", "1.317". */
function formatShort(value: number, indicator: IndicatorRule, language: Language): string {
  if (indicator.kind === "count") return formatValue(value, indicator, language);
  const decimals = Math.abs(value) >= WHOLE ? 0 : Math.min(1, decimalsOf(indicator));
  return indicator.kind === "rate"
    ? formatPercent(value, language, decimals)
    : formatValue(value, { ...indicator, decimals }, language);
}
