import { describe, expect, it } from "vitest";
import { detailsFileSchema, factsFileSchema } from "#domain/publishedFiles";
import { catalogueSchema, parsePublished, seriesFileSchema } from "#domain/dataset";
import { SeriesTable } from "#domain/series";
import { makePeriod } from "#domain/standard";
import { build } from "../../../scripts/pipeline/build.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { inEnglish, refusalOf, toldOf } from "../../support/told.ts";
import {
  isCommuneRow,
  makeReview,
  putSource,
  reportingCommunes,
  type ReceivedSource,
} from "../../support/receivedSources.ts";

const registry = await loadRegistry(new MemoryEffects());
const [PROVINCE, PLAN, PRESS] = ["11", "plan-dienbien-2016-2020", "vov4"] as const;
const [OLD, NOW] = [makePeriod(2020, "MDP2016-2020"), makePeriod(2025, "MDP2022-2025")];
const communes = reportingCommunes(registry, PROVINCE, NOW).map(({ code }) => code);
const TIMEOUT = 240_000;

const example: ReceivedSource = {
  province: PROVINCE,
  status: "illustrative",
  document: "example",
  workbooks: [OLD, NOW].map((period) => ({
    file: `${period.id}.xlsx`,
    period: period.id,
    sheets: { form: makeReview(registry, PROVINCE, period) },
  })),
};

/** The review of 2025 as an office sends it, every figure twice that of the example. */
const official: ReceivedSource = {
  province: PROVINCE,
  status: "official",
  document: PLAN,
  workbooks: [
    { file: "2025.xlsx", period: NOW.id, sheets: { form: makeReview(registry, PROVINCE, NOW, 2) } },
  ],
};

async function buildFrom(sources: Readonly<Record<string, ReceivedSource>>, corrections?: string) {
  const effects = new MemoryEffects();
  for (const [folder, source] of Object.entries(sources)) putSource(effects, folder, source);
  if (corrections !== undefined)
    effects.files.set("data/corrections/accepted.csv", new TextEncoder().encode(corrections));
  const problems = await build(effects, { provinces: [], folder: "out", dryRun: false, edition: "internal" });
  const file = (name: string): unknown => JSON.parse(effects.text(`out/${name}`));
  const catalogue = parsePublished(catalogueSchema, "catalogue.json", file("catalogue.json"));
  const files = catalogue.provinces[0]?.files;
  const series = Object.values(files?.series ?? {}).map((name) =>
    parsePublished(seriesFileSchema, name, file(name)),
  );
  return {
    effects,
    problems,
    catalogue,
    series,
    table: new SeriesTable(series),
    facts: parsePublished(factsFileSchema, "facts", file(files?.facts ?? "")),
    details: parsePublished(detailsFileSchema, "details", file(catalogue.details)),
  };
}

/** Everything published but the report, which names the folders and the files it read. */
function publishedOf({ files }: MemoryEffects): Map<string, string> {
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith("out/") && !path.includes("quality-report"))
      .map(([path, bytes]): [string, string] => [path, Buffer.from(bytes).toString("base64")])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const papersAt = ({ table }: { readonly table: SeriesTable }, period: string, measure = "poor_households") =>
  new Set(
    communes.map((code) => {
      const { status, documents } = table.cell(code, period, measure);
      return `${status} ${documents.join(";")}`;
    }),
  );

describe("an official workbook of 2025 beside an example of 2020 and 2025", () => {
  it(
    "is official with its document, and the example of 2020 stays the example, whatever the folders are called",
    async () => {
      const first = await buildFrom({ "a-official": official, example });
      const last = await buildFrom({ example, "z-official": official });
      for (const built of [first, last]) {
        expect(papersAt(built, NOW.id)).toEqual(new Set([`official ${PLAN}`]));
        expect(papersAt(built, OLD.id)).toEqual(new Set(["illustrative example"]));
        expect(built.table.cell(PROVINCE, NOW.id, "poor_households")).toMatchObject({
          status: "official",
          documents: [PLAN],
        });
        expect(built.catalogue.example).toBe(true);
      }
      expect(publishedOf(last.effects)).toEqual(publishedOf(first.effects));
    },
    TIMEOUT,
  );

  it(
    "takes the place of the example's figures, and the report names what gave way",
    async () => {
      const { table, problems } = await buildFrom({ "a-official": official, example });
      expect(table.cell(communes[0] ?? "", NOW.id, "poor_households").value).toBe(200);
      const told = problems.filter(({ check }) => check === "strongerFigureStands");
      expect(told.map(({ severity, place }) => [severity, place.file])).toEqual([
        ["note", `data/sources/example/${NOW.id}.xlsx`],
      ]);
      expect(told.map(inEnglish).join("\n")).toMatch(
        /\(official, by [^)]*\) of data\/sources\/a-official\/2025\.xlsx > form > /,
      );
    },
    TIMEOUT,
  );
});

