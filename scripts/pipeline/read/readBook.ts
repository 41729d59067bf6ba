import * as v from "valibot";
import type { Period } from "#domain/standard";
import type { Effects } from "../effects/effects.ts";
import { ProblemsError, type Problem } from "../problem.ts";
import { parseDocument } from "../registry/tables.ts";
import type { FormTable } from "../recognise/formTable.ts";
import type { Mapping } from "../recognise/mapping.ts";
import { refusePersonalData } from "../recognise/personalData.ts";
import { COLUMN_REASONS } from "#domain/recognition";
import { columnLetter } from "../columnLetters.ts";
import type { Conversion } from "./encodings/legacy.ts";
import { settleHiddenSheets } from "./hiddenSheets.ts";
import { leaveRowsOut } from "./leftOutRows.ts";
import { readSheet, type SaidMapping, type SheetReading } from "./readSheet.ts";
import { settleYears } from "./otherYears.ts";
import { makeContext, type BookContext } from "./sheetContext.ts";
import type { SourceContext } from "./sourceContext.ts";
import { readWorkbook, type Grid } from "./workbook.ts";

const mappingSchema = v.object({
  confirmed: v.boolean(),
  sheets: v.array(
    v.object({
      sheet: v.string(),
      form: v.string(),
      score: v.optional(v.number()),
      firstBodyRow: v.pipe(v.number(), v.integer(), v.minValue(1)),
      columns: v.array(
        v.object({
          column: v.string(),
          header: v.string(),
          key: v.string(),
          by: v.optional(v.picklist(COLUMN_REASONS)),
        }),
      ),
    }),
  ),
});

/** Cells of one sheet that were converted from a font of before Unicode. */
export interface ConvertedSheet {
  readonly file: string;
  readonly sheet: string;
  readonly conversions: readonly Conversion[];
}

/** Everything one workbook says, everything wrong with it, and the mapping to write beside it where it is unknown. */
export interface BookReading {
  readonly tables: readonly FormTable[];
  readonly problems: readonly Problem[];
  readonly converted: readonly ConvertedSheet[];
  readonly proposal: { readonly path: string; readonly mapping: Mapping } | null;
}

/** A workbook as it was received, and the period that its source gives it. */
export interface ReceivedBook {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly period: Period;
}

/** Reads one workbook of official forms. A list of people refuses the whole file. */
export async function readBook(
  effects: Pick<Effects, "read">,
  { path, bytes, period }: ReceivedBook,
  source: SourceContext,
): Promise<BookReading> {
  const { registry } = source;
  const mapping = await readMapping(effects, path);
  const whole = readWorkbook(path, bytes);
  const refused = whole.flatMap(
    (grid) => refusePersonalData(path, grid.sheet, grid.rows, registry.forms, columnLetter) ?? [],
  );
  if (refused.length > 0) return { tables: [], problems: refused, converted: [], proposal: null };
  const { grids, problems } = leaveRowsOut(whole, source.corrections.leftOut);
  const context = makeContext(period, source);
  const said = { path: mappingPath(path), mapping };
  const read = (grid: Grid, of: BookContext) => readSheet(grid, registry, of, said);
  const first = grids.map((grid) => read(grid, context));
  const sheets = settleYears(grids, first, context, read);
  const proposals = sheets.flatMap((sheet) => sheet.proposal ?? []);
  const settled = settleHiddenSheets(grids, sheets);
  return {
    tables: settled.tables,
    problems: [
      ...problems,
      ...grids.flatMap(noteConversions),
      ...grids.flatMap(tellFormulas),
      ...sheets.flatMap((sheet) => sheet.problems),
      ...settled.problems,
      ...findNothing(path, sheets),
      ...findMisnamed(grids, said),
    ],
    converted: grids
      .filter((grid) => grid.conversions.length > 0)
      .map(({ file, sheet, conversions }) => ({ file, sheet, conversions })),
    proposal:
      proposals.length === 0 || mapping !== null
        ? null
        : { path: mappingPath(path), mapping: { confirmed: false, sheets: proposals } },
  };
}

/** Covers are left out in silence, but not a whole workbook: then the wrong file came, or half of one. */
function findNothing(file: string, sheets: readonly SheetReading[]): Problem[] {
  const isEmpty = sheets.every(
    ({ tables, problems }) => tables.length === 0 && problems.every(({ check }) => LEFT_OUT.has(check)),
  );
  const values = { kind: "nothing" } as const;
  return isEmpty ? [{ severity: "error", check: "recogniseForm", place: { file }, values }] : [];
}

/** Sheets that a confirmed mapping names and that the workbook does not have. */
function findMisnamed(grids: readonly Grid[], { path: file, mapping }: SaidMapping): Problem[] {
  if (mapping?.confirmed !== true) return [];
  return mapping.sheets
    .filter(({ sheet }) => grids.every((grid) => grid.sheet !== sheet))
    .map(({ sheet: found }) => ({
      severity: "error",
      check: "mappingIsWhole",
      place: { file },
      values: { kind: "sheet", found },
    }));
}

const LEFT_OUT = new Set<Problem["check"]>(["sheetWithoutFigures", "hiddenSheet"]);

function mappingPath(path: string): string {
  return `${path}.mapping.json`;
}

async function readMapping(effects: Pick<Effects, "read">, path: string): Promise<Mapping | null> {
  const bytes = await effects.read(mappingPath(path));
  return bytes === undefined ? null : parseDocument(mappingPath(path), bytes, mappingSchema);
}

/** One line a sheet at the terminal; the report lists every cell. */
function noteConversions(grid: Grid): Problem[] {
  const [first] = grid.conversions;
  if (first === undefined) return grid.encoding === null ? [] : [noteEncoding(grid, grid.encoding)];
  const encodings = [...new Set(grid.conversions.map(({ encoding }) => encoding))].sort();
  return [
    {
      severity: "note",
      check: "convertedToUnicode",
      place: {
        file: grid.file,
        sheet: grid.sheet,
        row: first.row + 1,
        column: columnLetter(first.column),
      },
      values: { cells: grid.conversions.length, encodings, before: first.before, after: first.after },
    },
  ];
}

/** Formulas that were worked out here. */
function tellFormulas({ file, sheet, formulas: { worked } }: Grid): Problem[] {
  const values = { kind: "read", cells: worked } as const;
  return worked === 0
    ? []
    : [{ severity: "note", check: "formulaIsWorkedOut", place: { file, sheet }, values }];
}

function noteEncoding(grid: Grid, encoding: string): Problem {
  return {
    severity: "note",
    check: "textEncoding",
    place: { file: grid.file },
    values: { encoding, delimiter: grid.delimiter ?? "" },
  };
}

/** Runs a reader; what it throws joins the list, so that one bad file does not hide the next. */
export async function collect<T>(problems: Problem[], read: () => Promise<T> | T): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}
