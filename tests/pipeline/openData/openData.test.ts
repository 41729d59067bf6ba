import { createHash } from "node:crypto";
import { read, utils } from "@e965/xlsx";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { geoArea } from "d3-geo";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { catalogueSchema, parsePublished, seriesFileSchema } from "#domain/dataset";
import { SeriesTable } from "#domain/series";
import { signedArea } from "#domain/shapes";
import { FIGURE_COLUMNS } from "../../../scripts/pipeline/openData/columns.ts";
import { buildExample } from "../../support/exampleBuild.ts";

const { effects } = await buildExample({ provinces: ["11"], edition: "public" });

const bytesOf = (path: string) => effects.files.get(`public/data/${path}`) ?? new Uint8Array();
const textOf = (path: string) => effects.text(`public/data/${path}`);
const json = (path: string): unknown => JSON.parse(textOf(path));
const paths = [...effects.files.keys()].flatMap((path) => /^public\/data\/(.+)$/.exec(path)?.[1] ?? []);
type Row = Readonly<Record<string, string>>;
const rowsOf = (path: string): Row[] => parse(textOf(path), { columns: true });

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      fields: [string];
      reference: { resource: string; fields: [string] };
    }[];
  };
}
interface Package {
  readonly version: string;
  readonly archive: string | null;
  readonly archive_bytes: number | null;
  readonly figures: Readonly<Record<string, number>>;
  readonly licenses: readonly { name: string }[];
  readonly resources: readonly Resource[];
}
const datapackage = json("v1/datapackage.json") as Package;
const figures = rowsOf("v1/figures-11.csv");
const catalogue = parsePublished(catalogueSchema, "catalogue.json", json("catalogue.json"));
const [entry] = catalogue.provinces;
const table = new SeriesTable(
  Object.values(entry?.files.series ?? {}).map((file) => parsePublished(seriesFileSchema, file, json(file))),
);

describe("the JSON files as an API", () => {
  const api = json("v1/openapi.json") as { paths: Record<string, { get: { operationId: string } }> };
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const kinds = Object.entries(api.paths).map(([address, { get }]) => ({
    name: get.operationId,
    pattern: new RegExp(
      `^${address
        .slice(1)
        .replaceAll(".", "\\.")
        .replaceAll(/\{\w+\}/g, "[\\w-]+")}$`,
    ),
    validate: ajv.compile(json(`v1/schema/${get.operationId}.schema.json`) as object),
  }));
  const files = paths.filter((path) => path.endsWith(".json") && !path.startsWith("v1/"));

  it("has one schema for every published file, and every file keeps it", () => {
    for (const file of files) {
      const own = kinds.filter(({ pattern }) => pattern.test(file));
      expect([file, own.length]).toEqual([file, 1]);
      own[0]?.validate(json(file));
      expect([file, own[0]?.validate.errors]).toEqual([file, null]);
    }
    expect(kinds.map(({ name, pattern }) => [name, files.some((file) => pattern.test(file))])).toEqual(
      kinds.map(({ name }) => [name, true]),
    );
  });

  it.each([
    ["catalogue", { version: 1 }],
    ["catalogue", { provinces: [{}] }],
    ["series", { rows: [11] }],
    ["series", { theme: "unheard" }],
    ["topology", { arcs: [["x"]] }],
    ["facts", { facts: [{ value: "17,78" }] }],
    ["details", { sources: "none" }],
    ["places", { current: [{ type: "Huyện" }] }],
    ["programmes", { targets: [{}] }],
    ["coverage", { records: [{ year: 1 }] }],
    ["releases", { format: "atlas.series" }],
    ["quality-report", { flagged: [{ severity: "quiet" }] }],
  ])("tells a spoiled %s file with %o", (name, spoilt) => {
    const kind = kinds.find((other) => other.name === name);
    const file = files.find((path) => kind?.pattern.test(path)) ?? "";
    expect(kind?.validate({ ...(json(file) as object), ...spoilt })).toBe(false);
  });
});

