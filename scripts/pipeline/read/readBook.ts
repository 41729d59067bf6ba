import * as v from "valibot";
import { makePaper } from "#domain/paper";
import type { Period } from "#domain/standard";
import type { Effects } from "../effects/effects.ts";
import { ProblemsError, type Problem } from "../problem.ts";
import { parseDocument } from "../registry/tables.ts";
import { findCommunes, schemeOn, type Registry } from "../registry/registry.ts";
import type { FormTable } from "../recognise/formTable.ts";
import type { SheetContext } from "../recognise/identify.ts";
import { applyMapping, proposeMapping, type Mapping, type SheetMapping } from "../recognise/mapping.ts";
import { makeGazetteer } from "../match/match.ts";
import { refusePersonalData } from "../recognise/personalData.ts";
import { readForm, type FormReading } from "../recognise/readForm.ts";
import { describeUnknown, recogniseForm, type Recognition } from "../recognise/recognise.ts";
import { columnIndex, columnLetter } from "../columnLetters.ts";
import type { Conversion } from "./encodings/legacy.ts";
import { settleHiddenSheets, unreadHidden } from "./hiddenSheets.ts";
import type { SourceContext } from "./sourceContext.ts";
import { readWorkbook, type Grid } from "./workbook.ts";

const mappingSchema = v.object({
  confirmed: v.boolean(),
  sheets: v.array(
    v.object({
      sheet: v.string(),
      form: v.string(),
      firstBodyRow: v.pipe(v.number(), v.integer(), v.minValue(1)),
      columns: v.array(v.object({ column: v.string(), header: v.string(), key: v.string() })),
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
  const grids = readWorkbook(path, bytes);
  const refused = grids.flatMap(
    (grid) => refusePersonalData(path, grid.sheet, grid.rows, registry.forms, columnLetter) ?? [],
  );
  if (refused.length > 0) return { tables: [], problems: refused, converted: [], proposal: null };
  const context = makeContext(period, source);
  const sheets = grids.map((grid) => readSheet(grid, registry, { ...context, sheet: grid }, mapping));
  const proposals = sheets.flatMap((sheet) => sheet.proposal ?? []);
  const settled = settleHiddenSheets(grids, sheets);
  return {
    tables: settled.tables,
    problems: [
      ...grids.flatMap(noteConversions),
      ...sheets.flatMap((sheet) => sheet.problems),
      ...settled.problems,
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

function mappingPath(path: string): string {
  return `${path}.mapping.json`;
}

async function readMapping(effects: Pick<Effects, "read">, path: string): Promise<Mapping | null> {
  const bytes = await effects.read(mappingPath(path));
  return bytes === undefined ? null : parseDocument(mappingPath(path), bytes, mappingSchema);
}

function makeContext(
  period: Period,
  { manifest, registry, corrections }: SourceContext,
): Omit<SheetContext, "sheet"> {
  const province = manifest.province ?? "";
  const scheme = schemeOn(period.date);
  const gazetteer = makeGazetteer(
    findCommunes(registry, scheme, province, period.date),
    registry.districts.filter((district) => district.province === province),
  );
  return {
    source: manifest.id,
    province,
    period,
    paper: makePaper(manifest.status, manifest.document),
    isPublished: manifest.published,
    scheme,
    gazetteer,
    provinces: registry.provinces,
    corrections: corrections.places,
  };
}

interface SheetReading extends FormReading {
  readonly proposal?: SheetMapping;
}

function readSheet(
  grid: Grid,
  registry: Registry,
  context: SheetContext,
  mapping: Mapping | null,
): SheetReading {
  if (grid.rows.length === 0) return { tables: [], problems: [] };
  const forms = registry.forms.filter(
    (form) => form.standards.includes(context.period.standard) && form.places !== "refused",
  );
  const recognition = recogniseForm(grid.rows, forms, registry.ethnicGroups);
  if ("form" in recognition) {
    const read = readForm(recognition, context);
    return recognition.by === "codes"
      ? { ...read, problems: [byCodes(grid, recognition), ...read.problems] }
      : read;
  }
  const mapped = mapping?.sheets.find((entry) => entry.sheet === grid.sheet);
  if (mapping?.confirmed === true && mapped !== undefined) {
    if (mapped.form === "skip") return { tables: [], problems: [skipped(grid)] };
    return readMapped(grid, applyMapping(mapped, forms, columnIndex), context);
  }
  if (grid.visibility !== "visible") return { tables: [], problems: [unreadHidden(grid)] };
  return {
    tables: [],
    problems: [describeUnknown(grid.file, grid.sheet, recognition, mappingPath(grid.file))],
    proposal: proposeMapping(grid.sheet, grid.rows, recognition, columnLetter),
  };
}

function readMapped(
  grid: Grid,
  recognition: ReturnType<typeof applyMapping>,
  context: SheetContext,
): SheetReading {
  if (!("kind" in recognition)) return readForm(recognition, context);
  const problem: Problem = {
    severity: "error",
    check: "mappingIsWhole",
    place: { file: mappingPath(grid.file), sheet: grid.sheet },
    values: recognition,
  };
  return { tables: [], problems: [problem] };
}

function byCodes(grid: Grid, { form, firstBodyRow }: Recognition): Problem {
  return {
    severity: "note",
    check: "recognisedByCodeRow",
    place: { file: grid.file, sheet: grid.sheet, row: firstBodyRow },
    values: { form: form.id },
  };
}

function skipped(grid: Grid): Problem {
  return {
    severity: "note",
    check: "sheetIsSkipped",
    place: { file: grid.file, sheet: grid.sheet },
    values: { mapping: mappingPath(grid.file) },
  };
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
