import { describe, expect, it } from "vitest";
import { evaluateIndicator } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import { discloseRates, type RatesDisclosureInput } from "../../../scripts/pipeline/derive/discloseRates.ts";
import { rateKey } from "../../../scripts/pipeline/derive/disclosureInput.ts";
import { NO_RELEASE } from "../../../scripts/pipeline/derive/earlierReleases.ts";
import type { PrintedCell } from "../../../scripts/pipeline/derive/overlay.ts";
import { makeSeriesFiles } from "../../../scripts/pipeline/publish/series.ts";
import { readRegistry } from "../../support/exampleBuild.ts";
import { seriesOf } from "../../support/periodTables.ts";

const { indicators, measures } = await readRegistry();
const NAM_KE = "03162";
const tables = [seriesOf({ total_households: { [NAM_KE]: 200 } })];

const rate = (value: number, more: Partial<PrintedCell> = {}): PrintedCell => ({
  indicator: "poor_rate",
  period: "2024-MDP2022-2025",
  code: NAM_KE,
  value,
  status: "official",
  documents: ["example"],
  flag: null,
  isPublished: false,
  ...more,
});

function disclose(printed: readonly PrintedCell[], more: Partial<RatesDisclosureInput> = {}) {
  return discloseRates(printed, {
    tables,
    indicators,
    threshold: 5,
    withheld: new Set(),
    earlier: NO_RELEASE,
    ...more,
  });
}

function show(printed: readonly PrintedCell[], threshold = 5, withheld: readonly string[] = []): number[] {
  return disclose(printed, { threshold, withheld: new Set(withheld) }).flatMap(({ value }) => value ?? []);
}

describe("rates that a form prints without counts, over 200 households of a commune", () => {
  it("are withheld where they stand for 1 to 4 households, and shown for none or for 5", () => {
    expect(show([rate(0), rate(0.5), rate(2), rate(2.5), rate(30)])).toEqual([0, 2.5, 30]);
  });

  it("are held to the threshold that the source asks for", () => {
    expect(show([rate(0), rate(2.5), rate(4.5), rate(5)], 10)).toEqual([0, 5]);
  });

  it("are withheld over a count that is withheld, the whole or the part", () => {
    expect(show([rate(30)], 5, [`2024-MDP2022-2025/${NAM_KE}/poor_households`])).toEqual([]);
    expect(show([rate(30)], 5, [`2024-MDP2022-2025/${NAM_KE}/total_households`])).toEqual([]);
  });

  it("are said to be withheld where they are, and not left out as if nobody had asked for them", () => {
    expect(disclose([rate(0.5), rate(30)])).toMatchObject([
      { code: NAM_KE, value: null, status: "suppressed" },
      { code: NAM_KE, value: 30, status: "official" },
    ]);
  });

  it("are read as withheld by a page, which would else have nothing to say of them", () => {
    const rule = indicators.find(({ id }) => id === "poor_rate");
    if (rule === undefined) throw new RangeError("no poor rate");
    const read = (rates: readonly PrintedCell[]) => {
      const series = makeSeriesFiles({
        measures,
        province: "11",
        communes: [NAM_KE],
        tables,
        printed: disclose(rates),
        withheld: new Set(),
      });
      const table = new SeriesTable(series, true);
      const period = "2024-MDP2022-2025";
      return evaluateIndicator(rule, {
        unit: (measure) => table.cell(NAM_KE, period, measure),
        province: (measure) => table.cell("11", period, measure),
        printed: () => table.printed(NAM_KE, period, "poor_rate"),
      });
    };
    expect(read([]).status).not.toBe("suppressed");
    expect(read([rate(0.5)])).toMatchObject({ value: null, status: "suppressed" });
    expect(read([rate(30)])).toMatchObject({ value: 30, status: "official" });
  });

  it("are shown where an earlier release has printed the same, and stay withheld where one withheld them", () => {
    const key = rateKey("2024-MDP2022-2025", NAM_KE, "poor_rate");
    const printed = { ...NO_RELEASE, printed: new Map([[key, [0.5]]]) };
    expect(disclose([rate(0.5), rate(1)], { earlier: printed })).toMatchObject([
      { value: 0.5 },
      { value: null },
    ]);
    const withheld = { ...NO_RELEASE, withheld: new Set([key]) };
    expect(disclose([rate(30)], { earlier: withheld })).toMatchObject([
      { value: null, status: "suppressed" },
    ]);
  });

  it("are shown where the province has itself published them", () => {
    expect(show([rate(1, { isPublished: true })])).toEqual([1]);
    expect(show([rate(1, { isPublished: true, status: "provisional" })])).toEqual([]);
  });
});
