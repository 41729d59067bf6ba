import type { ProblemValues } from "#domain/problem";
import type { Standard, StandardId } from "#domain/standard";

/** Figures of earlier years are of no standard that the atlas knows. */
const EARLIEST_YEAR = 1990;

/** A date, or why the cell is none. */
export type ReadDate = { readonly date: string } | ProblemValues["readPlainTable"];

/**
 * The ISO date of a row: its date as year-month-day or, where only one reading is a day, as day/month/year; else the end of its year.
 * @param date @param year cells of the row, "" where empty
 */
export function readDate(date: string, year: string): ReadDate {
  const inYear = readYear(year);
  if (date === "") return inYear === null ? { kind: "date", found: year } : { date: `${inYear}-12-31` };
  const read = readDay(date);
  if ("date" in read && inYear !== null && !read.date.startsWith(inYear))
    return { kind: "dateYear", found: date, year: inYear };
  return read;
}

/** "2025", also of a cell that a spreadsheet has made a date or a fraction of. */
function readYear(text: string): string | null {
  return /^(\d{4})(?:[.,]0+|-\d{2}-\d{2})?$/.exec(text)?.[1] ?? null;
}

function readDay(text: string): ReadDate {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(text)?.[1];
  if (iso !== undefined) return isDay(iso) ? { date: iso } : { kind: "date", found: text };
  return readWrittenDay(text);
}

/** Day before month, as Vietnam writes it; where a program may have written the month first, a person must say. */
function readWrittenDay(text: string): ReadDate {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [first, second, year] = (written ?? []).slice(1).map((part) => part.padStart(2, "0"));
  const [dayFirst, monthFirst] = [[year, second, first].join("-"), [year, first, second].join("-")];
  if (written === null || !isDay(dayFirst)) return { kind: "date", found: text };
  const isClear = dayFirst === monthFirst || !isDay(monthFirst);
  return isClear ? { date: dayFirst } : { kind: "unclearDate", found: text };
}

/** Whether there is such a day in the calendar. */
function isDay(iso: string): boolean {
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso);
}

/** What the time of a row is tried against. */
export interface TimeContext {
  readonly standards: readonly Standard[];
  /** ISO date on which the file came: no figure in it is of a later year. */
  readonly received: string;
}

/** Why a figure can not be of this date and standard, or null. */
export function findTimeFault(
  date: string,
  standard: StandardId | null,
  { standards, received }: TimeContext,
): ProblemValues["readPlainTable"] | null {
  const year = Number(date.slice(0, 4));
  const rule = standards.find(({ id }) => id === standard);
  const from = rule === undefined ? EARLIEST_YEAR : (rule.openingYear ?? rule.firstYear);
  const to = Math.min(rule?.lastYear ?? Infinity, Number(received.slice(0, 4)));
  if (year >= from && year <= to) return null;
  return { kind: "period", found: date.slice(0, 4), standard, from, to };
}
