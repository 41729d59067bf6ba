import type { District } from "#domain/unit";
import { fold } from "../match/fold.ts";
import { readNumber } from "./readNumber.ts";
import type { SheetRows } from "./sheetRows.ts";

/** A row of a table that has a name. */
export interface NamedRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly place: string;
  /** A figure, or a number in the list: then it is no heading. */
  readonly hasFigure: boolean;
}

/** Columns whose sums must all agree before a row is a sum. */
const MOST_TRIED = 3;

/**
 * Rows that are districts although they bear no type ("I Mường Nhé" over "1 Mường Nhé"): a commune may be called like its district, so the name
 * alone tells nothing. A district is a heading without figures, or the sum of the rows below it as far as the next such name.
 * @param bare districts by their folded names without type
 * @param keys of the columns of counts
 */
export function findDistrictRows(
  rows: SheetRows,
  named: readonly NamedRow[],
  bare: ReadonlyMap<string, District>,
  keys: readonly string[],
): ReadonlyMap<number, District> {
  const tried = keys.slice(0, MOST_TRIED);
  const lines = named.map((own): Line => {
    const district = bare.get(fold(own.place));
    const isBorder = district !== undefined || !own.hasFigure || isTotal(own);
    return { ...own, district, isBorder, counts: tried.map((key) => countAt(rows, own.row, key)) };
  });
  return new Map(
    lines.flatMap(({ row, district, hasFigure }, index) =>
      district !== undefined && (!hasFigure || isSum(lines, index)) ? [[row, district] as const] : [],
    ),
  );
}

interface Line extends NamedRow {
  readonly district: District | undefined;
  /** Whether a group may end before it. */
  readonly isBorder: boolean;
  readonly counts: readonly number[];
}

/** Whether the counts of a line are the sums of those below it, as far as a border. */
function isSum(lines: readonly Line[], index: number): boolean {
  const whole = lines[index]?.counts ?? [];
  let sum = whole.map(() => 0);
  for (const [next, { counts }] of lines.slice(index + 1).entries()) {
    sum = sum.map((value, at) => value + (counts[at] ?? 0));
    if (sum.some((value, at) => value > (whole[at] ?? 0))) return false;
    const isEnd = lines[index + next + 2]?.isBorder ?? true;
    if (isEnd && sum.every((value, at) => value === whole[at])) return true;
  }
  return false;
}

function isTotal(row: NamedRow): boolean {
  return /^(?:tong|cong|toan)\b/.test(fold(row.place));
}

function countAt(rows: SheetRows, row: number, key: string): number {
  const cell = rows.cell(row, key);
  if (typeof cell === "number") return cell;
  const read = typeof cell === "string" ? readNumber(cell, "vi") : null;
  return read?.kind === "number" ? read.value : 0;
}
