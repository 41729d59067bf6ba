import type { ProvinceEntry, SeriesFile } from "#domain/dataset";
import type { SeriesTheme } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import type { View } from "#domain/view";
import type { Reading } from "#domain/reading";
import type { Library } from "../../load/library.ts";
import type { ReadingFiles } from "../../reading/atHand.ts";
import { readView } from "../../reading/readView.ts";

/** Series of a province, all themes together: slides of one set show many of them, and paper and thumbnails want all at once. */
export interface DeckFigures {
  readonly province: string;
  readonly table: SeriesTable;
  readonly themes: ReadonlySet<string>;
}

/** Fetches every series of a province; a theme that does not come is left out, and its slides are told by their titles. */
export async function readDeckFigures(
  library: Pick<Library, "series">,
  entry: ProvinceEntry,
): Promise<DeckFigures> {
  const themes = Object.keys(entry.files.series) as SeriesTheme[];
  const settled = await Promise.allSettled(themes.map((theme) => library.series(entry, theme)));
  const come = settled.flatMap((result, index): [SeriesTheme, SeriesFile][] => {
    const theme = themes[index];
    return result.status === "fulfilled" && theme !== undefined ? [[theme, result.value]] : [];
  });
  return {
    province: entry.code,
    table: new SeriesTable(come.map(([, file]) => file)),
    themes: new Set(come.map(([theme]) => theme)),
  };
}

/** What the map of a slide shows; null for another page, several maps, another province, and where figures are missing. */
export function readSlideMap(
  files: ReadingFiles,
  figures: DeckFigures | null,
  view: View | null,
): Reading | null {
  if (view === null || figures?.province !== view.province) return null;
  if (view.page !== "map" || view.layout !== "one") return null;
  const { catalogue } = files.dataset;
  const { province, table, themes } = figures;
  const dataset = { catalogue, province, table, hasTheme: (theme: SeriesTheme) => themes.has(theme) };
  const { communes, neighbours, messages, cartography } = files;
  const reading = readView({ dataset, communes, neighbours, messages, cartography, overlay: null }, view);
  return reading.exploration === null ? null : reading;
}
