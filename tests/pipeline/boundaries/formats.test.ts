import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { zipSync } from "fflate";
import type { FeatureCollection } from "geojson";
import mapshaper from "mapshaper";
import initSqlJs from "sql.js";
import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import { Geometry as WkbGeometry } from "wkx";
import { drawnAreas } from "../../../scripts/pipeline/boundaries/check.ts";
import { readBoundaryFile } from "../../../scripts/pipeline/boundaries/formats/read.ts";
import { importBoundaries, type ImportOptions } from "../../../scripts/pipeline/boundaries/import.ts";
import { BoundariesError } from "../../../scripts/pipeline/boundaries/offenders.ts";
import {
  fromEpsg,
  makeVn2000,
  parseMeridian,
  reproject,
} from "../../../scripts/pipeline/boundaries/system.ts";
import { ProblemsError } from "../../../scripts/pipeline/problem.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { findCommunes, requireProvince } from "../../../scripts/pipeline/registry/registry.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { refusalOf, toldOf } from "../../support/told.ts";

const registry = await loadRegistry(new MemoryEffects());
const fixture = async (name: string) => new Uint8Array(await readFile(`tests/fixtures/${name}`));
const expected = JSON.parse(await readFile("tests/fixtures/expected.geojson", "utf8")) as FeatureCollection;
const none = new Map<string, Uint8Array>();
const target = (province: string, file: string) => ({
  file,
  province,
  meridian: requireProvince(registry, province).meridian,
  communes: findCommunes(registry, "2025", province, "2025-12-31"),
  districts: registry.districts.filter((district) => district.province === province),
  outline: registry.outlines.get(province) ?? [],
});
const bring = async (file: string, bytes: Uint8Array, options: ImportOptions = {}, province = "11") =>
  await importBoundaries({ file, bytes, beside: none }, target(province, file), options);
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const failure = async (work: Promise<unknown>): Promise<ProblemsError> => {
  const error: unknown = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ProblemsError);
  return error as ProblemsError;
};

/** All corner points of a collection, in the order of the file. */
function points(shapes: FeatureCollection): number[][] {
  const flat = (value: unknown): number[][] =>
    Array.isArray(value) ? (typeof value[0] === "number" ? [value as number[]] : value.flatMap(flat)) : [];
  return shapes.features.flatMap(({ geometry }) =>
    "coordinates" in geometry ? flat(geometry.coordinates) : [],
  );
}

describe("boundaries written by GDAL in VN-2000", () => {
  it("come in from a zipped shapefile by its .prj, joined by a numeric code", async () => {
    const { summary, standard } = await bring("vn2000-shapefile.zip", await fixture("vn2000-shapefile.zip"));
    expect(summary).toEqual({
      format: "Shapefile",
      system: "VN-2000, 103°00'",
      joined: { kind: "code", field: "MaXa" },
    });
    expect(drawnAreas(standard).size).toBe(45);
  });

  it("come in from a GeoPackage by its EPSG code, joined by name", async () => {
    const { summary } = await bring("vn2000.gpkg", await fixture("vn2000.gpkg"));
    expect(summary).toEqual({
      format: "GeoPackage",
      system: "VN-2000, 103°00'",
      joined: { kind: "name", field: "TenXa" },
    });
  });

  it("come in from KML", async () => {
    const { summary } = await bring("dien-bien.kml", await fixture("dien-bien.kml"));
    expect(summary).toMatchObject({
      format: "KML",
      system: "WGS 84",
      joined: { kind: "code", field: "MaXa" },
    });
  });

  it("land within a decimetre of where GDAL took them from", async () => {
    const { shapes } = await readBoundaryFile({
      file: "vn2000.gpkg",
      bytes: await fixture("vn2000.gpkg"),
      beside: none,
    });
    const [ours, theirs] = [points(reproject(shapes, fromEpsg("9205"))), points(expected)];
    expect(ours.length).toBe(theirs.length);
    const corners = new Set(theirs.map(([x = 0, y = 0]) => `${x.toFixed(6)},${y.toFixed(6)}`));
    const off = ours.filter(([x = 0, y = 0]) => !corners.has(`${x.toFixed(6)},${y.toFixed(6)}`));
    expect(off.length / ours.length).toBeLessThan(0.2);
    const distance = Math.max(
      ...off.map(([x = 0, y = 0]) =>
        Math.min(...theirs.map(([a = 0, b = 0]) => Math.hypot(a - x, b - y) * 111_200)),
      ),
      0,
    );
    expect(distance).toBeLessThan(0.1);
  });
});

