import { formatFixed } from "#domain/format";
import type { SourceValues } from "#domain/problem";
import type { WorkbookFault } from "#domain/problemFaults";
import { acceptanceOf, byKind, entriesOf, nameFigure, type ProblemWords } from "../words.ts";
import { codes, figures } from "./cells.ts";
import { number, quote, rowOf, stated } from "./phrases.ts";

const ASK_AGAIN = "ask the sender for the file again, or save it anew as .xlsx";
const CORRECT_CELL = "correct the cell";
const CORRECT_PUBLISHED = "correct the workbook, or the published figure in the plain table";
const TO_WRITE = { title: "TITLE OF THE DOCUMENT", number: "NUMBER", issuer: "ISSUER" };
const again = (expected: string) => ({ expected, remedy: ASK_AGAIN });
const damaged = (how: string) => again(`a readable workbook (${how})`);

const readWorkbook = byKind<WorkbookFault>({
  bytes: ({ most }) => again(`a workbook of at most ${number(most)} MB`),
  cells: ({ most }) => again(`at most ${number(most)} cells in a workbook`),
  rows: ({ most }) => again(`at most ${number(most)} rows on a sheet`),
  unpacked: ({ most }) => again(`at most ${number(most)} MB unpacked; this archive holds more`),
  archive: () => again("a whole zip archive; this one is damaged"),
  otherKind: () =>
    again("an Excel or OpenDocument workbook or a CSV table; this file is damaged or of another kind"),
  binary: () => again("a text table; this file holds binary data"),
  table: ({ reason }) => again(`a readable CSV table (${reason})`),
  workbook: ({ reason }) => damaged(reason),
  header: () => damaged("its header is cut short"),
  stream: () => damaged("no workbook stream in it"),
  streamShort: () => damaged("its workbook stream is cut short"),
  root: () => damaged("no root in its directory"),
  circle: () => damaged("a chain of sectors that bites its tail"),
  sectorSize: ({ bytes }) => damaged(`sectors of ${number(bytes)} bytes`),
  sector: ({ sector }) => damaged(`sector ${number(sector)} lies beyond its end`),
  record: ({ byte }) => damaged(`its record at byte ${number(byte)} is damaged`),
});

