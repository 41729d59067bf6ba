import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simplifyLine, type Point } from "../../src/map/small/simplify.ts";
import { groupFills, makeSmallMap } from "../../src/map/small/smallMap.ts";
import { makeTopology } from "../support/fixtureShapes.ts";

/** Corners that path data names, summed from its steps. */
function cornersOf(d: string): string[] {
  return d.split(/(?=M)/).flatMap((part) => {
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, index) => {
      x += numbers[2 * index] ?? 0;
      y += numbers[2 * index + 1] ?? 0;
      return `${String(x)},${String(y)}`;
    });
  });
}

describe("a small map", () => {
  const map = makeSmallMap(makeTopology());

  it("draws the nine squares in whole units inside its frame", () => {
    expect(map.codes).toHaveLength(9);
    for (const corner of map.codes.flatMap((_, index) => cornersOf(map.placeAt(index)))) {
      const [x = -1, y = -1] = corner.split(",").map(Number);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(map.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(map.height);
    }
  });

  it("keeps the border of two neighbours one and the same", () => {
    const [first, second] = [cornersOf(map.placeAt(0)), cornersOf(map.placeAt(1))];
    expect(first.filter((corner) => second.includes(corner))).toHaveLength(2);
  });

  it("melts places of one colour into one shape and keeps the others apart", () => {
    const paint = (colour: string, texture: "none" | "missing" = "none") => ({ colour, texture, opacity: 1 });
    const fills = groupFills(map, [
      ...Array.from({ length: 8 }, () => paint("#cb3f2c")),
      paint("var(--map-missing)", "missing"),
    ]);
    expect(fills.colours.map(({ colour }) => colour)).toEqual(["#cb3f2c", "var(--map-missing)"]);
    expect(fills.textures).toEqual([{ texture: "missing", d: fills.colours[1]?.d }]);
    expect(new Set(cornersOf(fills.colours[1]?.d ?? ""))).toEqual(new Set(cornersOf(map.placeAt(8))));
  });

  it("has no place beyond the last", () => {
    expect(map.placeAt(9)).toBe("");
    expect(map.placeAt(-1)).toBe("");
  });
});

describe("a simplified line", () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
    minLength: 2,
    maxLength: 40,
  });
  const distance = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point) => {
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
    return Math.hypot(x - ax - t * dx, y - ay - t * dy);
  };

  it("keeps both ends, and every point left out lies within the tolerance of what stays", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 20 }), (line, tolerance) => {
        const kept = simplifyLine(line, tolerance);
        expect(kept[0]).toEqual(line[0]);
        expect(kept.at(-1)).toEqual(line.at(-1));
        for (const point of line) {
          const near = kept.slice(1).map((to, index) => distance(point, kept[index] ?? to, to));
          expect(Math.min(...near)).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });

  it("drops what lies on a straight line and leaves a small ring whole", () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [5, 0],
          [9, 0],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [9, 0],
    ]);
    const ring: Point[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    expect(simplifyLine(ring, 5)).toEqual(ring);
  });
});
