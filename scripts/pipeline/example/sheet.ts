import type { Range, WorkSheet } from "@e965/xlsx";
import { utils } from "@e965/xlsx";
import type { Form, FormColumn } from "../registry/registry.ts";
import type { UnitFigures } from "./example.ts";
import type { BodyRow } from "./rows.ts";

type CellValue = string | number | null;

/** A form filled in as an office would send it: heads, merged header, code row, body, signature. */
export function makeSheet(form: Form, rows: readonly BodyRow[], heads: readonly string[]): WorkSheet {
  const top: CellValue[][] = [...heads.map((line) => [line]), []];
  const header = makeHeader(form);
  const code = form.codeRow === null ? [] : [[...form.codeRow]];
  const split = form.columns.some((column) => column.role === "breakdown");
  const body = rows.flatMap((row) =>
    split ? [fill(form, row, "Hộ"), fill(form, row, "Nhân khẩu")] : [fill(form, row, "Hộ")],
  );
  const foot: CellValue[][] = [
    [],
    ["", "Nơi nhận: Ban Chỉ đạo giảm nghèo tỉnh"],
    ["", "Số liệu giả định, không phải kết quả rà soát chính thức"],
  ];
  const sheet = utils.aoa_to_sheet([...top, ...header, ...code, ...body, ...foot]);
  const start = top.length + header.length + code.length;
  sheet["!merges"] = [...mergeHeader(form, top.length), ...(split ? mergePairs(start, rows.length) : [])];
  return sheet;
}

function makeHeader(form: Form): CellValue[][] {
  return Array.from({ length: form.headerRows }, (_, depth) =>
    form.columns.map((column) => column.path[depth] ?? null),
  );
}

/** Neighbours with the same path so far share one cell; a short path reaches down to the last header row. */
function mergeHeader(form: Form, top: number): Range[] {
  const merges: Range[] = [];
  for (let depth = 0; depth < form.headerRows; depth++) {
    for (let first = 0; first < form.columns.length;) {
      let last = first;
      while (sharesPath(form.columns[first], form.columns[last + 1], depth)) last++;
      const length = form.columns[first]?.path.length ?? 0;
      const bottom = depth === length - 1 ? form.headerRows - 1 : depth;
      if (depth < length && (last > first || bottom > depth)) {
        merges.push({ s: { r: top + depth, c: first }, e: { r: top + bottom, c: last } });
      }
      first = last + 1;
    }
  }
  return merges;
}

function sharesPath(a: FormColumn | undefined, b: FormColumn | undefined, depth: number): boolean {
  if (a === undefined || b === undefined || a.path.length <= depth + 1) return false;
  return a.path.slice(0, depth + 1).join("/") === b.path.slice(0, depth + 1).join("/");
}

/** Number and name stand once over the two rows of a place. */
function mergePairs(start: number, places: number): Range[] {
  return Array.from({ length: places }, (_, index) => start + 2 * index).flatMap((row) =>
    [0, 1].map((column) => ({ s: { r: row, c: column }, e: { r: row + 1, c: column } })),
  );
}

function fill(form: Form, row: BodyRow, breakdown: "Hộ" | "Nhân khẩu"): CellValue[] {
  const persons = breakdown === "Nhân khẩu";
  return form.columns.map((column, index) => {
    switch (column.role) {
      case "number":
        return persons ? null : row.number;
      case "place":
        return persons ? null : row.place;
      case "breakdown":
        return breakdown;
      case "count":
        return countOf(row.figures, column.measure ?? "", persons);
      case "rate":
        return rateOf(form, index, row.figures);
    }
  });
}

function countOf(figures: UnitFigures, measure: string, persons: boolean): number | null {
  return figures.get(persons ? personsOf(measure) : measure) ?? null;
}

/** Persons at the end of the year are the stock that R1 carries too; those of a flow are the example's own. */
const PERSONS: ReadonlyMap<string, string> = new Map([
  ["total_households", "total_persons"],
  ["poor_households", "poor_persons"],
  ["near_poor_households", "near_poor_persons"],
  ["minority_households", "minority_persons"],
  ["minority_poor_households", "minority_poor_persons"],
  ["minority_near_poor_households", "minority_near_poor_persons"],
]);

function personsOf(measure: string): string {
  return PERSONS.get(measure) ?? `${measure}_persons`;
}

/** Rates whose arithmetic the form defines, rounded to the two decimals an office prints; others stay empty. */
function rateOf(form: Form, index: number, figures: UnitFigures): number | null {
  const keys = form.columns[index]?.rateOf;
  if (keys === undefined) return null;
  const [top, bottom] = keys.map((key) =>
    figures.get(form.columns.find((column) => column.key === key)?.measure ?? ""),
  );
  if (top === undefined || bottom === undefined || bottom === 0) return null;
  return Number(((100 * top) / bottom).toFixed(2));
}
