import { describe, expect, it } from "vitest";
import { makePeriod } from "#domain/standard";
import { disclose } from "../../../scripts/pipeline/derive/disclose.ts";
import { rateKey, type PrintedRateCell } from "../../../scripts/pipeline/derive/disclosureInput.ts";
import { NO_RELEASE } from "../../../scripts/pipeline/derive/earlierReleases.ts";
import { solveWithHighs } from "../../../scripts/pipeline/effects/highs.ts";
import { readRegistry } from "../../support/exampleBuild.ts";
import { seriesOf } from "../../support/periodTables.ts";

const { measures } = await readRegistry();
const PERIOD = makePeriod(2024, "MDP2022-2025").id;
const PROVINCE = "11";
const HOUSEHOLDS = { "03158": 200, "03160": 200, "03162": 200, "03166": 200 };

/** Rates of form 7.7 over 200 near-poor households a commune, and that of the province; which of them are withheld. */
async function withhold(counts: readonly number[], threshold = 5): Promise<string[]> {
  const rate = (code: string, count: number, all: number): PrintedRateCell => ({
    period: PERIOD,
    code,
    indicator: "lack",
    value: Math.round((1e4 * count) / all) / 100,
    whole: "near_poor_households",
    isExempt: false,
  });
  const communes = Object.keys(HOUSEHOLDS).map((code, index) => rate(code, counts[index] ?? 0, 200));
  const table = seriesOf({ total_households: HOUSEHOLDS, near_poor_households: HOUSEHOLDS });
  const all = rate(
    PROVINCE,
    counts.reduce((sum, count) => sum + count, 0),
    800,
  );
  const { withheld } = await disclose(
    {
      province: PROVINCE,
      tables: [{ ...table, total: new Map([["near_poor_households", 800]]) }],
      measures,
      isExempt: () => false,
      publishedRates: [],
      threshold,
      typeOf: () => "Xã",
      destinationsOf: () => [],
      partMeasures: [],
      printedRates: [...communes, all],
      groups: [],
      groupMeasures: [],
      earlier: NO_RELEASE,
    },
    solveWithHighs,
  );
  return [PROVINCE, ...Object.keys(HOUSEHOLDS)].filter((code) => withheld.has(rateKey(PERIOD, code, "lack")));
}

describe("rates that a form prints without counts, of four communes and of their province", () => {
  it("are all shown where none stands for 1 to 4 households", async () => {
    expect(await withhold([0, 60, 70, 80])).toEqual([]);
  });

  it("are withheld in a second place where one stands for 3: the rate of the province would tell", async () => {
    const withheld = await withhold([3, 60, 70, 80]);
    expect(withheld).toContain("03158");
    expect(withheld.length).toBeGreaterThan(1);
    expect(withheld).not.toContain(PROVINCE);
  });

  it("are held to the threshold of their own source: 7 is small where it asks for 10", async () => {
    expect(await withhold([7, 60, 70, 80])).toEqual([]);
    expect(await withhold([7, 60, 70, 80], 10)).toContain("03158");
  });
});
