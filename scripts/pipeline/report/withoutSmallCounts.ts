import { DEFAULT_THRESHOLD } from "#domain/disclosure/suppress";
import type { StatedFigure } from "#domain/problem";
import type { Problem } from "../problem.ts";

/**
 * A problem as a public report may tell it: figures of documents that say something else are named without their number where it is
 * a small count, because the report is published beside the figures that withhold it.
 */
export function withoutSmallCounts(problem: Problem): Problem {
  switch (problem.check) {
    case "documentsAgree":
      return { ...problem, values: { ...problem.values, ...shield(problem.values) } };
    case "strongerFigureStands":
      return { ...problem, values: { ...problem.values, ...shield(problem.values) } };
    default:
      return problem;
  }
}

function shield<Own extends StatedFigure, Other extends StatedFigure>({
  own,
  other,
}: {
  readonly own: Own;
  readonly other: Other;
}): { own: Own; other: Other } {
  return { own: withoutNumber(own), other: withoutNumber(other) };
}

function withoutNumber<Figure extends StatedFigure>(figure: Figure): Figure {
  const { value } = figure;
  const isSmall = value !== null && value > 0 && value < DEFAULT_THRESHOLD;
  return isSmall ? { ...figure, value: null } : figure;
}
