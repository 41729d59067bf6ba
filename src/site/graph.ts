import { provincePath, provincesPath } from "#domain/addresses";
import type { ProvinceEntry } from "#domain/dataset";
import type { IndicatorValue } from "#domain/indicator";
import type { Language } from "#domain/localised";
import type { Status } from "#domain/status";
import type { Messages } from "../words/vi.ts";
import type { Choice } from "#domain/reading";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

const WORDS = { vi, en };

/** A place as the graph of a page names it. */
export interface GraphPlace {
  /** From the root of the site. */
  readonly path: string;
  readonly code: string;
  readonly name: string;
  /** Longitude and latitude inside the place, or null. */
  readonly point: readonly [number, number] | null;
  readonly areaKm2: number | null;
}

export interface GraphPage {
  readonly language: Language;
  readonly messages: Messages;
  /** Where the site is published, or null: then addresses are relative to the page. */
  readonly site: string | null;
  readonly root: string;
  readonly choice: Choice;
  readonly place: GraphPlace;
  /** Null where the place is the province itself. */
  readonly province: ProvinceEntry | null;
  readonly sentence: string;
  readonly value: IndicatorValue;
}

/**
 * What machines read of a page, after schema.org: the place with its official code, the way to it, and the figure of the sentence with
 * its status in its name, so that an illustrative number can not be taken for a published one. A figure withheld or missing is left out.
 */
export function makeGraph(page: GraphPage): object[] {
  const { place, province, language } = page;
  const address = (path: string) => (page.site ?? page.root) + path;
  const area = {
    "@type": "AdministrativeArea",
    "@id": `${address(place.path)}#place`,
    name: place.name,
    url: address(place.path),
    identifier: {
      "@type": "PropertyValue",
      propertyID: "Mã đơn vị hành chính (Cục Thống kê)",
      value: place.code,
    },
    ...(place.point === null
      ? {}
      : { geo: { "@type": "GeoCoordinates", longitude: place.point[0], latitude: place.point[1] } }),
    ...(place.areaKm2 === null
      ? {}
      : {
          additionalProperty: {
            "@type": "PropertyValue",
            name: WORDS[language].graph.area,
            value: place.areaKm2,
            unitCode: "KMK",
          },
        }),
    containedInPlace: province === null ? country() : provinceOf(province, language, address),
  };
  return [area, makeCrumbs(page, address), makeDataset(page, address)];
}

function country(): object {
  return { "@type": "Country", name: "Việt Nam", identifier: "VN" };
}

type Address = (path: string) => string;

function provinceOf(entry: ProvinceEntry, language: Language, address: Address): object {
  const path = provincePath(language, entry.code, entry.slug);
  return {
    "@type": "AdministrativeArea",
    "@id": `${address(path)}#place`,
    name: entry.name[language],
    identifier: entry.code,
    containedInPlace: country(),
  };
}

function makeCrumbs({ language, messages, province, place }: GraphPage, address: Address): object {
  const above =
    province === null
      ? [{ name: WORDS[language].lists.provinces, path: provincesPath(language) }]
      : [{ name: province.name[language], path: provincePath(language, province.code, province.slug) }];
  const home = { name: messages.shell.atlas, path: language === "vi" ? "" : "?lang=en" };
  return {
    "@type": "BreadcrumbList",
    itemListElement: [home, ...above, place].map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: address(path) || "./",
    })),
  };
}

function makeDataset(page: GraphPage, address: Address): object {
  const { language, choice, place, sentence } = page;
  const { indicator, period } = choice;
  return {
    "@type": "Dataset",
    name: `${indicator.name[language]}: ${place.name}`,
    description: sentence,
    inLanguage: language,
    isAccessibleForFree: true,
    temporalCoverage: period.date,
    spatialCoverage: { "@id": `${address(place.path)}#place` },
    measurementTechnique: choice.standard.name[language],
    variableMeasured: sayFigures(page),
  };
}

/** A figure that is withheld or missing is left out; every other carries its status in its name. */
function sayFigures({ language, messages, choice: { indicator }, value: read }: GraphPage): object[] {
  if (read.value === null) return [];
  const words = WORDS[language].graph;
  const base = indicator.base[language];
  const figure = (name: string, value: number | null, status: Status | null, unitText: string) =>
    value === null || status === null
      ? []
      : [
          {
            "@type": "PropertyValue",
            name: `${name} (${messages.explore.status[status]})`,
            value: Math.round(value * 100) / 100,
            unitText,
          },
        ];
  return [
    ...figure(indicator.name[language], read.value, read.status, indicator.kind === "rate" ? "%" : base),
    ...figure(words.part(indicator.name[language]), read.numerator, read.numeratorStatus, base),
    ...figure(words.whole(base), read.denominator, read.denominatorStatus, base),
  ];
}
