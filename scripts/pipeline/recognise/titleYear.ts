import { fold } from "../match/fold.ts";
import type { Problem } from "../problem.ts";
import { columnLetter } from "../columnLetters.ts";
import type { Sheet } from "../sheet.ts";

/** Titles of a survey, and lines that are no more than a year; a decree, a plan or a date ("tháng 01 năm 2026") names other years. */
const SURVEY = /ra soat|ho ngheo|ngheo da chieu|^(?:tinh den )?(?:cuoi |het )?nam 20\d\d$/;
const YEAR = /(?<!thang \d{1,2} )\bnam (20\d\d)\b/g;
const AT_END = /\b(?:cuoi|het) nam (20\d\d)\b/g;
const AT_BEGINNING = /\bdau (?:nam|ky|giai doan)\b/;
/** What a survey is done by, and the year of that. */
const BY_DOCUMENT = /\b(?:quyet dinh|nghi dinh|thong tu|nghi quyet|qd|nd|tt|cong van|ke hoach|bao cao)\b.*$/;

/** A year that a title says and where, 0-based. */
interface SaidYear {
  readonly year: string;
  readonly text: string;
  readonly row?: number;
  readonly column?: number;
}

/** The year that a title says in place of that of its period. */
export interface TitleMisfit {
  readonly year: number;
  readonly problem: Problem;
}

/**
 * An error where the titles above a table (tiêu đề bảng), or else the name of its sheet, say another year than the period that the file is said to be of:
 * its figures would stand under a year that is not theirs, and no check of sums would notice. Null where one of the years is right or none is said;
 * what was counted at the end of a year is called the beginning of the next ("đầu năm 2022").
 */
export function titleMisfit(sheet: Sheet, top: number, date: string): TitleMisfit | null {
  const year = date.slice(0, 4);
  const titles = sheet.rows
    .slice(0, top)
    .flatMap((row, at) =>
      row.flatMap((cell, column) => (typeof cell === "string" ? yearsOf(cell, at, column) : [])),
    );
  const said = titles.length > 0 ? titles : yearOfName(sheet.sheet);
  const [first] = said;
  const isRight = (own: SaidYear) =>
    own.year === year || (Number(own.year) === Number(year) + 1 && AT_BEGINNING.test(fold(own.text)));
  if (first === undefined || said.some(isRight)) return null;
  const { text, row, column } = first;
  const place = { file: sheet.file, sheet: sheet.sheet };
  const values = { found: text, said: first.year, year };
  const where =
    row === undefined || column === undefined
      ? place
      : { ...place, row: row + 1, column: columnLetter(column) };
  return {
    year: Number(first.year),
    problem: { severity: "error", check: "titleNamesPeriod", place: where, values },
  };
}

function yearsOf(cell: string, row: number, column: number): SaidYear[] {
  const text = fold(cell);
  if (!SURVEY.test(text)) return [];
  const own = text.replace(BY_DOCUMENT, "");
  const atEnd = [...own.matchAll(AT_END)];
  const found = atEnd.length > 0 ? atEnd : [...own.matchAll(YEAR)];
  return found.map(([, year = ""]) => ({ year, text: cell.trim(), row, column }));
}

function yearOfName(name: string): SaidYear[] {
  const [, year] = /^(?:nam )?(20\d\d)$/.exec(fold(name)) ?? [];
  return year === undefined ? [] : [{ year, text: name }];
}
