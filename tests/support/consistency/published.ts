import { readFile } from "node:fs/promises";
import type { Catalogue, ProvinceEntry, SeriesFile } from "#domain/dataset";
import { SERIES_THEMES } from "#domain/indicator";
import { Library } from "../../../src/load/library.ts";

/** The published files of one province as the page fetches them, read from the disk. */
export interface Published {
  readonly catalogue: Catalogue;
  readonly province: ProvinceEntry;
  readonly series: readonly SeriesFile[];
}

export const library = new Library("public/data/", async (path): Promise<unknown> =>
  JSON.parse(await readFile(path, "utf8")),
);

export async function openPublished(code: string): Promise<Published> {
  const catalogue = await library.catalogue();
  const province = catalogue.provinces.find((entry) => entry.code === code);
  if (province === undefined) throw new Error(`${code} is not published: run "npm run build:data"`);
  const themes = SERIES_THEMES.filter((theme) => province.files.series[theme] !== undefined);
  return {
    catalogue,
    province,
    series: await Promise.all(themes.map((theme) => library.series(province, theme))),
  };
}
