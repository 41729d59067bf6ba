import { describe, expect, it } from "vitest";
import { makeDestinations } from "#domain/crosswalk/carry";
import type { Commune } from "#domain/unit";
import { discloseFacts, type FactsDisclosureInput } from "../../../scripts/pipeline/derive/discloseFacts.ts";
import { NO_RELEASE } from "../../../scripts/pipeline/derive/earlierReleases.ts";
import type { Figure } from "../../../scripts/pipeline/figure.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { findCommunes } from "../../../scripts/pipeline/registry/registry.ts";
import { seriesOf } from "../../support/periodTables.ts";
import { caseEffects } from "../../support/sharedCases.ts";

const registry = await loadRegistry(caseEffects());
const DATE = "2024-12-31";
const old = findCommunes(registry, "pre2025", "11", DATE);
const destinationsOf = makeDestinations(registry.earlierChanges, registry.successions);

const figure = (code: string, value: number, more: Partial<Figure> = {}): Figure => ({
  scheme: code.length === 5 ? "pre2025" : null,
  code,
  level: code.length === 5 ? "commune" : "province",
  period: "2024-MDP2022-2025",
  date: DATE,
  standard: "MDP2022-2025",
  measure: "pupils",
  value,
  unit: "persons",
  flag: null,
  decimals: 0,
  isPublished: false,
  status: "official",
  documents: ["example"],
  provenance: { file: "a.csv", sheet: "", row: 2, column: "D" },
  ...more,
});

function hide(figures: readonly Figure[], more: Partial<FactsDisclosureInput> = {}): string[] {
  const withheld = discloseFacts({
    ...registry,
    province: "11",
    figures,
    tables: [],
    withheld: new Set(),
    destinationsOf,
    threshold: 5,
    earlier: NO_RELEASE,
    ...more,
  });
  return figures.filter((entry) => withheld.has(entry)).map(({ code, value }) => `${code} ${String(value)}`);
}

/** A commune of today made of two whole old ones and nothing else. */
function findMerged(): { target: string; parts: readonly [Commune, Commune] } {
  const into = new Map<string, Commune[]>();
  for (const commune of old)
    for (const [target] of destinationsOf(commune.code))
      into.set(target, [...(into.get(target) ?? []), commune]);
  for (const [target, parts] of into) {
    const [a, b, ...others] = parts;
    const isWhole = parts.every(({ code }) => destinationsOf(code).length === 1);
    if (a !== undefined && b !== undefined && others.length === 0 && isWhole)
      return { target, parts: [a, b] };
  }
  throw new RangeError("no commune of two whole ones");
}

describe(discloseFacts, () => {
  it("withholds counts of 1 to 4 people, shows 0 and 5, and counts of places always", () => {
    const codes = old.slice(0, 6).map(({ code }) => code);
    const counts = codes.map((code, index) => figure(code, index));
    expect(hide(counts)).toEqual(codes.slice(1, 5).map((code, index) => `${code} ${String(index + 1)}`));
    const places = registry.measures.rows.find(({ unit, kind }) => unit === "communes" && kind === "count");
    expect(hide([figure("11", 3, { measure: places?.id ?? "" })])).toEqual([]);
    expect(hide([figure("11", 3)])).toEqual(["11 3"]);
  });

  it("shows what its source says is published, whatever its status", () => {
    expect(hide([figure("03160", 3, { isPublished: true })])).toEqual([]);
    expect(hide([figure("03160", 3, { status: "illustrative" })])).toEqual(["03160 3"]);
  });

  it("withholds a second commune where the province's total would give the first away", () => {
    const counts = old.map(({ code }, index) => figure(code, index === 0 ? 3 : 20 + index));
    const total = figure(
      "11",
      counts.reduce((sum, { value }) => sum + value, 0),
    );
    const hidden = hide([...counts, total]);
    expect(hidden).toHaveLength(2);
    expect(hidden).toContain(`${old[0]?.code ?? ""} 3`);
    expect(hide(counts)).toEqual([`${old[0]?.code ?? ""} 3`]);
  });

  it("withholds both old communes where the series shows the one that they became", () => {
    const { target, parts } = findMerged();
    const [a, b] = parts.map(({ code }) => code);
    const facts = [figure(a ?? "", 3), figure(b ?? "", 40)];
    expect(hide(facts)).toEqual([`${a ?? ""} 3`]);
    expect(hide(facts, { tables: [seriesOf({ pupils: { [target]: 43 } })] })).toEqual([
      `${a ?? ""} 3`,
      `${b ?? ""} 40`,
    ]);
  });

  it("withholds an old commune where the series withholds the sum of both", () => {
    const { target, parts } = findMerged();
    const facts = parts.map(({ code }, index) => figure(code, 10 + index));
    const withheld = new Set([`2024-MDP2022-2025/${target}/pupils`]);
    expect(hide(facts, { tables: [seriesOf({ pupils: { [target]: 21 } })], withheld })).toHaveLength(1);
  });

  it("withholds a rate over a small or withheld count, and no other", () => {
    const rate = (code: string, value: number) =>
      figure(code, value, { measure: "poor_rate", scheme: "2025", unit: "percent", decimals: 2 });
    const tables = [seriesOf({ total_households: { "03160": 1000, "03162": 1000, "03158": 1000 } })];
    const withheld = new Set(["2024-MDP2022-2025/03162/poor_households"]);
    const rates = [rate("03160", 0.3), rate("03162", 30), rate("03158", 30)];
    expect(hide(rates, { tables, withheld })).toEqual(["03160 0.3", "03162 30"]);
  });
});
