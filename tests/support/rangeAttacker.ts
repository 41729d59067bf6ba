import { solveWithHighs } from "../../scripts/pipeline/effects/highs.ts";
import { readRegistry } from "./exampleBuild.ts";
import type { View } from "./publishedView.ts";

/** From what to what a count can be, as far as an attacker can prove it. */
export type Range = readonly [least: number, most: number];

const { measures } = await readRegistry();

/** Rounds of narrowing after which an attacker gives up: each of them tries every sum. */
const ROUNDS = 60;
const DUST = 1e-6;

interface Unknowns {
  readonly keys: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  /** Sums of unknown counts: sum(coefficient x count) from `lower` to `upper`. */
  readonly rows: readonly {
    readonly terms: readonly (readonly [number, number])[];
    readonly lower: number;
    readonly upper: number;
  }[];
}

/** What the sums and the wholes leave open. */
function listUnknowns(view: View): Unknowns {
  const keys = [...new Set([...view.withheld, ...view.missing])];
  const at = new Map(keys.map((key, index) => [key, index]));
  const sums = view.equations.map(({ terms, sum }) => ({
    terms: [...terms].flatMap(([key, by]) => (by === 0 ? [] : [[at.get(key) ?? -1, by] as const])),
    lower: sum,
    upper: sum,
  }));
  return { keys, at, rows: [...sums, ...listWholes(view, keys, at)].filter(({ terms }) => terms.length > 0) };
}

/** A count of some is at most that of all, of the same place and time: both unknown, or one of them known. */
function listWholes(
  { values }: View,
  keys: readonly string[],
  at: ReadonlyMap<string, number>,
): Unknowns["rows"] {
  const split = (key: string) => {
    const cut = key.lastIndexOf("/");
    return { place: key.slice(0, cut), measure: key.slice(cut + 1) };
  };
  const pairs = [
    ...measures.rows.flatMap(({ id, wholes }) => wholes.map((whole) => [id, whole] as const)),
    // Every household has a person.
    ...measures.rows.map(({ id }) => [id, id.replace(/households$/, "persons")] as const),
  ].filter(([part, whole]) => part !== whole);
  return [...new Set(keys.map((key) => split(key).place))].flatMap((place) =>
    pairs.flatMap(([part, whole]) => {
      const [a, b] = [`${place}/${part}`, `${place}/${whole}`];
      const terms = [
        ...(at.has(a) ? [[at.get(a) ?? -1, 1] as const] : []),
        ...(at.has(b) ? [[at.get(b) ?? -1, -1] as const] : []),
      ];
      const isSaid = [a, b].every((key) => at.has(key) || values.has(key));
      if (!isSaid || terms.length === 0) return [];
      return [{ terms, lower: -Infinity, upper: (values.get(b) ?? 0) - (values.get(a) ?? 0) }];
    }),
  );
}

/**
 * An attacker without a solver who has guessed which withheld counts are 0: intervals of whole numbers, narrowed sum by sum until none gets narrower.
 * @param isNil whether a count is 0: such a one is taken for 0 or more, others for 1 or more
 */
export function narrowRanges(view: View, isNil: (key: string) => boolean): ReadonlyMap<string, Range> {
  const { keys, rows } = listUnknowns(view);
  const bounds = keys.map((key): [number, number] => [view.missing.has(key) || isNil(key) ? 0 : 1, Infinity]);
  for (let round = 0, isNarrower = true; isNarrower && round < ROUNDS; round++) {
    isNarrower = false;
    for (const { terms, lower, upper } of rows)
      for (const [own, by] of terms) {
        const [least, most] = restOf(terms, own, bounds, [lower, upper]);
        const ends = by > 0 ? [least / by, most / by] : [most / by, least / by];
        isNarrower =
          clip(bounds, own, Math.ceil((ends[0] ?? 0) - DUST), Math.floor((ends[1] ?? 0) + DUST)) ||
          isNarrower;
      }
  }
  return new Map(keys.map((key, index) => [key, bounds[index] ?? [0, Infinity]]));
}

