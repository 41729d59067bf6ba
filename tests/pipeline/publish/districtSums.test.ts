import { describe, expect, it } from "vitest";
import { makePeriod } from "#domain/standard";
import type { PeriodTable } from "../../../scripts/pipeline/derive/assemble.ts";
import { solveWithHighs } from "../../../scripts/pipeline/effects/highs.ts";
import { disclose } from "../../../scripts/pipeline/derive/disclose.ts";
import { NO_RELEASE } from "../../../scripts/pipeline/derive/earlierReleases.ts";
import type { DisclosureInput } from "../../../scripts/pipeline/derive/disclosureInput.ts";
import {
  districtSums,
  listGroupMeasures,
  listGroups,
} from "../../../scripts/pipeline/publish/districtSums.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const [SOP_COP] = listGroups(registry, "14").filter(({ code }) => code === "127");
/** Communes of Sơn La that were no part of Sốp Cộp. */
const OTHERS = ["03646", "03664", "03670", "03679"];

/** Sơn La at the end of 2024 with poor households by commune; every commune has 1.000 households. */
function tableOf(poor: Readonly<Record<string, number>>): PeriodTable {
  const counts = new Map(Object.entries(poor));
  const all = new Map(Object.keys(poor).map((code) => [code, 1000]));
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
  const paper = { status: "illustrative" as const, documents: ["example"] };
  const column = { common: paper, others: new Map() };
  const papers = new Map([
    ["poor_households", column],
    ["total_households", column],
  ]);
  return {
    period: makePeriod(2024, "MDP2022-2025"),
    ofTheTime: new Map(),
    today: new Map([
      ["poor_households", counts],
      ["total_households", all],
    ]),
    total: new Map([
      ["poor_households", sum(counts.values())],
      ["total_households", sum(all.values())],
    ]),
    papers: { ofTheTime: new Map(), today: papers, total: new Map() },
    incomplete: new Map(),
    intervals: new Map(),
    printed: [],
    placeOf: () => null,
  };
}

/** What is published of the districts of Sơn La beside communes with these poor households. */
async function publish(own: readonly number[], others: readonly number[]) {
  const members = SOP_COP?.members ?? [];
  const rows = [
    ...members.map((code, index) => [code, own[index] ?? 0] as const),
    ...OTHERS.map((code, index) => [code, others[index] ?? 0] as const),
  ];
  const table = tableOf(Object.fromEntries(rows));
  const groups = listGroups(registry, "14").filter(({ code }) => code === "127");
  const input: DisclosureInput = {
    province: "14",
    tables: [table],
    measures: registry.measures,
    isExempt: () => false,
    publishedRates: [],
    threshold: 5,
    typeOf: () => "Xã",
    destinationsOf: () => [],
    partMeasures: [],
    groups,
    printedRates: [],
    earlier: NO_RELEASE,
    groupMeasures: listGroupMeasures(registry),
  };
  const disclosure = await disclose(input, solveWithHighs);
  const facts = districtSums(registry, groups, [table], disclosure.groupSums);
  return { withheld: [...disclosure.withheld].sort(), facts };
}

describe("districts of old that targets name", () => {
  it("are Thuận Châu with ten communes of today and Sốp Cộp with four; Mường Lay is a part of one and has none", () => {
    expect(listGroups(registry, "14").map(({ code, members }) => [code, members.length])).toEqual([
      ["119", 10],
      ["127", 4],
    ]);
    expect(listGroups(registry, "11")).toEqual([]);
    expect(listGroupMeasures(registry)).toEqual(["poor_households", "total_households"]);
  });

  it("have their sum published although two small communes of theirs are withheld: 3 + 4 + 90 + 80 = 177", async () => {
    const { withheld, facts } = await publish([3, 4, 90, 80], [2, 3, 400, 300]);
    expect(withheld).toHaveLength(4);
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({
      scheme: "pre2025",
      code: "127",
      level: "district",
      date: "2024-12-31",
      standard: "MDP2022-2025",
      measure: "poor_households",
      value: 177,
      unit: "households",
      status: "illustrative",
    });
  });

  it("have none where the communes add up already, or where the sum would give one away", async () => {
    expect((await publish([30, 40, 90, 80], [2, 3, 400, 300])).facts).toEqual([]);
    expect((await publish([3, 40, 90, 80], [2, 9, 400, 300])).facts).toEqual([]);
  });

  it("have it where 1 + 1 take a third commune of theirs with them: then the sum tells nothing of either", async () => {
    const { withheld, facts } = await publish([1, 1, 90, 80], [2, 3, 400, 300]);
    expect(withheld).toHaveLength(5);
    expect(facts.map(({ value }) => value)).toEqual([172]);
  });
});
