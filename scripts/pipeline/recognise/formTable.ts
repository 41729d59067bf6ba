import type { Paper } from "#domain/paper";
import type { Period } from "#domain/standard";
import type { Scheme } from "#domain/unit";
import type { Form } from "../registry/registry.ts";
import type { Recognition } from "./recognition.ts";

/** What a row of a form is. Totals, subtotals and districts are checked against their communes and never added to them. */
export type RowKind = "commune" | "district" | "subtotal" | "total" | "province";

export interface FormCell {
  /** Null where the cell is empty: not collected, which is not 0. */
  readonly value: number | null;
  /** Column letter in the sheet. */
  readonly column: string;
}

export interface FormRow {
  readonly kind: RowKind;
  /** 1-based, as the spreadsheet shows it. */
  readonly row: number;
  /** The name as written. */
  readonly place: string;
  /** Code of the commune or district; "<province>-urban" or "-rural" for a subtotal; the province for the total. */
  readonly code: string;
  readonly scheme: Scheme | null;
  /** Code of the district row above, on forms that have them. */
  readonly district: string | null;
  readonly breakdown: "households" | "persons";
  /** By column key of the form. */
  readonly cells: ReadonlyMap<string, FormCell>;
}

/** A recognised sheet with its rows told apart and its places matched. */
export interface FormTable {
  readonly file: string;
  readonly sheet: string;
  readonly form: Form;
  /** How sure the form is. */
  readonly by: Recognition["by"];
  /** From 0 to 1, how sure its columns are. */
  readonly score: number;
  readonly province: string;
  readonly period: Period;
  /** What every figure of the sheet rests on. */
  readonly paper: Paper;
  /** Whether its source says that the province has published it itself. */
  readonly isPublished: boolean;
  readonly rows: readonly FormRow[];
}

/** The value in a column of the form, null when empty or absent. */
export function valueOf(row: FormRow, key: string): number | null {
  return row.cells.get(key)?.value ?? null;
}

const communes = new WeakMap<FormTable, string>();

/** Codes of the communes of a sheet: its total is the sum of these, which need not be all of the province. */
export function communesOf(table: FormTable): string {
  const known = communes.get(table);
  if (known !== undefined) return known;
  const codes = table.rows.filter(({ kind }) => kind === "commune").map(({ code }) => code);
  const joined = [...new Set(codes)].sort().join();
  communes.set(table, joined);
  return joined;
}

const keys = new WeakMap<FormRow, string>();

/** What a row is of, to be found on another sheet: the total of one sheet a district is not that of another. */
export function placeKey(table: FormTable, row: FormRow): string {
  const known = keys.get(row);
  if (known !== undefined) return known;
  const { kind, code, breakdown } = row;
  const isSum = kind === "total" || kind === "subtotal";
  const key = [kind, code, breakdown, ...(isSum ? [communesOf(table)] : [])].join("/");
  keys.set(row, key);
  return key;
}

/** The column key that carries a measure on a form. */
export function keyOf(form: Form, measure: string): string {
  return form.columns.find((column) => column.measure === measure)?.key ?? measure;
}