describe("coordinates", () => {
  it("in a wrong meridian are refused with the one that fits", async () => {
    const error = await failure(
      bring("vn2000-shapefile.zip", await fixture("vn2000-shapefile.zip"), { system: makeVn2000(105) }),
    );
    expect(toldOf(error)).toMatch(
      /withinPlausibleBox.*VN-2000, 105°00'.*it fits as VN-2000 with --meridian 103/,
    );
  });

  it("without a word about their system are refused, and come in with --meridian", async () => {
    const { shapes } = await readBoundaryFile({
      file: "vn2000.gpkg",
      bytes: await fixture("vn2000.gpkg"),
      beside: none,
    });
    const bare = json(shapes);
    expect(toldOf(await failure(bring("bare.geojson", bare)))).toMatch(/no \.prj.*--meridian 103/);
    const { summary } = await bring("bare.geojson", bare, { system: makeVn2000(parseMeridian("103°00'")) });
    expect(summary.system).toBe("VN-2000, 103°00'");
  });

  it("with swapped axes are told so", async () => {
    const swapped = JSON.parse(JSON.stringify(expected), (_, value: unknown) =>
      Array.isArray(value) && typeof value[0] === "number" ? [...(value as number[])].reverse() : value,
    ) as unknown;
    expect(toldOf(await failure(bring("swapped.geojson", json(swapped))))).toMatch(/axes are swapped/);
  });

  it("that are absurd, missing or no numbers stop the import", async () => {
    for (const point of [
      [1e300, 21],
      [null, 21],
      ["a", "b"],
    ] as const) {
      const [first, ...rest] = expected.features;
      const broken = {
        ...expected,
        features: [
          { ...first, geometry: { type: "Polygon", coordinates: [[point, [103, 21], [103, 22], point]] } },
          ...rest,
        ],
      };
      await failure(bring("broken.geojson", json(broken)));
    }
  });

  it.each([
    ["103", 103],
    ["105°45'", 105.75],
    ["105-45", 105.75],
    ["104,5", 104.5],
  ])("meridian %s", (text, degrees) => {
    expect(parseMeridian(text)).toBe(degrees);
  });

  it.each(["", "21", "abc", "500"])("no meridian: %j", async (text) => {
    expect(await refusalOf(() => parseMeridian(text))).toMatch(
      /expected a central meridian from 102 to 110 degrees/,
    );
  });
});

describe("shapes that are wrong", () => {
  it("two communes that claim the same land are refused with the overlap as GeoJSON", async () => {
    const [first, second, ...rest] = expected.features;
    const doubled = {
      ...expected,
      features: [first, { ...second, geometry: first?.geometry }, ...rest],
    };
    const error = await failure(bring("doubled.geojson", json(doubled)));
    expect(toldOf(error)).toMatch(/shapesOverlap\): found "overlap of 2/);
    expect(error).toBeInstanceOf(BoundariesError);
    const offenders = error instanceof BoundariesError ? error.offenders.features : [];
    expect(offenders[0]?.properties).toMatchObject({
      problem: "shapesOverlap",
      shapes: 2,
    });
  });

  it("a commune that stands where another belongs is flagged", async () => {
    const [first, ...rest] = expected.features;
    const last = rest.pop();
    const exchanged = {
      ...expected,
      features: [
        { ...first, properties: last?.properties },
        ...rest,
        { ...last, properties: first?.properties },
      ],
    };
    const { notes } = await bring("exchanged.geojson", json(exchanged));
    expect(notes.filter((note) => note.check === "standsWhereItBelongs")).toHaveLength(2);
  });

  it("an empty polygon and a self-crossing one end in a clear message, or in a repaired shape", async () => {
    const [first, ...rest] = expected.features;
    for (const coordinates of [
      [],
      [[]],
      [
        [
          [103.1, 21.1],
          [103.2, 21.2],
          [103.2, 21.1],
          [103.1, 21.2],
          [103.1, 21.1],
        ],
      ],
    ]) {
      const broken = {
        ...expected,
        features: [{ ...first, geometry: { type: "Polygon", coordinates } }, ...rest],
      };
      const result = await bring("broken.geojson", json(broken)).catch((error: unknown) => error);
      if (!(result instanceof ProblemsError)) expect(result).toHaveProperty("standard");
    }
  });

  it("files of something else, damaged or packed twice are refused in one sentence", async () => {
    const gpkg = await fixture("vn2000.gpkg");
    const zip = await fixture("vn2000-shapefile.zip");
    for (const [name, bytes] of [
      ["cut.gpkg", gpkg.slice(0, 5000)],
      ["cut.zip", zip.slice(0, 3000)],
      ["nested.zip", zipSync({ "inner.zip": zip })],
      ["text.txt", new TextEncoder().encode("hello")],
      ["empty.geojson", new Uint8Array()],
      ["bomb.kml", new TextEncoder().encode('<!DOCTYPE a [<!ENTITY b "x">]><kml>&b;</kml>')],
      ["open.kml", new TextEncoder().encode("<kml><Placemark>")],
      ["lonely.shp", Uint8Array.from([0, 0, 39, 10, 0, 0, 0, 0])],
    ] as const) {
      const error = await failure(bring(name, bytes));
      expect(error.problems).toHaveLength(1);
      expect(toldOf(error)).toContain(name.split(" ")[0] ?? "");
    }
  });
});

