import type { CheckId, ProblemOf, ReportedProblem } from "#domain/problem";
import type { Indicator } from "#domain/indicator";
import type { CellCheck } from "../check/cellProblem.ts";
import type { Problem } from "../problem.ts";
import type { ShownCells } from "./shownCells.ts";

/** What a public report goes by. */
export interface Shield {
  readonly shown: ShownCells;
  readonly indicators: readonly Indicator[];
  /** Counts from 1 to below it are small, whichever document states them: the highest that a source of the edition asks for. */
  readonly threshold: number;
}

/** Which figures of people or households a check repeats: none, or those of a cell, its row, its column or its place. */
type Repeats = "none" | "row" | "column" | "place" | "stated" | "published";

/** Checks that deny the number in a cell of a form: a new one does not compile before it stands here. */
const FORM: Readonly<Record<CellCheck, Repeats>> = {
  rateMatchesCounts: "row",
  printedRatesAgree: "row",
  poorWithinTotal: "row",
  partsWithinWhole: "row",
  flowsBalance: "row",
  totalsMatchParts: "column",
  deprivationsAddUp: "row",
  sumsOfTheForm: "row",
  startMatchesPreviousEnd: "place",
  mirroredFlows: "place",
  formsAgree: "place",
};

const OTHERS: Readonly<Partial<Record<CheckId, Repeats>>> = {
  publishedFigureIsMet: "published",
  documentsAgree: "stated",
  strongerFigureStands: "stated",
};

/**
 * A problem as a public report may tell it. The report is published beside the figures that withhold: a flag on a cell that is withheld,
 * or on a sum with one, gives its check and its place and no figure; a document that says something else is named without its number.
 */
export function withoutWithheld(problem: Problem, shield: Shield): ReportedProblem[] {
  // Which counts are small, and badly covered, is for those alone who can do something about it.
  if (problem.check === "smallCountIsCovered") return [];
  return [shieldOne(problem, shield)];
}

function shieldOne(problem: Problem, shield: Shield): ReportedProblem {
  const repeats = { ...OTHERS, ...FORM }[problem.check] ?? "none";
  if (repeats === "none") return problem;
  if (repeats === "stated") return isStated(problem) ? withoutNumbers(problem, shield) : problem;
  return isSafe(problem, repeats, shield) ? problem : withoutFigures(problem);
}

function isSafe(problem: Problem, repeats: Repeats, shield: Shield): boolean {
  const { place } = problem;
  const { shown } = shield;
  switch (repeats) {
    case "row":
      return shown.hasRow(place);
    case "column":
      return shown.hasColumn(place);
    case "place":
      return shown.hasPlace(place);
    default:
      return problem.check === "publishedFigureIsMet" && isPublishedShown(problem, shield);
  }
}

/** Both the figure of the document and what the workbooks say; a rate tells of the counts that it is made of. */
function isPublishedShown(
  { place, values }: ProblemOf<"publishedFigureIsMet">,
  { shown, indicators, threshold }: Shield,
): boolean {
  const { measure, code, date, published, found } = values;
  const rule = indicators.find(({ id }) => id === measure);
  const parts =
    rule === undefined
      ? [measure]
      : [
          ...rule.numerator.plus,
          ...rule.numerator.minus,
          ...(rule.denominator === null ? [] : [rule.denominator]),
        ];
  const isSmall = rule === undefined && [published, found].some((value) => value > 0 && value < threshold);
  return !isSmall && shown.hasCell(place) && shown.hasCounts(code, date, parts);
}

function withoutFigures({ severity, check, place }: Problem): ReportedProblem {
  return { severity, check, place, values: {}, isShielded: true };
}

type Stated = ProblemOf<"documentsAgree" | "strongerFigureStands">;

function isStated(problem: Problem): problem is Stated {
  return problem.check === "documentsAgree" || problem.check === "strongerFigureStands";
}

/** Figures of two documents, each without its number where it or the cell that it is of may not be told. */
function withoutNumbers(problem: Stated, shield: Shield): ReportedProblem {
  const { own, other } = problem.values;
  const isTold =
    [problem.place, other.place].every((place) => shield.shown.hasCell(place)) &&
    [own, other].every(({ value }) => value === null || value <= 0 || value >= shield.threshold);
  if (isTold) return problem;
  if (problem.check === "documentsAgree") return withoutFigures(problem);
  return {
    ...problem,
    values: { ...problem.values, own: { ...own, value: null }, other: { ...other, value: null } },
  };
}
