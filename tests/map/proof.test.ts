import { describe, expect, it } from "vitest";
import { fitCamera, fromScreen } from "../../src/domain/geometry/mercator.ts";
import type { Paint } from "../../src/map/paint.ts";
import { judge, Witnesses, type Pixel } from "../../src/map/webgl/proof.ts";
import { NINE } from "../support/squares.ts";

const [width, height] = [400, 300];
const room = { top: 60, right: 60, bottom: 60, left: 60 };
const frame = { width, height, camera: fitCamera(NINE.bbox, width, height, room) };
const witnesses = new Witnesses(NINE);

/** Nine colours that differ by 20 and more. */
const paints = NINE.codes.map((_, index): Paint => ({
  colour: `#${(25 * index + 20).toString(16).padStart(2, "0")}3040`,
  texture: "none",
  opacity: 1,
}));
const all = [...witnesses.listPlaces(frame, paints), ...witnesses.listOutside(frame)];

/** The canvas of a renderer that fills each square; by the corners of the squares, not by the locator that is on trial. */
function show(x: number, y: number): Pixel {
  const [longitude, latitude] = fromScreen(frame, x, y);
  const at = NINE.features.findIndex(({ geometry }) => {
    const points = geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2) as GeoJSON.Position[];
    const [xs, ys] = [points.map(([east = 0]) => east), points.map(([, north = 0]) => north)];
    return (
      longitude >= Math.min(...xs) &&
      longitude <= Math.max(...xs) &&
      latitude >= Math.min(...ys) &&
      latitude <= Math.max(...ys)
    );
  });
  return at < 0 ? [0, 0, 0, 0] : [25 * at + 20, 0x30, 0x40, 255];
}

describe("a map drawn by WebGL", () => {
  it("is asked at the label point of each of nine places, and where none lies", () => {
    expect(witnesses.listPlaces(frame, paints)).toHaveLength(9);
    expect(witnesses.listOutside(frame).length).toBeGreaterThan(9);
  });

  it("holds where it shows the colours of the scene, but for rounding", () => {
    expect(judge(all, show)).toBe("holds");
    const rounded = (x: number, y: number) => show(x, y).map((part) => Math.max(0, part - 1));
    expect(judge(all, (x, y) => rounded(x, y) as unknown as Pixel)).toBe("holds");
  });

  it.each([
    ["unfilled", () => [0, 0, 0, 0]],
    ["torn in its middle", (x: number, y: number) => show(y > height / 2 ? x + 90 : x, y)],
    ["one place of another class", (x: number, y: number) => swap(show(x, y))],
    [
      "textures outside the province",
      (x: number, y: number) => (show(x, y)[3] === 0 ? [0, 0, 0, 90] : show(x, y)),
    ],
    ["of another size than its frame", (x: number, y: number) => show(x / 2, y / 2)],
  ] as const)("is broken where it is %s", (_, canvas) => {
    expect(judge(all, canvas as (x: number, y: number) => Pixel)).toBe("broken");
  });

  it("proves nothing where every place fades, is too narrow or lies outside the frame", () => {
    const faded = paints.map((paint) => ({ ...paint, opacity: 0.18 }));
    expect(witnesses.listPlaces(frame, faded)).toEqual([]);
    const far = { ...frame, camera: { ...frame.camera, zoom: frame.camera.zoom - 6 } };
    expect(witnesses.listPlaces(far, paints)).toEqual([]);
    const away = { ...frame, camera: { ...frame.camera, longitude: frame.camera.longitude + 20 } };
    expect(witnesses.listPlaces(away, paints)).toEqual([]);
    expect(judge([], show)).toBe("unknown");
  });

  it("is asked for nothing outside where a place fills the frame", () => {
    const near = { ...frame, camera: { ...frame.camera, zoom: frame.camera.zoom + 6 } };
    expect(witnesses.listOutside(near)).toEqual([]);
  });
});

/** The fifth place in the colour of the sixth. */
function swap(pixel: Pixel): Pixel {
  return pixel[0] === 120 ? [145, 0x30, 0x40, 255] : pixel;
}
