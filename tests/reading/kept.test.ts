import { describe, expect, it } from "vitest";
import { readKept } from "../../src/reading/kept.ts";
import { readMap, readProvince } from "../../src/paper/mapPack/province.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";

const files = makeFixtureFiles();
const province = await readProvince((file) => Promise.resolve(structuredClone(files.get(file))), {
  code: "99",
  language: "vi",
  site: "",
});
const explorationOf = (indicator: string, since: string | null = null) => {
  const subject = readMap(province, { indicator, since });
  if (subject === null) throw new Error(`${indicator} expected`);
  return subject.exploration;
};
const all = { classes: [], range: null };

describe(readKept, () => {
  const rates = explorationOf("poor_rate");

  it("sums the counts of what is kept and divides once", () => {
    const { rows, total } = readKept(rates, { classes: [], range: "20~" });
    const sum = (part: "numerator" | "denominator") =>
      rates.rows
        .filter(({ value }) => (value.value ?? 0) >= 20)
        .reduce((whole, { value }) => whole + (value[part] ?? 0), 0);
    expect(rows.length).toBeGreaterThan(1);
    expect(total).toMatchObject({ numerator: sum("numerator"), denominator: sum("denominator") });
    expect(total?.value).toBeCloseTo((100 * sum("numerator")) / sum("denominator"), 10);
  });

  it("has the weakest status of its parts", () => {
    const { total } = readKept(rates, { classes: [], range: "20~" });
    expect(total?.status).toBe("illustrative");
  });

  it("rests on the counts: official rates over assumed households are assumed once they are divided anew", () => {
    const rows = rates.rows.map((row) => ({
      ...row,
      value: {
        ...row.value,
        status: "official",
        numeratorStatus: "official",
        denominatorStatus: "illustrative",
      } as const,
    }));
    expect(readKept({ ...rates, rows }, { classes: [], range: "20~" }).total).toMatchObject({
      status: "illustrative",
      numeratorStatus: "derived",
      denominatorStatus: "illustrative",
    });
  });

  it("sums nothing that is not all known, and no change", () => {
    expect(readKept(rates, all).total).toBeNull();
    const changes = explorationOf("poor_rate", "2021-MDP2022-2025");
    expect(readKept(changes, { classes: [], range: "~0" }).total).toBeNull();
    expect(readKept(rates, { classes: [], range: "99~" })).toEqual({ rows: [], total: null });
  });
});
