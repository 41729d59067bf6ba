import type { DetailsFile, FactsFile, PlacesFile } from "#domain/publishedFiles";
import {
  catalogueSchema,
  DatasetError,
  parsePublished,
  seriesFileSchema,
  type Catalogue,
  type ProvinceEntry,
  type SeriesFile,
} from "#domain/dataset";
import type { SeriesTheme } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import { fetchPublished } from "./fetchPublished.ts";
import { LoadProblem } from "./problem.ts";
import { parseTopology, type PublishedTopology } from "./topology.ts";

type Fetch = (address: string, file: string) => Promise<unknown>;

/**
 * The published files of one edition. A file that arrived whole is kept under its name (names carry a hash of the
 * content); a failure is forgotten, so that asking again tries again. Every method rejects with a LoadProblem.
 */
export class Library {
  readonly #root: string;
  readonly #fetch: Fetch;
  readonly #kept = new Map<string, Promise<unknown>>();

  /** @param root address of the folder of published files, ending in "/" */
  constructor(root: string, fetchFile: Fetch = fetchPublished) {
    this.#root = root;
    this.#fetch = fetchFile;
  }

  catalogue(): Promise<Catalogue> {
    return this.read("catalogue.json", (file, data) => parsePublished(catalogueSchema, file, data));
  }

  topology({ files }: ProvinceEntry): Promise<PublishedTopology> {
    return this.read(files.topology, parseTopology);
  }

  /** Shapes with more detail where there are any, else those of the first map again. */
  detail({ files }: ProvinceEntry): Promise<PublishedTopology> {
    return this.read(files.detail ?? files.topology, parseTopology);
  }

  series({ code, files }: ProvinceEntry, theme: SeriesTheme): Promise<SeriesFile> {
    const file = files.series[theme];
    if (file === undefined) {
      const name = `series-${code}-${theme}`;
      return Promise.reject(new LoadProblem(name, "missing", "not in the catalogue"));
    }
    return this.read(file, parseSeries);
  }

  facts({ files }: ProvinceEntry): Promise<FactsFile> {
    return this.read(files.facts, async (file, data) =>
      parsePublished((await import("#domain/publishedFiles")).factsFileSchema, file, data),
    );
  }

  details({ details }: Catalogue): Promise<DetailsFile> {
    return this.read(details, async (file, data) =>
      parsePublished((await import("#domain/publishedFiles")).detailsFileSchema, file, data),
    );
  }

  places({ places }: Catalogue): Promise<PlacesFile> {
    return this.read(places, async (file, data) =>
      parsePublished((await import("#domain/publishedFiles")).placesFileSchema, file, data),
    );
  }

  /** Any other file: kept under its name once it is whole. */
  read<T>(file: string, parse: (file: string, data: unknown) => T | Promise<T>): Promise<T> {
    const kept = this.#kept.get(file) as Promise<T> | undefined;
    if (kept !== undefined) return kept;
    const reading = this.#fetch(this.#root + file, file).then((data) => parseOrReport(file, data, parse));
    this.#kept.set(file, reading);
    reading.catch(() => this.#kept.delete(file));
    return reading;
  }
}

/** A series is whole only if its columns fit its rows, which the table checks. */
function parseSeries(file: string, data: unknown): SeriesFile {
  const series = parsePublished(seriesFileSchema, file, data);
  new SeriesTable([series]);
  return series;
}

async function parseOrReport<T>(
  file: string,
  data: unknown,
  parse: (file: string, data: unknown) => T | Promise<T>,
): Promise<T> {
  try {
    return await parse(file, data);
  } catch (error) {
    if (error instanceof DatasetError) throw new LoadProblem(file, "corrupt", error.message);
    throw error;
  }
}
