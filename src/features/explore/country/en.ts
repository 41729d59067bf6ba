import { formatCount } from "#domain/format";
import type { CountryWords } from "./vi.ts";

export const en: CountryWords = {
  notCompared:
    "Figures of the households' living standards survey, another measure than the yearly review: not compared with the figures of each province's own pages.",
  ofThen: (count) => `${formatCount(count, "en")} provinces of before 1 July 2025`,
  choose:
    "Press a province for its figure; press again (or Enter) to go to its communes where the edition has their figures.",
  withCommunes: "with figures by commune",
  back: "Back to the country",
  region: "Region",
  enter: (province) => `See the communes of ${province}`,
  noCommunes: "No figures by commune in this edition yet.",
  nowIn: (province) => `Today in ${province}.`,
  regions: (year) => `Regions, ${String(year)}`,
  noRegions: "No figures by region in this year.",
  provinces: "Provinces",
  showRegion: (region) => `Mark the provinces of ${region} on the map`,
  parts: "Urban and rural",
  year: "Year",
  country: "Country",
  urban: "Urban",
  rural: "Rural",
  trend: "Over the years",
  lines: { unit: "province", region: "region", country: "country" },
  cut: "The line is cut where the measure changes: the two sides are not compared.",
  noLine: "Groups of years are neither joined nor compared.",
};
