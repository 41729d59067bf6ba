import { isEligible, parseRule, type CoverageRule, type Eligibility } from "#domain/coverage/eligibility";
import type { Programme } from "#domain/coverage/programme";
import type { Problem } from "../problem.ts";
import type { RecordedRow } from "../derive/coverageRow.ts";
import type { MeasuredPercents } from "../derive/measuredPercents.ts";
import type { Standings } from "../derive/standings.ts";
import { rowFlag } from "./rowProblem.ts";

/** What is known of the communes of a province, to try rows by. */
export interface KnownOfCommunes {
  readonly standings: Standings;
  readonly ratesOf: MeasuredPercents;
}

/**
 * A programme is recorded where its plan makes places eligible (đối tượng): by a standing of the commune, or by a rule on a rate, which
 * the end of the year before or of the year itself may fulfil. What is not known of a commune denies nothing.
 */
export function recordedForEligible(
  records: readonly RecordedRow[],
  programmes: readonly Programme[],
  known: KnownOfCommunes,
): Problem[] {
  const byId = new Map(programmes.map((programme) => [programme.id, programme.coverage]));
  return records.flatMap((row) => {
    const { eligibility, rule } = byId.get(row.programme) ?? {};
    const parsed = parseRule(rule ?? "");
    return [
      ...(eligibility === undefined ? [] : tryStanding(row, eligibility, known)),
      ...(parsed === null ? [] : tryRule(row, parsed, known)),
    ];
  });
}

function tryStanding(row: RecordedRow, eligibility: Eligibility, { standings }: KnownOfCommunes): Problem[] {
  const { programme, commune, year } = row;
  if (isEligible(eligibility, standings(commune, year)) !== false) return [];
  const { anyOf: asked, villages } = eligibility;
  const values = { kind: "standing" as const, programme, commune, year, asked, villages };
  return [rowFlag(row, { check: "recordedForEligible", column: "programme", values })];
}

function tryRule(
  row: RecordedRow,
  { indicator, least }: CoverageRule,
  { ratesOf }: KnownOfCommunes,
): Problem[] {
  const { programme, commune, year } = row;
  const measured = [year - 1, year].flatMap((end) =>
    ratesOf(indicator, commune, end).map((rate) => ({ year: end, rate })),
  );
  const isDenied = measured.every(({ rate }) => rate !== null && rate.percent < least);
  if (measured.length === 0 || !isDenied) return [];
  const rates = measured.map(({ year: end, rate }) => ({
    year: end,
    percent: rate?.isShown === true ? Number(rate.percent.toFixed(2)) : null,
  }));
  const values = { kind: "rate" as const, programme, commune, year, indicator, least, rates };
  return [rowFlag(row, { check: "recordedForEligible", column: "programme", values })];
}
