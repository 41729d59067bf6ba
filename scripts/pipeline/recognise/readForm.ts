import { fold } from "../match/fold.ts";
import { rateMisfit } from "./arithmetic.ts";
import type { Problem } from "../problem.ts";
import type { FormColumn } from "../registry/registry.ts";
import { classifyRow } from "./classifyRow.ts";
import type { FormCell, FormRow, FormTable } from "./formTable.ts";
import { identifyProvince, identifyRow, type SheetContext } from "./identify.ts";
import { readColumn } from "./readColumn.ts";
import type { Recognition } from "./recognise.ts";

type Rows = readonly (readonly unknown[])[];
/** A row that is a place of the form, before its figures are read. */
type Body = Omit<FormRow, "cells"> & { readonly index: number };

/** Reads the body of a recognised sheet: rows told apart, places matched, then each column in one notation. */
export function readForm(
  rows: Rows,
  { form, columns, firstBodyRow, by }: Recognition,
  context: SheetContext,
): { table: FormTable; problems: Problem[] } {
  const problems: Problem[] = [];
  const all =
    form.places === "province"
      ? readProvinces(rows, columns, firstBodyRow, context)
      : readBody(rows, columns, firstBodyRow, context, problems);
  const body = withoutHiddenTwins(all, context, problems);
  const cells = readFigures({ rows, columns, body }, form.columns, context, problems);
  const { file, sheet, province, period, paper } = context;
  const read = body.map(({ index: _index, ...row }, at): FormRow => ({
    ...row,
    cells: cells[at] ?? new Map(),
  }));
  return { table: { file, sheet, form, by, province, period, paper, rows: read }, problems };
}

function readBody(
  rows: Rows,
  columns: ReadonlyMap<string, number>,
  firstBodyRow: number,
  context: SheetContext,
  problems: Problem[],
): Body[] {
  const body: Body[] = [];
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
    const code = codeAt(cells, columns.get("area_code"));
    const written = { place, code, district, row: index, column: columns.get("area_name") ?? 0 };
    const identity = identifyRow(row, written, context);
    if ("severity" in identity) problems.push(identity);
    else
      body.push({
        ...identity,
        row: index + 1,
        place,
        district,
        breakdown: breakdownOf(cells, columns),
        index,
      });
  }
  return body;
}

/** Rows of provinces of the atlas; the nation, regions and other provinces are read over. */
function readProvinces(
  rows: Rows,
  columns: ReadonlyMap<string, number>,
  firstBodyRow: number,
  context: SheetContext,
): Body[] {
  return rows.slice(firstBodyRow).flatMap((cells, at) => {
    const index = firstBodyRow + at;
    const place = textAt(cells, columns.get("area_name"));
    const identity = place === null ? null : identifyProvince(place, context.provinces);
    if (place === null || identity === null) return [];
    return [{ ...identity, row: index + 1, place, district: null, breakdown: "households", index }];
  });
}

/** A hidden row counts like any other, unless a visible row stands for the same place: then it is an old copy. */
function withoutHiddenTwins(body: readonly Body[], context: SheetContext, problems: Problem[]): Body[] {
  const keyOf = (row: Body) => `${row.kind}/${row.code}/${row.breakdown}`;
  const visible = new Set(body.filter((row) => !context.hidden.has(row.index)).map(keyOf));
  return body.filter((row) => {
    if (!context.hidden.has(row.index)) return true;
    const twin = visible.has(keyOf(row));
    problems.push({
      severity: "note",
      check: "hiddenRows",
      place: { file: context.file, sheet: context.sheet, row: row.row },
      values: { name: row.place, twin },
    });
    return !twin;
  });
}

function textAt(cells: readonly unknown[], column: number | undefined): string | null {
  const cell = column === undefined ? null : cells[column];
  return typeof cell === "string" && cell.trim() !== "" ? cell.trim() : null;
}

/** Digits of a code cell, typed as a number or as text; null for anything else, such as the code of a district. */
function codeAt(cells: readonly unknown[], column: number | undefined): string | null {
  const cell = column === undefined ? null : cells[column];
  const digits = typeof cell === "number" ? String(cell) : typeof cell === "string" ? cell.trim() : "";
  return /^\d{4,5}$/.test(digits) ? digits : null;
}

function hasNumbers(cells: readonly unknown[], columns: ReadonlyMap<string, number>): boolean {
  return [...columns].some(([key, column]) => key !== "stt" && typeof cells[column] === "number");
}

function breakdownOf(
  cells: readonly unknown[],
  columns: ReadonlyMap<string, number>,
): "households" | "persons" {
  const text = fold(textAt(cells, columns.get("breakdown")) ?? "");
  return ["nhan khau", "khau", "nguoi", "so nguoi"].includes(text) ? "persons" : "households";
}

/** Counts before rates, so that the counts can settle how the rates are written. */
function readFigures(
  { rows, columns, body }: { rows: Rows; columns: ReadonlyMap<string, number>; body: readonly Body[] },
  formColumns: readonly FormColumn[],
  context: SheetContext,
  problems: Problem[],
): Map<string, FormCell>[] {
  const read = body.map(() => new Map<string, FormCell>());
  const figures = (role: FormColumn["role"]) =>
    formColumns.filter((column) => column.role === role && columns.has(column.key));
  for (const column of [...figures("count"), ...figures("rate")]) {
    const at = columns.get(column.key) ?? 0;
    const raw = body.map(({ index }) => rows[index]?.[at]);
    const { cells, notation, converted } = readColumn(raw, column, (values) =>
      rateMisfit(column, values, read),
    );
    const place = { file: context.file, sheet: context.sheet, column: context.letter(at) };
    cells.forEach(({ value, fault }, row) => {
      read[row]?.set(column.key, { value, column: place.column });
      if (fault === null) return;
      const header = column.path.join(" / ");
      problems.push({
        severity: "error",
        check: "readForm",
        place: { ...place, row: body[row]?.row ?? 0 },
        values: { kind: "figure", fault, header, found: show(raw[row]) },
      });
    });
    if (converted > 0)
      problems.push({
        severity: "note",
        check: "numbersWrittenAsText",
        place,
        values: { cells: converted, notation },
      });
  }
  return read;
}

function show(cell: unknown): string {
  if (typeof cell === "object" && cell !== null && "error" in cell) return String(cell.error);
  return String(cell);
}

function namelessRow(context: SheetContext, index: number): Problem {
  return {
    severity: "error",
    check: "readForm",
    place: { file: context.file, sheet: context.sheet, row: index + 1 },
    values: { kind: "nameless" },
  };
}