describe("eleven folders with eleven documents, one a year, and no example", () => {
  const periods = [2015, 2016, 2017, 2018, 2019, 2020]
    .map((year) => makePeriod(year, "MDP2016-2020"))
    .concat([2021, 2022, 2023, 2024, 2025].map((year) => makePeriod(year, "MDP2022-2025")));
  const decisions = registry.documents.filter(({ id }) => id !== "example").slice(0, 11);
  const sources = Object.fromEntries(
    periods.map((period, at): [string, ReceivedSource] => [
      `decision-${String(at)}`,
      {
        province: PROVINCE,
        status: "official",
        document: decisions[at]?.id ?? "",
        workbooks: [
          { file: "book.xlsx", period: period.id, sheets: { form: makeReview(registry, PROVINCE, period) } },
        ],
      },
    ]),
  );

  it(
    "credit each year to its own decision, and have no example in catalogue, files, licence or sentences",
    async () => {
      const built = await buildFrom(sources);
      for (const [at, { id }] of periods.entries())
        for (const code of [PROVINCE, ...communes])
          expect([id, built.table.cell(code, id, "poor_households").documents]).toEqual([
            id,
            [decisions[at]?.id],
          ]);
      expect(built.catalogue.example).toBe(false);
      expect(built.details.sources.map(({ id }) => id)).not.toContain("example");
      const papers = [...built.facts.facts, ...built.facts.bands];
      expect(papers.length).toBeGreaterThan(0);
      expect(new Set(papers.map(({ status }) => status))).toEqual(new Set(["derived"]));
      expect(papers.flatMap(({ documents }) => documents)).not.toContain("example");
      const { files } = built.effects;
      const datapackage = JSON.parse(built.effects.text("out/v1/datapackage.json")) as Record<
        string,
        unknown
      >;
      expect(datapackage).toMatchObject({ example: false, figures: { illustrative: 0 } });
      const says = ["description", "description_en", "citation", "citation_en", "licenses", "sources"];
      const said = says.map((name) => JSON.stringify(datapackage[name])).join();
      expect(/illustrative|minh ho[aạ]|example|ví dụ/i.exec(said)?.[0]).toBeUndefined();
      const tables = [...files.keys()].filter((path) => /^out\/v1\/(figures|sources).*\.csv$/.test(path));
      expect(tables.length).toBeGreaterThan(1);
      for (const path of tables) expect(built.effects.text(path)).not.toMatch(/illustrative|example/);
    },
    TIMEOUT,
  );

  it(
    "make old communes put together derived, and one that only changed its code keep its paper",
    async () => {
      const { table } = await buildFrom({ decision: sources["decision-5"] ?? official, now: official });
      const statuses = new Set(communes.map((code) => table.cell(code, OLD.id, "poor_households").status));
      expect(statuses).toContain("derived");
      expect([...statuses].filter((status) => status !== "derived" && status !== "official")).toEqual([]);
      const alone = registry.successions.filter(
        ({ newCode, oldCode }) =>
          communes.includes(newCode) &&
          registry.successions.every((other) => other.newCode !== newCode || other.oldCode === oldCode) &&
          registry.successions.filter((other) => other.oldCode === oldCode).length === 1,
      );
      for (const { newCode } of alone)
        expect([newCode, table.cell(newCode, OLD.id, "poor_households").status]).toEqual([
          newCode,
          "official",
        ]);
      expect(table.cell(PROVINCE, OLD.id, "poor_households").status).toBe("official");
    },
    TIMEOUT,
  );
});

