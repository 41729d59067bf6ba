import { describe, expect, it } from "vitest";
import { discloseRates } from "../../../scripts/pipeline/derive/discloseRates.ts";
import type { PrintedCell } from "../../../scripts/pipeline/derive/overlay.ts";
import { readRegistry } from "../../support/exampleBuild.ts";
import { seriesOf } from "../../support/periodTables.ts";

const { indicators } = await readRegistry();
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

function show(printed: readonly PrintedCell[], threshold = 5, withheld: readonly string[] = []): number[] {
  const input = { tables, indicators, threshold, withheld: new Set(withheld) };
  return discloseRates(printed, input).map(({ value }) => value);
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

  it("are shown where the province has itself published them", () => {
    expect(show([rate(1, { isPublished: true })])).toEqual([1]);
    expect(show([rate(1, { isPublished: true, status: "provisional" })])).toEqual([]);
  });
});
