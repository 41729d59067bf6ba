import { beforeAll, describe, expect, it } from "vitest";
import { build } from "../../../scripts/pipeline/build.ts";
import type { CoverageCells } from "../../../scripts/pipeline/example/coverageSheet.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { findCommunes } from "../../../scripts/pipeline/registry/registry.ts";
import { receiveCoverage } from "../../support/coverageForms.ts";
import { makeExampleWorkbook, receive } from "../../support/exampleSources.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { readReport, tellReport } from "../../support/toldReport.ts";

const registry = await loadRegistry(new MemoryEffects());
const PERIOD = "2024-MDP2022-2025";
const communes = findCommunes(registry, "2025", "04", "2025-12-31");
/** Chương trình 30a is for poor districts, of which no ward is one. */
const outsideWards = communes.filter(({ type }) => type === "Xã");
const [first, second] = outsideWards;
const own = (index: number): string => outsideWards[index]?.code ?? "";

const row = (code: string, programme: string, year: number, money: CoverageCells = {}): CoverageCells => ({
  code,
  programme,
  year,
  unit: "triệu đồng",
  ...money,
});

/** Cao Bằng with two coverage files: 100 + 60 million planned in 2018, 40 in 2019, one row silent, one overspent. */
async function publish(): Promise<MemoryEffects> {
  const effects = receive(makeExampleWorkbook(registry, "04", PERIOD), "04", PERIOD);
  receiveCoverage(
    {
      east: {
        province: "04",
        files: {
          "a.xlsx": [
            row(own(0), "cb.da1.1", 2018, { planned: 100, spent: 90 }),
            row(own(0), "cb.da1.3", 2018),
            { code: own(0), year: 2018, region: "III", target: 31.5 },
          ],
        },
      },
      west: {
        province: "04",
        status: "official",
        files: {
          "b.xlsx": [
            row(own(1), "cb.da1.1", 2018, { planned: 60, spent: 75 }),
            row(own(1), "cb.da1.1", 2019, { planned: 40, target: "22,5" }),
          ],
        },
      },
    },
    effects,
  );
  await build(effects, { provinces: [], folder: "out", dryRun: false, edition: "public" });
  return effects;
}

describe("the quality report on coverage", () => {
  let effects = new MemoryEffects();
  beforeAll(async () => {
    effects = await publish();
  });

  it("says of Cao Bằng what two files hold: 5 rows, 2 of 56 communes, 1 designation, 2 targets, 1 flag", () => {
    const { coverage } = readReport(effects);
    expect(coverage).toHaveLength(1);
    expect(coverage[0]).toMatchObject({
      province: "04",
      files: [
        { file: "data/sources/east/a.xlsx", rows: 3 },
        { file: "data/sources/west/b.xlsx", rows: 2 },
      ],
      rows: 5,
      designations: 1,
      targets: 2,
      flags: 1,
    });
    expect(coverage[0]?.communes.recorded).toBe(2);
    expect(coverage[0]?.communes.without).toEqual(
      communes
        .map(({ code }) => code)
        .filter((code) => code !== first?.code && code !== second?.code)
        .sort(),
    );
  });

  it("adds 160 million planned in 2018 and 40 in 2019, of rows that state an amount, each with its status", () => {
    const { coverage } = readReport(effects);
    expect(coverage[0]?.years).toEqual([
      {
        year: 2018,
        records: 3,
        withoutPlanned: 1,
        withoutSpent: 1,
        planned: 160,
        spent: 165,
        status: "illustrative",
      },
      {
        year: 2019,
        records: 1,
        withoutPlanned: 0,
        withoutSpent: 1,
        planned: 40,
        spent: null,
        status: "derived",
      },
    ]);
  });

  it("puts the 6.401.252 million that the plan of Cao Bằng prints beside the 200 recorded, and says why they differ", () => {
    const { coverage } = readReport(effects);
    expect(coverage[0]?.plans).toEqual([
      {
        plan: "plan-caobang-449-kh-ubnd-2017",
        printed: 6401252,
        planned: 200,
        spent: 165,
        status: "illustrative",
      },
    ]);
    const page = tellReport(readReport(effects), "vi");
    expect(page).toContain(" | 6.401.252 | 200 | 165 | giả định");
    expect(page).toContain("tiền của tỉnh không được chia về xã");
    const english = tellReport(readReport(effects), "en");
    expect(english).toContain(" | 6,401,252 | 200 | 165 | assumed");
    expect(english).toContain("A recorded sum is not expected to equal the total of the plan");
  });

  it("names the communes without a row in both languages, and what is not stated is not 0", () => {
    const third = communes[2];
    for (const [language, without, silent] of [
      [
        "vi",
        "Xã không có dòng chương trình nào (54): không nêu, không phải 0",
        "2019 | 1 | 0 | 1 | 40 | không nêu | tính từ số chính thức",
      ],
      [
        "en",
        "Communes without a row of a programme (54): not stated, which is not 0",
        "2019 | 1 | 0 | 1 | 40 | not stated | derived from official",
      ],
    ] as const) {
      const page = tellReport(readReport(effects), language);
      expect(page).toContain(without);
      expect(page).toContain(`${third?.code ?? ""} ${third?.type ?? ""} ${third?.name ?? ""}`);
      expect(page).toContain(silent);
    }
  });

  it("tells the flag in the reader's language, and lists the files among the sources", () => {
    const page = tellReport(readReport(effects), "vi");
    expect(page).toContain("Vốn thực hiện không vượt vốn kế hoạch (1)");
    expect(page).toContain("nhiều nhất 60 triệu đồng như kế hoạch");
    expect(page).toMatch(/^data\/sources\/west\/b\.xlsx( \| [0-9a-f]{16})?$/m);
  });
});
