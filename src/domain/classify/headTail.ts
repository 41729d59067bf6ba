import { makeBins, type Bin } from "./bins.ts";
import { withoutDust } from "./dust.ts";
import { rangeOf } from "./equal.ts";

/** A head of this share or more is no minority any more, and cutting ends. */
const HEAD = 0.4;

/**
 * Head/tail breaks (đầu/đuôi) for values where few are large: cut at the mean, then the part above at its own mean, as long as
 * that part is the minority (Jiang 2013, "Head/tail breaks: a new classification scheme for data with a heavy-tailed
 * distribution").
 * @param classes the most classes wanted; the data decide how many there are
 */
export function headTailBins(values: readonly number[], classes: number): Bin[] {
  const breaks: number[] = [];
  let head: readonly number[] = values;
  while (breaks.length < classes - 1) {
    // Equal values have neither head nor tail, whatever dust their mean carries.
    const [low, high] = rangeOf(head);
    if (low === high) break;
    const whole = head.length;
    const mean = withoutDust(head.reduce((sum, value) => sum + value, 0) / whole);
    head = head.filter((value) => value > mean);
    if (head.length === 0) break;
    breaks.push(mean);
    if (head.length / whole >= HEAD) break;
  }
  return makeBins(breaks);
}
