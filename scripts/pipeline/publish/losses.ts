import { SeriesTable } from "#domain/series";
import type { Cell } from "#domain/indicator";
import type { Problem } from "../problem.ts";
import type { Edition } from "./changes.ts";

/** What a person has said of figures that go. */
export interface LetGo {
  /** Provinces that the build was asked for; empty for all. Others are left out because a person said so. */
  readonly provinces: readonly string[];
  /** Folder that the last release stands in. */
  readonly folder: string;
}

/**
 * Figures of the last release that are not in the next one (mất số liệu so với lần công bố trước), one error a province and period: a source that
 * somebody has forgotten to put back looks like any other release. What was made up is no loss, nor what is withheld now.
 */
export function findLosses(before: Edition, after: Edition, { provinces, folder }: LetGo): Problem[] {
  if (before.catalogue.example && !after.catalogue.example) return [];
  return [...before.series].flatMap(([province, all]) => {
    // Areas come from the register, the same for every period.
    const files = all.filter(({ theme }) => theme !== "land");
    const isLeftOut = provinces.length > 0 && !provinces.includes(province);
    const now = after.series.get(province);
    if (isLeftOut || (now === undefined && before.catalogue.example)) return [];
    const [old, next] = [new SeriesTable(files), new SeriesTable(now ?? [])];
    const periods = [...new Set(files.flatMap((file) => file.periods))].sort();
    const measures = [...new Set(files.flatMap((file) => Object.keys(file.columns)))].sort();
    return periods.flatMap((period) => {
      const loss = compare(old, next, period, measures);
      const place = { file: `${folder}/catalogue.json` };
      const values = { province, period, ...loss };
      return loss.figures === 0
        ? []
        : [{ severity: "error", check: "releaseKeepsFigures", place, values } as const];
    });
  });
}

type Loss = Pick<
  Extract<Problem, { readonly check: "releaseKeepsFigures" }>["values"],
  "figures" | "communes" | "measures" | "isWhole"
>;

function compare(old: SeriesTable, next: SeriesTable, period: string, measures: readonly string[]): Loss {
  const lost = new Set<string>();
  const gone: string[] = [];
  let [figures, kept] = [0, 0];
  for (const measure of measures.filter((own) => old.has(own))) {
    const codes = old.rows.filter((code) => isReal(old.cell(code, period, measure)));
    const away = codes.filter((code) => !isThere(next.cell(code, period, measure)));
    for (const code of away) lost.add(code);
    figures += away.length;
    kept += codes.length - away.length;
    if (away.length > 0 && away.length === codes.length) gone.push(measure);
  }
  return { figures, communes: lost.size, measures: gone, isWhole: kept === 0 };
}

function isReal({ value, status }: Cell): boolean {
  return value !== null && status !== "illustrative";
}

function isThere({ value, status }: Cell): boolean {
  return value !== null || status === "suppressed";
}
