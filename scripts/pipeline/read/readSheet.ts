import { applyMapping, proposeMapping, type Mapping, type SheetMapping } from "../recognise/mapping.ts";
import { describeDoubt } from "../recognise/doubt.ts";
import { readForm, type FormReading } from "../recognise/readForm.ts";
import { recogniseForm } from "../recognise/recognise.ts";
import type { Recognition } from "../recognise/recognition.ts";
import { isWithoutFigures } from "../recognise/withoutFigures.ts";
import { titleMisfit } from "../recognise/titleYear.ts";
import type { Problem } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";
import { unreadHidden } from "./hiddenSheets.ts";
import { settleProvince, unknownProvince } from "./rightProvince.ts";
import { knowPlaces, type BookContext } from "./sheetContext.ts";
import type { Grid } from "./workbook.ts";

/** What one sheet says, and how it is to be read where nobody can tell. */
export interface SheetReading extends FormReading {
  readonly proposal?: SheetMapping;
  /** What its title says in place of the year of the period; then nothing of it was read. */
  readonly otherYear?: number;
}

/** What a person has said of the sheets of a workbook; `path` is where. */
export interface SaidMapping {
  readonly path: string;
  readonly mapping: Mapping | null;
}

const NOTHING: SheetReading = { tables: [], problems: [] };

/** Reads a sheet: as a person has said, else as the form that it is recognised as; a cover is left out, and of anything else a person is asked. */
export function readSheet(
  grid: Grid,
  registry: Registry,
  context: BookContext,
  said: SaidMapping,
): SheetReading {
  if (grid.rows.length === 0) return NOTHING;
  const forms = registry.forms.filter(
    (form) => form.standards.includes(context.period.standard) && form.places !== "refused",
  );
  const read = (recognition: Recognition) => readRecognised(grid, recognition, context, registry);
  const mapped = findMapped(grid, said);
  if (mapped?.form === "skip") return { tables: [], problems: [skipped(grid, said.path)] };
  if (mapped !== null) {
    const recognition = applyMapping(mapped, forms, grid.rows.length);
    return "kind" in recognition ? refused(grid, said.path, recognition) : read(recognition);
  }
  const kindOf = knowPlaces(context);
  const recognition = recogniseForm(grid.rows, forms, { groups: registry.ethnicGroups, kindOf });
  if (!("kind" in recognition)) return read(recognition);
  if (grid.visibility !== "visible") return { tables: [], problems: [unreadHidden(grid)] };
  if (isWithoutFigures(grid.rows, kindOf)) return { tables: [], problems: [noteCover(grid)] };
  return {
    tables: [],
    problems: [describeDoubt(recognition, { file: grid.file, sheet: grid.sheet }, said.path)],
    proposal: proposeMapping(grid.sheet, grid.rows, recognition),
  };
}

/** What a person has confirmed of a sheet, or null. */
function findMapped({ sheet }: Grid, { mapping }: SaidMapping): SheetMapping | null {
  if (mapping?.confirmed !== true) return null;
  return mapping.sheets.find((entry) => entry.sheet === sheet) ?? null;
}

/** The rows of a sheet of which the form is known, with how it is known. */
function readRecognised(
  grid: Grid,
  recognition: Recognition,
  context: BookContext,
  registry: Registry,
): SheetReading {
  if (recognition.form.places === "commune" && context.province === "")
    return { tables: [], problems: [unknownProvince(context.folder, "", registry)] };
  const isTitled = grid.visibility === "visible" && recognition.top !== undefined;
  const misfit = isTitled ? titleMisfit(grid, recognition.top, context.period.date) : null;
  if (misfit !== null) return { tables: [], problems: [misfit.problem], otherYear: misfit.year };
  const { unread } = grid.formulas;
  if (unread !== null) return { tables: [], problems: [unreadFormula(grid, unread)] };
  const read = settleProvince(readForm(recognition, { ...context, sheet: grid }), context, registry);
  return { ...read, problems: [...noteReasons(grid, recognition), ...read.problems] };
}

/** One error a sheet: a figure that nobody has worked out is not "not collected". */
function unreadFormula({ file, sheet }: Grid, unread: NonNullable<Grid["formulas"]["unread"]>): Problem {
  const place = { file, sheet, ...unread.place };
  return {
    severity: "error",
    check: "formulaIsWorkedOut",
    place,
    values: { kind: "unread", found: unread.formula },
  };
}

function refused(
  grid: Grid,
  path: string,
  values: Exclude<ReturnType<typeof applyMapping>, Recognition>,
): SheetReading {
  const place = { file: path, sheet: grid.sheet };
  return { tables: [], problems: [{ severity: "error", check: "mappingIsWhole", place, values }] };
}

/** How a sheet was recognised of which the headers are not those of its form. */
function noteReasons(grid: Grid, recognition: Recognition): Problem[] {
  const { form, columns, by, score, reasons, own, firstBodyRow } = recognition;
  const place = { file: grid.file, sheet: grid.sheet, row: firstBodyRow };
  if (by === "codes")
    return [{ severity: "note", check: "recognisedByCodeRow", place, values: { form: form.id } }];
  if (by !== "words") return [];
  const lacking = form.columns
    .filter(({ key, role }) => (role === "count" || role === "rate") && !columns.has(key))
    .map(({ path }) => path.join(" / "));
  const values = { form: form.id, percent: Math.round(100 * score), reasons, lacking, own };
  return [{ severity: "note", check: "recognisedByWords", place, values }];
}

/** The first line of a sheet without figures tells a reader of the report which it was. */
function noteCover({ file, sheet, rows }: Grid): Problem {
  const text = rows.flat().find((cell) => typeof cell === "string" && cell !== "");
  const values = { text: typeof text === "string" ? text : "" };
  return { severity: "note", check: "sheetWithoutFigures", place: { file, sheet }, values };
}

function skipped(grid: Grid, mapping: string): Problem {
  return {
    severity: "note",
    check: "sheetIsSkipped",
    place: { file: grid.file, sheet: grid.sheet },
    values: { mapping },
  };
}
