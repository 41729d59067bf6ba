import { foldText } from "#domain/text";
import type { Problem } from "../problem.ts";
import type { Form } from "../registry/registry.ts";

/** Cells of a sheet as this step needs them. */
type Cells = readonly (readonly unknown[])[];

/** Where a form stands on a sheet: the sheet column of each form column, and the first row of the body. */
export interface Recognition {
  readonly form: Form;
  /** By column key, 0-based sheet columns; absent where an optional rate column is missing. */
  readonly columns: ReadonlyMap<string, number>;
  /** 0-based. */
  readonly firstBodyRow: number;
}

/** Title and address lines above a header are few; deeper down a header is no header. */
const DEEPEST_HEADER = 40;

/**
 * Finds the form of a sheet by its header paths, whatever the sheet's name, the row it starts in, or extra and reordered
 * columns. A path may occur twice, so a column is its path and its order.
 */
export function recogniseForm(rows: Cells, forms: readonly Form[]): Recognition | readonly MissingColumns[] {
  const near: MissingColumns[] = [];
  for (let top = 0; top < Math.min(rows.length, DEEPEST_HEADER); top++) {
    if (!startsHeader(rows[top] ?? [])) continue;
    for (const form of forms) {
      const paths = readPaths(rows, top, form.headerRows);
      const columns = matchColumns(form, paths);
      const missing = form.columns.filter((column) => column.role !== "rate" && !columns.has(column.key));
      if (missing.length === 0)
        return { form, columns, firstBodyRow: top + form.headerRows + codeRows(rows, top, form) };
      near.push({
        form: form.id,
        missing: missing.map((column) => column.path.join(" / ")),
        of: form.columns.length,
      });
    }
  }
  return near;
}

/** A form that nearly fits: what it would still need. */
export interface MissingColumns {
  readonly form: string;
  readonly missing: readonly string[];
  readonly of: number;
}

function startsHeader(row: readonly unknown[]): boolean {
  return row.some((cell) => typeof cell === "string" && ["tt", "stt"].includes(foldText(cell)));
}

/** One folded path a column; a cell repeated downwards is one merged cell. */
function readPaths(rows: Cells, top: number, depth: number): string[] {
  const width = Math.max(...rows.slice(top, top + depth).map((row) => row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.slice(top, top + depth).map((row) => foldCell(row[column]));
    return cells.filter((cell, index) => cell !== "" && cell !== cells[index - 1]).join("/");
  });
}

function foldCell(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? foldText(String(cell)) : "";
}

function matchColumns(form: Form, paths: readonly string[]): Map<string, number> {
  const taken = new Set<number>();
  const columns = new Map<string, number>();
  for (const { key, path } of form.columns) {
    const wanted = path.map((cell) => foldText(cell)).join("/");
    const found = paths.findIndex((candidate, index) => candidate === wanted && !taken.has(index));
    if (found < 0) continue;
    taken.add(found);
    columns.set(key, found);
  }
  return columns;
}

/** 1 where the row under the header is the form's code row ("A, B, 1, 2, 3, 4=3/1*100"), else 0. */
function codeRows(rows: Cells, top: number, form: Form): number {
  if (form.codeRow === null) return 0;
  const under = rows[top + form.headerRows] ?? [];
  const codes = under.filter((cell) => cell !== null && cell !== undefined).map(String);
  return codes.length > 2 && codes.every((code) => form.codeRow?.includes(code) === true) ? 1 : 0;
}

/** Tells what an unknown sheet lacks to be the form it is nearest to. */
export function describeUnknown(file: string, sheet: string, near: readonly MissingColumns[]): Problem {
  const [best] = [...near].sort((a, b) => a.missing.length / a.of - b.missing.length / b.of);
  const close = best !== undefined && best.missing.length < best.of / 2;
  return {
    severity: "error",
    check: "recogniseForm",
    file,
    sheet,
    expected: close
      ? `form ${best.form}, which also has ${best.missing.map((path) => `"${path}"`).join(", ")}`
      : "an official form of data/registry/forms.json (a header row with TT or STT and the form's columns)",
    remedy: close
      ? "restore the missing header cells"
      : "remove the sheet, or send the table as a plain table (see data/sources/README.md)",
  };
}
