import { detailsFileSchema, factsFileSchema, placesFileSchema } from "#domain/publishedFiles";
import { coverageFileSchema, programmesFileSchema } from "#domain/coverage/file";
import { catalogueSchema, parsePublished, seriesFileSchema } from "#domain/dataset";
import { SeriesTable } from "#domain/series";
import type { OverviewFiles } from "../../src/features/overview/reading/overview.ts";
import { buildExample } from "./exampleBuild.ts";

/** The public edition of one province of the example, as a page would fetch it, and its core series as it is written. */
export async function publishExample(code: string) {
  const { effects } = await buildExample({ provinces: [code], edition: "public" });
  const file = (name: string): unknown => JSON.parse(effects.text(`public/data/${name}`));
  const catalogue = parsePublished(catalogueSchema, "catalogue", file("catalogue.json"));
  const province = catalogue.provinces.find((entry) => entry.code === code);
  if (province === undefined) throw new RangeError(`province ${code} is not published`);
  const series = (theme: string) =>
    parsePublished(seriesFileSchema, theme, file(province.files.series[theme] ?? ""));
  const details = parsePublished(detailsFileSchema, "details", file(catalogue.details));
  const files: OverviewFiles = {
    catalogue,
    province,
    table: new SeriesTable(["core", "near", "deprivation", "ethnicity"].map(series)),
    places: parsePublished(placesFileSchema, "places", file(catalogue.places)),
    details,
    facts: parsePublished(factsFileSchema, "facts", file(province.files.facts)),
    programmes: parsePublished(programmesFileSchema, "programmes", file(details.programmes ?? "")),
    coverage: parsePublished(coverageFileSchema, "coverage", file(details.coverage?.[code] ?? "")),
  };
  return { files, core: series("core") };
}
