import { parsePublished, type Catalogue } from "#domain/dataset";
import { countryFileSchema, type CountryFile } from "#domain/country";
import type { Library } from "./library.ts";

/** The whole country (cả nước) as it is published; null where an edition has one province alone. @throws LoadProblem */
export async function readCountry(
  library: Library,
  { country }: Pick<Catalogue, "country">,
): Promise<CountryFile | null> {
  if (country === undefined) return null;
  return await library.read(country, (file, data) => parsePublished(countryFileSchema, file, data));
}
