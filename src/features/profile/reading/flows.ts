import type { IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { yearOf } from "#domain/standard";
import { isCollected, listSources, readMeasure } from "./read.ts";
import type { PreparedProvince } from "./prepare.ts";
import type { FlowTable } from "./types.ts";

/**
 * Ways out and in, in the order of forms 3, 7.2 and 7.3. Where "above_near_line" is told apart, "exited" is the sum of two ways out
 * and would count them twice.
 */
const OUT = ["exited", "to_near", "to_poor", "above_near_line", "other_decrease"] as const;
const IN = ["relapsed", "new", "from_near", "from_poor", "other_increase"] as const;
const STEMS = ["poor", "near_poor"] as const;

/**
 * Whether the figures are the count that opens a standard (rà soát đầu kỳ): taken the year before its first one, it has nothing to count
 * movements from. Where any other year has none, no form of it came.
 */
export function isOpeningCount({
  details,
  period,
  standard,
}: Pick<PreparedProvince, "details" | "period" | "standard">): boolean {
  return details.rules?.[standard.id]?.openingYear === yearOf(period);
}

/** The balances of the year: households at its start, those who left, those who came, those at its end; none where no form has them. */
export function makeFlows(table: SeriesTable, period: string, code: string): FlowTable[] {
  return STEMS.flatMap((stem) => {
    const names = listNames(table, stem, period);
    if (names === null) return [];
    const read = (name: string) => readMeasure(table, `${stem}_${name}`, period, code);
    const [start, end] = [read("start"), read("households")];
    const lines = names.map(({ name, sign }) => ({ name, sign, cell: read(name) }));
    return [
      {
        of: stem,
        start,
        lines,
        end,
        balances: tellBalance(start, lines, end),
        sources: listSources([start, ...lines.map(({ cell }) => cell), end]),
      },
    ];
  });
}

function listNames(
  table: SeriesTable,
  stem: (typeof STEMS)[number],
  period: string,
): { readonly name: string; readonly sign: 1 | -1 }[] | null {
  const has = (name: string) => isCollected(table, `${stem}_${name}`, period);
  const isSplit = has("above_near_line");
  const out = OUT.filter((name) => has(name) && !(isSplit && name === "exited"));
  const inward = IN.filter(has);
  if (!has("start") || out.length + inward.length === 0) return null;
  return [
    ...out.map((name) => ({ name, sign: -1 as const })),
    ...inward.map((name) => ({ name, sign: 1 as const })),
  ];
}

function tellBalance(start: IndicatorValue, lines: FlowTable["lines"], end: IndicatorValue): boolean | null {
  if (start.value === null || end.value === null) return null;
  let sum = start.value;
  for (const { sign, cell } of lines) {
    if (cell.value === null) return null;
    sum += sign * cell.value;
  }
  return sum === end.value;
}
