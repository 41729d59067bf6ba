import type { Problem } from "../problem.ts";
import type { FormTable } from "../recognise/formTable.ts";

/** A figure that a person has accepted as it stands, though a check denies it (`data/corrections/accepted.csv`). */
export interface AcceptedFigure {
  readonly file: string;
  readonly sheet: string;
  /** As a spreadsheet names it, "F12". */
  readonly cell: string;
  readonly printed: number;
  /** Why it is accepted, or a reconciliation id. */
  readonly reason: string;
}

/** Errors about accepted figures become flags: the figure is kept as printed, and says so. Others name the line to add. */
export function pardon(
  problems: readonly Problem[],
  tables: readonly FormTable[],
  accepted: readonly AcceptedFigure[],
): Problem[] {
  return problems.map((problem) => {
    const cell = `${problem.column ?? ""}${String(problem.row ?? "")}`;
    if (problem.severity !== "error" || problem.row === undefined || problem.column === undefined)
      return problem;
    const printed = printedAt(problem, tables);
    if (printed === null) return problem;
    const entry = accepted.find(
      (row) =>
        row.file === problem.file &&
        row.sheet === problem.sheet &&
        row.cell === cell &&
        row.printed === printed,
    );
    if (entry !== undefined)
      return { ...problem, severity: "flag", remedy: `kept as printed: ${entry.reason}` };
    const line = [problem.file, problem.sheet ?? "", cell, String(printed), "REASON"].join(",");
    return {
      ...problem,
      remedy: `${problem.remedy}; or accept it in data/corrections/accepted.csv: ${line}`,
    };
  });
}

function printedAt(problem: Problem, tables: readonly FormTable[]): number | null {
  const table = tables.find((entry) => entry.file === problem.file && entry.sheet === problem.sheet);
  const row = table?.rows.find((entry) => entry.row === problem.row);
  return [...(row?.cells.values() ?? [])].find((cell) => cell.column === problem.column)?.value ?? null;
}

/** Lines of `accepted.csv` that no longer pardon anything: the figure was corrected, or moved. */
export function findIdlePardons(
  problems: readonly Problem[],
  accepted: readonly AcceptedFigure[],
): Problem[] {
  const used = new Set(
    problems
      .filter((problem) => problem.remedy.startsWith("kept as printed"))
      .map(
        (problem) => `${problem.file}/${problem.sheet ?? ""}/${problem.column ?? ""}${String(problem.row)}`,
      ),
  );
  return accepted
    .filter((row) => !used.has(`${row.file}/${row.sheet}/${row.cell}`))
    .map((row) => ({
      severity: "note",
      check: "pardonIsNeeded",
      file: "data/corrections/accepted.csv",
      value: `${row.file} > ${row.sheet} > ${row.cell}`,
      expected: "a figure that a check denies",
      remedy: "remove the line: nothing is wrong there any more",
    }));
}
