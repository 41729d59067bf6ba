import type { Problem } from "../problem.ts";
import { valueOf, type FormRow, type FormTable } from "../steps/formTable.ts";
import { cellProblem } from "./cellProblem.ts";

/** Half of the last decimal that offices print, with room for binary fractions. */
const TOLERANCE_PERCENT = 0.005 + 1e-9;

/** A printed rate that a person has accepted as it stands (`data/corrections/accepted-rates.csv`). */
export interface AcceptedRate {
  readonly file: string;
  readonly sheet: string;
  /** The place as written. */
  readonly place: string;
  readonly key: string;
  readonly printed: number;
  /** Why it is accepted, or a reconciliation id. */
  readonly reason: string;
}

/**
 * A printed rate is 100 x count / denominator to the printed decimals. Where it is not, that is an error unless a person has
 * accepted it: then it is kept as printed and flagged.
 */
export function rateMatchesCounts(table: FormTable, accepted: readonly AcceptedRate[]): Problem[] {
  return table.form.columns.flatMap((column) => {
    const keys = column.rateOf;
    if (keys === undefined) return [];
    return table.rows
      .filter((row) => row.breakdown === "households")
      .flatMap((row) => checkRow(table, row, column.key, keys, accepted));
  });
}

function checkRow(
  table: FormTable,
  row: FormRow,
  key: string,
  [top, bottom]: readonly [string, string],
  accepted: readonly AcceptedRate[],
): Problem[] {
  const [rate, count, whole] = [valueOf(row, key), valueOf(row, top), valueOf(row, bottom)];
  if (rate === null || count === null || whole === null || whole === 0) return [];
  const computed = (100 * count) / whole;
  if (Math.abs(rate - computed) <= TOLERANCE_PERCENT) return [];
  const expected = `${computed.toFixed(2)} % (${String(count)} of ${String(whole)})`;
  const pardon = accepted.find((entry) => isSame(entry, table, row, key, rate));
  if (pardon !== undefined) {
    const problem = cellProblem(
      "rateMatchesCounts",
      table,
      row,
      key,
      expected,
      `kept as printed: ${pardon.reason}`,
    );
    return [{ ...problem, severity: "flag" }];
  }
  const line = [table.file, table.sheet, row.place, key, String(rate), "REASON"].join(",");
  return [
    cellProblem(
      "rateMatchesCounts",
      table,
      row,
      key,
      expected,
      `correct it, or add to data/corrections/accepted-rates.csv: ${line}`,
    ),
  ];
}

function isSame(entry: AcceptedRate, table: FormTable, row: FormRow, key: string, rate: number): boolean {
  const place = entry.file === table.file && entry.sheet === table.sheet && entry.place === row.place;
  return place && entry.key === key && entry.printed === rate;
}
