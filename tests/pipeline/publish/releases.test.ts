import type { ReleasesFile } from "#domain/publishedFiles";
import { describe, expect, it } from "vitest";
import { build } from "../../../scripts/pipeline/build.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { parsePublished, seriesFileSchema } from "#domain/dataset";
import { isUnchanged } from "#domain/releaseChanges";
import { formatChanges } from "../../../scripts/commands/changeLog.ts";
import { wordsIn } from "../../../scripts/commands/language.ts";
import { makeExampleWorkbook, receive } from "../../support/exampleSources.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { readReport, tellReport } from "../../support/toldReport.ts";

const registry = await loadRegistry(new MemoryEffects());
const PERIOD = "2024-MDP2022-2025";
const book = makeExampleWorkbook(registry, "04", PERIOD);
const options = { provinces: [], folder: "out", dryRun: false, edition: "internal" as const };

const everything = (effects: MemoryEffects) =>
  [...effects.files].filter(([path]) => path.startsWith("out/")).map(([path]) => [path, effects.text(path)]);

/** The first release, built once; each test goes on from a copy of its folder, with what the terminal said. */
const first = receive(book, "04", PERIOD);
await build(first, options);
function releaseOnce(): MemoryEffects {
  const effects = new MemoryEffects();
  for (const [path, bytes] of first.files) effects.files.set(path, bytes);
  effects.lines.push(...first.lines);
  return effects;
}

/** The first release as if it had been a public one of before anything was withheld. */
async function releaseAsIfPublic(): Promise<MemoryEffects> {
  const effects = releaseOnce();
  const catalogue = effects.text("out/catalogue.json");
  await effects.write("out/catalogue.json", catalogue.replace('"edition":"internal"', '"edition":"public"'));
  return effects;
}

/** A series file in which every count is higher, as of before its source was revised. */
function raiseAll(text: string, by: number): string {
  return text.replace(/"values":\[[^\]]*\]/g, (list) =>
    list.replace(/\d+/g, (count) => String(Number(count) + by)),
  );
}

/** Cells that a public edition of the same sources withholds. */
async function listWithheld() {
  const effects = receive(book, "04", PERIOD);
  await build(effects, { ...options, edition: "public" });
  const files = [...effects.files.keys()].filter((path) => path.startsWith("out/series-04-"));
  return files.flatMap((file) => {
    const { rows, columns } = parsePublished(seriesFileSchema, file, JSON.parse(effects.text(file)));
    return Object.entries(columns).flatMap(([measure, [column]]) =>
      rows.flatMap((code, row) =>
        column?.status.charAt(row) === "s" ? [{ province: "04", period: PERIOD, code, measure }] : [],
      ),
    );
  });
}

const NONE = {
  provinces: { added: [], removed: [] },
  periods: { added: [], removed: [] },
  communes: { added: [], ended: [] },
  boundaries: [],
  measures: { added: [], removed: [] },
  changedCount: 2,
};

const log = (effects: MemoryEffects) => JSON.parse(effects.text("out/releases.json")) as ReleasesFile;

