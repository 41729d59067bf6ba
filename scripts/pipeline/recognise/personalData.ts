import type { ProblemValues } from "#domain/problem";
import { fold } from "../match/fold.ts";
import type { Problem } from "../problem.ts";
import type { Form } from "../registry/registry.ts";

/** Headers that only a list of people has, beside those of the refused form. */
const STARTS = [
  "ho va ten",
  "ho ten",
  "so can cuoc",
  "can cuoc cong dan",
  "so cccd",
  "so cmnd",
  "so dinh danh",
];
/** A twelve-digit citizen number (số định danh cá nhân) begins with 0; this many of them in one column are a list. */
const IDENTITY = /^0\d{11}$/;
const MANY = 5;

/**
 * Recognises a list of people or households (danh sách hộ, Phụ lục 2.3) by its columns, never by its title alone: "DANH SÁCH"
 * also stands over aggregates. @returns the one problem that refuses it, or null
 */
export function refusePersonalData(
  file: string,
  sheet: string,
  rows: readonly (readonly unknown[])[],
  forms: readonly Form[],
  letter: (column: number) => string,
): Problem | null {
  const headers = new Set(forms.flatMap((form) => form.refuses ?? []).map((header) => fold(header)));
  const found = findHeader(rows, headers) ?? findIdentities(rows);
  if (found === null) return null;
  return {
    severity: "error",
    check: "noPersonalData",
    place: { file, sheet, row: found.row + 1, column: letter(found.column) },
    values: found.values,
  };
}

interface Found {
  readonly row: number;
  readonly column: number;
  readonly values: ProblemValues["noPersonalData"];
}

function findHeader(rows: readonly (readonly unknown[])[], headers: ReadonlySet<string>): Found | null {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== "string" || cell.length > 60) continue;
      const folded = fold(cell);
      if (headers.has(folded) || STARTS.some((start) => folded.startsWith(start)))
        return { row, column, values: { kind: "header", found: cell } };
    }
  }
  return null;
}

/** Says nothing of the numbers themselves. */
function findIdentities(rows: readonly (readonly unknown[])[]): Found | null {
  const counts = new Map<number, number>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== "string" || !IDENTITY.test(cell.replace(/\s/g, ""))) continue;
      const count = (counts.get(column) ?? 0) + 1;
      counts.set(column, count);
      if (count >= MANY) return { row, column, values: { kind: "numbers" } };
    }
  }
  return null;
}
