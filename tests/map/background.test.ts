import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookOf, nameOf } from "../../src/map/background/style.ts";
import { coverFrame } from "../../src/map/background/tiles.ts";

const frame = (zoom: number, longitude = 103, latitude = 21.4) => ({
  width: 1000,
  height: 700,
  camera: { longitude, latitude, zoom },
});

describe(coverFrame, () => {
  it("covers every corner of the frame, from the middle outwards, in tiles of the level below the zoom", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 6, max: 14, noNaN: true }),
        fc.double({ min: 102, max: 109, noNaN: true }),
        fc.double({ min: 8, max: 24, noNaN: true }),
        (zoom, longitude, latitude) => {
          const tiles = coverFrame(frame(zoom, longitude, latitude), [0, 15]);
          for (const [x, y] of [
            [0, 0],
            [999, 699],
            [0, 699],
            [999, 0],
            [500, 350],
          ] as const)
            expect(
              tiles.filter(
                (tile) =>
                  tile.left <= x && x <= tile.left + tile.size && tile.top <= y && y <= tile.top + tile.size,
              ).length,
            ).toBeGreaterThan(0);
          expect(new Set(tiles.map(({ z }) => z))).toEqual(new Set([Math.floor(zoom)]));
        },
      ),
    );
  });

  it("stretches the deepest level the archive has, and never asks for more than 64", () => {
    expect(new Set(coverFrame(frame(13), [0, 8]).map(({ z }) => z))).toEqual(new Set([8]));
    expect(coverFrame({ ...frame(5), width: 9000, height: 9000 }, [9, 9])).toHaveLength(64);
  });
});

describe(lookOf, () => {
  it("knows roads, rivers, lakes and villages of either schema", () => {
    expect(lookOf("roads", 2, { kind: "highway" })).toBe("major-road");
    expect(lookOf("transportation", 2, { class: "tertiary" })).toBe("road");
    expect(lookOf("water", 2, { kind: "river" })).toBe("river");
    expect(lookOf("water", 3, { kind: "lake" })).toBe("water");
    expect(lookOf("waterway", 2, { class: "stream" })).toBe("river");
    expect(lookOf("places", 1, { kind: "locality", kind_detail: "town" })).toBe("town");
    expect(lookOf("place", 1, { class: "village" })).toBe("village");
  });

  it("passes over what would be in the way: paths, buildings, lakes' names, a kind that is no text", () => {
    expect(lookOf("roads", 2, { kind: "path" })).toBeNull();
    expect(lookOf("buildings", 3, {})).toBeNull();
    expect(lookOf("water", 1, { kind: "lake" })).toBeNull();
    expect(lookOf("places", 1, { kind: 7 })).toBeNull();
  });

  it("prefers the Vietnamese name", () => {
    expect(nameOf({ name: "Village", "name:vi": "Bản" })).toBe("Bản");
    expect(nameOf({ name: "Village", "name:vi": "" })).toBe("Village");
    expect(nameOf({})).toBeNull();
  });
});
