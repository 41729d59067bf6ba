import type { AcceptedFigure } from "../accepted.ts";
import type { Problem } from "../problem.ts";
import type { FormTable } from "../recognise/formTable.ts";

/** Errors about accepted figures become flags: the figure is kept as printed, and says so. Others name the line to add. */
export function pardon(
  problems: readonly Problem[],
  tables: readonly FormTable[],
  accepted: readonly AcceptedFigure[],
): Problem[] {
  return problems.map((problem) => {
    const { file, sheet } = problem.place;
    const cell = cellOf(problem);
    if (problem.severity !== "error" || cell === null) return problem;
    const printed = printedAt(problem, tables);
    if (printed === null) return problem;
    const entry = accepted.find(
      (row) => row.file === file && row.sheet === sheet && row.cell === cell && row.printed === printed,
    );
    if (entry !== undefined)
      return { ...problem, severity: "flag", pardon: { kind: "accepted", reason: entry.reason } };
    return { ...problem, pardon: { kind: "offered", printed } };
  });
}

/** As a spreadsheet names it, "F12"; null where a problem is about no single cell. */
function cellOf({ place: { row, column } }: Problem): string | null {
  return row === undefined || column === undefined ? null : `${column}${String(row)}`;
}

function printedAt({ place }: Problem, tables: readonly FormTable[]): number | null {
  const table = tables.find((entry) => entry.file === place.file && entry.sheet === place.sheet);
  const row = table?.rows.find((entry) => entry.row === place.row);
  return [...(row?.cells.values() ?? [])].find((cell) => cell.column === place.column)?.value ?? null;
}

/** Lines of `accepted.csv` that no longer pardon anything: the figure was corrected, or moved. */
export function findIdlePardons(
  problems: readonly Problem[],
  accepted: readonly AcceptedFigure[],
): Problem[] {
  const used = new Set(
    problems
      .filter(({ pardon: given }) => given?.kind === "accepted")
      .map((problem) => `${problem.place.file}/${problem.place.sheet ?? ""}/${cellOf(problem) ?? ""}`),
  );
  return accepted
    .filter((row) => !used.has(`${row.file}/${row.sheet}/${row.cell}`))
    .map((row) => ({
      severity: "note",
      check: "pardonIsNeeded",
      place: { file: "data/corrections/accepted.csv" },
      values: { file: row.file, sheet: row.sheet, cell: row.cell },
    }));
}
