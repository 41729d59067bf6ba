import { yearOf } from "#domain/standard";
import type { CoverageCells } from "./coverageSheet.ts";
import type { ExamplePeriod } from "./example.ts";
import { makeRandom } from "./random.ts";

/** Parts of its own rate, from and to, that a commune is asked to lose within the year. */
const LEAST = 0.08;
const MOST = 0.45;
/** Percentage points that a commune is asked to lose within the year, where it has them. */
const FEWEST_POINTS = 1;
const MOST_POINTS = 5;
/** Nobody is asked for more than this part of the rate: a commune with 0,6 % has no whole point to lose. */
const LARGEST_PART = 0.6;

/**
 * Made-up targets (mục tiêu tỷ lệ hộ nghèo) of every commune for the year after `end`: roughly in proportion to its own poor rate
 * at the end of that period, some asked for more than others, in tenths of a percent and never above the rate it starts from.
 * No target of a commune is published; these show what a province could record, and are marked as made up.
 */
export function makeTargetRows(end: ExamplePeriod): CoverageCells[] {
  return end.units.flatMap(({ commune: { code, name } }, index): CoverageCells[] => {
    const figures = end.figures[index];
    const [poor, all] = [figures?.get("poor_households") ?? 0, figures?.get("total_households") ?? 0];
    if (all === 0) return [];
    const target = targetOf(code, (100 * poor) / all);
    return [{ code, name, year: yearOf(end.period) + 1, target, note: "giả định" }];
  });
}

/** Percent, one decimal. */
function targetOf(code: string, rate: number): number {
  const part = LEAST + (MOST - LEAST) * makeRandom(`target ${code}`).uniform();
  const points = Math.min(MOST_POINTS, Math.max(FEWEST_POINTS, rate * part));
  return Math.floor(10 * (rate - Math.min(points, rate * LARGEST_PART))) / 10;
}
