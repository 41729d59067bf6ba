import fc from "fast-check";
import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import { DatasetError } from "#domain/dataset";
import { Gestures } from "../../src/map/gestures.ts";
import { readGeometry } from "../../src/reading/geometry.ts";
import { boxAround, leaveBox, measureRooms, overlaps, placeLabels } from "../../src/map/labels.ts";
import { flattenShapes, thinShapes } from "../../src/map/canvas/flatten.ts";
import { findInside, rectangleOf } from "../../src/map/inside.ts";
import { makeLocator } from "../../src/map/locate.ts";
import {
  fitCamera,
  fromScreen,
  kilometresPerPixel,
  panBy,
  toScreen,
  zoomAround,
  type Frame,
} from "../../src/domain/geometry/mercator.ts";
import { findNeighbour } from "../../src/map/navigate.ts";
import { paintOf } from "../../src/map/paint.ts";
import { makePaths } from "../../src/map/paths.ts";
import { makeScaleBar } from "../../src/map/scaleBar.ts";
import { drawColumn } from "../../src/domain/columns.ts";
import { scatterDots } from "../../src/scene/dots.ts";
import { makeTiles } from "../../src/scene/tiles.ts";
import { makeStyle } from "../../src/map/webgl/style.ts";

//  103.0  103.1  103.2
//  22.1  +------+------+
//        | a 10 | b 11 |
//  22.0  +------+------+
//        | c 12 | d 13 |
//  21.9  +------+------+
const square = (west: number, south: number): GeoJSON.Position[][] => [
  [
    [west, south],
    [west, south + 0.1],
    [west + 0.1, south + 0.1],
    [west + 0.1, south],
    [west, south],
  ],
];
const corners: [number, number][] = [
  [103, 22],
  [103.1, 22],
  [103, 21.9],
  [103.1, 21.9],
];
const features = corners.map(([west, south], index): GeoJSON.Feature => ({
  type: "Feature",
  id: `000${String(10 + index)}`,
  properties: { name: "abcd".charAt(index), type: "Xã" },
  geometry: { type: "Polygon", coordinates: square(west, south) },
}));
const collection: GeoJSON.FeatureCollection = { type: "FeatureCollection", features };
const published: unknown = JSON.parse(JSON.stringify(topology({ communes: collection }, 10_000)));
const geometry = readGeometry(published, "topology-99.json");
const camera = { longitude: 103.1, latitude: 22, zoom: 9 };
const frame: Frame = { width: 800, height: 600, camera };

describe(readGeometry, () => {
  it("knows codes, names, neighbours and a point inside each commune", () => {
    expect(geometry.codes).toEqual(["00010", "00011", "00012", "00013"]);
    expect(geometry.names).toEqual(["a", "b", "c", "d"]);
    expect(geometry.neighbours[0]).toEqual([1, 2]);
    expect(geometry.anchors[0]?.map((value) => value.toFixed(2))).toEqual(["103.05", "22.05"]);
  });

  it("names the file that is no topology", () => {
    expect(() => readGeometry({ type: "Topology" }, "topology-11.abc.json")).toThrow(DatasetError);
    expect(() => readGeometry(null, "topology-11.abc.json")).toThrow(/topology-11\.abc\.json/);
  });
});

describe("the camera", () => {
  it("goes to the screen and back", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 102, max: 109, noNaN: true }),
        fc.double({ min: 8, max: 24, noNaN: true }),
        (longitude, latitude) => {
          const [x, y] = toScreen(frame, longitude, latitude);
          const back = fromScreen(frame, x, y);
          expect(back[0]).toBeCloseTo(longitude, 8);
          expect(back[1]).toBeCloseTo(latitude, 8);
        },
      ),
    );
  });

  it("shows the whole province inside its padding", () => {
    const padding = { top: 50, right: 60, bottom: 40, left: 20 };
    const fitted = { ...frame, camera: fitCamera(geometry.bbox, 800, 600, padding) };
    const [west, north] = toScreen(fitted, geometry.bbox[0], geometry.bbox[3]);
    const [east, south] = toScreen(fitted, geometry.bbox[2], geometry.bbox[1]);
    expect(west).toBeGreaterThanOrEqual(19.99);
    expect(north).toBeGreaterThanOrEqual(49.99);
    expect(east).toBeLessThanOrEqual(740.01);
    expect(south).toBeLessThanOrEqual(560.01);
  });

  it("keeps the place under the pointer while zooming, and follows a drag", () => {
    const place = fromScreen(frame, 200, 150);
    const [x, y] = toScreen({ ...frame, camera: zoomAround(frame, 1, 200, 150) }, ...place);
    expect([x, y].map(Math.round)).toEqual([200, 150]);
    const [px, py] = toScreen({ ...frame, camera: panBy(frame, 30, -20) }, ...place);
    expect([px, py].map(Math.round)).toEqual([230, 130]);
  });

  it("measures about 141 m a pixel at zoom 9 in Điện Biên", () => {
    expect(kilometresPerPixel(frame) * 1000).toBeCloseTo(
      (40075017 * Math.cos((22 * Math.PI) / 180)) / (512 * 2 ** 9),
      3,
    );
  });
});