describe("the data package", () => {
  it("lists every file with its size and digest, and names nothing that is not there", () => {
    for (const { path, bytes, hash } of datapackage.resources) {
      const digest = createHash("sha256")
        .update(bytesOf(`v1/${path}`))
        .digest("hex");
      expect([path, bytes, hash]).toEqual([path, bytesOf(`v1/${path}`).length, `sha256:${digest}`]);
    }
    const listed = datapackage.resources.map(({ path }) => `v1/${path}`);
    const others = ["v1/datapackage.json", "v1/atlas.zip", `v1/${datapackage.archive ?? ""}`];
    expect(paths.filter((path) => path.startsWith("v1/")).sort()).toEqual([...listed, ...others].sort());
    expect(datapackage.resources.every(({ name }) => /^[a-z0-9._-]+$/.test(name))).toBe(true);
  });

  it("keeps one archive under a name that can never mean anything else", () => {
    const archive = datapackage.archive ?? "";
    const digest = createHash("sha256")
      .update(bytesOf(`v1/${archive}`))
      .digest("hex")
      .slice(0, 8);
    expect(archive).toBe(`atlas.${digest}.zip`);
    expect(datapackage.archive_bytes).toBe(bytesOf(`v1/${archive}`).length);
    const inside = unzipSync(bytesOf("v1/atlas.zip"));
    const own = JSON.parse(new TextDecoder().decode(inside["datapackage.json"])) as Package;
    expect(own.version).toBe(datapackage.version);
    for (const { path, bytes } of own.resources) expect([path, inside[path]?.length]).toEqual([path, bytes]);
  });

  it("says the status of every indicator in the workbook in words, not by a mark on its number", () => {
    const sheets = read(bytesOf("v1/atlas-11.xlsx")).Sheets;
    const [numbers, standings] = ["Chi_tieu Indicators", "Tinh_trang Status_source"].map((name) =>
      utils.sheet_to_json<Record<string, unknown>>(sheets[name] ?? {}),
    );
    const at = (rows: typeof numbers, code: string) =>
      rows?.find((row) => row["unit_code"] === code && row["period"] === "2025-MDP2022-2025")?.["poor_rate"];
    expect(at(standings, "03160")).toMatch(/^giả định \/ assumed: /);
    expect(at(numbers, "03160")).toBeTypeOf("number");
    expect(at(standings, "11")).toMatch(/^(chính thức \/ official|tính từ số chính thức \/ derived): /);
  });

  it("says how many values have each status", () => {
    for (const [status, count] of Object.entries(datapackage.figures))
      expect([status, figures.filter((row) => row["status"] === status).length]).toEqual([status, count]);
    expect(Object.values(datapackage.figures).reduce((sum, count) => sum + count)).toBe(figures.length);
  });

  it("states the release and the licence of what is made up", () => {
    const { releases } = json("releases.json") as { releases: { id: string }[] };
    expect(datapackage.version).toBe(releases[0]?.id);
    expect(datapackage.licenses.map(({ name }) => name)).toEqual(["CC-BY-4.0"]);
    expect(textOf("v1/README.md")).toMatch(/GIẢ ĐỊNH[\s\S]*ASSUMED/);
    expect(textOf("v1/CITATION.cff")).toContain(`version: "${datapackage.version}"`);
  });
});

const isOfType = (value: string, type: string): boolean => {
  if (type === "number") return /^-?\d+(\.\d+)?(e-?\d+)?$/.test(value);
  return type === "date" ? /^\d{4}-\d{2}-\d{2}$/.test(value) : true;
};

const breaks = ({ type, constraints }: Field, value: string): boolean => {
  if (value === "") return constraints?.required === true;
  return !isOfType(value, type) || constraints?.enum?.includes(value) === false;
};

describe("the tables", () => {
  const tables = datapackage.resources.filter(({ schema }) => schema !== undefined);

  it.each(tables.map((resource) => [resource.path, resource] as const))(
    "%s keeps its own schema",
    (path, { schema }) => {
      const { fields, primaryKey = [], foreignKeys = [] } = schema ?? { fields: [] };
      const rows = rowsOf(`v1/${path}`);
      const wrong = rows.flatMap((row) => fields.filter((field) => breaks(field, row[field.name] ?? "?")));
      expect(wrong).toEqual([]);
      expect(Object.keys(rows[0] ?? {})).toEqual(fields.map(({ name }) => name));
      for (const key of primaryKey) expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
      for (const { fields: own, reference } of foreignKeys) {
        const target = tables.find(({ name }) => name === reference.resource)?.path ?? "";
        const known = new Set(rowsOf(`v1/${target}`).map((row) => row[reference.fields[0]]));
        const lost = rows.map((row) => row[own[0]] ?? "").filter((id) => id !== "" && !known.has(id));
        expect([...new Set(lost)]).toEqual([]);
      }
    },
  );

  it("hold what the map shows: Mường Nhé at the end of 2025, value over counts, with status and source", () => {
    const period = "2025-MDP2022-2025";
    const row = figures.find(
      (figure) =>
        figure["unit_code"] === "03160" && figure["period"] === period && figure["measure"] === "poor_rate",
    );
    const [poor, total] = ["poor_households", "total_households"].map((measure) =>
      table.cell("03160", period, measure),
    );
    expect(row).toMatchObject({
      unit_name: "Xã Mường Nhé",
      numerator: String(poor?.value),
      denominator: String(total?.value),
      status: poor?.status,
      source: poor?.documents.join(";"),
    });
    expect(Number(row?.["value"])).toBeCloseTo((100 * (poor?.value ?? 0)) / (total?.value ?? 1), 3);
  });

  it("name every measure in both languages, and none by its id", () => {
    const unnamed = rowsOf("v1/measures.csv").filter(
      ({ id, name_vi, name_en }) => name_vi === id || name_en === id || name_en === id?.replaceAll("_", " "),
    );
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });
});

