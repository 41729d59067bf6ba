import { rateMisfit, readFractions } from "./arithmetic.ts";
import type { Problem } from "../problem.ts";
import { columnLetter } from "../columnLetters.ts";
import type { Period } from "#domain/standard";
import type { Form, FormColumn } from "../registry/registry.ts";
import { readBody, type BodyRow } from "./formBody.ts";
import type { FormCell, FormRow, FormTable } from "./formTable.ts";
import { settleHidden } from "./hiddenTwins.ts";
import type { SheetContext } from "./identify.ts";
import type { Recognition } from "./recognition.ts";
import { SheetRows } from "./sheetRows.ts";
import { cutStretches, yearAbove, type Stretch } from "./stretches.ts";

/** The tables that a sheet of a form holds, one below the other, and everything wrong with them. */
export interface FormReading {
  readonly tables: readonly FormTable[];
  readonly problems: readonly Problem[];
}

/** Reads the body of a recognised sheet: rows told apart, places matched, then each column in one notation. */
export function readForm(recognition: Recognition, context: SheetContext): FormReading {
  const { form, columns, by, score } = recognition;
  const rows = new SheetRows(context.sheet, columns);
  const problems: Problem[] = [];
  const bodies = readBodies(rows, recognition, context, problems).map(({ body, period }) => ({
    body: withoutHiddenTwins(rows, body, problems),
    period,
  }));
  const all = bodies.flatMap(({ body }) => body);
  const cells = readFigures(rows, all, form.columns, problems);
  const { province, paper, isPublished, sheet } = context;
  const about = { file: sheet.file, sheet: sheet.sheet, form, by, score, province, paper, isPublished };
  const tables = bodies.map(({ body, period }): FormTable => ({
    ...about,
    period,
    rows: withoutSameTotal(
      body.map(({ index, ...row }) => ({ ...row, cells: cells.get(index) ?? new Map() })),
      context,
      problems,
    ),
  }));
  return { tables, problems };
}

/** A total that stands above a table and below it with the same figures is one; where they differ both stay, and are an error. */
function withoutSameTotal(
  rows: readonly FormRow[],
  { sheet: { file, sheet } }: SheetContext,
  problems: Problem[],
): FormRow[] {
  const first = rows.find(({ kind }) => kind === "total");
  const isSame = (row: FormRow) =>
    [...row.cells].every(([key, { value }]) => value === (first?.cells.get(key)?.value ?? null));
  return rows.filter((row) => {
    const isCopy = row !== first && row.kind === "total" && row.breakdown === first?.breakdown && isSame(row);
    if (isCopy)
      problems.push({
        severity: "note",
        check: "rowIsNote",
        place: { file, sheet, row: row.row },
        values: { text: row.place },
      });
    return !isCopy;
  });
}

/** Rows of one table and the period that it is of. */
interface Body {
  readonly body: BodyRow[];
  readonly period: Period;
}

/**
 * The stretches of a sheet as tables. One with places of an earlier one is another table: of the year that a line above it says, else it is
 * left out by one line. Others go on with the table, which ends with its total.
 */
function readBodies(
  rows: SheetRows,
  recognition: Recognition,
  context: SheetContext,
  problems: Problem[],
): Body[] {
  const { period } = context;
  const bodies: Body[] = [{ body: [], period }];
  const own = () => bodies.filter((entry) => entry.period === period);
  for (const stretch of cutStretches(rows, recognition)) {
    const read = readBody(rows, stretch, recognition.form, context);
    const before = own().flatMap(({ body }) => body);
    const repeated = countRepeated(before, read.rows);
    if (repeated > 0) {
      const other = readOtherYear(rows, stretch, recognition.form, context);
      if (other !== null) bodies.push(other);
      problems.push(
        other === null ? secondTable(rows, stretch, repeated) : secondPeriod(rows, stretch, other.period),
      );
      continue;
    }
    problems.push(...read.problems);
    const last = own().at(-1);
    if (last?.body.some(({ kind }) => kind === "total") === true && read.rows.length > 0)
      bodies.push({ body: [...read.rows], period });
    else last?.body.push(...read.rows);
  }
  return bodies;
}

