import type { Problem } from "../problem.ts";
import type { SheetReading } from "./readSheet.ts";
import type { BookContext } from "./sheetContext.ts";
import type { Grid } from "./workbook.ts";

/**
 * Sheets of a workbook that are titled by another year than its period (sổ nhiều năm): where some sheet is of the period, each of the others is
 * read as its own year, or left out by a line where it is no whole table of it. Where none is of the period the year is the question, and
 * stays an error.
 * @param again reads a sheet as another year
 */
export function settleYears(
  grids: readonly Grid[],
  sheets: readonly SheetReading[],
  context: BookContext,
  again: (grid: Grid, context: BookContext) => SheetReading,
): SheetReading[] {
  const hasPeriod = sheets.some(({ tables }) => tables.some(({ period }) => period.id === context.period.id));
  return grids.map((grid, index) => {
    const sheet = sheets[index] ?? { tables: [], problems: [] };
    if (sheet.otherYear === undefined || !hasPeriod) return sheet;
    const other = context.inYear(sheet.otherYear);
    const leftOut = { tables: [], problems: sheet.problems.map(asNote) };
    const { file, sheet: name } = grid;
    if (other === null) return leftOut;
    const read = again(grid, other);
    // Such as last year's figures over the communes of today, put beside for comparison.
    if (read.problems.some(({ severity }) => severity === "error")) return leftOut;
    const values = { period: other.period.id };
    const note: Problem = {
      severity: "note",
      check: "secondTableHasPeriod",
      place: { file, sheet: name },
      values,
    };
    return { ...read, problems: [note, ...read.problems] };
  });
}

function asNote(problem: Problem): Problem {
  return { ...problem, severity: "note" };
}