describe("official figures of three communes in a sheet of an otherwise made-up period", () => {
  const rows = makeReview(registry, PROVINCE, NOW, 2).filter(
    (row, _, all) => !isCommuneRow(row) || all.filter(isCommuneRow).indexOf(row) < 3,
  );
  const some: ReceivedSource = {
    ...official,
    workbooks: [
      {
        file: "three.xlsx",
        period: NOW.id,
        sheets: { form: rows.filter((row) => row[1] !== "Tổng cộng") },
      },
    ],
  };

  it(
    "keep their paper cell by cell; the province and the towns are sums of both, as weak as the weaker, with both documents",
    async () => {
      const { table, facts } = await buildFrom({ some, example });
      const own = communes.filter(
        (code) => table.cell(code, NOW.id, "poor_households").status === "official",
      );
      expect(own).toHaveLength(3);
      for (const code of communes)
        expect(table.cell(code, NOW.id, "total_households").documents).toEqual([
          own.includes(code) ? PLAN : "example",
        ]);
      const total = table.cell(PROVINCE, NOW.id, "poor_households");
      const sum = communes.reduce(
        (all, code) => all + (table.cell(code, NOW.id, "poor_households").value ?? 0),
        0,
      );
      expect(total).toMatchObject({ value: sum, status: "illustrative", documents: ["example", PLAN] });
      const parts = facts.facts.filter(
        ({ level, measure, date }) => level === "part" && measure === "poor_households" && date === NOW.date,
      );
      expect(parts.reduce((all, { value }) => all + value, 0)).toBe(sum);
      expect(new Set(parts.flatMap(({ documents }) => documents))).toEqual(new Set(["example", PLAN]));
    },
    TIMEOUT,
  );
});

describe("two official documents on one figure", () => {
  const other: ReceivedSource = { ...official, document: PRESS };
  const wrong: ReceivedSource = {
    ...other,
    workbooks: [
      { file: "2025.xlsx", period: NOW.id, sheets: { form: makeReview(registry, PROVINCE, NOW, 3) } },
    ],
  };

  it(
    "stand together where they agree",
    async () => {
      const built = await buildFrom({ official, other });
      expect(papersAt(built, NOW.id)).toEqual(new Set([`official ${PLAN};${PRESS}`]));
    },
    TIMEOUT,
  );

  it(
    "are an error that names both places where they differ, and a line of corrections chooses",
    async () => {
      const error: unknown = await buildFrom({ official, wrong }).catch((reason: unknown) => reason);
      const lines = toldOf(error).split("\n");
      const line = lines.find((entry) => entry.includes(`poor_households of ${communes[0] ?? ""}`)) ?? "";
      expect(line).toContain("data/sources/wrong/2025.xlsx > form");
      expect(line).toContain("data/sources/official/2025.xlsx > form");
      expect(line).toMatch(/documentsAgree.* choose in data\/corrections\/accepted\.csv/);
      const choices = lines
        .filter((entry) => entry.includes("documentsAgree"))
        .map(
          (entry) => (/accepted\.csv: .* or (\S.*),REASON/.exec(entry)?.[1] ?? "") + ",the decision stands",
        );
      const accepted = ["file,sheet,cell,printed,reason", ...new Set(choices), ""].join("\n");
      const { table, problems } = await buildFrom({ official, wrong }, accepted);
      expect(table.cell(communes[0] ?? "", NOW.id, "poor_households")).toMatchObject({
        value: 200,
        documents: [PLAN],
      });
      expect(problems.map(inEnglish).join("\n")).toContain("kept as printed: the decision stands");
      expect(problems.some(({ check }) => check === "pardonIsNeeded")).toBe(false);
    },
    TIMEOUT,
  );
});

describe("the document of a source", () => {
  it("that no register knows is an error with the entry to add", async () => {
    const unknown = { ...official, document: "qd-2025" };
    expect(await refusalOf(() => buildFrom({ unknown }))).toMatch(
      /data\/sources\/unknown\/source\.json: .*\(documentIsKnown\): found "qd-2025";.*add to data\/registry\/documents\.json: \{"id":"qd-2025","title":/,
    );
  });

  it(
    "may be described by the source itself, and then stands among the published documents",
    async () => {
      const title = { vi: "Quyết định 108/QĐ-UBND", en: "Decision 108/QĐ-UBND" };
      const document = {
        id: "qd-108-2025",
        title,
        number: "108/QĐ-UBND",
        date: "2025-12-20",
        issuer: "UBND tỉnh",
      };
      const built = await buildFrom({ own: { ...official, document } });
      expect(built.details.sources).toContainEqual({ ...document, url: "", grade: "A", status: "official" });
      expect(papersAt(built, NOW.id)).toEqual(new Set(["official qd-108-2025"]));
      expect(built.effects.text("out/v1/sources.csv")).toContain("qd-108-2025");
    },
    TIMEOUT,
  );
});
