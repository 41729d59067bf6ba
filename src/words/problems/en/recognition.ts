import type { RecognitionValues } from "#domain/problemRecognition";
import type { ColumnReason } from "#domain/recognition";
import { byKind, type ProblemWords } from "../words.ts";
import { number, quote } from "./phrases.ts";

const STOCKS = { total_households: "all households", poor_households: "poor households" };
const REASONS: Readonly<Record<ColumnReason, string>> = {
  header: "by their headings",
  code: "by their codes",
  words: "by other wordings of their headings",
  arithmetic: "by arithmetic",
  order: "by their order",
};
const list = (texts: readonly string[]): string => texts.map(quote).join(", ");
const confirm = (mapping: string): string =>
  `check the proposed mapping in ${mapping}, set "confirmed" to true there and build again`;
const CORRECT_MAPPING = "correct the mapping and build again";
const some = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

export const recognition: ProblemWords<RecognitionValues> = {
  recogniseForm: byKind({
    nearly: ({ form, percent, missing, mapping }) => ({
      expected: `form ${form} (sure to ${number(percent)} %), which also has ${list(missing)}`,
      remedy: `restore the header cells; or ${confirm(mapping)}; or send the table as a plain table (data/README.md)`,
    }),
    forms: ({ form, other, mapping }) => ({
      found: `columns of ${form} and of ${other} alike`,
      expected: "a title or headings that tell which of the two forms it is",
      remedy: `restore the title of the form; or ${confirm(mapping)}`,
    }),
    columns: ({ form, column, readings, mapping }) => ({
      found: readings.join(" and "),
      expected: `one column that is ${quote(column)} of form ${form}`,
      remedy: `say which of them it is: write its key in the proposed mapping, ${mapping}, set "confirmed" to true there and build again`,
    }),
    unsettled: ({ form, percent, columns, mapping }) => ({
      found: columns.join(", "),
      expected: `a title, headings or rates that bear out what these columns of form ${form} are (sure to ${number(percent)} %)`,
      remedy: confirm(mapping),
    }),
    unknown: ({ mapping }) => ({
      expected:
        "an official form of data/registry/forms.json (a header row with TT or STT and the form's columns)",
      remedy: `restore the header cells; or fill in the mapping in ${mapping}, set "confirmed" to true there and build again; or send the table as a plain table (data/README.md)`,
    }),
    nothing: () => ({
      expected: "a table of figures on one of the sheets",
      remedy: "ask the office for the file with its tables, or take it off the list in source.json",
    }),
    absent: ({ measure, period, forms: read }) => ({
      found: read.join(", "),
      expected: `a form with ${STOCKS[measure]} for ${period}, such as A-poor or R1`,
      remedy: "add the sheet or workbook, or correct the period in source.json",
    }),
  }),
  recognisedByCodeRow: ({ form }) => ({
    expected: `the headers of form ${form}`,
    remedy: "some header cells differ, but the code row is that of the form: its columns were read by code",
  }),
  recognisedByWords: ({ form, percent, reasons, lacking, own }) => ({
    found: Object.entries(reasons)
      .map(([reason, count]) => `${some(count, "column", "columns")} ${REASONS[reason as ColumnReason]}`)
      .join(", "),
    expected: `the headers of form ${form} (sure to ${number(percent)} %)`,
    remedy: [
      "read as that form",
      ...(lacking.length === 0 ? [] : [`the sheet does not have ${list(lacking)}`]),
      ...(own.length === 0 ? [] : [`not read, because they are none of the form: ${list(own)}`]),
    ].join("; "),
  }),
  sheetWithoutFigures: ({ text }) => ({
    found: text,
    expected: "a table of figures",
    remedy: "left out: the sheet has none",
  }),
  sheetIsSkipped: ({ mapping }) => ({
    expected: "no figures from this sheet",
    remedy: `its mapping says so; change ${mapping} to read it`,
  }),
  mappingIsWhole: byKind({
    form: ({ found, forms: known }) => ({
      found,
      expected: `the form to be one of ${known.join(", ")}, or "skip"`,
      remedy: CORRECT_MAPPING,
    }),
    column: ({ found, form }) => ({
      found,
      expected: `the key of a column of form ${form}`,
      remedy: CORRECT_MAPPING,
    }),
    letter: ({ found }) => ({
      found,
      expected: 'the letter of a column, such as "C"',
      remedy: CORRECT_MAPPING,
    }),
    twice: ({ found }) => ({ found, expected: "each column and each key once", remedy: CORRECT_MAPPING }),
    sheet: ({ found }) => ({
      found,
      expected: "the name of a sheet of the workbook",
      remedy: CORRECT_MAPPING,
    }),
    purpose: ({ form, missing }) => ({
      expected: `the columns that form ${form} is for: ${missing.join(", ")}`,
      remedy: 'add them to the mapping; or set "form" to "skip" where the sheet does not have them',
    }),
    row: ({ found, last }) => ({
      found: number(found),
      expected: `the first row below the header; the sheet has ${some(last, "row", "rows")}`,
      remedy: CORRECT_MAPPING,
    }),
    place: () => ({
      expected: 'a column with the key "area_name"',
      remedy: "add it to the mapping and build again",
    }),
  }),
  secondTable: ({ repeated, year }) => ({
    expected: "one table a sheet; a second table begins in this row",
    remedy: `the second table is left out, because ${number(repeated)} of its places stand in the one above; ${
      year === null
        ? "if it is of another year, write the year above it, or send it as a file of its own with its period"
        : `it says ${String(year)}, but its rows are not the communes of that year`
    }`,
  }),
  secondTableHasPeriod: ({ period }) => ({
    expected: "one table a sheet; a second table begins in this row",
    remedy: `read as ${period}, as the line above it says`,
  }),
  titleNamesPeriod: ({ found, said, year }) => ({
    found: list([found]),
    expected: `a title of ${year}, the period that the file is said to be of`,
    remedy: `the title says ${said}: correct the period in source.json; where the title is wrong, leave its row out in data/corrections/rows.csv, with a reason`,
  }),
  placesFitProvince: ({ unknown, rows, province, date, examples, other }) => ({
    found: `${number(unknown)} of ${number(rows)} places: ${list(examples)} …`,
    expected: `communes of province ${province} on ${date}`,
    remedy:
      other === null
        ? "correct province or period in source.json; or the names on the sheet"
        : `they are those of ${other.name.en} (${other.province}) on ${other.date}: correct province or period in source.json`,
  }),
  formulaIsWorkedOut: byKind({
    read: ({ cells }) => ({
      found: some(cells, "formula", "formulas"),
      expected: "formulas with what they come to",
      remedy: "no program had worked them out: they were worked out here",
    }),
    unread: ({ found }) => ({
      found,
      expected: "what the formula comes to",
      remedy: "open the file in Excel or LibreOffice, save it, and send that",
    }),
  }),
  releaseKeepsFigures: ({ province, period, figures, communes, measures, isWhole }) => ({
    found: isWhole
      ? `nothing of ${period} in province ${province}`
      : `${some(figures, "figure", "figures")} fewer of ${period} in province ${province}, in ${some(communes, "place", "places")}${
          measures.length === 0 ? "" : `; nothing is left of ${measures.join(", ")}`
        }`,
    expected: "the figures of the last release, or others in their place",
    remedy: "put the missing source back; or, where they are to go, build with --allow-fewer",
  }),
};
