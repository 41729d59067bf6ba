import type { Relation } from "#domain/disclosure/recover";
import type { TableSystem } from "#domain/disclosure/tableSystem";
import { solveWithHighs } from "../../scripts/pipeline/effects/highs.ts";

/** What is published: everything but what is withheld. */
export interface Published extends TableSystem {
  readonly withheld: ReadonlySet<number>;
}

/**
 * An attacker with linear programming: the least and the most that a withheld count can be, given every published figure, every sum, signs
 * and wholes.
 */
export async function readRange(view: Published, cell: number): Promise<[number, number]> {
  const hidden = view.cells.flatMap(({ kind }, index) =>
    kind === "latent" || view.withheld.has(index) ? [index] : [],
  );
  const at = new Map(hidden.map((index, column) => [index, column]));
  const shown = (index: number) => (at.has(index) ? 0 : (view.cells[index]?.value ?? 0));
  const terms = (of: readonly (readonly [number, number])[]) =>
    of.flatMap(([index, by]) => {
      const column = at.get(index);
      return column === undefined ? [] : [[column, by] as const];
    });
  const rows = [
    ...view.relations.map((relation) => {
      const rest = -relation.reduce((sum, [index, by]) => sum + by * shown(index), 0);
      return { terms: terms(relation), lower: rest, upper: rest };
    }),
    ...view.limits.map(({ part, whole }) => ({
      terms: terms([
        [part, 1],
        [whole, -1],
      ]),
      lower: -Infinity,
      upper: shown(whole) - shown(part),
    })),
  ].filter((row) => row.terms.length > 0);
  const bound = async (sign: 1 | -1) => {
    const columns = hidden.map((index) => ({
      cost: index === cell ? sign : 0,
      lower: 0,
      upper: Infinity,
      isWhole: false,
    }));
    const answer = await solveWithHighs({ columns, rows });
    return answer === null ? sign * -Infinity : (answer[at.get(cell) ?? -1] ?? NaN);
  };
  return [Math.round((await bound(1)) * 1e6) / 1e6, Math.round((await bound(-1)) * 1e6) / 1e6];
}

/** Tables tried before an attacker gives up. */
const TRIES = 200_000;

/**
 * An attacker without a solver: whole numbers, cell by cell, with the intervals that the sums leave narrowed at every step, who takes a
 * withheld count for one or more where it is. @returns whether the count can be as low and as high as asked for
 */
export function searchRange(
  view: Published,
  cell: number,
  [low, high]: readonly [number, number],
): { low: boolean; high: boolean } {
  const isPossible = (lower: number, upper: number) => new Searcher(view).complete(cell, lower, upper);
  return { low: isPossible(0, low), high: isPossible(high, Infinity) };
}

class Searcher {
  readonly #view: Published;
  #tries = 0;

  constructor(view: Published) {
    this.#view = view;
  }

  complete(cell: number, lower: number, upper: number): boolean {
    const most = Math.max(...this.#view.cells.map(({ value }) => value ?? 0)) + 20;
    const bounds = this.#view.cells.map(({ value, kind }, index): [number, number] => {
      const isHidden = kind === "latent" || this.#view.withheld.has(index);
      return isHidden ? [kind === "latent" ? 0 : Math.min(1, value ?? 0), most] : [value ?? 0, value ?? 0];
    });
    const [least, greatest] = bounds[cell] ?? [0, 0];
    bounds[cell] = [Math.max(least, lower), Math.min(greatest, upper)];
    return this.#search(bounds);
  }

  #search(before: readonly (readonly [number, number])[]): boolean {
    if (this.#tries++ > TRIES) throw new RangeError("too many tables to try");
    const bounds = before.map(([a, b]): [number, number] => [a, b]);
    if (!this.#narrow(bounds)) return false;
    const open = bounds.findIndex(([a, b]) => a < b);
    if (open < 0) return true;
    const [least, most] = bounds[open] ?? [0, 0];
    // The true count first: most tables are near it.
    const own = this.#view.cells[open]?.value ?? least;
    const values = Array.from({ length: most - least + 1 }, (_, step) => least + step);
    values.sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
    return values.some((value) => this.#search(bounds.with(open, [value, value])));
  }

  /** Interval propagation over every sum and whole. @returns false where one can not hold */
  #narrow(bounds: [number, number][]): boolean {
    for (;;) {
      const outcomes = [
        ...this.#view.relations.flatMap((relation) =>
          relation.map(([cell, by]) => clip(bounds, cell, ...restOf(bounds, relation, cell, by))),
        ),
        ...this.#view.limits.flatMap(({ part, whole }) => [
          clip(bounds, part, -Infinity, bounds[whole]?.[1] ?? 0),
          clip(bounds, whole, bounds[part]?.[0] ?? 0, Infinity),
        ]),
      ];
      if (outcomes.includes("empty")) return false;
      if (!outcomes.includes("narrower")) return true;
    }
  }
}

/** From what to what the other cells of a sum let one of them be. */
function restOf(
  bounds: readonly [number, number][],
  relation: Relation,
  cell: number,
  by: number,
): [number, number] {
  let [least, most] = [0, 0];
  for (const [other, times] of relation) {
    if (other === cell) continue;
    const [a, b] = bounds[other] ?? [0, 0];
    least += Math.min(-times * a * by, -times * b * by);
    most += Math.max(-times * a * by, -times * b * by);
  }
  return [least, most];
}

function clip(
  bounds: [number, number][],
  cell: number,
  least: number,
  most: number,
): "same" | "narrower" | "empty" {
  const [a, b] = bounds[cell] ?? [0, 0];
  const [lower, upper] = [Math.max(a, least), Math.min(b, most)];
  if (lower > upper) return "empty";
  if (lower === a && upper === b) return "same";
  bounds[cell] = [lower, upper];
  return "narrower";
}
