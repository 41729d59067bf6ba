/**
 * The nation for benchmarks: the 3,321 communes of `../shared/boundaries` with eleven years of official forms made for them,
 * written to a folder outside the repository. Provinces are runs of codes, because the file names none.
 */
import { mkdirSync, readFileSync, writeFileSync, cpSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { utils, write } from "@e965/xlsx";
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { makeBbox } from "#domain/bbox";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import type { Registry } from "../../scripts/pipeline/registry/registry.ts";
import { geometryArea } from "../../scripts/pipeline/boundaries/geometryArea.ts";
import { makeFormRows } from "../support/formRows.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

export const NATION_FILE = "../shared/boundaries/vietnam-2025-200m.topo.json";
const PROVINCES = 34;
const OLD = ["A-poor", "A-near", "B-deprivation-2016"];
const NEW = ["R1", "R2", "R3", "R4", "R6"];
export const PERIODS = [
  ...[2015, 2016, 2017, 2018, 2019, 2020].map((year) => ({ id: `${String(year)}-MDP2016-2020`, forms: OLD })),
  ...[2021, 2022, 2023, 2024, 2025].map((year) => ({ id: `${String(year)}-MDP2022-2025`, forms: NEW })),
];

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly type: "Xã";
  readonly province: string;
  readonly area: number;
  readonly point: readonly [number, number];
}

/** Shapes of the nation as features, with their codes. */
export function readNation(): FeatureCollection {
  const topology = JSON.parse(readFileSync(NATION_FILE, "utf8")) as Topology<{ c: GeometryCollection }>;
  const shapes = feature(topology, topology.objects.c);
  return {
    ...shapes,
    features: shapes.features.map((shape) => ({ ...shape, properties: { code: String(shape.id) } })),
  };
}

function makeUnits(shapes: FeatureCollection): Unit[] {
  const sorted = [...shapes.features].sort((a, b) => String(a.id).localeCompare(String(b.id)));
  return sorted.map((shape, index) => {
    const ring =
      shape.geometry.type === "Polygon"
        ? shape.geometry.coordinates[0]
        : shape.geometry.type === "MultiPolygon"
          ? shape.geometry.coordinates[0]?.[0]
          : [];
    const [x0, y0, x1, y1] = makeBbox((ring ?? []).map(([x, y]) => [x ?? 0, y ?? 0]));
    return {
      code: String(shape.id),
      name: `Số ${String(index + 1)}`,
      type: "Xã",
      province: String(1 + Math.floor((index * PROVINCES) / sorted.length)).padStart(2, "0"),
      area: geometryArea(shape.geometry),
      point: [(x0 + x1) / 2, (y0 + y1) / 2],
    };
  });
}

/** Writes registry, workbooks and shapes of every province. @returns how many workbooks and figures there are */
export async function writeNation(folder: string): Promise<{ workbooks: number; communes: number }> {
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const shapes = readNation();
  const units = makeUnits(shapes);
  const registry = await loadRegistry(new MemoryEffects());
  // Slide sets tell of provinces by name; the nation has others.
  const filter = (path: string) => !path.includes("registry/slides");
  cpSync("data/registry", join(folder, "data/registry"), { recursive: true, filter });
  const codes = [...new Set(units.map((unit) => unit.province))];
  writeRegistry(put, units, codes);
  let workbooks = 0;
  for (const province of codes) {
    const own = units.filter((unit) => unit.province === province);
    const entries = PERIODS.map(({ id, forms }) => {
      const bytes = makeBook(registry, own, forms);
      put(`data/sources/p${province}/${id}.xlsx`, bytes);
      workbooks++;
      return { file: `${id}.xlsx`, period: id, sha256: createHash("sha256").update(bytes).digest("hex") };
    });
    const title = { vi: `Tỉnh ${province}`, en: `Province ${province}` };
    put(
      `data/sources/p${province}/source.json`,
      JSON.stringify({
        id: `p${province}`,
        document: "example",
        province,
        title,
        status: "illustrative",
        received: "2026-11-21",
        licence: "MIT",
        workbooks: entries,
        tables: [],
      }),
    );
    const members = new Set(own.map((unit) => unit.code));
    const features = shapes.features.filter((shape) => members.has(String(shape.id)));
    put(`shapes/${province}.geojson`, JSON.stringify({ ...shapes, features }));
  }
  put("shapes/nation.geojson", JSON.stringify(shapes));
  return { workbooks, communes: units.length };
}

