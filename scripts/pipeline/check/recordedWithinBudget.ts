import { budgetOf } from "#domain/coverage/budget";
import type { MoneySource, Programme } from "#domain/coverage/programme";
import { flatten, makeTrees, type ProgrammeNode } from "#domain/coverage/tree";
import type { Problem } from "../problem.ts";
import type { RecordedRow } from "../derive/coverageRow.ts";
import { rowFlag } from "./rowProblem.ts";

type Amount = "planned" | "spent";

/**
 * What communes record of a programme, and of all below it, is at most what its plan prints (kinh phí in trong kế hoạch): planned and
 * spent, all years together, and source by source where the rows name one and the plan prints it. Plans print no amount by year, so the
 * years stand in the arithmetic alone. Money of others that a plan lists is not its own.
 */
export function recordedWithinBudget(
  records: readonly RecordedRow[],
  programmes: readonly Programme[],
): Problem[] {
  return makeTrees(programmes)
    .flatMap(flatten)
    .flatMap((node) => {
      const own = new Set(listOwn(node));
      const rows = records.filter(({ programme }) => own.has(programme));
      return (["planned", "spent"] as const).flatMap((amount) => excessesOf(node, rows, amount));
    });
}

/** A programme and all below it whose money it counts as its own. */
function listOwn({ programme, children }: ProgrammeNode): string[] {
  const own = children.filter((child) => !child.programme.money.outside);
  return [programme.id, ...own.flatMap(listOwn)];
}

function excessesOf({ programme }: ProgrammeNode, rows: readonly RecordedRow[], amount: Amount): Problem[] {
  const { money, id } = programme;
  const bounds: readonly (readonly [MoneySource | null, number | null])[] = [
    [null, budgetOf(money)],
    ...(Object.entries(money.bySource) as [MoneySource, number][]),
  ];
  return bounds.flatMap(([source, printed]) => {
    const own = rows.filter((row) => source === null || row.source === source);
    return printed === null ? [] : findExcess(own, { programme: id, amount, source, printed });
  });
}

interface Bound {
  readonly programme: string;
  readonly amount: Amount;
  readonly source: MoneySource | null;
  readonly printed: number;
}

/** One flag, at the first row in order of years that goes past the printed amount. */
function findExcess(rows: readonly RecordedRow[], bound: Bound): Problem[] {
  let recorded = 0;
  let past: RecordedRow | null = null;
  const years = new Map<number, number>();
  for (const row of [...rows].sort((a, b) => a.year - b.year)) {
    const value = row[bound.amount] ?? 0;
    recorded += value;
    if (value > 0) years.set(row.year, (years.get(row.year) ?? 0) + value);
    if (past === null && recorded > bound.printed) past = row;
  }
  if (past === null) return [];
  const listed = [...years].map(([year, amount]) => ({ year, amount }));
  const values = { ...bound, recorded, years: listed, since: past.year };
  return [rowFlag(past, { check: "recordedWithinBudget", column: bound.amount, values })];
}
