import type { Language } from "#domain/localised";
import type { CheckId, Place, Problem, ProblemOf, ReportedProblem } from "#domain/problem";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import {
  formatLine,
  type ProblemFrame,
  type ProblemLanguage,
  type ProblemText,
  type ProblemWords,
} from "./words.ts";

const LANGUAGES: Readonly<Record<Language, ProblemLanguage>> = { vi, en };

/** A problem in one language, part by part, for a table or a list. */
export interface ToldProblem {
  readonly severity: string;
  /** Name of the check. */
  readonly name: string;
  /** File, sheet and cell. */
  readonly where: string;
  /** What stands there; null where nothing is to be repeated. */
  readonly found: string | null;
  readonly expected: string;
  readonly remedy: string;
}

/** Puts a problem into words. */
export function tellProblem(problem: ReportedProblem, language: Language): ToldProblem {
  const { frame, checks } = LANGUAGES[language];
  const common = {
    severity: frame.severities[problem.severity],
    name: frame.names[problem.check],
    where: sayPlace(problem.place, frame),
  };
  if ("isShielded" in problem) return { ...common, found: null, ...frame.shielded };
  const { found, expected, remedy } = sayValues(problem, checks);
  return { ...common, found: found ?? null, expected, remedy: sayRemedy(problem, remedy, frame) };
}

/** One line a problem: severity, place, check, what was found, expectation, remedy. */
export function formatProblem(problem: Problem, language: Language): string {
  const { frame } = LANGUAGES[language];
  const { severity, where, name, found, expected, remedy } = tellProblem(problem, language);
  const value = found === null ? "" : ` ${frame.found(found)};`;
  return `${severity} ${where}: ${name} (${problem.check}):${value} ${frame.expected(expected)}; ${remedy}`;
}

/** The name of a check, above a list of its problems. */
export function nameCheck(check: CheckId, language: Language): string {
  return LANGUAGES[language].frame.names[check];
}

function sayValues<C extends CheckId>(
  { check, values, place }: ProblemOf<C>,
  words: ProblemWords,
): ProblemText {
  return words[check](values, place);
}

function sayPlace({ file, sheet = "", row, column }: Place, frame: ProblemFrame): string {
  return [file, sheet, sayCell(row, column, frame)].filter((part) => part !== "").join(" > ");
}

/** "F12" where a spreadsheet would say so. */
function sayCell(row: number | undefined, column: string | undefined, frame: ProblemFrame): string {
  if (row !== undefined && column !== undefined && isLetter(column)) return nameCell(row, column);
  return [
    ...(row === undefined ? [] : [frame.row(row)]),
    ...(column === undefined || column === "" ? [] : [frame.column(column)]),
  ].join(", ");
}

const isLetter = (column: string): boolean => /^[A-Z]{1,3}$/.test(column);

function nameCell(row: number, column: string): string {
  return `${column}${String(row)}`;
}

function sayRemedy({ pardon, place }: Problem, remedy: string, frame: ProblemFrame): string {
  if (pardon === undefined) return remedy;
  if (pardon.kind === "accepted") return frame.accepted(pardon.reason);
  const cell = nameCell(place.row ?? 0, place.column ?? "");
  const line = formatLine([place.file, place.sheet ?? "", cell, String(pardon.printed), frame.reason]);
  return frame.offered(remedy, line);
}
