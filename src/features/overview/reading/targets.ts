import type { Catalogue } from "#domain/dataset";
import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import type { FactsFile } from "#domain/publishedFiles";
import type { SeriesTable } from "#domain/series";
import { yearOf, type Period } from "#domain/standard";
import { weakest } from "#domain/status";
import { progressOf } from "#domain/targets/progress";
import { findCut, listOutlooks, measureTarget } from "../../../reading/targets.ts";
import type { GoalYear, TargetRow } from "./model.ts";

/** The targets of the plans of a province, those of the whole province first, and among them those under the standard on show, as of the end of the period. */
export function listTargets(
  table: SeriesTable,
  catalogue: Pick<Catalogue, "indicators" | "periods" | "standards">,
  { register, facts }: { readonly register: ProgrammesFile | null; readonly facts: FactsFile | null },
  { province, period }: { readonly province: string; readonly period: Period },
): TargetRow[] {
  const plans = (register?.plans ?? []).filter((plan) => plan.province === province);
  const rows = plans.flatMap(({ id, title, document }) =>
    (register?.targets ?? [])
      .filter(({ plan }) => plan === id)
      .map((target): TargetRow => {
        const { series, why } = measureTarget(table, catalogue, register?.reach ?? {}, target, facts?.facts);
        return {
          target,
          plan: { id, title, document },
          progress: progressOf(target, series, yearOf(period)),
          why,
          cut: findCut(catalogue, target),
        };
      }),
  );
  const order = ({ target }: TargetRow) =>
    2 * Number(target.scope.level !== "province") + Number(target.standard !== period.standard);
  return rows.sort((a, b) => order(a) - order(b));
}

/** How many communes are on the way to what they are to reach. */
export function countGoals(
  table: SeriesTable,
  catalogue: Pick<Catalogue, "indicators" | "periods" | "standards">,
  coverage: CoverageFile | null,
  period: Period,
): GoalYear[] {
  return listOutlooks(table, catalogue, coverage?.targets ?? [], yearOf(period)).map((outlook) => {
    const { year, isOver, meets, misses, open } = outlook;
    return {
      year,
      isOver,
      meets: meets.length,
      misses: misses.length,
      open: open.length,
      status: weakest([...meets, ...misses, ...open].map(({ status }) => status)),
    };
  });
}
