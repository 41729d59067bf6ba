import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { catalogueSchema, parsePublished, seriesFileSchema } from "#domain/dataset";
import { evaluateIndicator } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import { build } from "../../../scripts/pipeline/build.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { findCommunes } from "../../../scripts/pipeline/registry/registry.ts";
import { receive } from "../../support/exampleSources.ts";
import { makeFormRows } from "../../support/formRows.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const PERIOD = "2025-MDP2022-2025";
const communes = findCommunes(registry, "2025", "14", "2025-12-31");

/** Main results and three forms that no example carries, in one workbook. */
function makeBook(): Uint8Array {
  const book = utils.book_new();
  for (const form of ["R1", "R8", "R10", "R11"])
    utils.book_append_sheet(book, utils.aoa_to_sheet(makeFormRows(registry, form, communes)), form);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

describe("forms beyond the main results", () => {
  it("bring groups of households, causes of poverty and children to the map", async () => {
    const effects = receive(makeBook(), "14", PERIOD);
    await build(effects, { provinces: [], folder: "out", dryRun: false, edition: "internal" });
    const file = (name: string): unknown => JSON.parse(effects.text(`out/${name}`));
    const catalogue = parsePublished(catalogueSchema, "catalogue.json", file("catalogue.json"));
    const files = Object.values(catalogue.provinces[0]?.files.series ?? {});
    const table = new SeriesTable(files.map((name) => parsePublished(seriesFileSchema, name, file(name))));
    const value = (id: string) => {
      const rule = catalogue.indicators.find((indicator) => indicator.id === id);
      if (rule === undefined) throw new RangeError(`no indicator ${id}`);
      return evaluateIndicator(rule, {
        unit: (measure) => table.cell(communes[0]?.code ?? "", PERIOD, measure),
        province: (measure) => table.cell("14", PERIOD, measure),
        printed: () => null,
      }).value;
    };
    expect(value("poor_no_labour_share")).toBe(8);
    expect(value("poor_merit_share")).toBe(5);
    expect(value("poor_cause_land_share")).toBe(5);
    expect(value("poor_child_education_share")).toBe(100);
    expect(catalogue.indicators.map(({ id }) => id)).not.toContain("poor_social_protection_share");
  });
});
