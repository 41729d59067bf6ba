import type { ProblemValues } from "#domain/problem";
import type { Form, FormColumn } from "../registry/registry.ts";
import { findNearest, type MissingColumns, type Recognition } from "./recognise.ts";

/** How one sheet of a workbook is to be read, written down for a person to confirm. */
export interface SheetMapping {
  readonly sheet: string;
  /** Id of a form, or "skip" for a sheet that is not to be read; empty in a proposal without a near form. */
  readonly form: string;
  /** 1-based, the first row below the header. */
  readonly firstBodyRow: number;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    /** Key of a column of the form; empty where the column is not read. */
    readonly key: string;
  }[];
}

/** The small file beside a workbook (`<file>.mapping.json`). */
export interface Mapping {
  readonly confirmed: boolean;
  readonly sheets: readonly SheetMapping[];
}

type Letter = (column: number) => string;

/** A mapping for a person to check: what was recognised of the nearest form is filled in, the rest is left open. */
export function proposeMapping(
  sheet: string,
  rows: readonly (readonly unknown[])[],
  near: readonly MissingColumns[],
  letter: Letter,
): SheetMapping {
  const best = findNearest(near);
  const firstBodyRow = best?.firstBodyRow ?? Math.max(findFirstFigures(rows), 0);
  const keyAt = new Map([...(best?.columns ?? [])].map(([key, column]) => [column, key]));
  const width = Math.max(...rows.slice(0, firstBodyRow + 1).map((row) => row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => ({
    column: letter(column),
    header: headerOf(rows.slice(0, firstBodyRow), column),
    key: keyAt.get(column) ?? "",
  })).filter(({ header, key }) => header !== "" || key !== "");
  return { sheet, form: best?.form.id ?? "", firstBodyRow: firstBodyRow + 1, columns };
}

/** The first row with at least two figures. */
function findFirstFigures(rows: readonly (readonly unknown[])[]): number {
  return rows.findIndex((row) => row.filter((cell) => typeof cell === "number").length >= 2);
}

function headerOf(rows: readonly (readonly unknown[])[], column: number): string {
  const cells = rows.map((row) => row[column]).filter((cell): cell is string => typeof cell === "string");
  return cells.filter((cell, index) => cell !== cells[index - 1]).join(" / ");
}

/**
 * Reads a sheet as a person has said. @returns the recognition, or what is wrong with the mapping
 */
export function applyMapping(
  mapping: SheetMapping,
  forms: readonly Form[],
  indexOf: (letters: string) => number,
): Recognition | ProblemValues["mappingIsWhole"] {
  const form = forms.find((entry) => entry.id === mapping.form);
  if (form === undefined) return { kind: "form", found: mapping.form, forms: forms.map((entry) => entry.id) };
  const columns = new Map(
    mapping.columns.filter(({ key }) => key !== "").map(({ key, column }) => [key, indexOf(column)]),
  );
  const known = new Map(form.columns.map((column): [string, FormColumn] => [column.key, column]));
  const unknown = [...columns.keys()].find((key) => key !== "area_code" && !known.has(key));
  if (unknown !== undefined) return { kind: "column", found: unknown, form: form.id };
  if (!columns.has("area_name")) return { kind: "place" };
  return { form, columns, firstBodyRow: mapping.firstBodyRow - 1, by: "mapping" };
}
