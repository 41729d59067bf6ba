import type { Catalogue } from "#domain/dataset";
import { parsePublished } from "#domain/dataset";
import { slideSetsFileSchema, type SlideSetsFile } from "#domain/slides/file";
import type { Known } from "#domain/slides/missing";
import { withCountry, type CountryFile } from "#domain/country";
import type { PlacesFile } from "#domain/publishedFiles";
import { COUNTRY } from "#domain/unit";
import { DEFAULT_VIEW, latestOf, usualOf, type View } from "#domain/view";
import { readCountry } from "./country.ts";
import type { Library } from "./library.ts";
import { LoadProblem } from "./problem.ts";
import { readProgrammes } from "./registerFiles.ts";

/** The slide sets that the atlas ships for a province; none where an edition has none. @throws LoadProblem */
export async function readSlideSets(library: Library, province: string): Promise<SlideSetsFile["slideSets"]> {
  const { slideSets } = await library.details(await library.catalogue());
  const file =
    slideSets !== undefined && Object.hasOwn(slideSets, province) ? slideSets[province] : undefined;
  if (file === undefined) return [];
  return (await library.read(file, (name, data) => parsePublished(slideSetsFileSchema, name, data)))
    .slideSets;
}

/** The province a shipped slide set belongs to: its id begins with the province's slug. */
export function provinceOf({ provinces }: Pick<Catalogue, "provinces">, id: string): string | null {
  return provinces.find(({ slug }) => id === slug || id.startsWith(`${slug}-`))?.code ?? null;
}

/**
 * What the published edition has, for slides and links to be held against.
 * @param view where one view alone is to be held against it: the register of programmes is read only if it asks for one
 * @throws LoadProblem
 */
export async function readKnown(
  library: Library,
  view?: Pick<View, "programme" | "province">,
): Promise<Known> {
  const { catalogue, country, old } = await readEdition(library, view?.province === COUNTRY);
  const [places, register] = await Promise.all([
    library.places(catalogue),
    view?.programme === null ? null : readRegister(library),
  ]);
  const provinceOfPlan = new Map(register?.plans.map(({ id, province }) => [id, province]));
  return {
    provinces: new Map(
      catalogue.provinces.map(({ code, periods, bbox }) => {
        const own = unitsOf(places, country, code);
        return [code, { periods: new Set(periods), communes: new Set(own.map((place) => place.code)), bbox }];
      }),
    ),
    successors: new Map(
      places.former.map(({ code, successors }) => [code, successors.map(([successor]) => successor)]),
    ),
    indicators: listIndicators(catalogue, country),
    programmes: new Map(
      [...(register?.programmes ?? []), ...(register?.targets ?? [])].map(({ id, plan }) => [
        id,
        provinceOfPlan.get(plan) ?? "",
      ]),
    ),
    old,
  };
}

/** The catalogue with what addresses mean that name no place, where one is asked of the country with that. */
async function readEdition(library: Library, isOfCountry: boolean) {
  const edition = await library.catalogue();
  const country = isOfCountry ? await readCountry(library, edition) : null;
  if (country === null) return { catalogue: edition, country, old: usualOf(edition).old };
  return { catalogue: withCountry(edition, country), country, old: latestOf(country.place) };
}

/** Communes of a province, or provinces of the country. */
function unitsOf(
  { current }: PlacesFile,
  country: CountryFile | null,
  code: string,
): readonly { readonly code: string }[] {
  return code === COUNTRY ? (country?.units ?? []) : current.filter(({ province }) => province === code);
}

/** Standards by indicator; an address of the country that names none means the one of its year. */
function listIndicators(
  { indicators }: Pick<Catalogue, "indicators">,
  country: CountryFile | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map(indicators.map(({ id, standards }) => [id, new Set<string>(standards)]));
  if (country !== null) known.set(DEFAULT_VIEW.indicator, new Set(country.standards.map(({ id }) => id)));
  return known;
}

/** An edition without a register of programmes has none, and slides about them are gone. */
async function readRegister(library: Library): Promise<Awaited<ReturnType<typeof readProgrammes>> | null> {
  try {
    return await readProgrammes(library);
  } catch (error) {
    if (error instanceof LoadProblem && error.reason === "missing") return null;
    throw error;
  }
}
