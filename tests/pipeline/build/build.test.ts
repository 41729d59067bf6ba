import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { catalogueSchema, parsePublished, seriesFileSchema } from "#domain/dataset";
import { factsFileSchema, placesFileSchema } from "#domain/publishedFiles";
import { evaluateIndicator } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import { build } from "../../../scripts/pipeline/build.ts";
import { ProblemsError } from "../../../scripts/pipeline/problem.ts";
import type { OfficialFigure } from "../../../scripts/pipeline/registry/registry.ts";
import { tellProblem } from "../../../src/words/problems/format.ts";
import { buildExample, copyExample, readRegistry } from "../../support/exampleBuild.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { refusalOf, toldOf } from "../../support/told.ts";

const registry = await readRegistry();
const options = { provinces: [], folder: "public/data", dryRun: false, edition: "internal" as const };
const { effects, problems: flags } = await buildExample(options);
const file = (name: string): unknown => JSON.parse(effects.text(`public/data/${name}`));
const catalogue = parsePublished(catalogueSchema, "catalogue.json", file("catalogue.json"));

const tables = new Map(
  catalogue.provinces.map(({ code, files }) => [
    code,
    new SeriesTable(
      Object.values(files.series).map((name) => parsePublished(seriesFileSchema, name, file(name))),
    ),
  ]),
);

/** A published figure as the site has it: a printed rate, a count of the series, or a fact beside them. */
function readPublished(figure: OfficialFigure): unknown {
  const province = figure.level === "province" ? figure.code : "11";
  const entry = catalogue.provinces.find(({ code }) => code === province);
  const period = `${figure.date.slice(0, 4)}-${figure.standard ?? ""}`;
  const table = tables.get(province);
  if (table === undefined) throw new RangeError(`province ${province} is not published`);
  const printed = table.printed(figure.code, period, figure.measure);
  if (printed !== null) return printed;
  const cell = table.cell(figure.code, period, figure.measure);
  if (cell.status !== "missing") return cell;
  const { facts } = parsePublished(factsFileSchema, "facts", file(entry?.files.facts ?? ""));
  return facts.find(
    (fact) => fact.code === figure.code && fact.measure === figure.measure && fact.date === figure.date,
  );
}

