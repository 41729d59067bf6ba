/**
 * The whole country as one more place (cả nước): its units are the provinces of the living standards survey's time, 63 until June 2025.
 * Survey rates are another measure than the yearly review; they are never mixed with it, summed or averaged.
 */
import * as v from "valibot";
import type { DetailsFile } from "./publishedFiles.ts";
import {
  FORMAT_VERSION,
  localised,
  period,
  provinceEntry,
  publishedIndicator,
  publishedStandard,
  type Catalogue,
} from "./dataset.ts";
import { latestOf } from "./view.ts";

const box = v.tuple([v.number(), v.number(), v.number(), v.number()]);

export const countryFileSchema = v.object({
  format: v.literal("atlas.country"),
  version: v.literal(FORMAT_VERSION),
  /** The country as an entry like those of the catalogue's provinces. */
  place: provinceEntry,
  periods: v.array(period),
  /** Lines of the survey: no figure of one is compared with a figure of another. */
  standards: v.array(publishedStandard),
  /** Each with the upper bounds of the classes that its map usually has, percent: no policy bands are in force for a survey. */
  indicators: v.array(v.object({ ...publishedIndicator.entries, classes: v.array(v.number()) })),
  regions: v.array(v.object({ code: v.string(), name: localised })),
  units: v.array(
    v.object({
      code: v.string(),
      name: v.string(),
      type: v.picklist(["Tỉnh", "Thành phố"]),
      /** Code of a region above. */
      region: v.string(),
      /** Code of the province of today that it lies in. */
      successor: v.string(),
    }),
  ),
  /** West, south, east, north of everything but the archipelagos far out. */
  mainland: box,
  /** Archipelagos that an inset shows, with the unit that they belong to. */
  islands: v.array(v.object({ name: localised, unit: v.string(), bbox: box })),
  /** Documents, plain words and notes on the lines, as a `DetailsFile`. */
  details: v.string(),
});

export type CountryFile = v.InferOutput<typeof countryFileSchema>;

/** The catalogue with the country as its first place; what an address without a place meant before is kept. */
export function withCountry(catalogue: Catalogue, country: CountryFile): Catalogue {
  const [first] = catalogue.provinces;
  const addresses = catalogue.addresses ?? (first === undefined ? undefined : latestOf(first));
  const periods = [...catalogue.periods, ...country.periods];
  return {
    ...catalogue,
    provinces: [country.place, ...catalogue.provinces],
    ...(addresses === undefined ? {} : { addresses }),
    periods: periods.sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1)),
    standards: [...catalogue.standards, ...country.standards],
    indicators: [...catalogue.indicators, ...country.indicators],
  };
}

/** The documents and words of the edition with those of the country. */
export function withCountryDetails(details: DetailsFile, own: DetailsFile): DetailsFile {
  const known = new Set(details.sources.map(({ id }) => id));
  return {
    ...details,
    sources: [...details.sources, ...own.sources.filter(({ id }) => !known.has(id))],
    dimensions: { ...details.dimensions, ...own.dimensions },
    indicators: { ...details.indicators, ...own.indicators },
    notes: { ...details.notes, ...own.notes },
  };
}