export const sources: ProblemWords<SourceValues> = {
  sourceIsThere: byKind({
    manifest: () => ({
      expected: "a file that describes the source",
      remedy: "write one; data/README.md says how",
    }),
    listed: () => ({
      expected: "a file in the folder",
      remedy: "put the file back, or take it off the list in source.json",
    }),
    none: () => ({
      expected: "workbooks of at least one province",
      remedy: 'run "npm run demo" for the example, or put workbooks there (data/README.md)',
    }),
    unreadable: ({ reason }) => ({
      found: reason,
      expected: "a file that can be read",
      remedy: "check that it is a file and no folder, and that this account may read it",
    }),
  }),
  sourceIsUnchanged: ({ found, expected }) => ({
    found: `${found}…`,
    expected: `the file as received, checksum ${expected}…`,
    remedy:
      "restore it; corrections belong in data/corrections; for a new edition write its checksum into source.json",
  }),
  periodIsKnown: ({ found, standards }) => ({
    found,
    expected: `a year and a standard, such as "2025-MDP2022-2025" (${standards.join(", ")})`,
    remedy: "correct the period of this workbook in source.json",
  }),
  readWorkbook,
  readPlainTable: byKind({
    ...figures,
    ...codes,
    otherColumn: ({ found }) => ({
      found,
      expected: "a column of the long plain table",
      remedy: "remove the column",
    }),
    unknownMeasure: ({ found }) => ({
      found,
      expected: "a measure of data/registry/measures.csv, or an indicator",
      remedy: "add its row to data/registry/measures.csv, or correct the name",
    }),
    empty: ({ found }) => ({ found, expected: "a number", remedy: CORRECT_CELL }),
    date: ({ found }) => ({
      found,
      expected: 'a date such as "2025-12-31", or a year',
      remedy: CORRECT_CELL,
    }),
    measure: () => ({
      found: "",
      expected: "the name of a measure",
      remedy: "write the name of the measure",
    }),
    place: () => ({
      found: "",
      expected: "the code of the place, or its name with its province",
      remedy: "write the code of the place",
    }),
    header: () => ({
      expected: "a header row with code or name, year or date, and a measure",
      remedy: "write the header row as data/README.md says; title lines may stand above it",
    }),
    noMeasure: () => ({
      expected: "at least one column of a measure, or the columns measure and value",
      remedy: "add the column of the measure",
    }),
    doubledColumn: ({ found }) => ({
      found,
      expected: "each column once",
      remedy: "remove or rename one of the two columns",
    }),
    unclearDate: ({ found }) => ({
      found,
      expected: "a date written as year-month-day, such as 2025-12-31: this one can be read in two ways",
      remedy: CORRECT_CELL,
    }),
    dateYear: ({ found, year }) => ({
      found,
      expected: `the same year under date and year; year says ${year}`,
      remedy: "correct one of them, or remove a column",
    }),
    period: ({ found, standard, from, to }) => ({
      found,
      expected:
        standard === null
          ? `a year from ${String(from)} to ${String(to)}`
          : `a year of the standard ${standard}, from ${String(from)} to ${String(to)}`,
      remedy: "correct the year or the standard",
    }),
    unit: ({ found, unit, measure }) => ({
      found,
      expected: `the unit ${unit} of ${measure}`,
      remedy: "bring the figure to that unit, or correct the name of the measure",
    }),
    twice: ({ found, other, first }) => ({
      found,
      expected: `each figure once; ${rowOf(first)} says ${number(other)}`,
      remedy: "remove one of the rows, or correct its code, year or measure",
    }),
    interval: ({ found, lower, upper }) => ({
      found,
      expected: `a value within its interval ${number(lower)} to ${number(upper)}`,
      remedy: "correct the value or its interval",
    }),
    choice: ({ found, allowed }) => ({
      found,
      expected: `one of ${allowed.join(", ")}`,
      remedy: CORRECT_CELL,
    }),
  }),
  extraHasItsPeriod: ({ measure, code, date }) => ({
    found: `${measure} of ${code} on ${date}`,
    expected: "a commune of today and a date that some review of the province has",
    remedy:
      "it stands beside the map as a fact; give it the date of a review, or the code of 2025, to draw it",
  }),
  publishedFigureIsMet: ({ measure, code, date, published, found, decimals, flag, at }) => ({
    found: `${measure} of ${code} on ${date}: ${formatFixed(published, decimals, "en")} published`,
    expected: `the ${number(found)} of the workbooks${at === null ? "" : ` (${nameFigure(at)})`}`,
    remedy: flag === null ? CORRECT_PUBLISHED : `kept as printed, flagged ${flag}`,
  }),
  documentsAgree: ({ measure, code, period, own, other }, place) => ({
    found: `${measure} of ${code} at ${period}: ${stated(own)}`,
    expected: `${stated(other)}, as in ${nameFigure(other.place)}`,
    remedy: `correct one of them, or choose in data/corrections/accepted.csv: ${acceptanceOf(place, own.value, "REASON")} or ${acceptanceOf(other.place, other.value, "REASON")}`,
  }),
  strongerFigureStands: ({ own, other, figures, differing }) => ({
    found: stated(own),
    expected: `${stated(other)} of ${nameFigure(other.place)}`,
    remedy: `${number(figures)} figures of this sheet gave way to stronger ones there, ${number(differing)} of them to another number`,
  }),
  documentIsKnown: byKind({
    unknown: ({ document, title }) => {
      const [registered, described] = entriesOf(document, title, TO_WRITE);
      return {
        found: document,
        expected: "a document of data/registry/documents.json, or one that the source describes itself",
        remedy: `add to data/registry/documents.json: ${registered}; or write it in source.json: "document": ${described}`,
      };
    },
    otherwise: ({ document, file, title }) => ({
      found: document,
      expected: `the document as ${file} describes it: ${title}`,
      remedy: `name it by its id alone ("document": "${document}"), or give another document another id`,
    }),
  }),
  bandsAreMet: ({ measure, published, found }) => ({
    found: `${measure}: ${number(published)} published`,
    expected: `the ${number(found)} communes of the workbooks`,
    remedy: CORRECT_PUBLISHED,
  }),
  smallCountIsCovered: ({ measure, code, period }) => ({
    found: `${measure} of ${code} at ${period}`,
    expected: "a small count of which nobody can tell more than that it is small",
    remedy:
      "it is withheld, and figures that are published already tell more of it: think twice before such figures are published",
  }),
  pardonIsNeeded: ({ file, sheet, cell }) => ({
    found: `${file} > ${sheet} > ${cell}`,
    expected: `a figure in ${quote(cell)} that a check denies`,
    remedy: "remove the line: nothing is wrong there any more",
  }),
};
