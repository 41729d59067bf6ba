import type { DetailsFile, FactsFile, PlacesFile } from "#domain/publishedFiles";
import type { Catalogue, ProvinceEntry, SeriesFile } from "#domain/dataset";
import type { SeriesTheme } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import { COUNTRY } from "#domain/unit";
import { usualOf, type Usual } from "#domain/view";
import type { Library } from "../load/library.ts";
import type { LoadProblem } from "../load/problem.ts";
import type { PublishedTopology } from "../load/topology.ts";
import type { Country } from "./country.ts";
import { Resource } from "./resource.svelte.ts";

/** The published files of the province on show, each as it arrives. */
export class DatasetState {
  /** For files that one view alone reads. */
  readonly library: Library;
  readonly #catalogue = new Resource<Catalogue>();
  readonly #country = new Resource<Country>();
  /** Whether the view on show is of the whole country. */
  isOfCountry = $state.raw((): boolean => false);
  readonly #isCountry = $derived.by(() => this.isOfCountry());
  /** The whole country where it is on show and has come, else null. The same as long as the place is: what rests on it asks for nothing anew. */
  readonly country = $derived.by((): Country | null => (this.#isCountry ? this.#country.value : null));
  /** What the place on show is chosen from: the provinces of the edition, or where the country is on show, the country. */
  readonly catalogue = $derived.by((): Catalogue | null => this.country?.catalogue ?? this.edition);
  readonly topology = new Resource<PublishedTopology>();
  /** More detail for looking closely; the first map stays where it does not come. */
  readonly detail = new Resource<PublishedTopology>();
  readonly core = new Resource<SeriesFile>();
  readonly facts = new Resource<FactsFile>();
  readonly details = new Resource<DetailsFile>();
  readonly places = new Resource<PlacesFile>();
  /** Every theme has its resource: the compiler refuses one that is forgotten. */
  readonly #themes: Readonly<Record<Exclude<SeriesTheme, "core">, Resource<SeriesFile>>> = {
    near: new Resource(),
    ethnicity: new Resource(),
    persons: new Resource(),
    flows: new Resource(),
    deprivation: new Resource(),
    "near-deprivation": new Resource(),
    groups: new Resource(),
    causes: new Resource(),
    children: new Resource(),
    land: new Resource(),
    coverage: new Resource(),
    extra: new Resource(),
  };

  /** Cells of every file that has arrived for the province on show; null before its core. */
  readonly table = $derived.by(() => this.#makeTable());

  constructor(library: Library) {
    this.library = library;
    this.#catalogue.want("catalogue", () => library.catalogue());
  }

  /** The provinces of the edition, wherever one is. */
  get edition(): Catalogue | null {
    return this.#catalogue.value;
  }

  /** Where addresses lead that leave the place open: an edition with a country starts there, at the latest year of its survey. */
  get usual(): Usual | null {
    const { edition } = this;
    if (edition === null) return null;
    const usual = usualOf(edition);
    if (edition.country === undefined) return usual;
    // Its file may be on the way: the year is then said when it comes.
    const period = this.#country.value?.file.place.periods.at(-1) ?? "";
    return { ...usual, start: { province: COUNTRY, period } };
  }

  wantCountry(): void {
    const { edition, library } = this;
    if (edition?.country === undefined) return;
    this.#country.want(edition.country, async () =>
      (await (await import("./lazy.ts")).openCountry()).openCountry(library, edition),
    );
  }

  get problems(): LoadProblem[] {
    return this.#all().flatMap(({ problem }) => problem ?? []);
  }

  get slow(): boolean {
    return this.#all().some((resource) => resource.slow);
  }

  wantProvince(entry: ProvinceEntry): void {
    this.topology.want(entry.code, () => this.library.topology(entry));
    this.core.want(entry.code, () => this.library.series(entry, "core"));
  }

  /** The shapes to draw: with more detail once the file named so has come, until then those of the first map. */
  shapesOf(detail: string | undefined): PublishedTopology | null {
    const finer = this.detail.value;
    return finer !== null && finer.file === detail ? finer : this.topology.value;
  }

  wantDetail(entry: ProvinceEntry): void {
    if (entry.files.detail !== undefined) this.detail.want(entry.code, () => this.library.detail(entry));
  }

  /** A theme that the province does not publish is not asked for. */
  wantTheme(entry: ProvinceEntry, theme: SeriesTheme): void {
    if (theme !== "core" && entry.files.series[theme] !== undefined)
      this.#themes[theme].want(entry.code, () => this.library.series(entry, theme));
  }

  wantFacts(entry: ProvinceEntry): void {
    this.facts.want(entry.code, () => this.library.facts(entry));
  }

  wantDetails(catalogue: Catalogue): void {
    const { country } = this;
    this.details.want(country?.file.details ?? "details", () =>
      country === null ? this.library.details(catalogue) : country.details(),
    );
  }

  wantPlaces(catalogue: Catalogue): void {
    this.places.want("places", () => this.library.places(catalogue));
  }

  /** Code of the province whose core is here. */
  get province(): string | undefined {
    return this.core.value?.province;
  }

  /** True when the file of a theme is there for the province whose core is, or will never be: not every province publishes every theme. */
  hasTheme(theme: SeriesTheme): boolean {
    const { province } = this;
    const entry = this.catalogue?.provinces.find(({ code }) => code === province);
    return theme === "core" || entry?.files.series[theme] === undefined
      ? province !== undefined
      : this.#themes[theme].value?.province === province;
  }

  /** True while the file of a theme is on its way. */
  awaits(theme: Exclude<SeriesTheme, "core">): boolean {
    return this.#themes[theme].pending;
  }

  /** Asks again for everything that failed. */
  retry(): void {
    for (const resource of this.#all()) resource.retry();
  }

  #all(): Resource<unknown>[] {
    return [
      this.#catalogue,
      this.#country,
      this.topology,
      this.core,
      this.facts,
      this.details,
      this.places,
      ...Object.values(this.#themes),
    ];
  }

  #makeTable(): SeriesTable | null {
    const core = this.core.value;
    if (core === null) return null;
    const others = Object.values(this.#themes).flatMap(({ value }) =>
      value?.province === core.province ? [value] : [],
    );
    return new SeriesTable([core, ...others]);
  }
}
