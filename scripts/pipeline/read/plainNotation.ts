import type { CellAddress, SheetRows } from "../recognise/sheetRows.ts";
import type { Notation } from "../recognise/readNumber.ts";
import type { PlainMeasure } from "./plainMeasures.ts";

/** Figures of one measure in a plain table, and the ends of their intervals. */
export interface MeasureCells {
  readonly measure: string;
  /** Heading over the figures. */
  readonly header: string;
  readonly rule: PlainMeasure["rule"];
  /** 0-based rows; of each one cell of every list, where the table has such a column. */
  readonly rows: readonly number[];
  readonly value: readonly CellAddress[];
  readonly ends: Readonly<Record<"lower" | "upper" | "se", readonly CellAddress[]>>;
}

/** How the ends of intervals are read: any number, because a standard error of a count is no count. */
export const ENDS = { role: "number", mayBeNegative: true, isInPercent: true } as const;

/**
 * The notation of each measure where its own cells leave both possible: that of its intervals, else that which the other measures of the
 * sheet are all written in, else none, which is for a person to say. A measure whose cells fit one notation alone needs none of it.
 */
export function findNotations(
  rows: SheetRows,
  measures: readonly MeasureCells[],
  said: Notation | null,
): ReadonlyMap<string, Notation | null> {
  const own = measures.map(({ measure, header, rule, value, ends }) => {
    const read = (cells: readonly CellAddress[], as: PlainMeasure["rule"]) =>
      rows.figures(cells, { ...as, header, preferred: null }).notation;
    return [measure, read(value, rule) ?? read(Object.values(ends).flat(), ENDS)] as const;
  });
  const told = new Set(own.flatMap(([, notation]) => notation ?? []));
  const [only] = told;
  const common = told.size === 1 && only !== undefined ? only : null;
  return new Map(own.map(([measure, notation]) => [measure, said ?? notation ?? common]));
}

/** Decimals of a figure as its cell writes them. */
export function countDecimals(text: string, notation: Notation | null): number {
  const mark = notation === "en" ? "." : ",";
  const bare = text.replace(/\s*%$/, "");
  const at = bare.lastIndexOf(mark);
  return notation === null || at < 0 ? 0 : bare.length - at - 1;
}