describe(makeScaleBar, () => {
  it("is the longest round length that fits", () => {
    expect(makeScaleBar(0.141, 100)).toMatchObject({ kilometres: 10 });
    expect(makeScaleBar(1, 100)).toEqual({ kilometres: 100, width: 100 });
  });
});

describe(makeLocator, () => {
  it("finds the commune under a point, and none outside", () => {
    const locate = makeLocator(geometry);
    expect(locate(103.15, 22.05)).toBe(1);
    expect(locate(103.05, 21.95)).toBe(2);
    expect(locate(104, 22)).toBe(-1);
  });
});

describe(findNeighbour, () => {
  it("follows the arrows to the commune on that side", () => {
    expect(findNeighbour(geometry, 0, "east")).toBe(1);
    expect(findNeighbour(geometry, 0, "south")).toBe(2);
    expect(findNeighbour(geometry, 3, "north")).toBe(1);
  });

  it("stays where there is nothing that way, and starts at the first", () => {
    expect(findNeighbour(geometry, 0, "west")).toBe(0);
    expect(findNeighbour(geometry, -1, "west")).toBe(0);
  });
});

describe(placeLabels, () => {
  const rooms = measureRooms(geometry).map((room) => (room * 512 * 2 ** 9) / 360);

  it("measures how wide a commune is at its label", () => {
    expect(measureRooms(geometry).map((room) => room.toFixed(2))).toEqual(["0.10", "0.10", "0.10", "0.10"]);
  });

  it("never lets two names overlap, whatever the zoom", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 6, max: 13, noNaN: true }),
        fc.array(fc.stringMatching(/^.{1,20}$/), { minLength: 4, maxLength: 4 }),
        (zoom, names) => {
          const labels = placeLabels({ ...frame, camera: { ...camera, zoom } }, geometry, {
            texts: names,
            rooms: [999, 999, 999, 999],
            size: 11,
            first: [2],
          });
          labels.forEach((a, i) => {
            for (const b of labels.slice(i + 1))
              expect(overlaps(boxAround(a.x, a.y, a.text, 11), boxAround(b.x, b.y, b.text, 11))).toBe(false);
          });
        },
      ),
    );
  });

  it("leaves out a name wider than its commune, but not the one at hand", () => {
    const names = ["Phường Điện Biên Phủ dài lắm", "b", "c", "d"];
    expect(
      placeLabels(frame, geometry, { texts: names, rooms, size: 18, first: [] }).map(({ index }) => index),
    ).not.toContain(0);
    expect(
      placeLabels(frame, geometry, { texts: names, rooms, size: 18, first: [0] }).map(({ index }) => index),
    ).toContain(0);
  });

  it("tells every name that must be told: the first on its commune, those it would cover beside it, with the point they speak of", () => {
    // Four communes in a square of 0.2 degrees: their names, far longer than that, lie on each other.
    const texts = ["Mường Toong 50%", "Nậm Kè 58,25%", "Sín Thầu 37%", "Nà Bủng 57%"];
    const labels = placeLabels({ ...frame, camera: { ...camera, zoom: 7 } }, geometry, {
      texts,
      rooms,
      size: 18,
      first: [1, 0, 2, 3],
    });
    expect(labels.map(({ index }) => index)).toEqual([1, 0, 2, 3]);
    expect(labels[0]).not.toHaveProperty("from");
    const moved = labels.filter(({ from }) => from !== undefined);
    expect(moved.length).toBeGreaterThan(0);
    for (const label of moved) {
      const [x, y] = leaveBox(label, 18);
      const box = boxAround(label.x, label.y, label.text, 18);
      expect([box.west, box.east, box.north, box.south].some((edge) => edge === x || edge === y)).toBe(true);
    }
  });

  it("names no commune that has left the screen", () => {
    const away = { ...frame, camera: { ...camera, longitude: camera.longitude + 40 } };
    expect(placeLabels(away, geometry, { texts: ["a", "b", "c", "d"], rooms, size: 11, first: [0] })).toEqual(
      [],
    );
  });
});

