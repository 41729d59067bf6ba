import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePeriod } from "#domain/standard";
import { build } from "../../../scripts/pipeline/build.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import type { Cell } from "../../support/formRows.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { isCommuneRow, makeReview, putSource, type ReceivedSource } from "../../support/receivedSources.ts";

const registry = await loadRegistry(new MemoryEffects());
const PROVINCE = "11";
const [BEFORE, NOW] = [makePeriod(2024, "MDP2022-2025"), makePeriod(2025, "MDP2022-2025")];
/** Every run is a build of a province; each shuffles everything at once. */
const RUNS = 3;

/** A disk that lists its folders in an order of its own. */
class ShuffledEffects extends MemoryEffects {
  readonly #order: (names: readonly string[]) => string[];

  constructor(order: (names: readonly string[]) => string[]) {
    super();
    this.#order = order;
  }

  override async list(folder: string): Promise<string[]> {
    return this.#order(await super.list(folder));
  }
}

const TABLE = [
  "code,name,level,date,standard,measure,value,source",
  "03127,,commune,2025-12-31,MDP2022-2025,cause_land,4,vov4",
  "03127,,commune,2025-12-31,MDP2022-2025,cause_land,4,plan-dienbien-2016-2020",
  "03160,,commune,2025-12-31,MDP2022-2025,cause_land,7,vov4",
];

/** Sources that meet in one period: an example, a provisional sheet of everything, an official one of five communes, two tables. */
function makeSources(order: <T>(list: readonly T[]) => T[]): [string, ReceivedSource][] {
  const shuffleRows = (rows: readonly (readonly Cell[])[]) => {
    const shuffled = order(rows.filter(isCommuneRow));
    let at = 0;
    return rows.map((row) => (isCommuneRow(row) ? (shuffled[at++] ?? row) : row));
  };
  const book = (file: string, period: string, ...sheets: (readonly (readonly Cell[])[])[]) => ({
    file,
    period,
    sheets: Object.fromEntries(
      order(sheets.map((rows, at) => [`sheet ${String(at)}`, shuffleRows(rows)] as const)),
    ),
  });
  const five = makeReview(registry, PROVINCE, NOW, 3).filter(
    (row, _, all) =>
      row[1] !== "Tổng cộng" && (!isCommuneRow(row) || all.filter(isCommuneRow).indexOf(row) < 5),
  );
  const rest = makeReview(registry, PROVINCE, NOW, 3).filter(
    (row, _, all) =>
      row[1] !== "Tổng cộng" && (!isCommuneRow(row) || all.filter(isCommuneRow).indexOf(row) === 7),
  );
  const common = { province: PROVINCE };
  const sources: [string, ReceivedSource][] = [
    [
      "example",
      {
        ...common,
        status: "illustrative",
        document: "example",
        workbooks: order([
          book("a.xlsx", BEFORE.id, makeReview(registry, PROVINCE, BEFORE)),
          book("b.xlsx", NOW.id, makeReview(registry, PROVINCE, NOW)),
        ]),
      },
    ],
    [
      "provisional",
      {
        ...common,
        status: "provisional",
        document: "vov4",
        workbooks: [book("b.xlsx", NOW.id, makeReview(registry, PROVINCE, NOW, 2))],
      },
    ],
    [
      "official",
      {
        ...common,
        status: "official",
        document: "plan-dienbien-2016-2020",
        workbooks: [book("c.xlsx", NOW.id, five, rest)],
        tables: { "d.csv": [TABLE[0] ?? "", ...order(TABLE.slice(1)), ""].join("\n") },
      },
    ],
  ];
  return order(sources);
}

async function publish(order: <T>(list: readonly T[]) => T[]): Promise<Map<string, string>> {
  const effects = new ShuffledEffects(order);
  for (const [folder, source] of makeSources(order)) putSource(effects, folder, source);
  await build(effects, { provinces: [], folder: "out", dryRun: false, edition: "public" });
  return new Map(
    [...effects.files]
      // The report names rows and checksums of the files it read, which are others when rows are moved.
      .filter(([path]) => path.startsWith("out/") && !path.includes("quality-report"))
      .map(([path, bytes]): [string, string] => [path, Buffer.from(bytes).toString("base64")])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe("folders, files, sheets and rows in any order", () => {
  it("give the same published bytes", async () => {
    const straight = await publish((list) => [...list]);
    expect(straight.size).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map((entry, at) => ({ entry, at, key: Number(numbers.next().value) }))
            .sort((a, b) => a.key - b.key || a.at - b.at)
            .map(({ entry }) => entry);
        const shuffled = await publish(shuffle);
        expect([...shuffled.keys()]).toEqual([...straight.keys()]);
        for (const [path, bytes] of straight)
          expect([path, shuffled.get(path) === bytes]).toEqual([path, true]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 480_000);
});
