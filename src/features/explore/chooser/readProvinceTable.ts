import type { ProvinceEntry } from "#domain/dataset";
import type { SeriesTheme } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import type { Library } from "../../../load/library.ts";

/** Every figure of a province that can be had: a file that does not come takes its own indicators away, and no others. */
export async function readProvinceTable(
  library: Pick<Library, "series">,
  entry: ProvinceEntry,
): Promise<{ readonly table: SeriesTable; readonly isWhole: boolean }> {
  const themes = Object.keys(entry.files.series) as SeriesTheme[];
  const answers = await Promise.allSettled(themes.map((theme) => library.series(entry, theme)));
  const files = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
  const isWhole = files.length === themes.length;
  return { table: new SeriesTable(files, isWhole), isWhole };
}
