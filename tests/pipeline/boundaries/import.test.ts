import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { drawnAreas } from "../../../scripts/pipeline/boundaries/check.ts";
import { importBoundaries } from "../../../scripts/pipeline/boundaries/import.ts";
import { loadBoundaries } from "../../../scripts/pipeline/boundaries/load.ts";
import { toldOf } from "../../support/told.ts";
import { wordsIn } from "../../../scripts/commands/language.ts";
import { ProblemsError } from "../../../scripts/pipeline/problem.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { findCommunes } from "../../../scripts/pipeline/registry/registry.ts";
import { boundariesCommand } from "../../../scripts/commands/boundaries.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const effects = new MemoryEffects();
const registry = await loadRegistry(effects);
const target = (province: string, file: string) => ({
  file,
  province,
  communes: findCommunes(registry, "2025", province, "2025-12-31"),
  districts: registry.districts.filter((district) => district.province === province),
  outline: registry.outlines.get(province) ?? [],
});
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const source = (file: string, content: Uint8Array, beside = new Map<string, Uint8Array>()) => ({
  file,
  bytes: content,
  beside,
});
const { topology } = await loadBoundaries(effects, registry, "11");
const whole = feature(topology, topology.objects.communes);
const collection = {
  ...whole,
  features: whole.features.map((shape) => ({ ...shape, properties: { code: String(shape.id) } })),
};

/** The problems an import stops with. */
async function problemsOf(value: unknown): Promise<string> {
  const error: unknown = await importBoundaries(
    source("dien-bien.geojson", value instanceof Uint8Array ? value : bytes(value)),
    target("11", "dien-bien.geojson"),
  ).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ProblemsError);
  return toldOf(error);
}

describe(importBoundaries, () => {
  it("imports the communes of Điện Biên from GeoJSON and from TopoJSON", async () => {
    for (const input of [collection, topology]) {
      const result = await importBoundaries(
        source("dien-bien.json", bytes(input)),
        target("11", "dien-bien.json"),
      );
      expect(result.standard.objects.communes.geometries.map((shape) => shape.id)).toHaveLength(45);
      expect(result.standard.objects.communes.geometries[0]?.properties).toMatchObject({
        name: "Điện Biên Phủ",
        type: "Phường",
      });
    }
  });

  it("names the commune without a shape and the shape without a commune, both at once", async () => {
    const [first, ...rest] = collection.features;
    const message = await problemsOf({
      ...collection,
      features: [...rest, { ...first, properties: { code: "99999" } }],
    });
    expect(message).toMatch(/communeWithoutShape\): found "03127 Điện Biên Phủ"/);
    expect(message).toMatch(/shapeWithoutCommune\): found "99999"/);
  });

  it("restores a leading zero that a spreadsheet dropped", async () => {
    const numbers = {
      ...collection,
      features: collection.features.map((shape) => ({
        ...shape,
        id: undefined,
        properties: { code: Number(shape.properties.code) },
      })),
    };
    const result = await importBoundaries(
      source("numbers.geojson", bytes(numbers)),
      target("11", "numbers.geojson"),
    );
    expect(result.standard.objects.communes.geometries[0]?.id).toBe("03127");
  });

  it("refuses swapped axes with the box it expected", async () => {
    const swap = (value: unknown): unknown =>
      Array.isArray(value)
        ? typeof value[0] === "number"
          ? [...(value as number[])].reverse()
          : value.map(swap)
        : value;
    const swapped = {
      ...collection,
      features: collection.features.map((shape) => ({
        ...shape,
        geometry: { ...shape.geometry, coordinates: swap((shape.geometry as GeoJSON.Polygon).coordinates) },
      })),
    };
    expect(await problemsOf(swapped)).toMatch(/withinPlausibleBox.*longitude 102\.1/);
  });

  it("refuses a truncated file and a file of something else", async () => {
    expect(await problemsOf(bytes(collection).slice(0, 5000))).toMatch(
      /dien-bien\.geojson: .* \(readBoundaries\): expected GeoJSON or TopoJSON/,
    );
    expect(await problemsOf({ type: "FeatureCollection", features: [] })).toMatch(/dien-bien\.geojson/);
  });
});

describe("atlas boundaries", () => {
  it("keeps an import for the next build and goes back to the schematic ones", async () => {
    const own = new MemoryEffects();
    const words = wordsIn("vi");
    own.files.set("in.geojson", bytes(collection));
    expect(await boundariesCommand.run(["in.geojson", "--province", "11"], own, words)).toBe(0);
    expect((await loadBoundaries(own, registry, "11")).kind).toBe("imported");
    expect(await boundariesCommand.run(["--remove", "--province", "11"], own, words)).toBe(0);
    expect((await loadBoundaries(own, registry, "11")).kind).toBe("schematic");
  });
});

const folder = process.env["ATLAS_BOUNDARIES"] ?? "../shared/boundaries";
const present = existsSync(`${folder}/dien-bien-2025.geojson`);
if (!present && process.env["CI"] === undefined) {
  process.stdout.write(
    `real boundaries are not in ${folder} (ATLAS_BOUNDARIES): their import is not tested\n`,
  );
}

describe.runIf(present || process.env["CI"] !== undefined)("real boundaries", () => {
  it.each([
    ["11", "dien-bien-2025.geojson", 45],
    ["14", "son-la-2025.geojson", 75],
  ])("of province %s come in whole from %s", async (province, name, count) => {
    const file = `${folder}/${name}`;
    const input = await readFile(file);
    const result = await importBoundaries(source(file, input), target(province, file));
    const areas = drawnAreas(result.standard);
    expect(areas.size).toBe(count);
    const declared = new Map(
      target(province, file).communes.map((commune) => [commune.code, commune.areaKm2 ?? 0]),
    );
    const off = [...areas].filter(([code, area]) => Math.abs(area / (declared.get(code) ?? 1) - 1) > 0.15);
    const areaNotes = result.notes.filter((note) => note.check === "areasAsDeclared");
    expect(off.length).toBe(areaNotes.length);
    expect(areaNotes.length).toBeLessThan(3);
    const flagged = result.notes.filter((note) => note.severity !== "note");
    expect(flagged.every((note) => note.severity === "flag" && note.check === "shapesOverlap")).toBe(true);
  });
});
