import { formatFixed } from "#domain/format";
import type { FormValues } from "#domain/problem";
import { byKind, type ProblemWords } from "../words.ts";
import { figures } from "./cells.ts";
import { cell, CORRECT_FIGURE, correctPlace, nearest, number, quote } from "./phrases.ts";

/** Which rows a total is the sum of. */
const PARTS = {
  district: "its communes",
  subtotal: "the communes under it",
  communes: "all communes",
  subtotals: "subtotals I and II",
};
const NOTATIONS = { vi: "1.234,5", en: "1,234.5" };
const rate = (count: number, whole: number): string => `${formatFixed((100 * count) / whole, 2, "en")} %`;
const list = (texts: readonly string[]): string => texts.map(quote).join(", ");

export const forms: ProblemWords<FormValues> = {
  rateMatchesCounts: (values) => ({
    found: cell(values),
    expected: `${rate(values.count, values.whole)} (${number(values.count)} of ${number(values.whole)})`,
    remedy: CORRECT_FIGURE,
  }),
  printedRatesAgree: (values) => ({
    found: cell(values),
    expected: `${rate(values.count, values.whole)} (${number(values.count)} of ${number(values.whole)} on the sheet of counts)`,
    remedy: CORRECT_FIGURE,
  }),
  poorWithinTotal: (values) => ({
    found: cell(values),
    expected: `poor and near-poor (${number(values.together)}) within all ${number(values.all)} households`,
    remedy: CORRECT_FIGURE,
  }),
  partsWithinWhole: (values) => ({
    found: cell(values),
    expected: `at most ${number(values.limit)}, the number under ${quote(values.whole)}`,
    remedy: CORRECT_FIGURE,
  }),
  flowsBalance: (values) => ({
    found: cell(values),
    expected: `${number(values.start - values.left + values.entered)} (start ${number(values.start)} less ${number(values.left)} who left plus ${number(values.entered)} who entered)`,
    remedy: CORRECT_FIGURE,
  }),
  totalsMatchParts: (values) => ({
    found: cell(values),
    expected: `${number(values.sum)}, the sum of ${PARTS[values.of]}`,
    remedy: CORRECT_FIGURE,
  }),
  deprivationsAddUp: (values) => ({
    found: cell(values),
    expected: {
      sum: `${number(values.bound)}, the sum of the indicators`,
      most: `at most ${number(values.bound)}, two a near-poor household`,
      least: `at least ${number(values.bound)}, three a poor household`,
    }[values.kind],
    remedy: CORRECT_FIGURE,
  }),
  sumsOfTheForm: (values) => ({
    found: cell(values),
    expected:
      values.found === values.computed
        ? "not below 0, which overlapping groups make it"
        : `${number(values.computed)}, by the sum of the form (${[
            list(values.plus),
            ...(values.minus.length === 0 ? [] : [`less ${list(values.minus)}`]),
          ].join(" ")})`,
    remedy: values.overlaps ? "kept as printed: households can stand in two groups" : CORRECT_FIGURE,
  }),
  startMatchesPreviousEnd: (values) => ({
    found: cell(values),
    expected: `${number(values.end)}, the end of the year before in ${values.file}`,
    remedy: CORRECT_FIGURE,
  }),
  mirroredFlows: (values) => ({
    found: cell(values),
    expected: `${values.other === null ? "an empty cell" : number(values.other)}, as on sheet ${quote(values.sheet)} row ${String(values.row)}`,
    remedy: CORRECT_FIGURE,
  }),
  formsAgree: (values) => ({
    found: cell(values),
    expected: `${number(values.other)}, as on sheet ${quote(values.sheet)} row ${String(values.row)}`,
    remedy: CORRECT_FIGURE,
  }),
  noDuplicateRows: ({ name, first }) => ({
    found: name,
    expected: `each place once; it stands in row ${String(first)} already`,
    remedy: "remove one of the rows",
  }),
  everyCommuneReported: ({ code, type, name }) => ({
    expected: `a row for ${code} ${type} ${name}`,
    remedy: "add the row, with empty cells where nothing was collected",
  }),
  readForm: byKind({
    ...figures,
    nameless: () => ({
      expected: "a place name before the figures",
      remedy: "write the name of the commune, or clear the row",
    }),
  }),
  ratesAreFractions: ({ cells }) => ({
    found: `${number(cells)} cells written as parts of one, such as 0.0698`,
    expected: "rates in percent, such as 6.98",
    remedy: "read as percent, because it agrees with the counts beside it in every row",
  }),
  numbersWrittenAsText: ({ cells, notation }) => ({
    found: `${number(cells)} cells of text`,
    expected: "numbers",
    remedy:
      notation === null
        ? "read as numbers; either notation gives the same"
        : `read as numbers written like ${NOTATIONS[notation]}, decided for the whole column`,
  }),
  hiddenRows: ({ name, twin }) => ({
    found: name,
    expected: "no hidden rows",
    remedy: twin
      ? "left out, because a visible row stands for the same place"
      : "read like a visible row; show it, or delete it if it is not meant",
  }),
  hiddenSheet: ({ isVeryHidden, twins, isRead }) => ({
    found: isVeryHidden ? "a very hidden sheet" : "a hidden sheet",
    expected: "no hidden sheets",
    remedy: isRead
      ? twins > 0
        ? `entries left out because a visible sheet states the same: ${number(twins)}; show the sheet, or delete it if it is not meant`
        : "read like a visible sheet; show it, or delete it if it is not meant"
      : "not read: it is no table that is known",
  }),
  rowIsLeftOut: byKind({
    done: ({ written, reason }) => ({
      found: written,
      expected: "a row that nobody has left out",
      remedy: `the row is left out: ${reason}`,
    }),
    gone: ({ written, reason }) => ({
      found: written,
      expected: `that row in its place (left out because: ${reason})`,
      remedy: "the row no longer stands there: correct or remove its line in data/corrections/rows.csv",
    }),
  }),
  rowIsNote: ({ text }) => ({
    found: text,
    expected: "the row of a place",
    remedy: "read over as a note; the rows below it are read",
  }),
  convertedToUnicode: ({ cells, encodings, before, after }) => ({
    found: before,
    expected: quote(after),
    remedy: `${number(cells)} cells of this sheet were converted from ${encodings.join(" and ")}; the report lists them`,
  }),
  textEncoding: ({ encoding, delimiter }) => ({
    found: encoding,
    expected: "UTF-8",
    remedy: `read as ${encoding}, cells parted by ${delimiter === "\t" ? "tabs" : quote(delimiter)}`,
  }),
  placeIsKnown: ({ written, code, date, candidates, line, isCorrected }) => ({
    found: code === null ? written : `${code} ${written}`,
    expected:
      (date === null ? "a commune of the register" : `a commune code in force on ${date}`) +
      nearest(candidates),
    remedy:
      isCorrected === true
        ? "correct that line of data/corrections/places.csv: a correction can name the code of a commune alone; remove it where the row is a total or a heading"
        : correctPlace(line),
  }),
  placeIsUnambiguous: ({ written, candidates, line }) => ({
    found: written,
    expected: `one commune, but several have this name${nearest(candidates)}`,
    remedy: correctPlace(line),
  }),
  codeMatchesName: ({ written, commune: { code, type, name }, line }) => ({
    found: `${code} ${written}`,
    expected: `${code} to be ${type} ${name}`,
    remedy: correctPlace(line),
  }),
  noPersonalData: (values) => ({
    found: values.kind === "header" ? values.found : "a column of twelve-digit citizen numbers",
    expected: "figures of communes",
    remedy:
      "this sheet lists people or households, which never enter the atlas: delete the file here and send the aggregate form instead",
  }),
};
