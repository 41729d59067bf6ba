import { parsePublished, type Catalogue, type ProvinceEntry } from "#domain/dataset";
import { withCountry, withCountryDetails, type CountryFile } from "#domain/country";
import { detailsFileSchema, type DetailsFile } from "#domain/publishedFiles";
import type { Library } from "../load/library.ts";
import { readCountry } from "../load/country.ts";
import type { Language } from "#domain/localised";
import type { Messages } from "../words/vi.ts";
import { sayProvinces, type Exchange } from "../words/exchange.ts";
import type { ViewState } from "./view.svelte.ts";

export type CountryUnit = CountryFile["units"][number];

/** The whole country (cả nước) as the place on show: its catalogue, its provinces of the survey's time, and the ways into those of today. */
export class Country {
  readonly file: CountryFile;
  /** The edition with the country as its first place; of indicators those of the survey alone, which no province of today has. */
  readonly catalogue: Catalogue;
  readonly say: Exchange = sayProvinces;
  readonly #messages = new WeakMap<Messages, Messages>();
  /** The provinces of today with figures of their communes. */
  readonly provinces: readonly ProvinceEntry[];
  readonly #library: Library;

  constructor(library: Library, catalogue: Catalogue, file: CountryFile) {
    this.file = file;
    this.#library = library;
    this.provinces = catalogue.provinces;
    const indicators = file.indicators.map(({ classes, ...rule }) => ({ ...rule, policyBreaks: classes }));
    this.catalogue = { ...withCountry(catalogue, file), indicators };
  }

  /** The shell's words as they are said of provinces; a commune that is named stays a commune. */
  sayMessages(messages: Messages, language: Language): Messages {
    const known = this.#messages.get(messages);
    if (known !== undefined) return known;
    const said = { ...sayProvinces(messages, language), commune: messages.commune };
    this.#messages.set(messages, said);
    return said;
  }

  unit(code: string): CountryUnit | null {
    return this.file.units.find((unit) => unit.code === code) ?? null;
  }

  /** Codes of the provinces of a region. */
  unitsOf(region: string): string[] {
    return this.file.units.flatMap((unit) => (unit.region === region ? unit.code : []));
  }

  /** Puts the provinces of a region together on the map, or takes them off it. */
  showRegion(view: ViewState, region: string): void {
    const set = this.unitsOf(region);
    const isShown = set.join(".") === view.current.set.join(".");
    view.change({ selected: null, set: isShown ? [] : set, panel: "card" });
  }

  /** The province of today that a province of the survey's time lies in, where the edition has figures of its communes; else null. */
  into(code: string): ProvinceEntry | null {
    const successor = this.unit(code)?.successor;
    return this.provinces.find((entry) => entry.code === successor) ?? null;
  }

  /** Documents and words of the edition with those of the survey. @throws LoadProblem */
  async details(): Promise<DetailsFile> {
    const [details, own] = await Promise.all([
      this.#library.details(this.catalogue),
      this.#library.read(this.file.details, (file, data) => parsePublished(detailsFileSchema, file, data)),
    ]);
    return withCountryDetails(details, own);
  }
}

/** @throws LoadProblem */
export async function openCountry(library: Library, catalogue: Catalogue): Promise<Country> {
  const file = await readCountry(library, catalogue);
  if (file === null) throw new TypeError("the edition has no country");
  return new Country(library, catalogue, file);
}
