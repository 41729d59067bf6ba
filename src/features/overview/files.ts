import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import type { SeriesTheme } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import type { Library } from "../../load/library.ts";
import { readCoverageIfAny, readProgrammes } from "../../load/registerFiles.ts";
import type { OverviewFiles } from "./reading/overview.ts";

/** Series an overview reads. */
const THEMES = ["core", "near", "deprivation", "ethnicity"] as const satisfies readonly SeriesTheme[];

/** Fetches what an overview is drawn from; @throws LoadProblem for a file that is published and can not be read. */
export async function readOverviewFiles(
  library: Library,
  catalogue: Catalogue,
  province: ProvinceEntry,
): Promise<OverviewFiles> {
  const published = THEMES.filter((theme) => province.files.series[theme] !== undefined);
  const [series, places, details, facts, coverage, others] = await Promise.all([
    Promise.all(published.map((theme) => library.series(province, theme))),
    library.places(catalogue),
    library.details(catalogue),
    library.facts(province),
    readCoverageIfAny(library, province.code),
    readOthers(library, catalogue, province),
  ]);
  const programmes = details.programmes === undefined ? null : await readProgrammes(library);
  return {
    catalogue,
    province,
    table: new SeriesTable(series),
    places,
    details,
    facts,
    programmes,
    coverage,
    others,
  };
}

/** More rows than this no answer shows: an edition of the whole country fetches no more for it. */
const COMPARED = 12;

async function readOthers(
  library: Library,
  { provinces }: Catalogue,
  { code }: ProvinceEntry,
): Promise<NonNullable<OverviewFiles["others"]>> {
  const others = provinces.filter((entry) => entry.code !== code).slice(0, COMPARED);
  return Promise.all(
    others.map(async (entry) => ({
      province: entry,
      table: new SeriesTable([await library.series(entry, "core")]),
    })),
  );
}
