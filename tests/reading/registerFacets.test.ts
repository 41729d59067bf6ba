import { describe, expect, it } from "vitest";
import { flatten, type ProgrammeNode } from "#domain/coverage/tree";
import { makeProgrammesFile } from "../../scripts/pipeline/publish/programmes.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { readRegister } from "../../src/reading/register.ts";
import { filterRows, isFiltered, listFacets, NO_FILTER } from "../../src/reading/registerFacets.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

const plans = readRegister(makeProgrammesFile(await loadRegistry(new MemoryEffects())));

function planOf(id: string): ProgrammeNode {
  const plan = plans.get(id);
  if (plan === undefined) throw new Error(`no plan ${id}`);
  return plan;
}

const dienBien = planOf("plan-dienbien-2016-2020");
const ids = (rows: readonly ProgrammeNode[]) => rows.map(({ programme }) => programme.id);

describe(listFacets, () => {
  it("gives the money of Điện Biên by source as section VI prints it, in million đồng", () => {
    expect(listFacets(dienBien).sources).toEqual([
      { source: "central", amount: 14_205_890 },
      { source: "local", amount: 131_300 },
      { source: "credit", amount: 3_979_050 },
      { source: "community", amount: 286_600 },
      { source: "foreign", amount: 400_000 },
    ]);
  });

  it("puts the agency that leads most first, and counts each programme of the plan by what is known of its place", () => {
    const { leads, precisions } = listFacets(dienBien);
    expect(leads.slice(0, 4).map(({ name, count }) => [name, count])).toEqual([
      ["Sở Lao động - Thương binh và Xã hội", 8],
      ["Sở Nông nghiệp và Phát triển nông thôn", 5],
      ["Sở Kế hoạch và Đầu tư", 2],
      ["Ban Dân tộc tỉnh", 1],
    ]);
    expect(precisions.reduce((sum, { count }) => sum + count, 0)).toBe(flatten(dienBien).length - 1);
  });

  it.each([...plans.keys()])("has no answer in %s that would leave nothing", (id) => {
    const plan = planOf(id);
    const rows = flatten(plan);
    const { leads, precisions, flagged } = listFacets(plan);
    const found = (part: Partial<typeof NO_FILTER>) => filterRows(rows, { ...NO_FILTER, ...part }).length;
    for (const { name } of leads) expect(found({ leads: [name] })).toBeGreaterThan(0);
    for (const { precision } of precisions) expect(found({ precisions: [precision] })).toBeGreaterThan(0);
    if (flagged > 0) expect(found({ flagged: true })).toBeGreaterThanOrEqual(flagged);
  });
});

describe(filterRows, () => {
  it("leaves every row where nothing is asked", () => {
    expect(isFiltered(NO_FILTER)).toBe(false);
    expect(ids(filterRows(flatten(dienBien), NO_FILTER))).toEqual(ids(flatten(dienBien)));
  });

  it("takes any answer of one kind, and all kinds together", () => {
    const rows = flatten(dienBien);
    const one = filterRows(rows, { ...NO_FILTER, sources: ["credit"] });
    const two = filterRows(rows, { ...NO_FILTER, sources: ["credit", "foreign"] });
    const both = filterRows(rows, { ...NO_FILTER, sources: ["credit", "foreign"], flagged: true });
    // Section V.1.3: houses are built with loans of 208,7 tỷ.
    expect(ids(one)).toContain("db.1.3");
    expect(two.length).toBeGreaterThan(one.length);
    expect(ids(both)).toEqual(ids(two.filter(({ programme }) => programme.flags.length > 0)));
    expect(isFiltered({ ...NO_FILTER, flagged: true })).toBe(true);
  });
});