describe(build, () => {
  it("publishes four provinces with 45, 56, 75 and 166 communes, registry, shapes and series alike", () => {
    expect(catalogue.provinces.map(({ code, communes }) => [code, communes])).toEqual([
      ["11", 45],
      ["04", 56],
      ["14", 75],
      ["38", 166],
    ]);
    for (const { code, files } of catalogue.provinces) {
      const topology = file(files.topology) as { objects: { communes: { geometries: { id: string }[] } } };
      expect(tables.get(code)?.rows.slice(1)).toEqual(
        topology.objects.communes.geometries.map(({ id }) => id),
      );
    }
  });

  it("flags nothing but what documents contradict", () => {
    const others = flags.filter((problem) => problem.check !== "planFiguresReconcile");
    expect(others.every((problem) => problem.severity === "flag")).toBe(true);
    expect(others.every((problem) => tellProblem(problem, "en").remedy.startsWith("kept as printed"))).toBe(
      true,
    );
  });

  it("makes communes add up to their province in every year and measure", () => {
    for (const [code, table] of tables) {
      for (const { id } of catalogue.periods) {
        for (const measure of [
          "total_households",
          "poor_households",
          "near_poor_households",
          "poor_exited",
          "poor_total_deprivations",
        ]) {
          const whole = table.cell(code, id, measure).value;
          if (whole === null) continue;
          const parts = table.rows
            .slice(1)
            .reduce((sum, commune) => sum + (table.cell(commune, id, measure).value ?? 0), 0);
          expect([code, id, measure, parts]).toEqual([code, id, measure, whole]);
        }
      }
    }
  });

  const published = registry.official.filter(
    (figure) =>
      figure.constrains &&
      (figure.level === "province" || figure.scheme === "2025") &&
      figure.standard !== "INC2011-2015",
  );

  it.each(
    published.map((figure) => [figure.id, figure.name.vi, figure.measure, figure.date, figure] as const),
  )("publishes %s, %s: %s on %s as the document prints it", (_id, _name, _measure, _date, figure) => {
    expect(readPublished(figure)).toMatchObject({ value: figure.value, status: figure.status });
  });

  const beside = registry.official.filter(
    (figure) => !published.includes(figure) && figure.level !== "country" && figure.level !== "region",
  );
  const facts = catalogue.provinces.flatMap(
    ({ files }) => parsePublished(factsFileSchema, files.facts, file(files.facts)).facts,
  );

  it.each(beside.map((figure) => [figure.id, figure.name.vi, figure.measure, figure.date, figure] as const))(
    "publishes %s, %s: %s on %s beside the communes, with its source and note",
    (_id, _name, measure, date, figure) => {
      const found = facts.filter(
        (fact) =>
          fact.code === figure.code &&
          fact.scheme === figure.scheme &&
          fact.standard === figure.standard &&
          fact.measure === measure &&
          fact.date === date,
      );
      expect(found.map(({ value }) => value)).toContain(figure.value);
      // Mường Lay 2016 is printed twice: by the series (B) and by the town's own plan (A), which is the stronger.
      expect(["official", figure.status]).toContain(found[0]?.status);
      expect(found[0]?.documents).not.toContain("example");
      expect(found[0]?.grade).toMatch(/^([ABCES]|derived)$/);
    },
  );

  it("calls unpublished provincial totals illustrative", () => {
    expect(tables.get("38")?.cell("38", "2018-MDP2016-2020", "poor_households").status).toBe("illustrative");
    expect(tables.get("11")?.cell("11", "2018-MDP2016-2020", "poor_households").status).toBe("official");
    expect(tables.get("11")?.cell("11", "2015-MDP2016-2020", "total_households").status).toBe("illustrative");
  });

  it("has no flow at the start of a standard: blank, not 0", () => {
    for (const period of ["2015-MDP2016-2020", "2021-MDP2022-2025"]) {
      expect(tables.get("11")?.cell("11", period, "poor_start")).toMatchObject({
        value: null,
        status: "not-collected",
      });
    }
  });

  it("starts 2025 where 2024 ended, after the crosswalk", () => {
    const table = tables.get("11");
    for (const code of table?.rows ?? []) {
      expect(table?.cell(code, "2025-MDP2022-2025", "poor_start").value).toBe(
        table?.cell(code, "2024-MDP2022-2025", "poor_households").value,
      );
    }
  });

  it("evaluates the printed 74,66 % of Nậm Kè over illustrative counts", () => {
    const indicator = catalogue.indicators.find(({ id }) => id === "multidimensional_rate");
    const table = tables.get("11");
    if (indicator === undefined || table === undefined) throw new Error("Điện Biên is not published");
    const period = "2025-MDP2022-2025";
    const value = evaluateIndicator(indicator, {
      unit: (measure) => table.cell("03162", period, measure),
      province: (measure) => table.cell("11", period, measure),
      printed: () => table.printed("03162", period, "multidimensional_rate"),
    });
    expect(value).toMatchObject({ value: 74.66, status: "official", numeratorStatus: "illustrative" });
  });

  it("prints the bands of the 130 communes of 2015 with the plan's shares, 10,71 flagged", () => {
    const facts = parsePublished(factsFileSchema, "facts", file(catalogue.provinces[0]?.files.facts ?? ""));
    const [bands] = facts.bands;
    expect(bands?.units).toBe(130);
    expect(bands?.bands.map(({ communes, printedShare, flag }) => [communes, printedShare, flag])).toEqual([
      [2, 1.54, null],
      [12, 9.23, "INC-DB-03"],
      [10, 7.69, null],
      [14, 10.71, "INC-DB-02"],
      [41, 31.54, null],
      [51, 39.23, null],
    ]);
  });

  it("tells where former communes went: of one nobody knows, of three by one source, to be confirmed", () => {
    const places = parsePublished(placesFileSchema, "places", file(catalogue.places));
    expect(places.former.find(({ code }) => code === "03144")?.successors).toEqual([["03127", 1]]);
    expect(places.former.filter(({ successors }) => successors.length === 0).map(({ code }) => code)).toEqual(
      ["16411"],
    );
    expect(
      places.former.flatMap(({ code, toConfirm }) => (toConfirm === undefined ? [] : [[code, toConfirm]])),
    ).toEqual([
      ["01304", { code: "01304", resolution: "NQ 1657/NQ-UBTVQH15, điểm 1" }],
      ["16387", { code: "16378", resolution: "NQ 1686/NQ-UBTVQH15, điểm 130" }],
      ["16408", { code: "16378", resolution: "NQ 1686/NQ-UBTVQH15, điểm 130" }],
    ]);
    expect(file("quality-report.json")).toMatchObject({
      withoutSuccessor: ["16411"],
      toConfirm: [{ code: "01304" }, { code: "16387" }, { code: "16408" }],
    });
    expect((file("quality-report.json") as { split: unknown[] }).split).toHaveLength(10);
  });

  it("builds one province alone, and its files are the bytes that they are among all provinces", async () => {
    await build(effects, { ...options, provinces: ["04"], folder: "public/one" });
    const one = parsePublished(
      catalogueSchema,
      "catalogue.json",
      JSON.parse(effects.text("public/one/catalogue.json")),
    );
    expect(one.provinces.map(({ code }) => code)).toEqual(["04"]);
    const own = [...effects.files.keys()].filter((path) => /^public\/one\/[^/]*-04[-.]/.test(path));
    expect(own.length).toBeGreaterThan(8);
    for (const path of own) {
      const among = effects.files.get(path.replace("public/one/", "public/data/"));
      expect(Buffer.from(effects.files.get(path) ?? []).equals(Buffer.from(among ?? []))).toBe(true);
    }
  });

  it("has the whole country as one more place in an edition of several provinces, and none of it in one of a single", () => {
    const whole = [...effects.files.keys()].filter((path) => path.startsWith("public/data/"));
    const ofCountry = (path: string) => /\/(country|[a-z]+-00)[-.]/.test(path);
    expect(whole.filter(ofCountry).map((path) => path.replace(/\.[0-9a-f]{8}\./, "."))).toEqual([
      "public/data/topology-00.json",
      "public/data/detail-00.json",
      "public/data/facts-00.json",
      "public/data/series-00-core.json",
      "public/data/details-00.json",
      "public/data/country.json",
      "public/data/v1/figures-00.csv",
      "public/data/v1/schema/country.schema.json",
      "public/data/v1/schema/country-details.schema.json",
    ]);
    expect(whole).toContain(`public/data/${catalogue.country ?? ""}`);
    // 63 provinces in nine years, the country and six regions in thirteen, urban and rural areas in twelve.
    expect(effects.text("public/data/v1/figures-00.csv").trim().split("\n")).toHaveLength(
      1 + 63 * 9 + 7 * 13 + 2 * 12,
    );
    const one = [...effects.files.keys()].filter((path) => path.startsWith("public/one/"));
    expect(one.filter(ofCountry)).toEqual([]);
    expect(JSON.parse(effects.text("public/one/catalogue.json"))).not.toHaveProperty("country");
  });

  it.each(["country", "country-details", "detail", "topology", "series", "facts"])(
    "publishes files of the country that keep the %s schema",
    (kind) => {
      const stem = { "country-details": "details-00", country: "country" }[kind] ?? `${kind}-00`;
      const names = [...effects.files.keys()].flatMap(
        (path) => /^public\/data\/([^/]+\.json)$/.exec(path)?.[1] ?? [],
      );
      const own = names.filter((name) => new RegExp(`^${stem}[-.]`).test(name));
      expect(own).toHaveLength(1);
      const ajv = new Ajv2020({ allErrors: true, strict: false });
      const validate = ajv.compile(file(`v1/schema/${kind}.schema.json`) as object);
      validate(file(own[0] ?? ""));
      expect(validate.errors).toBeNull();
    },
  );

  it("leaves the last good output untouched when a figure is wrong or the disk is full", async () => {
    const good = effects.text("public/data/catalogue.json");
    effects.failAt = "places.";
    const one = { ...options, provinces: ["11"] };
    await expect(build(effects, one)).rejects.toThrow(/no space left/);
    effects.failAt = null;
    const table = effects.text("data/sources/example-plain/figures.csv");
    const wrong = table.replace("poor_households,25541,", "poor_households,25542,");
    expect(wrong).not.toBe(table);
    const manifest = effects.text("data/sources/example-plain/source.json");
    const { createHash } = await import("node:crypto");
    effects.files.set("data/sources/example-plain/figures.csv", new TextEncoder().encode(wrong));
    effects.files.set(
      "data/sources/example-plain/source.json",
      new TextEncoder().encode(
        manifest.replace(
          /"sha256": "[0-9a-f]+"/,
          `"sha256": "${createHash("sha256").update(wrong).digest("hex")}"`,
        ),
      ),
    );
    const error: unknown = await build(effects, one).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ProblemsError);
    expect(toldOf(error)).toMatch(
      /publishedFigureIsMet\): found "poor_households of 11 on 2025-12-31: 25,542 published"; expected the 25,541/,
    );
    expect(effects.text("public/data/catalogue.json")).toBe(good);
    expect([...effects.files.keys()].some((path) => path.startsWith("public/data.next"))).toBe(false);
  });

  it("says what to do when there is nothing to build", async () => {
    expect(await refusalOf(() => build(new MemoryEffects(), options))).toMatch(/run "npm run demo"/);
  });
});

describe("a split without household weights", () => {
  it("leaves its successors not comparable before the reform, and the province whole", async () => {
    const own = await copyExample();
    own.files.set(
      "data/registry/split-weights.csv",
      new TextEncoder().encode("old_code,new_code,weight,status,source\n"),
    );
    await build(own, { ...options, provinces: ["38"] });
    const published = JSON.parse(own.text("public/data/catalogue.json")) as typeof catalogue;
    const core = JSON.parse(
      own.text(`public/data/${published.provinces[0]?.files.series["core"] ?? ""}`),
    ) as unknown;
    const table = new SeriesTable([parsePublished(seriesFileSchema, "core", core)]);
    const before = table.cell("14758", "2018-MDP2016-2020", "poor_households");
    expect(before).toMatchObject({ value: null, status: "missing", broken: true });
    expect(table.cell("14758", "2025-MDP2022-2025", "poor_households").value).toBeGreaterThan(0);
    expect(table.cell("38", "2018-MDP2016-2020", "poor_households").value).toBeGreaterThan(0);
    const report = JSON.parse(own.text("public/data/quality-report.json")) as {
      split: { code: string; weights: string }[];
    };
    expect(report.split.find(({ code }) => code === "14758")?.weights).toBe("none");
  });
});
