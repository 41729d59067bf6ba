import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { contradictionSchema, programmeSchema } from "#domain/coverage/file";
import { flowsOf } from "#domain/coverage/flows";
import { leadOf, listLeads, precisionOf, type Programme } from "#domain/coverage/programme";
import { flatten, makeTrees, ownLeaves } from "#domain/coverage/tree";

const read = (name: string) => JSON.parse(readFileSync(`data/registry/${name}.json`, "utf8")) as unknown;
const programmes: Programme[] = v.parse(v.array(programmeSchema), read("programmes"));
const contradictions = v.parse(v.array(contradictionSchema), read("contradictions"));
const trees = makeTrees(programmes);
function find(id: string) {
  const node = trees.flatMap(flatten).find(({ programme }) => programme.id === id);
  if (node === undefined) throw new Error(`${id} is not in the register`);
  return node;
}

describe("the register of programmes", () => {
  it("has all 110 of the five plans, in five trees", () => {
    expect(programmes).toHaveLength(110);
    expect(trees.map(({ programme }) => programme.id)).toEqual(["db", "cb", "th", "sl", "ml"]);
    expect(trees.flatMap(flatten)).toHaveLength(110);
  });

  it("explains each contradiction it names, and knows all 40 and the five found outside", () => {
    expect(contradictions).toHaveLength(45);
    const known = new Set(contradictions.map(({ id }) => id));
    for (const { flags } of programmes) for (const flag of flags) expect(known).toContain(flag);
  });

  it("never takes what is not stated for 0", () => {
    expect(find("cb.da1").programme.money).toMatchObject({ total: null, stated: false });
    expect(find("cb").unstated).toBe(14);
    expect(find("cb").remainder).toBeNull();
    // Mường Lay prints 0 for one programme: that is a figure.
    expect(find("ml.dtts").programme.money).toMatchObject({ total: 0, stated: true });
  });
});

describe("leaves are summed, never levels", () => {
  it.each([
    ["db.1", 4_433_600, 10, "INC-DB-08"],
    ["db.2.1", 1_724_429, 12_391, "INC-DB-06"],
    ["db.3", 2_328_049, 1, "rounding"],
    ["db", 18_990_651, 12_189, "INC-DB-08"],
    ["ml.gn", 5_500, 0, "agrees"],
    ["ml", 76_470, 0, "agrees: money of others stays outside, INC-ML-03"],
  ])("%s: %i million đồng, %i short of what is printed (%s)", (id, leaves, remainder) => {
    expect(find(id)).toMatchObject({ leaves, remainder });
  });

  it("keeps the 38.58 billion that Mường Lay lists and does not count", () => {
    expect(find("ml.cs")).toMatchObject({ leaves: 38_580, unstated: 1 });
    expect(ownLeaves(find("ml")).some(({ programme }) => programme.id.startsWith("ml.cs"))).toBe(false);
  });

  it("refuses a circle and a parent that is not there", () => {
    const [first, second] = programmes.slice(0, 2) as [Programme, Programme];
    expect(() =>
      makeTrees([
        { ...first, parent: second.id },
        { ...second, parent: first.id },
      ]),
    ).toThrow("parents go round in a circle: db, db.1");
    expect(() => makeTrees([{ ...first, parent: "nowhere" }])).toThrow("parent nowhere is not there");
  });
});

describe(flowsOf, () => {
  const total = (id: string, side: "source:" | "nature:") =>
    flowsOf(find(id)).reduce(
      (sum, { from, to, amount }) => sum + (from.startsWith(side) || to.startsWith(side) ? amount : 0),
      0,
    );

  it("carries every million of a plan once on each side", () => {
    expect(total("db", "source:")).toBe(19_002_840);
    expect(total("db", "nature:")).toBe(19_002_840);
    expect(total("cb", "source:")).toBe(6_401_252);
    // Sơn La prints no total: its three sources are all there is, and none of them has a nature.
    expect(total("sl", "source:")).toBe(1_792_086);
    expect(total("th", "source:")).toBe(0);
  });

  it("lets the parts of Điện Biên flow through the whole, since only the whole is split by nature (INC-DB-11)", () => {
    const natures = flowsOf(find("db")).filter(({ from }) => from === "whole");
    expect(natures).toEqual([
      { from: "whole", to: "nature:investment", amount: 9_599_250 },
      { from: "whole", to: "nature:recurrent", amount: 4_734_940 },
      { from: "whole", to: "nature:credit", amount: 3_979_050 },
      { from: "whole", to: "nature:unstated", amount: 689_600 },
    ]);
  });

  it("meets the printed sources of Điện Biên, the part without a name as such", () => {
    const by = (source: string) =>
      flowsOf(find("db")).reduce(
        (sum, { from, amount }) => sum + (from === `source:${source}` ? amount : 0),
        0,
      );
    expect(by("credit")).toBe(3_979_047);
    expect(by("community")).toBe(286_600);
    expect(by("foreign")).toBe(400_000);
    expect(by("unstated")).toBe(12_189 + 74);
  });
});

describe(precisionOf, () => {
  it("counts what can be drawn and what can not", () => {
    const counts = new Map<string, number>();
    for (const { coverage } of programmes)
      counts.set(precisionOf(coverage), (counts.get(precisionOf(coverage)) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ province: 55, district: 32, class: 22, rule: 1 });
  });
});

describe(leadOf, () => {
  it("is the latest named up to a year", () => {
    const agencies = [
      { role: "lead", name: "Sở LĐTBXH", from: 2021 },
      { role: "partner", name: "Sở Tài chính", from: 2021 },
      { role: "lead", name: "Sở Nông nghiệp và Môi trường", from: 2025 },
    ] as const;
    expect(leadOf({ agencies }, 2024)).toEqual(["Sở LĐTBXH"]);
    expect(leadOf({ agencies }, 2025)).toEqual(["Sở Nông nghiệp và Môi trường"]);
    expect(leadOf({ agencies }, 2020)).toEqual([]);
  });
});

describe(listLeads, () => {
  it("tells who led from when to when, and joins years in which nothing changed", () => {
    const agencies = [
      { role: "lead", name: "Sở LĐTBXH", from: 2021 },
      { role: "partner", name: "Sở Tài chính", from: 2022 },
      { role: "lead", name: "Sở Nông nghiệp và Môi trường", from: 2025 },
    ] as const;
    expect(listLeads({ agencies, from: 2021, to: 2025 })).toEqual([
      { from: 2021, to: 2024, names: ["Sở LĐTBXH"] },
      { from: 2025, to: 2025, names: ["Sở Nông nghiệp và Môi trường"] },
    ]);
    expect(listLeads({ agencies: [], from: 2021, to: 2025 })).toEqual([]);
  });

  it("agrees with the register, where no lead changes within a plan", () => {
    for (const programme of programmes) {
      const spans = listLeads(programme);
      expect(spans.length).toBeLessThanOrEqual(1);
      expect(spans.at(-1)?.names ?? []).toEqual(leadOf(programme, programme.to));
    }
  });
});
