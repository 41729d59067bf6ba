import { readFile } from "node:fs/promises";
import { zipSync } from "fflate";
import type { FeatureCollection } from "geojson";
import mapshaper from "mapshaper";
import proj4 from "proj4";
import { describe, expect, it } from "vitest";
import { drawnAreas } from "../../../scripts/pipeline/boundaries/check.ts";
import { importBoundaries, type ImportOptions } from "../../../scripts/pipeline/boundaries/import.ts";
import { makeVn2000 } from "../../../scripts/pipeline/boundaries/system.ts";
import { ProblemsError } from "../../../scripts/pipeline/problem.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { findCommunes, requireProvince } from "../../../scripts/pipeline/registry/registry.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { toldOf } from "../../support/told.ts";

const registry = await loadRegistry(new MemoryEffects());
const expected = JSON.parse(await readFile("tests/fixtures/expected.geojson", "utf8")) as FeatureCollection;
const bring = async (file: string, bytes: Uint8Array, options: ImportOptions = {}) =>
  await importBoundaries(
    { file, bytes, beside: new Map() },
    {
      file,
      province: "11",
      ...{ meridian: requireProvince(registry, "11").meridian },
      communes: findCommunes(registry, "2025", "11", "2025-12-31"),
      districts: registry.districts.filter((district) => district.province === "11"),
      outline: registry.outlines.get("11") ?? [],
    },
    options,
  );
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const failure = async (work: Promise<unknown>): Promise<ProblemsError> => {
  const error: unknown = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ProblemsError);
  return error as ProblemsError;
};

/** As GDAL and QGIS write a system of a person's own: VN-2000 on 105°45', its datum without a name. */
const PRJ =
  'PROJCS["unknown",GEOGCS["GCS_unknown",DATUM["D_Unknown_based_on_WGS84_ellipsoid_using_towgs84_-191_90441429",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.75],PARAMETER["Scale_Factor",0.9999],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

/** The communes in metres of VN-2000 on a meridian, the seven parameters as EPSG:6960 prints them. */
function onMeridian(meridian: number): FeatureCollection {
  const shift = "-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278";
  const { forward } = proj4(
    "EPSG:4326",
    `+proj=tmerc +lat_0=0 +lon_0=${String(meridian)} +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +towgs84=${shift} +units=m`,
  );
  return JSON.parse(JSON.stringify(expected), (_, value: unknown) =>
    Array.isArray(value) && typeof value[0] === "number" ? forward(value as number[]) : value,
  ) as FeatureCollection;
}

/** A zipped shapefile with this .prj. */
async function zipShapefile(shapes: FeatureCollection, prj: string): Promise<Uint8Array> {
  const input = { "in.json": JSON.stringify(shapes) };
  const written = await mapshaper.applyCommands("-i in.json -o out.shp encoding=utf8", input);
  const parts = Object.entries({ ...written, "out.prj": prj }).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === "string" ? new TextEncoder().encode(part) : new Uint8Array(part),
  ]);
  return zipSync(Object.fromEntries(parts));
}

describe("boundaries", () => {
  it("really on meridian 105 and given as 105.75 are answered with 105, not with the first in the box", async () => {
    const shapes = json(onMeridian(105));
    const error = await failure(bring("moved.geojson", shapes, { system: makeVn2000(105.75) }));
    expect(toldOf(error)).toMatch(/withinPlausibleBox.*it fits as VN-2000 with --meridian 105(?![.\d])/);
  });

  it("a quarter of a degree off are one error for all communes, with how far and where to", async () => {
    const shapes = json(onMeridian(103));
    const { problems } = await failure(bring("moved.geojson", shapes, { system: makeVn2000(103.25) }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ check: "communesMovedTogether", severity: "error" });
    const { east, north } = problems[0]?.values as { east: number; north: number };
    // A quarter of a degree at 21.7° north is 0.25 x 111.3 x cos(21.7°) = 25.9 km; the middle of a shape is not its point.
    expect(Math.abs(east - 25.9)).toBeLessThan(2);
    expect(Math.abs(north)).toBeLessThan(2);
  });

  it("over a datum without a name are VN-2000 by their projection, and that is said", async () => {
    const prj = PRJ.replace("105.75", "103.0");
    const { notes, summary, standard } = await bring("own.zip", await zipShapefile(onMeridian(103), prj));
    expect(summary.system).toBe("VN-2000, 103°00'");
    expect(drawnAreas(standard).size).toBe(45);
    expect(notes.map(({ check }) => check)).toContain("datumIsTakenForVn2000");
  });

  it.each([
    ["another scale", PRJ.replace("0.9999]", "0.9996]").replace(/_towgs84[^"]*/, "")],
    ["another false easting", PRJ.replace("500000.0", "200000.0").replace(/_towgs84[^"]*/, "")],
  ])("over a datum without a name and with %s are refused", async (_what, prj) => {
    const bytes = await zipShapefile(onMeridian(103), prj);
    expect(toldOf(await failure(bring("own.zip", bytes)))).toMatch(
      /found "D_Unknown_based_on_WGS84_ellipsoid_using"; expected a datum with a name.*--meridian/,
    );
  });
});
