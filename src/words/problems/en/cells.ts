import type { Candidate, CodeFault, FigureFault, NumberFault } from "#domain/problemCells";
import type { Place } from "#domain/problem";
import type { ByKind } from "../words.ts";
import { nearest, number, quote } from "./phrases.ts";

/** What is wrong with one cell, whichever kind of table it stands in. */

const column = (header: string): string => `for "${header}"`;
const names = (candidates: readonly Candidate[]): string =>
  candidates.map(({ code, type, name }) => `${code} ${type} ${name}`).join("; ");

const FAULTS: Readonly<Record<NumberFault, (header: string) => string>> = {
  number: (header) => `a number ${column(header)}`,
  negative: (header) => `a number ${column(header)}, not negative`,
  whole: (header) =>
    `a number ${column(header)}, whole (1.5 in a file may stand for 1.500 typed under another language setting)`,
  percent: (header) => `a number ${column(header)} that is no percentage`,
  beyond: (header) => `a percentage from 0 to 100 ${column(header)}`,
};

export const figures: ByKind<FigureFault> = {
  figure: ({ fault, header, found }) => ({
    found,
    expected: FAULTS[fault](header),
    remedy:
      fault === "beyond"
        ? "write the percentage itself, such as 12.5"
        : "write a number, or leave it empty where nothing was collected",
  }),
  merged: ({ header, found, cells, first, last }) => ({
    found: `${found} in the merged cells ${cells}`,
    expected:
      first === last
        ? `one figure a column; the merged cells ${cells} cover several, among them "${header}"`
        : `one figure a row ${column(header)}; one for rows ${String(first)} to ${String(last)} together belongs to none of them`,
    remedy:
      "unmerge the cells and write the figure of each row; leave a row empty where nothing was collected",
  }),
  notation: ({ header, found, vi, en }, { file }) => ({
    found,
    expected: `a notation that can be told ${column(header)}: it may be ${number(vi)} or ${number(en)}`,
    remedy: `ask the office that sent it, then add to the entry of ${nameFile(file)} in source.json: "notation": "vi" if it is ${number(vi)}, "notation": "en" if it is ${number(en)}`,
  }),
};

export const codes: ByKind<CodeFault> = {
  unknownCode: ({ found, candidates }) => ({
    found,
    expected: `the code of a place of the register${nearest(candidates)}`,
    remedy: "correct the code, or remove it and write the name of the commune",
  }),
  formerCode: ({ found, date, successors }) => ({
    found,
    expected: `a code in force on ${date}; this place ${successors.length === 0 ? "has ceased to be one" : `went into ${names(successors)}`}`,
    remedy:
      successors.length === 0
        ? "correct the code or the date"
        : `write the new code (${successors.map(({ code }) => code).join(", ")}), or a date on which the old one was in force`,
  }),
  laterCode: ({ found, date, predecessors }) => ({
    found,
    expected: `a code in force on ${date}${predecessors.length === 0 ? "" : `; this place was then ${names(predecessors)}`}`,
    remedy:
      'write the code of that time; if the figure is of the commune as it is today, write "2025" in the column scheme',
  }),
  roundedCode: ({ found, candidates }) => ({
    found,
    expected: `all five digits of the code; Excel has rounded it${nearest(candidates)}`,
    remedy: "format the column of codes as Text and write them again, or remove the code and write the name",
  }),
  elsewhere: ({ found, province }) => ({
    found,
    expected: `a place of province ${province}, as source.json says`,
    remedy: "correct the code; for a source of several provinces write null as its province in source.json",
  }),
};

function nameFile(file: Place["file"]): string {
  return quote(file.split("/").at(-1) ?? file);
}
