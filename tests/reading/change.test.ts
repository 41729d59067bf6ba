import { describe, expect, it } from "vitest";
import { readProvince } from "../../src/app/header/readProvince.ts";
import { Library } from "../../src/load/library.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";

describe("a province in the list of places", () => {
  it("has the first indicator at its latest year, and what came of it since the year before of the same standard", async () => {
    const files = makeFixtureFiles();
    const library = new Library("", (_address, file) => Promise.resolve(structuredClone(files.get(file))));
    const catalogue = await library.catalogue();
    const [entry] = catalogue.provinces;
    if (entry === undefined) throw new Error("the fixture has a province");
    const line = await readProvince(library, catalogue, entry);
    expect(line?.indicator.id).toBe(catalogue.indicators[0]?.id);
    // 2.080 poor of 8.000 households in the first year of the fixture, a tenth of them fewer at each period: 1.664 in 2021, 1.456 in 2025.
    expect(line?.value.value).toBeCloseTo(18.2, 10);
    expect(line?.change?.since).toBe(2021);
    expect(line?.change?.value.value).toBeCloseTo(18.2 - 20.8, 10);
  });
});
