import { utils, write } from "@e965/xlsx";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { findCommunes, schemeOn } from "../../scripts/pipeline/registry/registry.ts";
import { makeFormRows } from "./formRows.ts";
import { MemoryEffects } from "./memoryEffects.ts";

/** A workbook as the office of a province would send it: forms R1 and R2, every commune with other numbers, the year in the title. */
export async function makeOwnBook(province: string, year: number): Promise<Uint8Array> {
  const registry = await loadRegistry(new MemoryEffects(), { provinces: [province] });
  const date = `${String(year)}-12-31`;
  const districts = new Map(registry.districts.map(({ code, name }) => [code, name]));
  const communes = findCommunes(registry, schemeOn(date), province, date).map(({ type, name, district }) => ({
    type,
    name: district === null ? name : `${name} (${districts.get(district) ?? ""})`,
  }));
  const figures = {
    timesOf: (index: number) => 1 + ((index * 7) % 9),
    isBlank: (measure: string) => measure.endsWith("_start"),
  };
  const book = utils.book_new();
  for (const id of ["R1", "R2"]) {
    const [title = [], ...rows] = makeFormRows(registry, id, communes, figures);
    const named = [String(title[0]).replace(/NĂM \.*/, `NĂM ${String(year)}`)];
    utils.book_append_sheet(book, utils.aoa_to_sheet([named, [`Năm ${String(year)}`], ...rows]), id);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}
