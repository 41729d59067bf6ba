import { scaleLinear } from "d3-scale";

/** A span of time on the axis, CSS pixels. */
export interface DeadlineMark {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly row: number;
}

export interface DeadlineLayout {
  readonly marks: readonly DeadlineMark[];
  /** First days of months. */
  readonly months: readonly { readonly month: number; readonly x: number }[];
  /** Place of the chosen date, or null beyond the axis. */
  readonly at: number | null;
  readonly rows: number;
}

/** Width of a mark that stands for one day. */
const DAY = 9;
/** Room kept between two marks of a row. */
const GAP = 3;

/** Spans of one or more years as marks in as few rows as keep them apart; dates are ISO. */
export function layoutDeadlines(
  spans: readonly { readonly id: string; readonly from: string; readonly due: string }[],
  date: string,
  width: number,
): DeadlineLayout {
  const years = spans.flatMap(({ from, due }) => [Number(from.slice(0, 4)), Number(due.slice(0, 4))]);
  if (years.length === 0) return { marks: [], months: [], at: null, rows: 0 };
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [start, end] = [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)];
  const place = scaleLinear([start, end], [0, width]);
  const ends: number[] = [];
  const marks = [...spans]
    .sort((a, b) => a.from.localeCompare(b.from) || a.due.localeCompare(b.due))
    .map(({ id, from, due }) => {
      const x = place(Date.parse(from));
      const wide = Math.max(DAY, place(Date.parse(due) + 86_400_000) - x);
      const free = ends.findIndex((edge) => edge + GAP <= x);
      const row = free < 0 ? ends.length : free;
      ends[row] = x + wide;
      return { id, x, width: wide, row };
    });
  const months = Array.from({ length: 12 * (last - first + 1) }, (_, index) => ({
    month: (index % 12) + 1,
    x: place(Date.UTC(first, index, 1)),
  }));
  const now = place(Date.parse(date));
  return { marks, months, at: now >= 0 && now <= width ? now : null, rows: ends.length };
}