describe(paintOf, () => {
  const roles = { missing: "grey", pending: "sand" };
  const fill = { colour: null, illustrative: false, dimmed: false };

  it("never confuses zero, missing, not collected, suppressed and illustrative", () => {
    const looks = [
      paintOf({ ...fill, look: "zero", colour: "#ffffff" }, roles),
      paintOf({ ...fill, look: "missing" }, roles),
      paintOf({ ...fill, look: "not-collected" }, roles),
      paintOf({ ...fill, look: "suppressed" }, roles),
      paintOf({ ...fill, look: "zero", colour: "#ffffff", illustrative: true }, roles),
    ];
    expect(new Set(looks.map(({ colour, texture }) => `${colour}/${texture}`)).size).toBe(5);
  });

  it("paints what has not arrived in no data colour, and fades what is filtered out", () => {
    expect(paintOf({ ...fill, look: "pending" }, roles)).toEqual({
      colour: "sand",
      texture: "none",
      opacity: 1,
    });
    expect(paintOf({ ...fill, look: "value", colour: "#cb3f2c", dimmed: true }, roles).opacity).toBeLessThan(
      0.3,
    );
  });
});

describe(makePaths, () => {
  it("draws each commune as one closed path and shared borders once", () => {
    const paths = makePaths(geometry);
    expect(paths.places.every((d) => /^M.*Z$/.test(d))).toBe(true);
    expect(paths.borders.match(/M/g)?.length).toBeLessThanOrEqual(4);
  });
});

describe(makeStyle, () => {
  it("colours by feature-state alone, asks for no address, and leaves no layer without its source", () => {
    const style = makeStyle(geometry);
    expect(JSON.stringify(style)).not.toMatch(/https?:|"glyphs"|"sprite"/);
    expect(style.layers.every((layer) => "source" in layer && layer.source in style.sources)).toBe(true);
    expect(JSON.stringify(style.layers)).toContain('["feature-state","colour"]');
  });
});

describe(Gestures, () => {
  const log: string[] = [];
  const gestures = new Gestures({
    pan: (dx, dy) => log.push(`pan ${String(dx)} ${String(dy)}`),
    zoom: (steps) => log.push(`zoom ${steps.toFixed(0)}`),
    tap: (x, y) => log.push(`tap ${String(x)} ${String(y)}`),
  });

  it("tells a tap from a drag and a pinch", () => {
    gestures.down(1, 10, 10);
    gestures.up(1, 11, 10, false);
    gestures.down(1, 10, 10);
    gestures.move(1, 40, 10);
    gestures.up(1, 40, 10, false);
    gestures.down(1, 0, 0);
    gestures.down(2, 10, 0);
    gestures.move(2, 20, 0);
    gestures.up(2, 20, 0, false);
    gestures.up(1, 0, 0, false);
    expect(log).toEqual(["tap 11 10", "pan 30 0", "zoom 1", "pan 5 0"]);
  });
});

describe(findInside, () => {
  it("takes in the places whose label point a drawn shape holds, and no other", () => {
    expect(findInside(geometry, frame, rectangleOf([0, 0], [800, 600]))).toHaveLength(geometry.codes.length);
    const first = geometry.anchors[0] ?? [0, 0];
    const [x, y] = toScreen(frame, first[0], first[1]);
    expect(findInside(geometry, frame, rectangleOf([x - 3, y - 3], [x + 3, y + 3]))).toEqual([0]);
    expect(findInside(geometry, frame, [])).toEqual([]);
  });
});

describe("marks", () => {
  it("scatter as many dots as asked inside each commune, and fewer are the first of more", () => {
    const locate = makeLocator(geometry);
    const dots = scatterDots(geometry, [3, 0, 5, 1]);
    expect(dots.map(([longitude, latitude]) => locate(longitude, latitude))).toEqual([
      0, 0, 0, 2, 2, 2, 2, 2, 3,
    ]);
    expect(dots.slice(0, 2)).toEqual(scatterDots(geometry, [2, 0, 0, 0]));
  });

  it("lay communes out as tiles that touch where they did", () => {
    const tiles = makeTiles(geometry);
    expect(tiles.codes).toEqual(geometry.codes);
    expect(tiles.kept).toBeGreaterThanOrEqual(0.75);
    const locate = makeLocator(tiles);
    expect(tiles.anchors.map(([longitude, latitude]) => locate(longitude, latitude))).toEqual([0, 1, 2, 3]);
  });

  it("stand a column on its point, as high as its value", () => {
    expect(drawColumn(100, 50, 20).front).toBe("M95.5 50.0L104.5 50.0L104.5 30.0L95.5 30.0Z");
  });
});

describe("shapes for a canvas", () => {
  it("hold every ring of every place in order, and keep the ends of rings when they are thinned", () => {
    const flat = flattenShapes(geometry);
    expect([...flat.placeStarts]).toEqual([0, 1, 2, 3, 4]);
    expect(flat.ringStarts.at(-1)).toBe(flat.points.length / 2);
    expect(thinShapes(flat, 0).points).toEqual(flat.points);
    const thin = thinShapes(flat, 1e9);
    for (let ring = 0; ring < 4; ring++) {
      const [from = 0, to = 0] = [thin.ringStarts[ring], thin.ringStarts[ring + 1]];
      expect(to - from).toBe(2);
      expect(thin.points[2 * from]).toBe(flat.points[2 * (flat.ringStarts[ring] ?? 0)]);
    }
  });
});
