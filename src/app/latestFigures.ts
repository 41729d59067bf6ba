import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import type { Choice } from "#domain/reading";
import { SeriesTable } from "#domain/series";
import { DEFAULT_VIEW } from "#domain/view";
import type { Library } from "../load/library.ts";
import { resolveChoice } from "../reading/choice.ts";

/** What lists of places say a number of: the first indicator of the edition at a province's latest year. */
export interface LatestFigures {
  readonly choice: Choice;
  readonly table: SeriesTable;
}

/**
 * @returns null where the edition has no year of the province
 * @throws LoadProblem where the file does not come
 */
export async function readLatest(
  library: Pick<Library, "series">,
  catalogue: Catalogue,
  province: ProvinceEntry["code"],
): Promise<LatestFigures | null> {
  const choice = resolveChoice(catalogue, { ...DEFAULT_VIEW, province, indicator: "" });
  if (choice?.province.code !== province) return null;
  return { choice, table: new SeriesTable([await library.series(choice.province, "core")]) };
}