describe("a release", () => {
  it("is the same bytes for the same sources, however often it is built", async () => {
    const effects = releaseOnce();
    const before = everything(effects);
    await build(effects, options);
    expect(everything(effects)).toEqual(before);
    expect(effects.lines.at(-1)).toMatch(/^publishing/);
    expect(effects.lines.join("\n")).toContain("change  none: the same figures");
    expect(log(effects).releases).toHaveLength(1);
  });

  it("says that the first has nothing to be compared with", () => {
    const effects = releaseOnce();
    expect(effects.lines.join("\n")).toMatch(/change {2}first release in this folder/);
    expect(log(effects).releases[0]?.changes).toBeNull();
  });

  it("lists a new year, and prints and publishes it", async () => {
    const effects = releaseOnce();
    receive(makeExampleWorkbook(registry, "04", "2025-MDP2022-2025"), "04", "2025-MDP2022-2025", effects);
    await build(effects, options);
    expect(effects.lines.join("\n")).toMatch(/change {2}new years: 04\/2025-MDP2022-2025/);
    expect(log(effects).releases).toHaveLength(2);
    expect(tellReport(readReport(effects), "en")).toContain(
      "New periods: 2025-MDP2022-2025 (Cao Bằng province)",
    );
  });

  it("is compared with none of another kind, and inherits no log of one", async () => {
    const effects = releaseOnce();
    await build(effects, { ...options, edition: "public" });
    expect(log(effects).releases).toHaveLength(1);
    expect(log(effects).releases[0]?.changes).toBeNull();
    expect(readReport(effects).changes).toBeNull();
    await build(effects, options);
    expect(log(effects).releases).toHaveLength(1);
    expect(log(effects).releases[0]?.changes).toBeNull();
  });

  it("goes on showing what the one before it showed, and names the small counts of it to the officer alone", async () => {
    const effects = await releaseAsIfPublic();
    const problems = await build(effects, { ...options, edition: "public" });
    const changes = log(effects).releases[0]?.changes ?? null;
    expect(changes === null || isUnchanged(changes)).toBe(true);
    expect(problems.filter(({ check }) => check === "smallCountIsCovered").length).toBeGreaterThan(100);
    const report = readReport(effects);
    expect([...report.flagged, ...report.notes].map(({ check }) => check)).not.toContain(
      "smallCountIsCovered",
    );
  });

  it("counts what it withholds of revised figures, and tells none of it", async () => {
    const effects = await releaseAsIfPublic();
    for (const path of [...effects.files.keys()].filter((name) => name.startsWith("out/series-04-")))
      await effects.write(path, raiseAll(effects.text(path), 1000));
    await build(effects, { ...options, edition: "public" });
    const changes = log(effects).releases[0]?.changes ?? null;
    expect(changes?.withheld.added).toBeGreaterThan(100);
    const withheld = new Set((await listWithheld()).map(({ code, measure }) => `${code}/${measure}`));
    const told = (changes?.changed ?? []).filter(({ code, measure }) => withheld.has(`${code}/${measure}`));
    expect(told).toEqual([]);
    expect(formatChanges(changes, wordsIn("en"))).toContain(
      `counts that are withheld now: ${String(changes?.withheld.added)}`,
    );
  });

  it("takes figures out of its log that it has come to withhold", async () => {
    const effects = receive(book, "04", PERIOD);
    await build(effects, { ...options, edition: "public" });
    const figure = { province: "04", period: PERIOD, code: "04", measure: "total_households" };
    const [withheld] = await listWithheld();
    expect(withheld).toBeDefined();
    const told = { before: 4, after: 3 };
    await effects.write(
      "out/releases.json",
      JSON.stringify({
        format: "atlas.releases",
        releases: [
          {
            id: "earlier",
            changes: {
              ...NONE,
              changed: [
                { ...figure, ...told },
                { ...withheld, ...told },
              ],
            },
          },
        ],
      }),
    );
    await build(effects, { ...options, edition: "public" });
    expect(log(effects).releases[1]?.changes?.changed).toEqual([{ ...figure, ...told }]);
  });

  it("is not stopped by a last release that is damaged", async () => {
    const effects = releaseOnce();
    await effects.write("out/catalogue.json", '{"format":"atlas.catalogue"');
    await build(effects, options);
    expect(log(effects).releases).toHaveLength(1);
  });

  it("leaves the last good one in place when the disk is full", async () => {
    const effects = releaseOnce();
    const before = everything(effects);
    effects.failAt = "quality-report";
    await expect(build(effects, { ...options, edition: "public" })).rejects.toThrow(/no space left/);
    expect(everything(effects)).toEqual(before);
  });
});

describe("the quality report", () => {
  it("keeps what a file or a cell says of itself letter by letter: the page shows it, and never obeys it", async () => {
    const effects = receive(book, "04", PERIOD);
    await effects.write(
      "data/corrections/places.csv",
      'source,written,code,reason,reference\ntest,"<script>alert(1)</script>",01273,"a ""reason"" & more",x\n',
    );
    await build(effects, options);
    const [correction] = readReport(effects).corrected;
    expect(correction).toMatchObject({ written: "<script>alert(1)</script>", reason: 'a "reason" & more' });
    expect(tellReport(readReport(effects), "vi")).toContain("test: <script>alert(1)</script> | 01273 ");
  });

  it("says what was read, what is withheld, what the plans contradict and where communes went", async () => {
    const effects = receive(book, "04", PERIOD);
    await build(effects, { ...options, edition: "public" });
    const page = tellReport(readReport(effects), "en");
    for (const text of ["R1", "INC-CB-04", "01304", "Withheld as small", "SHA-256"])
      expect(page).toContain(text);
    // Of a province that the edition does not have, nothing.
    expect(page).not.toContain("INC-DB-04");
    expect(tellReport(readReport(effects), "vi")).toContain("Che vì nhỏ");
  });

  it("names every commune, province, document and measure that it speaks of", async () => {
    const effects = releaseOnce();
    const file = [...effects.files.keys()].find((path) => path.startsWith("out/series-04-core")) ?? "";
    await effects.write(file, effects.text(file).replace(/("total_households":\[\{"values":\[)\d+/, "$11"));
    await effects.write(
      "out/releases.json",
      effects.text("out/releases.json").replace(/"id":"\w+"/, '"id":"x"'),
    );
    await build(effects, options);
    const { names, withoutSuccessor, toConfirm, split, plans, read, changes } = readReport(effects);
    const known = new Set(registry.measures.rows.map(({ id }) => id));
    const said = {
      communes: [...withoutSuccessor, ...[...(toConfirm ?? []), ...split].map(({ code }) => code)].map(
        (code) => `pre2025/${code}`,
      ),
      provinces: read.map(({ province }) => province),
      documents: plans.map(({ plan }) => plan),
      measures: (changes?.changed ?? []).map(({ measure }) => measure).filter((id) => known.has(id)),
    };
    for (const kind of ["communes", "provinces", "documents", "measures"] as const) {
      expect(said[kind].length, kind).toBeGreaterThan(0);
      expect(Object.keys(names[kind])).toEqual(expect.arrayContaining(said[kind]));
    }
  });

  it("leaves no page among the data: the pages are written with the site", () => {
    const effects = releaseOnce();
    expect([...effects.files.keys()].filter((path) => /^out\/.*\.(html|css)$/.test(path))).toEqual([]);
  });
});
