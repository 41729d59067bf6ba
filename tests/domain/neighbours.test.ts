import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeRandom } from "#domain/layout/random";
import { findLimit, localMoran, moran } from "#domain/statistics/neighbours";
import { COLUMBUS_CRIME, COLUMBUS_NEIGHBOURS } from "../support/columbus.ts";

/** A chessboard of n by n squares and who shares a side. */
function makeLattice(side: number): number[][] {
  return Array.from({ length: side * side }, (_, index) => {
    const [row, column] = [Math.floor(index / side), index % side];
    const at = (r: number, c: number) => (r < 0 || c < 0 || r >= side || c >= side ? [] : [r * side + c]);
    return [...at(row - 1, column), ...at(row + 1, column), ...at(row, column - 1), ...at(row, column + 1)];
  });
}

const SAMPLES = 99_999;

/** Conditional permutations by drawing lots, as Anselin (1995) describes them: an independent way to the same p-values. */
function samplePermutations(
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
  seed: number,
): number[] {
  const random = makeRandom(seed);
  return neighbours.map((list, place) => {
    const others = values.filter((_, other) => other !== place);
    const expected = (others.reduce((sum, value) => sum + value, 0) / others.length) * list.length;
    const found = list.reduce((sum, other) => sum + (values[other] ?? NaN), 0);
    let extreme = 1;
    for (let round = 0; round < SAMPLES; round++) {
      let sum = 0;
      for (let drawn = 0; drawn < list.length; drawn++) {
        const at = drawn + Math.floor(random() * (others.length - drawn));
        [others[drawn], others[at]] = [others[at] ?? NaN, others[drawn] ?? NaN];
        sum += others[drawn] ?? NaN;
      }
      if (Math.abs(sum - expected) >= Math.abs(found - expected) - 1e-9) extreme++;
    }
    return extreme / (SAMPLES + 1);
  });
}

describe(moran, () => {
  it("of crime in Columbus with queen contiguity is what spdep prints: 0.500188557, expected -0.020833333", () => {
    expect(COLUMBUS_NEIGHBOURS).toHaveLength(49);
    const result = moran(COLUMBUS_CRIME, COLUMBUS_NEIGHBOURS);
    expect(result?.i).toBeCloseTo(0.500188557, 8);
    expect(result?.expected).toBeCloseTo(-0.020833333, 8);
    expect([result?.p, result?.permutations]).toEqual([0.0001, 9999]);
  });

  it("of a chessboard is -1, and of its two halves near 1", () => {
    const board = makeLattice(8);
    const squares = board.map((_, index) => (Math.floor(index / 8) + index) % 2);
    expect(moran(squares, board)?.i).toBeCloseTo(-1);
    const halves = board.map((_, index) => (index < 32 ? 0 : 1));
    expect(moran(halves, board)?.i).toBeGreaterThan(0.8);
  });

  it("is the same every time, does not see a shift or a stretch of all values, and stays silent where nothing differs", () => {
    const [first, again] = [
      moran(COLUMBUS_CRIME, COLUMBUS_NEIGHBOURS),
      moran(
        COLUMBUS_CRIME.map((value) => 10 + 3 * value),
        COLUMBUS_NEIGHBOURS,
      ),
    ];
    expect(again?.i).toBeCloseTo(first?.i ?? NaN, 10);
    expect(again?.p).toBe(first?.p);
    expect(moran([1, 1, 1, 1, 1], [[1], [0], [3], [2], [3]])).toBeNull();
    expect(moran([1, null, 2], [[1], [0], []])).toBeNull();
  });

  it("calls the same maps alike and random whatever the seed: p moves by a point at most", () => {
    const pOf = (values: readonly number[]) =>
      [1, 2, 3, 4, 5].map((seed) => moran(values, makeLattice(7), seed)?.p ?? NaN);
    const random = makeRandom(8);
    for (let map = 0; map < 6; map++) {
      const p = pOf(makeLattice(7).map((_, index) => random() + (map * Math.floor(index / 7)) / 60));
      expect(Math.max(...p) - Math.min(...p)).toBeLessThan(0.01 + 0.03 * Math.sqrt(Math.min(...p)));
    }
  });

  it("leaves out a place without a value, and with it nobody's neighbours", () => {
    const values: (number | null)[] = [...COLUMBUS_CRIME];
    values[0] = null;
    expect(moran(values, COLUMBUS_NEIGHBOURS)?.places).toBe(48);
  });
});

describe(localMoran, () => {
  it("sums to n times Moran's I (Anselin 1995, property of his gamma)", () => {
    const local = localMoran(COLUMBUS_CRIME, COLUMBUS_NEIGHBOURS);
    const sum = local.reduce((all, { i }) => all + (i ?? 0), 0);
    expect(sum / 49).toBeCloseTo(0.500188557, 8);
  });

  it("finds the inner city of Columbus high among high", () => {
    const local = localMoran(COLUMBUS_CRIME, COLUMBUS_NEIGHBOURS);
    const found = local.flatMap(({ significant, kind }, index) => (significant ? [[index + 1, kind]] : []));
    expect(found.filter(([, kind]) => kind === "high-high").length).toBeGreaterThan(3);
    expect(local[29]).toMatchObject({ kind: "high-high" });
  });

  it("finds in Columbus what samples of 99.999 conditional permutations find, whatever their seed", () => {
    const local = localMoran(COLUMBUS_CRIME, COLUMBUS_NEIGHBOURS);
    const found = local.flatMap(({ significant }, index) => (significant ? [index] : []));
    expect(found.length).toBeGreaterThan(3);
    for (const seed of [1, 2, 3]) {
      const sampled = samplePermutations(COLUMBUS_CRIME, COLUMBUS_NEIGHBOURS, seed);
      const limit = findLimit(sampled, 0.05);
      expect(sampled.flatMap((p, index) => (p <= limit ? [index] : []))).toEqual(found);
      sampled.forEach((p, index) => {
        const exact = local[index]?.p ?? NaN;
        expect(Math.abs(p - exact)).toBeLessThan(5 * Math.sqrt(exact / SAMPLES) + 0.005 * exact);
      });
    }
  });

  it("names a lone high place among low ones a pocket", () => {
    const board = makeLattice(7);
    const values = board.map((_, index) => (index === 24 ? 100 : index % 5));
    const pocket = localMoran(values, board)[24];
    expect(pocket?.kind).toBe("high-low");
    expect(pocket?.i).toBeLessThan(0);
  });

  it("calls at most the level asked for of random maps anything at all", () => {
    const board = makeLattice(6);
    let found = 0;
    const RUNS = 40;
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 36, maxLength: 36 }),
        (values) => {
          if (localMoran(values, board).some(({ significant }) => significant)) found++;
        },
      ),
      { numRuns: RUNS, seed: 5 },
    );
    // One in twenty expected; with 40 maps 6 or more would come up once in 70 times if the level held.
    expect(found).toBeLessThan(6);
  });
});

describe(findLimit, () => {
  it("is Benjamini and Hochberg's own example of 1995: the four smallest of fifteen stand", () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(findLimit(p, 0.05)).toBe(0.0095);
  });
  it("is below every p-value where none stands", () => {
    expect(findLimit([0.5, 0.9], 0.05)).toBe(-1);
  });
});