describe("what is withheld", () => {
  const withheld = new Set(
    entry?.periods.flatMap((period) =>
      [...new Set(figures.map(({ measure }) => measure ?? ""))].flatMap((measure) =>
        table.rows
          .filter((code) => table.cell(code, period, measure).status === "suppressed")
          .map((code) => `${period}/${code}/${measure}`),
      ),
    ),
  );

  it("is in no table, above or below a line", () => {
    expect(withheld.size).toBeGreaterThan(20);
    const suppressed = figures.filter(({ status }) => status === "suppressed");
    expect(suppressed.length).toBeGreaterThan(withheld.size);
    expect(suppressed.filter(({ value }) => value !== "")).toEqual([]);
    for (const { period, unit_code, measure, value, numerator } of figures) {
      if (!withheld.has(`${period ?? ""}/${unit_code ?? ""}/${measure ?? ""}`)) continue;
      expect([value, numerator]).toEqual(["", ""]);
    }
  });

  it("is in no workbook", () => {
    const sheet = (name: string) =>
      utils.sheet_to_json<Record<string, unknown>>(read(bytesOf("v1/atlas-11.xlsx")).Sheets[name] ?? {});
    let met = 0;
    expect(sheet("Chi_tieu Indicators")).toHaveLength(46 * (entry?.periods.length ?? 0));
    for (const name of ["Chi_tieu Indicators", "So_dem Counts"])
      for (const row of sheet(name))
        for (const [measure, value] of Object.entries(row)) {
          if (!withheld.has(`${String(row["period"])}/${String(row["unit_code"])}/${measure}`)) continue;
          met++;
          expect(value).toBeUndefined();
        }
    expect(met).toBe(0);
  });
});

describe("the shapes", () => {
  const collection = json("v1/communes-11.geojson") as GeoJSON.FeatureCollection<GeoJSON.Polygon> & {
    about: Record<string, string>;
  };
  const [first] = collection.features;

  it("are GeoJSON as RFC 7946 has it: winding, six decimals, a box, the code as id", () => {
    expect(collection.features).toHaveLength(45);
    for (const { geometry, id, properties } of collection.features) {
      expect(properties?.["code"]).toBe(id);
      const rings = geometry.coordinates;
      rings.forEach((ring, index) => expect(signedArea(ring) > 0).toBe(index === 0));
      for (const point of rings.flat())
        for (const degree of point) expect(Math.round(degree * 1e6) / 1e6).toBe(degree);
      // d3 takes the other winding for the inside, so an area of nearly the whole sphere says that the ring runs as RFC 7946 wants.
      expect(geoArea({ type: "Polygon", coordinates: rings })).toBeGreaterThan(6);
    }
    expect(collection.bbox).toHaveLength(4);
  });

  it("say that they are schematic, and carry value, status and source in both languages' names", () => {
    expect(collection.about["boundaries"]).toBe("schematic");
    expect(first?.properties).toMatchObject({
      province_name_vi: "Tỉnh Điện Biên",
      province_name_en: "Điện Biên province",
    });
    expect(Object.keys(first?.properties ?? {})).toEqual(
      expect.arrayContaining(["poor_rate", "poor_rate_status", "poor_rate_source", "poor_households"]),
    );
  });
});

it("describes every column of the long table in both languages", () => {
  for (const { title, definition } of FIGURE_COLUMNS)
    expect([title.vi, title.en, definition.vi, definition.en].every((text) => text.length > 1)).toBe(true);
});
