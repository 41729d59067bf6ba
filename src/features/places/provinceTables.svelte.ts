import type { ProvinceEntry, SeriesFile } from "#domain/dataset";
import type { SeriesTheme } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import type { Library } from "../../load/library.ts";
import type { ProvinceFigures } from "./reading/cell.ts";

type Files = ReadonlyMap<SeriesTheme, SeriesFile | "waiting" | "lost">;

/** Series files of several provinces, each fetched when a table first needs it; what does not come leaves the rest as it is. */
export class ProvinceTables {
  readonly #library: Pick<Library, "series">;
  /** By province and theme. */
  #files = $state.raw<ReadonlyMap<string, Files>>(new Map());
  readonly #figures = $derived(
    new Map([...this.#files].map(([province, files]) => [province, readFiles(files)])),
  );

  constructor(library: Pick<Library, "series">) {
    this.#library = library;
  }

  /** Fetches what is not at hand of a province; themes that it has no file of are left out. */
  want(entry: ProvinceEntry, themes: readonly SeriesTheme[]): void {
    const known = this.#files.get(entry.code);
    const missing = [...new Set<SeriesTheme>(["core", ...themes])].filter(
      (theme) => known?.has(theme) !== true && entry.files.series[theme] !== undefined,
    );
    for (const theme of missing) this.#fetch(entry, theme);
  }

  /** Asks again for all that did not come. */
  retry(entries: readonly ProvinceEntry[]): void {
    for (const entry of entries) for (const theme of this.of(entry.code).lost) this.#fetch(entry, theme);
  }

  of(province: string): ProvinceFigures {
    return this.#figures.get(province) ?? NOTHING;
  }

  #fetch(entry: ProvinceEntry, theme: SeriesTheme): void {
    const put = (file: SeriesFile | "waiting" | "lost") => {
      const own = new Map([...(this.#files.get(entry.code) ?? []), [theme, file]] as const);
      this.#files = new Map([...this.#files, [entry.code, own]]);
    };
    put("waiting");
    void this.#library.series(entry, theme).then(put, () => {
      put("lost");
    });
  }
}

/** Before anything of a province was asked for. */
const NOTHING: ProvinceFigures = { table: null, lost: new Set(), waiting: new Set(["core"]) };

function readFiles(files: Files): ProvinceFigures {
  const inState = (state: "waiting" | "lost") =>
    new Set([...files].flatMap(([theme, file]) => (file === state ? [theme] : [])));
  const come = [...files.values()].filter((file) => typeof file !== "string");
  return {
    table: come.length === 0 ? null : new SeriesTable(come),
    lost: inState("lost"),
    waiting: inState("waiting"),
  };
}
