import { provincePath, provincesPath, rootOf } from "#domain/addresses";
import { countryFileSchema } from "#domain/country";
import { parsePublished, type ProvinceEntry } from "#domain/dataset";
import type { Language } from "#domain/localised";
import { SeriesTable } from "#domain/series";
import type { Library } from "../load/library.ts";
import CountryBody from "./CountryBody.svelte";
import type { CountryFiles } from "./countryTables.ts";
import { en } from "./en.ts";
import { addressOf, latestOf } from "./links.ts";
import type { SiteFile, SiteOptions } from "./options.ts";
import type { Nation } from "./published.ts";
import { vi } from "./vi.ts";
import { inBoth, LANGUAGES, MESSAGES, writeSheet } from "./writer.ts";

const WORDS = { vi, en };

/** What is published of the whole country; null where an edition has one province alone. @throws LoadProblem */
export async function readCountryFiles(
  library: Library,
  { catalogue }: Pick<Nation, "catalogue">,
): Promise<CountryFiles | null> {
  if (catalogue.country === undefined) return null;
  const country = await library.read(catalogue.country, (file, data) =>
    parsePublished(countryFileSchema, file, data),
  );
  const [series, facts, details] = await Promise.all([
    library.series(country.place, "core"),
    library.facts(country.place),
    library.details({ ...catalogue, details: country.details }),
  ]);
  return { country, table: new SeriesTable([series], true), facts, details };
}

/** Where the page of the country is, from the root of the site. */
export function countryPath(language: Language, { country }: Pick<CountryFiles, "country">): string {
  return provincePath(language, country.place.code, country.place.slug);
}

/** The page of the whole country (trang cả nước) in each language, with ways into the provinces whose pages are written. */
export function* writeCountry(
  nation: Nation,
  files: CountryFiles,
  provinces: readonly ProvinceEntry[],
  options: SiteOptions,
): Generator<SiteFile> {
  const { place } = files.country;
  for (const language of LANGUAGES) {
    const languages = inBoth((of) => countryPath(of, files));
    const path = languages[language];
    const root = rootOf(path);
    const words = WORDS[language];
    const map = addressOf({ language, ...latestOf(place) });
    const title = words.country.title;
    yield writeSheet(
      {
        head: {
          path,
          language,
          title: `${title} | ${MESSAGES[language].shell.atlas}`,
          description: words.country.lead,
          languages,
        },
        crumbs: [{ name: words.lists.provinces, path: provincesPath(language) }],
        here: place.name[language],
        map,
        body: CountryBody,
        props: {
          language,
          title,
          lead: words.country.lead,
          map: root + map,
          files,
          pages: new Map(
            provinces.map(({ code, slug }) => [code, root + provincePath(language, code, slug)]),
          ),
        },
      },
      nation,
      options,
    );
  }
}
