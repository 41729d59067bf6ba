import type { DetailsFile, FactsFile, PlacesFile } from "#domain/publishedFiles";
import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import { SERIES_THEMES } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import type { Library } from "../../load/library.ts";
import { LoadProblem } from "../../load/problem.ts";
import { readCoverageIfAny, readProgrammes } from "../../load/registerFiles.ts";

/** Everything published that the profiles of a province read. */
export interface ProvinceFiles {
  readonly table: SeriesTable;
  readonly details: DetailsFile;
  readonly places: PlacesFile;
  readonly register: ProgrammesFile | null;
  readonly coverage: CoverageFile | null;
  /** Figures beside the communes. */
  readonly facts: FactsFile;
}

/**
 * Reads every series of a province and what stands beside them. A register that the edition lacks is null; a series that can not be read
 * fails the whole, for a page that left it out would say that it was never collected.
 * @throws LoadProblem
 */
export async function readProvinceFiles(
  library: Library,
  catalogue: Catalogue,
  entry: ProvinceEntry,
): Promise<ProvinceFiles> {
  const themes = SERIES_THEMES.filter((theme) => entry.files.series[theme] !== undefined);
  const [series, details, places, register, coverage, facts] = await Promise.all([
    Promise.all(themes.map((theme) => library.series(entry, theme))),
    library.details(catalogue),
    library.places(catalogue),
    readProgrammes(library).catch(nullIfMissing),
    readCoverageIfAny(library, entry.code),
    library.facts(entry),
  ]);
  return { table: new SeriesTable(series), details, places, register, coverage, facts };
}

function nullIfMissing(error: unknown): null {
  if (error instanceof LoadProblem && error.reason === "missing") return null;
  throw error;
}
