import { utils, write, type WorkSheet } from "@e965/xlsx";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { findCommunes, schemeOn, type Form } from "../../../scripts/pipeline/registry/registry.ts";
import type { Cell } from "../formRows.ts";
import { MemoryEffects } from "../memoryEffects.ts";
import { makePlaces, type Place } from "./official.ts";

/** A way in which an office sends a table, with what is right to make of it. */
export interface Layout {
  readonly id: string;
  /** Who would send it, and how. */
  readonly what: string;
  readonly province?: string;
  readonly files: readonly LayoutFile[];
  /** `read`: unaided and whole; `ask`: a person is asked, with a proposal; `refuse`: an error that names what is wrong. */
  readonly want: "read" | "ask" | "refuse";
  /** What is in the file, as "period code measure" and the figure; nothing where nothing is to be read. */
  readonly truth: ReadonlyMap<string, number>;
  /** What is said of it in English, where it matters. */
  readonly says?: RegExp;
}

export interface LayoutFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly period?: string;
}

export const PERIOD = "2025-MDP2022-2025";
export const registry = await loadRegistry(new MemoryEffects());

export function formOfId(id: string): Form {
  const form = registry.forms.find((entry) => entry.id === id);
  if (form === undefined) throw new RangeError(`no form ${id}`);
  return form;
}

export const R1 = formOfId("R1");

/** Communes of a province with figures of a year: those of Điện Biên at the end of 2025 where nothing else is said. */
export function placesOf(period = PERIOD, province = "11"): Place[] {
  const date = `${period.slice(0, 4)}-12-31`;
  const communes = findCommunes(registry, schemeOn(date), province, date);
  return makePlaces(communes, Number(period.slice(0, 4)) - 2025);
}

/** The counts of R1 under some keys, as a reading of them is to say. */
export function truthOf(
  places: readonly Place[],
  keys?: readonly string[],
  period = PERIOD,
): Map<string, number> {
  const wanted = new Set(keys ?? R1.columns.map(({ key }) => key));
  const columns = R1.columns.filter(({ key, measure }) => wanted.has(key) && measure !== undefined);
  return new Map(
    places.flatMap(({ commune, counts }) =>
      columns.map(({ key, measure }): [string, number] => [
        `${period} ${commune.code} ${String(measure)}`,
        counts[key] ?? NaN,
      ]),
    ),
  );
}

export type BookType = "xlsx" | "xls" | "ods" | "xlsb" | "xlml";
export type Rows = readonly (readonly Cell[])[];

/** One workbook of plain sheets by name; `finish` may merge cells or write formulas. */
export function bookOf(
  sheets: Readonly<Record<string, Rows>>,
  bookType: BookType = "xlsx",
  finish: (sheet: WorkSheet, name: string) => void = () => undefined,
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    finish(sheet, name);
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: "buffer", bookType }) as Buffer);
}

/** What stands over and under the tables of an office. */
export const HEADS: Rows = [
  ["ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN"],
  ["TỔNG HỢP KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO NĂM 2025"],
  [],
];
export const SIGNATURE: Rows = [
  [],
  ["", "", "", "", "", "", "Điện Biên, ngày 20 tháng 12 năm 2025"],
  ["", "NGƯỜI LẬP BIỂU", "", "", "", "", "TM. ỦY BAN NHÂN DÂN"],
  ["", "(Ký, ghi rõ họ tên)", "", "", "", "", "KT. CHỦ TỊCH"],
  ["", "", "", "", "", "", "PHÓ CHỦ TỊCH"],
];
