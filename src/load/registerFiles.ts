import { releasesFileSchema, type ReleasesFile } from "#domain/publishedFiles";
import {
  coverageFileSchema,
  programmesFileSchema,
  type CoverageFile,
  type ProgrammesFile,
} from "#domain/coverage/file";
import { supportFileSchema, type SupportFile } from "#domain/coverage/supportFile";
import { parsePublished } from "#domain/dataset";
import type { Library } from "./library.ts";
import { LoadProblem } from "./problem.ts";

/** The register of programmes; @throws LoadProblem */
export async function readProgrammes(library: Library): Promise<ProgrammesFile> {
  const { programmes } = await library.details(await library.catalogue());
  return await library.read(require(programmes, "programmes"), (file, data) =>
    parsePublished(programmesFileSchema, file, data),
  );
}

/** What programmes give, or null in an edition that lacks them; @throws LoadProblem for a file that can not be read */
export async function readSupportIfAny(library: Library): Promise<SupportFile | null> {
  const { support } = await library.details(await library.catalogue());
  if (support === undefined) return null;
  return await library.read(support, (file, data) => parsePublished(supportFileSchema, file, data));
}

/** What is recorded of a province by commune and year; @throws LoadProblem */
export async function readCoverage(library: Library, province: string): Promise<CoverageFile> {
  const { coverage } = await library.details(await library.catalogue());
  return await library.read(require(coverage?.[province], `coverage-${province}`), (file, data) =>
    parsePublished(coverageFileSchema, file, data),
  );
}

/** What is recorded of a province, or null where the edition has no record of it; @throws LoadProblem for a file that can not be read */
export async function readCoverageIfAny(library: Library, province: string): Promise<CoverageFile | null> {
  try {
    return await readCoverage(library, province);
  } catch (error) {
    if (error instanceof LoadProblem && error.reason === "missing") return null;
    throw error;
  }
}

/** What each release changed; @throws LoadProblem */
export async function readReleases(library: Library): Promise<ReleasesFile> {
  return await library.read("releases.json", (file, data) => parsePublished(releasesFileSchema, file, data));
}

/** Older editions lack some files. */
function require(file: string | undefined, name: string): string {
  if (file === undefined) throw new LoadProblem(name, "missing", "not in this edition");
  return file;
}
