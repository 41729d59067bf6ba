/**
 * The nation for benchmarks: the 3,321 communes of `../shared/boundaries` in their 34 provinces with eleven years of official forms made
 * for them, written to a folder outside the repository. Names are numbers and no commune was ever merged, so that every row is matched.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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

/** @param provinceOf codes of provinces by those of their communes */
function makeUnits(shapes: FeatureCollection, provinceOf: ReadonlyMap<string, string>): Unit[] {
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
      province: provinceOf.get(String(shape.id)) ?? "",
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
  const codes = readdirSync("data/registry/places").toSorted();
  const registry = await loadRegistry(new MemoryEffects(), { provinces: codes });
  const units = makeUnits(shapes, new Map(registry.communes.map(({ code, province }) => [code, province])));
  // Slide sets tell of places that are other ones here.
  const filter = (path: string) => !path.includes("registry/slides");
  cpSync("data/registry", join(folder, "data/registry"), { recursive: true, filter });
  writeRegistry(put, units, codes);
  const edition = { provinces: codes, publisher: null, licence: null, contact: null, example: false };
  put("data/edition.json", JSON.stringify(edition));
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

type Put = (path: string, content: string) => void;

/** A table of the register: its head and its rows. */
function table(head: string, rows: readonly string[] = []): string {
  return [head, ...rows, ""].join("\n");
}

function writeRegistry(put: Put, units: readonly Unit[], codes: readonly string[]): void {
  for (const code of codes)
    writePlaces(
      (name, content) => {
        put(`data/registry/places/${code}/${name}.csv`, content);
      },
      code,
      units.filter((unit) => unit.province === code),
    );
  put("data/registry/split-weights.csv", table("old_code,new_code,weight,status,source"));
  put("data/registry/earlier-changes.csv", table("old_code,new_code,date"));
  put("data/registry/unconfirmed-successions.csv", table("old_code,new_code,resolution"));
  put("data/registry/zones.csv", table("commune,zone,from,to,document,grade"));
  // Programmes, targets and contradictions name places that are others here.
  for (const name of ["programmes", "targets", "contradictions"]) put(`data/registry/${name}.json`, "[]");
  put(
    "data/registry/official.csv",
    table(readFileSync("data/registry/official.csv", "utf8").split("\n")[0] ?? ""),
  );
}

/** The communes of a province as they are, the same as those of before, in one district and a box around them. */
function writePlaces(put: Put, province: string, units: readonly Unit[]): void {
  const line = (scheme: string, { code, name, type, area, point }: Unit) =>
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
  const head = "scheme,code,name,type,province,district,valid_from,valid_to,area_km2,lon,lat";
  put(
    "communes",
    table(head, [...units.map((unit) => line("2025", unit)), ...units.map((unit) => line("pre2025", unit))]),
  );
  put(
    "crosswalk",
    table(
      "old_code,new_code,kind,sources",
      units.map(({ code }) => `${code},${code},whole,two`),
    ),
  );
  put("districts", table("code,name,province", [`9${province},Huyện Chung ${province},${province}`]));
  const [x0, y0, x1, y1] = makeBbox(units.map(({ point }) => point));
  const corners = [
    [x0 - 4, y0 - 4],
    [x1 + 4, y0 - 4],
    [x1 + 4, y1 + 4],
    [x0 - 4, y1 + 4],
    [x0 - 4, y0 - 4],
  ];
  put(
    "outline",
    table(
      "ring,lon,lat",
      corners.map((corner) => `1,${corner.join(",")}`),
    ),
  );
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
