import { decimalsOf } from "./format.ts";
import type { IndicatorRule } from "./indicator.ts";
import { asPrinted } from "./printed.ts";
import type { View } from "./view.ts";

/** What a reader narrows map, table and totals down to (bộ lọc): classes of the legend, or a free range of values. */
export type Filter = Pick<View, "classes" | "range">;

/** What is known of a place or of a value by itself. */
interface Filtered {
  readonly bin: number;
  readonly value: { readonly value: number | null };
}

/** Lowest and highest value of a range as the address writes it, both within it; "10~" and "~10" are open at one end. */
export function parseRange(range: string): [from: number, to: number] {
  const [from, to] = range.split("~");
  return [from ? Number(from) : -Infinity, to ? Number(to) : Infinity];
}

/** Whether a place is among those a filter keeps. Values are taken as they are printed; one that is not known is outside any range. */
export function isKept(
  { classes, range }: Filter,
  { bin, value: { value } }: Filtered,
  indicator: Pick<IndicatorRule, "kind" | "decimals">,
): boolean {
  if (classes.length > 0 && !classes.includes(bin)) return false;
  if (range === null) return true;
  const [from, to] = parseRange(range);
  const printed = value === null ? NaN : asPrinted(value, decimalsOf(indicator));
  return printed >= from && printed <= to;
}
