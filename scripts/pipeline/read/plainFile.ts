import { ProblemsError, type Problem } from "../problem.ts";
import { refusePersonalData } from "../recognise/personalData.ts";
import { settleHidden } from "../recognise/hiddenTwins.ts";
import { columnLetter } from "../columnLetters.ts";
import type { Sheet } from "../sheet.ts";
import { noteHidden, unreadHidden } from "./hiddenSheets.ts";
import { findPlainHeader } from "./plainHeader.ts";
import { plainIsSaidOnce } from "./plainIsSaidOnce.ts";
import { plainMeasures } from "./plainMeasures.ts";
import { PlainPlaces } from "./plainPlace.ts";
import type { PlainContext, PlainFigure, PlainReading } from "./plainFigure.ts";
import { readPlainTable } from "./plainTable.ts";
import type { ReceivedFile, SourceContext } from "./sourceContext.ts";
import { readWorkbook } from "./workbook.ts";

/**
 * Reads the sheets of a file as plain tables. What a sheet or a row hides gives way to what people see, and is told.
 * @throws ProblemsError with everything wrong in it; a list of people refuses the whole file
 */
export function readPlainFile({ path, bytes, notation }: ReceivedFile, source: SourceContext): PlainReading {
  const { manifest, registry } = source;
  const grids = readWorkbook(path, bytes);
  const refused = grids.flatMap(
    (grid) => refusePersonalData(path, grid.sheet, grid.rows, registry.forms, columnLetter) ?? [],
  );
  if (refused.length > 0) throw new ProblemsError(refused);
  const context: PlainContext = {
    status: manifest.status,
    document: manifest.document,
    isPublished: manifest.published,
    notation,
    measures: plainMeasures(registry),
    places: new PlainPlaces(source),
    standards: registry.standards,
    received: manifest.received,
  };
  const sheets = grids
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => ({ sheet, ...readSheet(sheet, context) }));
  const settled = settleSheets(sheets);
  const said = plainIsSaidOnce(settled.figures);
  const problems = [...sheets.flatMap((entry) => entry.problems), ...said.problems, ...settled.problems];
  if (problems.some(({ severity }) => severity === "error")) throw new ProblemsError(problems);
  return { figures: said.figures, problems };
}

function readSheet(sheet: Sheet, context: PlainContext): PlainReading {
  const header = findPlainHeader(sheet);
  if (header !== null) return readPlainTable(sheet, header, context);
  if (sheet.visibility !== "visible") return { figures: [], problems: [unreadHidden(sheet)] };
  const place = { file: sheet.file, sheet: sheet.sheet, row: 1 };
  return {
    figures: [],
    problems: [{ severity: "error", check: "readPlainTable", place, values: { kind: "header" } }],
  };
}

type SheetReading = PlainReading & { readonly sheet: Sheet };

/** Figures of all sheets without hidden ones that a visible row states; a note on each hidden row and sheet. */
function settleSheets(sheets: readonly SheetReading[]): PlainReading {
  const all = sheets.flatMap(({ sheet, figures }) => figures.map((figure) => ({ sheet, figure })));
  const { kept, told } = settleHidden(all, {
    keyOf: ({ figure: { scheme, code, date, standard, measure } }) =>
      [scheme, code, date, standard, measure].join("/"),
    isHidden: ({ sheet, figure }) =>
      sheet.visibility !== "visible" || sheet.hidden.has(figure.provenance.row - 1),
  });
  const notes = sheets.flatMap(({ sheet, figures }): Problem[] => {
    const own = told.filter(({ entry }) => entry.sheet === sheet);
    if (sheet.visibility === "visible") return noteRows(sheet, own);
    return figures.length === 0 ? [] : [noteHidden(sheet, own.filter(({ twin }) => twin).length)];
  });
  return { figures: kept.map(({ figure }) => figure), problems: notes };
}

/** One note a hidden row, however many figures it has. */
function noteRows(
  { file, sheet }: Sheet,
  told: readonly { readonly entry: { readonly figure: PlainFigure }; readonly twin: boolean }[],
): Problem[] {
  const rows = new Map(
    told.map(({ entry: { figure }, twin }) => [figure.provenance.row, { figure, twin }] as const),
  );
  return [...rows].map(([row, { figure, twin }]) => ({
    severity: "note",
    check: "hiddenRows",
    place: { file, sheet, row },
    values: { name: figure.name.vi || figure.code, twin },
  }));
}