/** What the other counts of a sum leave for one of them. */
function restOf(
  terms: Unknowns["rows"][number]["terms"],
  own: number,
  bounds: readonly Range[],
  [lower, upper]: Range,
): Range {
  let [least, most] = [lower, upper];
  for (const [other, times] of terms) {
    if (other === own) continue;
    const [a, b] = bounds[other] ?? [0, Infinity];
    least -= Math.max(times * a, times * b);
    most -= Math.min(times * a, times * b);
  }
  return [least, most];
}

function clip(bounds: [number, number][], own: number, least: number, most: number): boolean {
  const [a, b] = bounds[own] ?? [0, Infinity];
  const [lower, upper] = [
    Math.max(a, Number.isNaN(least) ? a : least),
    Math.min(b, Number.isNaN(most) ? b : most),
  ];
  bounds[own] = [lower, upper];
  return lower > a || upper < b;
}

/** An attacker with linear programming and the same guesses: the least and the most that each of some counts can be. */
export async function solveRanges(
  view: View,
  wanted: readonly string[],
  isNil: (key: string) => boolean,
): Promise<ReadonlyMap<string, Range>> {
  const { keys, at, rows } = listUnknowns(view);
  const ranges = new Map<string, Range>();
  for (const part of split(keys.length, rows)) {
    const own = wanted.filter((key) => part.columns.has(at.get(key) ?? -1));
    const order = [...part.columns];
    const place = new Map(order.map((column, index) => [column, index]));
    const program = part.rows.map((row) => ({
      ...row,
      terms: row.terms.map(([column, by]) => [place.get(column) ?? -1, by] as const),
    }));
    for (const key of own) {
      const bound = async (sign: 1 | -1) => {
        const columns = order.map((column) => ({
          cost: keys[column] === key ? sign : 0,
          lower: isNil(keys[column] ?? "") || view.missing.has(keys[column] ?? "") ? 0 : 1,
          upper: 1e7,
          isWhole: false,
        }));
        const answer = await solveWithHighs({ columns, rows: program });
        return answer === null
          ? NaN
          : Math.round((answer[place.get(at.get(key) ?? -1) ?? -1] ?? NaN) / DUST) * DUST;
      };
      ranges.set(key, [Math.ceil((await bound(1)) - DUST), Math.floor((await bound(-1)) + DUST)]);
    }
  }
  return ranges;
}

/**
 * Another table that shows the same figures: whole numbers for everything that is withheld.
 * @param within from what to what each of them may be
 * @param pull what makes it high where it is below 0 and low where it is above
 * @returns null where there is none
 */
export async function findOther(
  view: View,
  within: (key: string) => Range,
  pull: (key: string) => number,
): Promise<ReadonlyMap<string, number> | null> {
  const { keys, rows } = listUnknowns(view);
  const columns = keys.map((key) => {
    const [lower, upper] = within(key);
    return { cost: pull(key), lower, upper, isWhole: true };
  });
  const answer = await solveWithHighs({ columns, rows });
  return answer === null ? null : new Map(keys.map((key, index) => [key, Math.round(answer[index] ?? NaN)]));
}

interface Part {
  readonly columns: Set<number>;
  readonly rows: Unknowns["rows"][number][];
}

/** Unknowns that no sum ties together are worked out apart. */
function split(count: number, rows: Unknowns["rows"]): Part[] {
  const root = joinColumns(count, rows);
  const parts = new Map<number, Part>();
  for (let column = 0; column < count; column++) {
    const part = parts.get(root(column)) ?? { columns: new Set(), rows: [] };
    part.columns.add(column);
    parts.set(root(column), part);
  }
  for (const row of rows) parts.get(root(row.terms[0]?.[0] ?? 0))?.rows.push(row);
  return [...parts.values()];
}

/** The first of the columns that sums tie to one. */
function joinColumns(count: number, rows: Unknowns["rows"]): (column: number) => number {
  const parent = Array.from({ length: count }, (_, index) => index);
  const root = (index: number): number => {
    let top = index;
    while (parent[top] !== top) top = parent[top] ?? top;
    parent[index] = top;
    return top;
  };
  for (const { terms } of rows)
    for (const [column] of terms) parent[root(column)] = root(terms[0]?.[0] ?? column);
  return root;
}
