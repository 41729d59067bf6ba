import { makeRandom } from "../layout/random.ts";
import { DrawSums } from "./drawSums.ts";

/** Neighbours of each place, row-standardised when used: every neighbour of a place weighs the same. */
export type Neighbours = readonly (readonly number[])[];

/** How alike neighbours are over the whole map. */
export interface MoranResult {
  /** Moran's I: about 0 where values lie at random, near 1 where like lies by like. */
  readonly i: number;
  /** What I would be at random: -1 / (n - 1). */
  readonly expected: number;
  /** Share of permutations at least as far from the expectation, both sides; with the observed one counted in. */
  readonly p: number;
  readonly permutations: number;
  /** Places with a value and at least one neighbour with a value. */
  readonly places: number;
}

/** What a place and its neighbours are together. */
export type LocalKind = "high-high" | "low-low" | "high-low" | "low-high";

export interface LocalResult {
  /** Local Moran's I; null where the place or all its neighbours have no value. */
  readonly i: number | null;
  /** Share of all conditional permutations at least as far from what is expected, both sides. */
  readonly p: number | null;
  /** Where the place stands against the mean, and where its neighbours do; null where unknown. */
  readonly kind: LocalKind | null;
  /** True where the false discovery rate over all places stays below the level asked for. */
  readonly significant: boolean;
}

/** With so many a p-value of 5 % is known to 0.5 points, whatever the seed. */
const PERMUTATIONS = 9999;
const SEED = 20250701;

/**
 * Moran's I (Moran 1950, "Notes on continuous stochastic phenomena") with row-standardised contiguity weights, I = (n / S0) z'Wz / z'z;
 * pseudo p-value from seeded permutations (Cliff and Ord 1981). Places without value or without a neighbour that has one are left out.
 */
export function moran(
  values: readonly (number | null)[],
  neighbours: Neighbours,
  seed = SEED,
): MoranResult | null {
  const system = standardise(values, neighbours);
  if (system === null) return null;
  const { z, near } = system;
  const expected = -1 / (z.length - 1);
  const indexOf = makeIndex(z, near);
  const shuffled = Float64Array.from(z);
  const observed = indexOf(shuffled);
  const random = makeRandom(seed);
  let extreme = 1;
  for (let round = 0; round < PERMUTATIONS; round++) {
    shuffle(shuffled, random);
    if (Math.abs(indexOf(shuffled) - expected) >= Math.abs(observed - expected) - 1e-12) extreme++;
  }
  return {
    i: observed,
    expected,
    p: extreme / (PERMUTATIONS + 1),
    permutations: PERMUTATIONS,
    places: z.length,
  };
}

/**
 * Local indicators of spatial association (Anselin 1995): I_i = z_i sum_j w_ij z_j / m2. The p-value is that of all conditional permutations of
 * the other places, counted by {@link DrawSums} and not sampled: with n places the first step of the false discovery rate is `level` / n, which
 * samples miss by chance. The rate is held at `level` (Benjamini and Hochberg 1995, as Caldas de Castro and Singer 2006 advise for maps).
 */
export function localMoran(
  values: readonly (number | null)[],
  neighbours: Neighbours,
  level = 0.05,
): LocalResult[] {
  const empty: LocalResult = { i: null, p: null, kind: null, significant: false };
  const system = standardise(values, neighbours);
  if (system === null) return values.map(() => empty);
  const { z, near, places } = system;
  const m2 = z.reduce((sum, value) => sum + value * value, 0) / z.length;
  const draws = new DrawSums(z, Math.max(...near.map(({ length }) => length)));
  const local = z.map((own, index) => {
    const list = near[index] ?? [];
    const lag = meanOf(list.map((other) => z[other] ?? 0));
    return { i: (own * lag) / m2, p: draws.farther(index, list), kind: kindOf(own, lag) };
  });
  const limit = findLimit(
    local.map(({ p }) => p),
    level,
  );
  const results = values.map(() => empty);
  places.forEach((place, index) => {
    const own = local[index];
    if (own !== undefined) results[place] = { ...own, significant: own.p <= limit };
  });
  return results;
}

/** The largest p-value that keeps the false discovery rate at `level`; below 0 where none does. */
export function findLimit(pValues: readonly number[], level: number): number {
  const sorted = [...pValues].sort((a, b) => a - b);
  return sorted.reduce((limit, p, index) => (p <= (level * (index + 1)) / sorted.length ? p : limit), -1);
}

interface System {
  /** Values less their mean. */
  readonly z: readonly number[];
  readonly near: readonly (readonly number[])[];
  /** Index of each among all places. */
  readonly places: readonly number[];
}

function standardise(values: readonly (number | null)[], neighbours: Neighbours): System | null {
  const isKnown = (place: number) => values[place] !== null && values[place] !== undefined;
  const places = values.flatMap((value, place) =>
    value !== null && (neighbours[place] ?? []).some(isKnown) ? [place] : [],
  );
  if (places.length < 4) return null;
  const indexAt = new Map(places.map((place, index) => [place, index]));
  const known = places.map((place) => values[place] ?? 0);
  const mean = meanOf(known);
  const z = known.map((value) => value - mean);
  if (z.every((value) => Math.abs(value) < 1e-12)) return null;
  const near = places.map((place) => (neighbours[place] ?? []).flatMap((other) => indexAt.get(other) ?? []));
  return { z, near, places };
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** With weights that sum to 1 a row, S0 = n and the index is z'Wz / z'z; each border is counted once, with the weights of both sides. */
function makeIndex(
  z: readonly number[],
  near: readonly (readonly number[])[],
): (values: Float64Array) => number {
  const bottom = z.reduce((sum, value) => sum + value * value, 0);
  const weights = new Map<string, [number, number, number]>();
  near.forEach((list, index) => {
    for (const other of list) {
      const pair: [number, number] = index < other ? [index, other] : [other, index];
      const before = weights.get(pair.join())?.[2] ?? 0;
      weights.set(pair.join(), [...pair, before + 1 / list.length]);
    }
  });
  const borders = [...weights.values()];
  const [one, other] = [0, 1].map((side) => Uint32Array.from(borders, (border) => border[side] ?? 0));
  const weight = Float64Array.from(borders, ([, , sum]) => sum);
  return (values) => {
    let top = 0;
    for (let at = 0; at < weight.length; at++)
      top += (weight[at] ?? 0) * (values[one?.[at] ?? 0] ?? 0) * (values[other?.[at] ?? 0] ?? 0);
    return top / bottom;
  };
}

/** Fisher and Yates. */
function shuffle(values: Float64Array, random: () => number): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = moved;
  }
}

function kindOf(own: number, lag: number): LocalKind {
  if (own >= 0) return lag >= 0 ? "high-high" : "high-low";
  return lag >= 0 ? "low-high" : "low-low";
}
