import type { ProblemValues } from "#domain/problem";
import type { ColumnReason } from "#domain/recognition";
import { columnIndex, columnLetter } from "../columnLetters.ts";
import type { Form } from "../registry/registry.ts";
import { keysOfPurpose } from "./purpose.ts";
import type { Recognition } from "./recognition.ts";
import type { Doubt } from "./recognise.ts";

/** How one sheet of a workbook is to be read, written down for a person to confirm. */
export interface SheetMapping {
  readonly sheet: string;
  /** Id of a form, or "skip" for a sheet that is not to be read; empty in a proposal without a near form. */
  readonly form: string;
  /** In a proposal, how sure the form is, from 0 to 1. */
  readonly score?: number | undefined;
  /** 1-based, the first row below the header. */
  readonly firstBodyRow: number;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    /** Key of a column of the form; empty where the column is not read. */
    readonly key: string;
    /** In a proposal, what told the key. */
    readonly by?: ColumnReason | undefined;
  }[];
}

/** The small file beside a workbook (`<file>.mapping.json`). */
export interface Mapping {
  readonly confirmed: boolean;
  readonly sheets: readonly SheetMapping[];
}

type Cells = readonly (readonly unknown[])[];

/** Columns that say where, which every form may have beside its own. */
const OF_PLACES = new Set(["area_code", "district_name"]);

/** A mapping for a person to check: every column that anything tells is filled in with its reason, the rest is left open. */
export function proposeMapping(sheet: string, rows: Cells, doubt: Doubt): SheetMapping {
  if (doubt.kind === "unknown") return proposeEmpty(sheet, rows);
  const { form, found, block, score } = doubt.fit;
  const keyAt = new Map([...found].map(([key, { index, by }]) => [index, { key, by }]));
  const columns = block.columns
    .map(({ index, cells }) => ({
      column: columnLetter(index),
      header: cells.join(" / "),
      ...(keyAt.get(index) ?? { key: "" }),
    }))
    .filter(({ header, key }) => header !== "" || key !== "");
  const rounded = Math.round(score * 100) / 100;
  return { sheet, form: form.id, score: rounded, firstBodyRow: block.firstBodyRow + 1, columns };
}

/** Of a table that is near no form: its columns as they are headed above the first figures. */
function proposeEmpty(sheet: string, rows: Cells): SheetMapping {
  const first = rows.findIndex((row) => row.filter((cell) => typeof cell === "number").length >= 2);
  const header = rows.slice(0, Math.max(first, 0));
  const width = Math.max(...header.map((row) => row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => ({
    column: columnLetter(column),
    header: headerOf(header, column),
    key: "",
  })).filter((column) => column.header !== "");
  return { sheet, form: "", firstBodyRow: header.length + 1, columns };
}

function headerOf(rows: Cells, column: number): string {
  const cells = rows.map((row) => row[column]).filter((cell): cell is string => typeof cell === "string");
  return cells.filter((cell, index) => cell !== cells[index - 1]).join(" / ");
}

/**
 * Reads a sheet as a person has said. @returns the recognition, or what is wrong with the mapping: a person may say what a column is, and
 * not that a form is whole without what it is for
 */
export function applyMapping(
  mapping: SheetMapping,
  forms: readonly Form[],
  rows: number,
): Recognition | ProblemValues["mappingIsWhole"] {
  const form = forms.find((entry) => entry.id === mapping.form);
  if (form === undefined) return { kind: "form", found: mapping.form, forms: forms.map((entry) => entry.id) };
  const read = mapping.columns.filter(({ key }) => key !== "");
  const wrong = findWrong(read, form);
  if (wrong !== null) return wrong;
  const columns = new Map(read.map(({ key, column }) => [key, columnIndex(column)]));
  if (!columns.has("area_name")) return { kind: "place" };
  const missing = keysOfPurpose(form, columns);
  if (missing.length > 0)
    return {
      kind: "purpose",
      form: form.id,
      missing: missing.map(({ key, path }) => `${key} (${path.join(" / ")})`),
    };
  if (mapping.firstBodyRow > rows) return { kind: "row", found: mapping.firstBodyRow, last: rows };
  const reasons = { header: columns.size };
  return { form, columns, firstBodyRow: mapping.firstBodyRow - 1, by: "mapping", score: 1, reasons, own: [] };
}

/** A key that the form does not have, a column that no sheet has, or either of them twice. */
function findWrong(read: SheetMapping["columns"], form: Form): ProblemValues["mappingIsWhole"] | null {
  const known = new Set(form.columns.map(({ key }) => key));
  for (const [at, { key, column }] of read.entries()) {
    if (!known.has(key) && !OF_PLACES.has(key)) return { kind: "column", found: key, form: form.id };
    if (columnIndex(column) < 0) return { kind: "letter", found: column };
    const before = read.slice(0, at);
    const isTwice = before.some((other) => other.key === key || other.column === column);
    if (isTwice) return { kind: "twice", found: `${column} ${key}` };
  }
  return null;
}
