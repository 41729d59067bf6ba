import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign } from "#domain/layout/assign";
import { layoutHexagons } from "#domain/layout/hexagons";
import { makeRandom } from "#domain/layout/random";

/** Every way of giving rows to columns. */
function exhaust(costs: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  if (row === costs.length) return 0;
  return Math.min(
    ...(costs[row] ?? []).map((cost, column) =>
      taken.includes(column) ? Infinity : cost + exhaust(costs, row + 1, [...taken, column]),
    ),
  );
}

describe(assign, () => {
  it("costs as little as the best of all assignments, and gives no column twice", () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }))
      .chain(([rows, more]) =>
        fc.array(
          fc.array(fc.integer({ min: 0, max: 30 }), { minLength: rows + more, maxLength: rows + more }),
          {
            minLength: rows,
            maxLength: rows,
          },
        ),
      );
    fc.assert(
      fc.property(table, (costs) => {
        const columns = assign(costs);
        expect(new Set(columns).size).toBe(costs.length);
        const total = columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? NaN), 0);
        expect(total).toBe(exhaust(costs));
      }),
    );
  });
});

describe(layoutHexagons, () => {
  it.each([
    ["in one point", 45, () => [3, 4] as const],
    ["in two points far apart", 60, (index: number) => [(index % 2) * 1000, 5] as const],
    ["on a line from west to east", 45, (index: number) => [index * 10, 5] as const],
    ["on a line from north to south", 45, (index: number) => [5, index / 1000] as const],
    ["on a slope", 45, (index: number) => [index, 2 * index] as const],
    ["of which two lie in one point", 12, (index: number) => [Math.max(1, index) ** 2, index % 5] as const],
  ])("gives places %s, %i of them, tiles of their own in good time", (_, count, place) => {
    const places = Array.from({ length: count }, (__, index) => place(index));
    const { centres, radius } = layoutHexagons(
      places,
      places.map(() => []),
    );
    expect(new Set(centres.map((centre) => centre.join())).size).toBe(count);
    expect(radius).toBeGreaterThan(0);
  });

  it("keeps every neighbour of places that already lie on hexagons", () => {
    const places = Array.from({ length: 12 }, (_, index): [number, number] => {
      const [row, column] = [Math.floor(index / 4), index % 4];
      return [(column + (row % 2) / 2) * Math.sqrt(3), row * 1.5];
    });
    const borders = places.map(([x, y], place) =>
      places.flatMap(([a, b], other) => (other !== place && Math.hypot(x - a, y - b) < 1.8 ? [other] : [])),
    );
    const layout = layoutHexagons(places, borders);
    expect(layout.kept).toBe(1);
    expect(layout.neighbours.map((list) => [...list].sort((a, b) => a - b))).toEqual(borders);
  });

  it("gives every place a tile of its own, the same each time, whatever the places", () => {
    const random = makeRandom(7);
    for (const count of [1, 2, 9, 45, 120]) {
      const places = Array.from({ length: count }, (): [number, number] => [random() * 3, random()]);
      const borders = places.map((_, place) =>
        [place - 1, place + 1].filter((other) => other >= 0 && other < count),
      );
      const layout = layoutHexagons(places, borders);
      expect(new Set(layout.centres.map((centre) => centre.join())).size).toBe(count);
      expect(layoutHexagons(places, borders)).toEqual(layout);
    }
  });
});