function writeRegistry(
  put: (path: string, content: string) => void,
  units: readonly Unit[],
  codes: readonly string[],
): void {
  const line = (scheme: string, { code, name, type, province, area, point }: Unit) =>
    [
      scheme,
      code,
      name,
      type,
      province,
      scheme === "pre2025" ? `9${province}` : "",
      "",
      scheme === "pre2025" ? "2025-06-30" : "",
      scheme === "2025" ? area.toFixed(2) : "",
      point[0].toFixed(2),
      point[1].toFixed(2),
    ].join(",");
  const header = "scheme,code,name,type,province,district,valid_from,valid_to,area_km2,lon,lat";
  put(
    "data/registry/communes.csv",
    [
      header,
      ...units.map((unit) => line("2025", unit)),
      ...units.map((unit) => line("pre2025", unit)),
      "",
    ].join("\n"),
  );
  put(
    "data/registry/crosswalk.csv",
    ["old_code,new_code,kind", ...units.map(({ code }) => `${code},${code},whole`), ""].join("\n"),
  );
  put("data/registry/split-weights.csv", "old_code,new_code,weight,status,source\n");
  put("data/registry/earlier-changes.csv", "old_code,new_code,date\n");
  put("data/registry/unconfirmed-successions.csv", "old_code,new_code,resolution\n");
  put("data/registry/zones.csv", "commune,zone,from,to,document,grade\n");
  put(
    "data/registry/districts.csv",
    ["code,name,province", ...codes.map((code) => `9${code},Huyện Chung ${code},${code}`), ""].join("\n"),
  );
  put(
    "data/registry/provinces.json",
    JSON.stringify(
      codes.map((code) => ({
        code,
        name: { vi: `Tỉnh ${code}`, en: `Province ${code}` },
        slug: `p${code}`,
        seat: units.find((unit) => unit.province === code)?.code,
      })),
    ),
  );
  const box = (code: string) => {
    const [x0, y0, x1, y1] = makeBbox(
      units.filter((unit) => unit.province === code).map((unit) => unit.point),
    );
    return [
      [x0 - 4, y0 - 4],
      [x1 + 4, y0 - 4],
      [x1 + 4, y1 + 4],
      [x0 - 4, y1 + 4],
      [x0 - 4, y0 - 4],
    ];
  };
  put(
    "data/registry/outlines.json",
    JSON.stringify({ source: "bench", outlines: Object.fromEntries(codes.map((code) => [code, box(code)])) }),
  );
  // Programmes, targets and contradictions name places that this made-up nation has under other codes.
  for (const name of ["programmes", "targets", "contradictions"]) put(`data/registry/${name}.json`, "[]");
  const official = readFileSync("data/registry/official.csv", "utf8").split("\n")[0] ?? "";
  put("data/registry/official.csv", `${official}\n`);
}

/** Sizes differ from commune to commune, so that some counts are small enough to be withheld. */
function makeBook(registry: Registry, units: readonly Unit[], forms: readonly string[]): Uint8Array {
  const book = utils.book_new();
  const figures = {
    timesOf: (index: number) => 1 + ((index * 7) % 23),
    isBlank: (measure: string) => measure.endsWith("_start"),
  };
  for (const id of forms)
    utils.book_append_sheet(book, utils.aoa_to_sheet(makeFormRows(registry, id, units, figures)), id);
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer);
}
