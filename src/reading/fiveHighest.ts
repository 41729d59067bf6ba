import { formatValue } from "#domain/format";
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

/**
 * The five highest of a reading, of a change the five that fell most (năm nơi cao nhất), each as "Nậm Kè 58%": on a wall the whole number is
 * read and the decimals are noise. Ties at the end of the five are all left out, so that none is preferred; places outside the classes on show are not named.
 */
export function nameFiveHighest(
  { rows, indicator }: Pick<Exploration, "rows" | "indicator">,
  classes: readonly number[],
  language: Language,
): WallNames {
  const sign = indicator.signed === true ? 1 : -1;
  const known = rows
    .flatMap(({ index, name, bin, value }) =>
      value.value !== null && isShown(value.status) && (classes.length === 0 || classes.includes(bin))
        ? [{ index, name, value: value.value }]
        : [],
    )
    .sort((a, b) => sign * (a.value - b.value));
  const next = known[NAMED]?.value;
  const named = known.slice(0, NAMED).filter(({ value }) => value !== next);
  const rounded = { ...indicator, decimals: 0 };
  const labels = rows.map(() => "");
  for (const { index, name, value } of named)
    labels[index] = `${name} ${formatWhole(value, rounded, language)}`;
  return { labels, named: named.map(({ index }) => index) };
}

/** "58%", "-12 điểm %", "1.317". */
function formatWhole(
  value: number,
  indicator: Parameters<typeof formatValue>[1],
  language: Language,
): string {
  if (indicator.kind !== "rate") return formatValue(value, indicator, language);
  return `${String(Math.round(value))}%`;
}
