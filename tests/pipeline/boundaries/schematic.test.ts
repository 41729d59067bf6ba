import { geoArea } from "d3-geo";
import { feature, neighbors } from "topojson-client";
import { describe, expect, it } from "vitest";
import { coversWithoutGaps, everyCommuneHasOneShape } from "../../../scripts/pipeline/boundaries/check.ts";
import { loadBoundaries } from "../../../scripts/pipeline/boundaries/load.ts";
import { shareCorners } from "../../../scripts/pipeline/boundaries/mesh.ts";
import { areaOf, clip, makeLocalPlane, type Point } from "../../../scripts/pipeline/boundaries/plane.ts";
import { makePowerDiagram } from "../../../scripts/pipeline/boundaries/powerDiagram.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { findCommunes } from "../../../scripts/pipeline/registry/registry.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const effects = new MemoryEffects();
const registry = await loadRegistry(effects);
const EARTH_KM = 6371.0088;

describe.each(registry.provinces.map((province) => [province.name.vi, province.code] as const))(
  "schematic boundaries of %s",
  async (_name, code) => {
    const communes = findCommunes(registry, "2025", code, "2025-12-31");
    const { topology, kind } = await loadBoundaries(effects, registry, code);
    const shapes = feature(topology, topology.objects.communes).features;
    // Spherical areas by an independent library.
    const areas = shapes.map((shape) => geoArea(shape) * EARTH_KM ** 2);
    const drawn = areas.reduce((sum, area) => sum + area, 0);
    const official = communes.reduce((sum, commune) => sum + (commune.areaKm2 ?? 0), 0);

    it("say that they are schematic", () => {
      expect(kind).toBe("schematic");
    });

    it("give every commune one connected shape", () => {
      expect(everyCommuneHasOneShape(topology, communes, "test")).toEqual([]);
      expect(shapes.every((shape) => shape.geometry.type === "Polygon")).toBe(true);
    });

    it("keep every area within 2 % of the official one, scaled to the coarse outline", () => {
      const errors = communes.map((commune, index) =>
        Math.abs((areas[index] ?? 0) / (((commune.areaKm2 ?? 0) * drawn) / official) - 1),
      );
      expect(Math.max(...errors)).toBeLessThan(0.02);
    });

    it("are one topology without gaps or overlaps, every commune beside another", () => {
      expect(coversWithoutGaps(topology, "test")).toEqual([]);
      expect(neighbors(topology.objects.communes.geometries).every((list) => list.length > 0)).toBe(true);
    });

    it("are the same bytes twice", async () => {
      expect(JSON.stringify((await loadBoundaries(effects, registry, code)).topology)).toBe(
        JSON.stringify(topology),
      );
    });
  },
);

describe(makePowerDiagram, () => {
  const square: readonly Point[] = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ];
  it.each<[string, Point[], number[]]>([
    [
      "two seeds in one point",
      [
        [50, 50],
        [50, 50],
      ],
      [5000, 5000],
    ],
    [
      "three in one point and one apart",
      [
        [20, 20],
        [20, 20],
        [20, 20],
        [70, 30],
      ],
      [2000, 3000, 2500, 2500],
    ],
    [
      "four on a line",
      [
        [10, 50],
        [20, 50],
        [30, 50],
        [90, 50],
      ],
      [1000, 4000, 2500, 2500],
    ],
    [
      "four on a slope",
      [
        [10, 10],
        [20, 20],
        [30, 30],
        [90, 90],
      ],
      [1000, 4000, 2500, 2500],
    ],
  ])("gives %s their areas within 2 %", (_, points, targets) => {
    const { cells } = makePowerDiagram(square, points, targets);
    cells.forEach(({ sides }, index) => {
      const area = areaOf(sides.reduce<readonly Point[]>((ring, side) => clip(ring, side), square));
      expect(Math.abs(area / (targets[index] ?? NaN) - 1)).toBeLessThan(0.02);
    });
  });

  //  +-------+---+
  //  |   3   | 1 |     two seeds, areas three to one
  //  +-------+---+
  it("cuts a rectangle of 4 x 1 into areas of 3 and 1", () => {
    const outline = [
      [0, 0],
      [4, 0],
      [4, 1],
      [0, 1],
    ] as const;
    const { cells } = makePowerDiagram(
      outline,
      [
        [1, 0.5],
        [3, 0.5],
      ],
      [3, 1],
    );
    const areas = cells.map((cell) =>
      areaOf(
        cell.sides.reduce<readonly (readonly [number, number])[]>((ring, side) => clip(ring, side), outline),
      ),
    );
    expect(areas[0]).toBeCloseTo(3, 1);
    expect(areas[1]).toBeCloseTo(1, 1);
  });
});

describe(shareCorners, () => {
  //  a---b
  //  |   c---d     c lies on the long side b-e of the left square
  //  |   |   |
  //  f---e---g
  it("puts a neighbour's corner into the long side it lies on", () => {
    const left = [
      [0, 0],
      [1, 0],
      [1, 2],
      [0, 2],
    ] as const;
    const right = [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ] as const;
    expect(shareCorners([left, right])[0]).toContainEqual([1, 1]);
  });
});

describe(makeLocalPlane, () => {
  it("keeps areas true: a degree square at the equator has 12.364 km²", () => {
    const plane = makeLocalPlane(21);
    const ring = (
      [
        [105, 0],
        [106, 0],
        [106, 1],
        [105, 1],
      ] as const
    ).map((point) => plane.toPlane(point));
    expect(areaOf(ring)).toBeCloseTo(12363.7, -1);
  });

  it("goes there and back", () => {
    const plane = makeLocalPlane(21);
    const [lon, lat] = plane.toDegrees(plane.toPlane([103.02, 21.39]));
    expect(lon).toBeCloseTo(103.02, 9);
    expect(lat).toBeCloseTo(21.39, 9);
  });
});