/** The stretch as a table of the earlier year that a line above it says; null where none is said, and where its rows are not the places of that year. */
function readOtherYear(rows: SheetRows, stretch: Stretch, form: Form, context: SheetContext): Body | null {
  const year = yearAbove(rows, stretch);
  const other = year === null ? null : context.inYear(year);
  if (other === null) return null;
  const read = readBody(rows, stretch, form, { ...other, sheet: context.sheet });
  const isWhole = read.rows.length > 0 && read.problems.every(({ severity }) => severity !== "error");
  return isWhole ? { body: [...read.rows], period: other.period } : null;
}

function countRepeated(before: readonly BodyRow[], after: readonly BodyRow[]): number {
  const keyOf = ({ code, breakdown }: BodyRow) => `${code}/${breakdown}`;
  const places = (body: readonly BodyRow[]) =>
    body.filter(({ kind }) => kind === "commune" || kind === "province");
  const known = new Set(places(before).map(keyOf));
  return places(after).filter((row) => known.has(keyOf(row))).length;
}

function secondTable(rows: SheetRows, stretch: Stretch, repeated: number): Problem {
  const values = { repeated, year: yearAbove(rows, stretch) };
  return { severity: "flag", check: "secondTable", place: placeOf(rows, stretch), values };
}

function secondPeriod(rows: SheetRows, stretch: Stretch, { id: period }: Period): Problem {
  return {
    severity: "note",
    check: "secondTableHasPeriod",
    place: placeOf(rows, stretch),
    values: { period },
  };
}

function placeOf({ sheet: { file, sheet } }: SheetRows, { header }: Stretch): Problem["place"] {
  return { file, sheet, row: (header ?? 0) + 1 };
}

/** A hidden row counts like any other, unless a visible row stands for the same place: then it is an old copy. */
function withoutHiddenTwins(rows: SheetRows, body: readonly BodyRow[], problems: Problem[]): BodyRow[] {
  const { file, sheet, hidden } = rows.sheet;
  const { kept, told } = settleHidden(body, {
    keyOf: (row) => `${row.kind}/${row.code}/${row.breakdown}`,
    isHidden: (row) => hidden.has(row.index),
  });
  for (const { entry, twin } of told)
    problems.push({
      severity: "note",
      check: "hiddenRows",
      place: { file, sheet, row: entry.row },
      values: { name: entry.place, twin },
    });
  return kept;
}

type RowCells = Map<string, FormCell>;

/** Counts before rates, so that the counts can settle how the rates are written. @returns cells by row of the sheet */
function readFigures(
  rows: SheetRows,
  body: readonly BodyRow[],
  formColumns: readonly FormColumn[],
  problems: Problem[],
): ReadonlyMap<number, RowCells> {
  const read = new Map(body.map(({ index }) => [index, new Map<string, FormCell>()] as const));
  const figures = (role: FormColumn["role"]) =>
    formColumns.filter((column) => column.role === role && rows.columns.has(column.key));
  for (const column of [...figures("count"), ...figures("rate")]) {
    const cells = rows.column([...read.keys()], column.key);
    const reading = rows.figures(cells, {
      ...column,
      header: column.path.join(" / "),
      misfit: (values) => rateMisfit(column, values, [...read.values()]),
    });
    const letter = columnLetter(rows.columns.get(column.key) ?? 0);
    const percent = column.role === "rate" ? readFractions(column, reading.values, [...read.values()]) : null;
    const values = percent ?? reading.values;
    [...read.values()].forEach((row, at) =>
      row.set(column.key, { value: values[at] ?? null, column: letter }),
    );
    if (percent !== null) problems.push(noteFractions(rows, letter, percent));
    for (const { at, values } of reading.faults)
      problems.push({
        severity: "error",
        check: "readForm",
        place: rows.place(at.row, at.column),
        values,
      });
    if (reading.converted > 0) problems.push(noteText(rows, letter, reading));
  }
  return read;
}

function noteFractions(
  { sheet: { file, sheet } }: SheetRows,
  column: string,
  percent: readonly (number | null)[],
): Problem {
  const values = { cells: percent.filter((value) => value !== null).length };
  return { severity: "note", check: "ratesAreFractions", place: { file, sheet, column }, values };
}

function noteText(
  { sheet: { file, sheet } }: SheetRows,
  column: string,
  { converted, notation }: ReturnType<SheetRows["figures"]>,
): Problem {
  const values = { cells: converted, notation };
  return { severity: "note", check: "numbersWrittenAsText", place: { file, sheet, column }, values };
}
