import { refer } from "../derive/coverageRow.ts";
import type { Problem } from "../problem.ts";
import type { PlainFigure } from "./plainFigure.ts";

/** What a figure states, whatever it says of it: the same from one document twice is one too many. */
function statementOf(figure: PlainFigure): string {
  const { scheme, code, date, standard, measure, status, documents } = figure;
  return [scheme, code, date, standard, measure, status, ...documents].join("/");
}

/**
 * One document states a figure once: the same commune, date and measure twice on a sheet is an error whatever it says, and on another
 * sheet or in another file where it says something else. @returns figures once each, and what is wrong
 */
export function plainIsSaidOnce(figures: readonly PlainFigure[]): {
  readonly figures: PlainFigure[];
  readonly problems: Problem[];
} {
  const first = new Map<string, PlainFigure>();
  const problems: Problem[] = [];
  const once = figures.filter((figure) => {
    const key = statementOf(figure);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, figure);
      return true;
    }
    if (isSameSheet(before, figure) || before.value !== figure.value) problems.push(tell(figure, before));
    return false;
  });
  return { figures: once, problems };
}

function isSameSheet({ provenance: a }: PlainFigure, { provenance: b }: PlainFigure): boolean {
  return a.file === b.file && a.sheet === b.sheet;
}

function tell({ code, name, value, measure, provenance }: PlainFigure, before: PlainFigure): Problem {
  const { file, sheet, row, column } = provenance;
  const found = `${name.vi === "" ? code : `${code} ${name.vi}`}: ${measure} = ${String(value)}`;
  return {
    severity: "error",
    check: "readPlainTable",
    place: { file, sheet, row, column },
    values: { kind: "twice", found, other: before.value, first: refer(before.provenance, provenance) },
  };
}