const folder = process.env["ATLAS_BOUNDARIES"] ?? "../shared/boundaries";
const present = existsSync(`${folder}/dien-bien-2025.geojson`);

/** The same shapes in every format that provinces send. */
async function inEveryFormat(shapes: FeatureCollection): Promise<readonly (readonly [string, Uint8Array])[]> {
  const text = JSON.stringify(shapes);
  const shapefile = await mapshaper.applyCommands("-i in.json -o out.shp encoding=utf8", { "in.json": text });
  const parts = Object.entries(shapefile).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === "string" ? new TextEncoder().encode(part) : new Uint8Array(part),
  ]);
  const kml = shapes.features.map(({ properties, geometry }) => {
    const polygons =
      geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : geometry.type === "Polygon"
          ? [geometry.coordinates]
          : [];
    const ring = (positions: number[][]) =>
      `<LinearRing><coordinates>${positions.map(([x, y]) => `${String(x)},${String(y)}`).join(" ")}</coordinates></LinearRing>`;
    const polygon = ([outer, ...holes]: number[][][]) =>
      `<Polygon><outerBoundaryIs>${ring(outer ?? [])}</outerBoundaryIs>${holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`).join("")}</Polygon>`;
    return `<Placemark><ExtendedData><Data name="code"><value>${String(properties?.["code"])}</value></Data></ExtendedData><MultiGeometry>${polygons.map(polygon).join("")}</MultiGeometry></Placemark>`;
  });
  return [
    ["real.geojson", json(shapes)],
    ["real.topojson", json(topology({ communes: shapes }))],
    ["real.zip", zipSync(Object.fromEntries(parts))],
    ["real.kml", new TextEncoder().encode(`<kml><Document>${kml.join("")}</Document></kml>`)],
    ["real.gpkg", await makeGeoPackage(shapes)],
  ];
}

async function makeGeoPackage(shapes: FeatureCollection): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(`CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
    INSERT INTO gpkg_spatial_ref_sys VALUES (4326, 'EPSG', 4326, '');
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
    INSERT INTO gpkg_geometry_columns VALUES ('xa', 'geom', 4326);
    CREATE TABLE xa (fid INTEGER, geom BLOB, code TEXT)`);
  for (const [index, { properties, geometry }] of shapes.features.entries()) {
    const wkb = WkbGeometry.parseGeoJSON(geometry).toWkb();
    const header = Uint8Array.from([0x47, 0x50, 0, 1, 0xe6, 0x10, 0, 0]);
    database.run("INSERT INTO xa VALUES (?, ?, ?)", [
      index,
      Buffer.concat([header, wkb]),
      String(properties?.["code"]),
    ]);
  }
  const bytes = database.export();
  database.close();
  return bytes;
}

describe.runIf(present || process.env["CI"] !== undefined)("the real boundaries of Điện Biên", () => {
  it("come in from every format alike", { timeout: 60_000 }, async () => {
    const shapes = JSON.parse(
      await readFile(`${folder}/dien-bien-2025.geojson`, "utf8"),
    ) as FeatureCollection;
    const areas: number[] = [];
    for (const [file, bytes] of await inEveryFormat(shapes)) {
      const { standard, overview, summary } = await bring(file, bytes);
      expect(summary.joined.kind).toBe("code");
      expect(overview.arcs.flat().length).toBeLessThan(standard.arcs.flat().length);
      areas.push([...drawnAreas(standard).values()].reduce((sum, area) => sum + area, 0));
    }
    expect(areas).toHaveLength(5);
    for (const area of areas) expect(Math.abs(area / (areas[0] ?? 1) - 1)).toBeLessThan(1e-4);
  });
});
