import type { Period } from "#domain/standard";
import type { Scheme } from "#domain/unit";
import type { Problem } from "../problem.ts";
import type { FormColumn } from "../registry/registry.ts";
import { classifyRow } from "./classifyRow.ts";
import type { FormCell, FormRow, FormTable } from "./formTable.ts";
import { matchCommune, type Gazetteer, type Match, type PlaceCorrection } from "./match.ts";
import type { Recognition } from "./recognise.ts";

/** Everything a sheet is read against. */
export interface SheetContext {
  readonly file: string;
  readonly sheet: string;
  readonly source: string;
  readonly province: string;
  readonly period: Period;
  readonly scheme: Scheme;
  readonly gazetteer: Gazetteer;
  readonly corrections: readonly PlaceCorrection[];
  /** Names a sheet column as the spreadsheet does. */
  readonly letter: (column: number) => string;
}

/** Reads the body of a recognised sheet: rows told apart, places matched, cells checked one by one. */
export function readForm(
  rows: readonly (readonly unknown[])[],
  { form, columns, firstBodyRow }: Recognition,
  context: SheetContext,
): { table: FormTable; problems: Problem[] } {
  const problems: Problem[] = [];
  const read: FormRow[] = [];
  let district: string | null = null;
  for (let index = firstBodyRow; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    const place = textAt(cells, columns.get("area_name"));
    const row = classifyRow(place, context.gazetteer.districts);
    if (row.kind === "note") break;
    if (row.kind === "empty" || place === null) {
      if (hasNumbers(cells, columns)) problems.push(namelessRow(context, index));
      continue;
    }
    if (row.kind === "district") district = row.district.code;
    const identity = identify(row, place, district, index);
    if (identity === null) continue;
    const values = readCells(form.columns, columns, cells, context, index, problems);
    read.push({
      ...identity,
      row: index + 1,
      place,
      district,
      breakdown: breakdownOf(cells, columns),
      cells: values,
    });
  }
  const { file, sheet, province, period } = context;
  return { table: { file, sheet, form, province, period, rows: read }, problems };

  function identify(
    row: ReturnType<typeof classifyRow>,
    place: string,
    within: string | null,
    index: number,
  ): Pick<FormRow, "kind" | "code" | "scheme"> | null {
    switch (row.kind) {
      case "total":
        return { kind: "total", code: context.province, scheme: null };
      case "subtotal":
        return { kind: "subtotal", code: `${context.province}-${row.part}`, scheme: null };
      case "district":
        return { kind: "district", code: row.district.code, scheme: "pre2025" };
      default: {
        const commune = matchPlace(place, within, context);
        if (typeof commune === "string") return { kind: "commune", code: commune, scheme: context.scheme };
        problems.push(describeMismatch(commune, place, context, index, columns.get("area_name") ?? 0));
        return null;
      }
    }
  }
}

function matchPlace(
  place: string,
  district: string | null,
  context: SheetContext,
): string | Exclude<Match, { kind: "found" }> {
  const corrected = context.corrections.find((row) => row.source === context.source && row.written === place);
  if (corrected !== undefined) return corrected.code;
  const match = matchCommune(place, context.gazetteer, district);
  return match.kind === "found" ? match.commune.code : match;
}

function textAt(cells: readonly unknown[], column: number | undefined): string | null {
  const cell = column === undefined ? null : cells[column];
  return typeof cell === "string" && cell !== "" ? cell : null;
}

function hasNumbers(cells: readonly unknown[], columns: ReadonlyMap<string, number>): boolean {
  return [...columns.values()].some((column) => typeof cells[column] === "number");
}

function breakdownOf(
  cells: readonly unknown[],
  columns: ReadonlyMap<string, number>,
): "households" | "persons" {
  return textAt(cells, columns.get("breakdown")) === "Nhân khẩu" ? "persons" : "households";
}

function readCells(
  formColumns: readonly FormColumn[],
  columns: ReadonlyMap<string, number>,
  cells: readonly unknown[],
  context: SheetContext,
  index: number,
  problems: Problem[],
): Map<string, FormCell> {
  const values = new Map<string, FormCell>();
  for (const column of formColumns) {
    const at = columns.get(column.key);
    if (at === undefined || (column.role !== "count" && column.role !== "rate")) continue;
    const fault = faultOf(cells[at], column);
    const place = { file: context.file, sheet: context.sheet, row: index + 1, column: context.letter(at) };
    if (fault !== null) {
      problems.push({
        severity: "error",
        check: "readForm",
        ...place,
        value: show(cells[at]),
        expected: fault,
        remedy: "correct the cell",
      });
    }
    const value = cells[at];
    values.set(column.key, {
      value: fault === null && typeof value === "number" ? value : null,
      column: place.column,
    });
  }
  return values;
}

/** What is wrong with a cell, in words, or null. An empty cell is missing, not wrong and not 0. */
function faultOf(cell: unknown, column: FormColumn): string | null {
  if (cell === null || cell === undefined) return null;
  const what = `a number for "${column.path.join(" / ")}"`;
  if (typeof cell !== "number") return what;
  if (cell < 0) return `${what}, not negative`;
  if (column.role === "count" && !Number.isInteger(cell)) return `${what}, whole`;
  return null;
}

function show(cell: unknown): string {
  if (typeof cell === "object" && cell !== null && "error" in cell) return String(cell.error);
  return String(cell);
}

function namelessRow(context: SheetContext, index: number): Problem {
  return {
    severity: "error",
    check: "readForm",
    file: context.file,
    sheet: context.sheet,
    row: index + 1,
    expected: "a place name before the figures",
    remedy: "write the name of the commune, or clear the row",
  };
}

function describeMismatch(
  match: Exclude<Match, { kind: "found" }>,
  place: string,
  context: SheetContext,
  index: number,
  column: number,
): Problem {
  const names = match.candidates
    .map((commune) => `${commune.code} ${commune.type} ${commune.name}`)
    .join("; ");
  const known =
    match.kind === "ambiguous" ? "one commune, but several have this name" : "a commune of the register";
  return {
    severity: "error",
    check: match.kind === "ambiguous" ? "placeIsUnambiguous" : "placeIsKnown",
    file: context.file,
    sheet: context.sheet,
    row: index + 1,
    column: context.letter(column),
    value: place,
    expected: `${known}${names === "" ? "" : ` (nearest: ${names})`}`,
    remedy: `correct the name, or add to data/corrections/places.csv: ${context.source},${place},${match.candidates[0]?.code ?? "CODE"},REASON,REFERENCE`,
  };
}
