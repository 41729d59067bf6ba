import { describe, expect, it } from "vitest";
import { drawMap } from "../../src/paper/sheet/drawMap.ts";
import {
  drawOwnDashes,
  findSmall,
  inkOfFill,
  isSmall,
  markSmall,
  measureRadii,
} from "../../src/map/ownDashes.ts";
import { paintOf } from "../../src/map/paint.ts";
import { groupFills, makeSmallMap } from "../../src/map/small/smallMap.ts";
import { LIGHT } from "../../src/styles/lightRoles.ts";
import type { Fill } from "../../src/domain/scene.ts";
import { makeTopology } from "../support/fixtureShapes.ts";
import { makeScene, NINE } from "../support/squares.ts";

const ROLES = { missing: "#eeeeee", pending: "#dddddd" };
const made: Fill = { look: "value", colour: "#fde6cf", illustrative: true, dimmed: false };

/** Ends of the dashes that path data names. */
function endsOf(d: string): [number, number][] {
  return [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)h([\d.]+)/g)].flatMap(([, x, y, length]) => [
    [Number(x), Number(y)],
    [Number(x) + Number(length), Number(y)],
  ]);
}

describe("dashes of a small shape", () => {
  it("are its own below a radius of 17 pixels, and the pattern's from there and where nothing would be seen", () => {
    expect([2.4, 2.5, 16.9, 17].map(isSmall)).toEqual([false, true, true, false]);
  });

  it.each([2.5, 4, 6.9, 7, 10, 16.9])("lie inside a shape with a radius of %s pixels", (radius) => {
    const ends = endsOf(drawOwnDashes({ x: 100, y: 50, radius }, 1));
    expect(ends).toHaveLength(radius < 7 ? 2 : 4);
    for (const [x, y] of ends) expect(Math.hypot(x - 100, y - 50)).toBeLessThan(radius);
  });

  it("stand above and below the name where the shape has room, else in its middle", () => {
    const heights = (radius: number) =>
      endsOf(drawOwnDashes({ x: 0, y: 0, radius, name: 13 }, 1)).map(([, y]) => Math.abs(y));
    for (const height of heights(16)) expect(height).toBeGreaterThan(13 / 2);
    for (const height of heights(8)) expect(height).toBeLessThan(13 / 2);
  });

  it("take the light ink on a dark class, and are left out where the reader has filtered", () => {
    const own = { ...made, illustrative: false, own: true };
    expect(inkOfFill(own)).toBe("illustrative");
    expect(inkOfFill({ ...own, colour: "#7a101e" })).toBe("illustrative-light");
    expect(inkOfFill({ ...own, dimmed: true })).toBeNull();
    expect(inkOfFill(made)).toBeNull();
  });

  it("take the place of the pattern: never both, never neither, and none on what is official", () => {
    const official = { ...made, illustrative: false };
    const looks = markSmall([made, made, official], [true, false, true]).map((fill) => [
      paintOf(fill, ROLES).texture,
      inkOfFill(fill),
    ]);
    expect(looks).toEqual([
      ["none", "illustrative"],
      ["illustrative", null],
      ["none", null],
    ]);
  });

  it("leave what is missing or withheld its texture, however small", () => {
    for (const look of ["missing", "suppressed"] as const) {
      const [fill] = markSmall([{ ...made, look, colour: null, illustrative: false }], [true]);
      expect(fill && paintOf(fill, ROLES).texture).toBe(look);
    }
  });
});

describe("the radius of a place", () => {
  it("is that of the circle around its anchor: half the side of the fixture's squares", () => {
    const side = 0.2;
    const square = [
      [105, 0],
      [105 + side, 0],
      [105 + side, side],
      [105, side],
      [105, 0],
    ];
    const shape = {
      type: "Feature" as const,
      properties: { code: "1" },
      geometry: { type: "Polygon" as const, coordinates: [square] },
    };
    const [radius = 0] = measureRadii({ features: [shape], anchors: [[105.1, 0.1]] });
    expect(radius * 360).toBeCloseTo(side / 2, 4);
  });

  it("gives the same list as long as no place changes sides", () => {
    const find = findSmall([1, 2]);
    expect(find(10)).toEqual([true, false]);
    expect(find(11)).toBe(find(10));
    expect(find(6)).toEqual([true, true]);
  });
});

describe("on paper", () => {
  const fills = NINE.codes.map((_, index) => ({ ...made, illustrative: index !== 4 }));
  /** Dashes outside of the tiles that are cut to shapes. */
  const drawn = (size: number) => {
    const box = { x: 0, y: 0, width: size, height: size };
    const panel = { geometry: NINE, scene: makeScene({ fills }), camera: null, nameSize: 0 };
    const { shapes } = drawMap(panel, box, LIGHT, 1);
    const own = shapes.filter((shape) => shape.kind === "shape" && shape.opacity === 0.55);
    return { own, tiled: shapes.filter(({ kind }) => kind === "group") };
  };

  it("nine squares of 20 points have two dashes each, but the official one, and no tiles", () => {
    const { own, tiled } = drawn(60);
    expect(tiled).toEqual([]);
    const ds = own.map((shape) => (shape.kind === "shape" ? shape.d : ""));
    expect(endsOf(ds.join(""))).toHaveLength(2 * 2 * 8);
  });

  it("squares of 200 points have the tiles", () => {
    const { own, tiled } = drawn(600);
    expect(own).toEqual([]);
    expect(tiled).toHaveLength(1);
  });
});

describe("on the small map of a page", () => {
  const map = makeSmallMap(makeTopology());
  const paint = { colour: "#fde6cf", texture: "illustrative", opacity: 1 } as const;

  it("shapes wider than 34 pixels of the page have the pattern", () => {
    const { textures, dashes } = groupFills(
      map,
      map.codes.map(() => paint),
    );
    expect(textures.map(({ texture }) => texture)).toEqual(["illustrative"]);
    expect(dashes).toEqual([]);
  });

  it("narrower ones have dashes in their middle instead", () => {
    const narrow = { ...map, middleAt: () => ({ x: 40, y: 40, radius: 20 }) };
    const { textures, dashes } = groupFills(narrow, [paint, { ...paint, texture: "none" }]);
    expect(textures).toEqual([]);
    expect(dashes.map(({ texture }) => texture)).toEqual(["illustrative"]);
    expect(endsOf(dashes[0]?.d ?? "")).toHaveLength(4);
  });
});
