import { encodeDeltas } from "#domain/series";
import { makePeriod, type Period } from "#domain/standard";
import { formatStatusLetter, type Status } from "#domain/status";
import type { DetailsFile, FactsFile, PlacesFile, ReleasesFile } from "#domain/publishedFiles";
import type { Catalogue, ProvinceEntry, SeriesFile } from "#domain/dataset";
import {
  FIXTURE_DIMENSIONS,
  FIXTURE_INDICATORS,
  FIXTURE_SOURCES,
  FIXTURE_STANDARDS,
} from "./fixtureRegistry.ts";
import { makeFixtureReport } from "./fixtureReport.ts";
import { FIXTURE_CODES, FIXTURE_NAMES, FIXTURE_PROVINCE, makeTopology, typeOf } from "./fixtureShapes.ts";

const PERIODS: readonly Period[] = [
  makePeriod(2020, "MDP2016-2020"),
  makePeriod(2021, "MDP2016-2020"),
  makePeriod(2021, "MDP2022-2025"),
  makePeriod(2025, "MDP2022-2025"),
];

/** What each commune shows, in the order of the names: zero, missing, suppressed, official, the rest illustrative. */
const STATUSES: readonly Status[] = [
  "official",
  "missing",
  "suppressed",
  "official",
  ...Array<Status>(5).fill("illustrative"),
];
const HOUSEHOLDS = 1000;
/** Poor households of the first period; rates are a tenth of these numbers. Tied on purpose: the fifth and sixth. */
const POOR = [0, null, null, 720, 300, 300, 150, 60, 550];

interface Measure {
  readonly share: number;
  readonly whole: boolean;
}

/** Every measure is a fixed share of the poor households, so sums and rates can be checked by hand. */
const MEASURES: Readonly<Record<"core" | "deprivation", Readonly<Record<string, Measure>>>> = {
  core: {
    total_households: { share: 1, whole: true },
    poor_households: { share: 1, whole: false },
    near_poor_households: { share: 0.5, whole: false },
  },
  deprivation: {
    poor_dep_toilet: { share: 0.8, whole: false },
    poor_dep_employment: { share: 0.4, whole: false },
  },
};

function readCommunes({ share, whole }: Measure, step: number): (number | null)[] {
  return POOR.map((poor, index) => {
    if (whole) return STATUSES[index] === "missing" ? null : HOUSEHOLDS;
    return poor === null ? null : Math.round(poor * share * (1 - 0.1 * step));
  });
}

function makeSeries(theme: "core" | "deprivation"): SeriesFile {
  const columns = Object.entries(MEASURES[theme]).map(([measure, shape]) => {
    const values = PERIODS.map((_, step) => {
      const communes = readCommunes(shape, step);
      return [communes.reduce<number>((sum, value) => sum + (value ?? 0), 0), ...communes];
    });
    const letters = ["derived" as const, ...STATUSES]
      .map((status, row) => letterOf(status, shape, row))
      .join("");
    return [
      measure,
      encodeDeltas(values).map((deltas) => ({ values: deltas, status: letters, documents: 0 })),
    ] as const;
  });
  return {
    format: "atlas.series",
    version: 2,
    province: FIXTURE_PROVINCE,
    theme,
    rows: [FIXTURE_PROVINCE, ...FIXTURE_CODES],
    periods: PERIODS.map(({ id }) => id),
    documents: [["fixture-report"]],
    columns: Object.fromEntries(columns),
    printed: [],
  };
}

/** A survey of 2025 that reached the province and one commune. */
function makeSurvey(): SeriesFile {
  const values = [18.2, null, null, null, 41.2, ...Array<null>(5).fill(null)];
  return {
    ...makeSeries("core"),
    theme: "extra",
    periods: ["2025-MDP2022-2025"],
    columns: {
      survey_poverty_rate: [
        {
          values,
          status: values.map((value) => formatStatusLetter(value === null ? "missing" : "official")).join(""),
          documents: 0,
          intervals: [
            [0, 16.1, 20.3],
            [4, 36.3, 46.1],
          ],
        },
      ],
    },
  };
}

/** A withheld count does not withhold the number of households. */
function letterOf(status: Status, { whole }: Measure, row: number): string {
  return formatStatusLetter(whole && status === "suppressed" && row > 0 ? "official" : status);
}

function makeEntry(): ProvinceEntry {
  return {
    code: FIXTURE_PROVINCE,
    name: { vi: "Tỉnh Thử Nghiệm", en: "Thử Nghiệm province" },
    slug: "thu-nghiem",
    communes: FIXTURE_NAMES.length,
    bbox: [103, 21.7, 103.3, 22],
    boundaries: { kind: "schematic", source: "nine squares" },
    periods: PERIODS.map(({ id }) => id),
    files: {
      topology: "topology-99.fixture.json",
      facts: "facts-99.fixture.json",
      series: {
        core: "series-99-core.fixture.json",
        deprivation: "series-99-deprivation.fixture.json",
        extra: "series-99-extra.fixture.json",
      },
    },
  };
}

export function makeFixtureCatalogue(): Catalogue {
  return {
    format: "atlas.catalogue",
    version: 2,
    edition: "public",
    example: true,
    provinces: [makeEntry()],
    periods: [...PERIODS],
    standards: FIXTURE_STANDARDS,
    indicators: FIXTURE_INDICATORS,
    details: "details.fixture.json",
    places: "places.fixture.json",
  };
}

function makeDetails(): DetailsFile {
  return {
    format: "atlas.details",
    version: 2,
    sources: FIXTURE_SOURCES,
    dimensions: Object.fromEntries(FIXTURE_STANDARDS.map(({ id }) => [id, FIXTURE_DIMENSIONS])),
    indicators: {},
  };
}

/** Two releases: the first, and one that corrected Nậm Kè and withdrew a figure of Sín Thầu. */
function makeReleases(): ReleasesFile {
  const none = { added: [], removed: [] };
  const figure = { province: FIXTURE_PROVINCE, period: "2025-MDP2022-2025", measure: "poor_households" };
  return {
    format: "atlas.releases",
    releases: [
      {
        id: "bbbbbbbbbb",
        changes: {
          provinces: none,
          periods: none,
          communes: { added: [], ended: [] },
          boundaries: [FIXTURE_PROVINCE],
          measures: none,
          withheld: { added: 0, removed: 0 },
          changedCount: 7,
          changed: [
            { ...figure, code: FIXTURE_CODES[3] ?? "", before: 540, after: 504 },
            { ...figure, code: FIXTURE_CODES[6] ?? "", before: 120, after: null },
            { ...figure, code: FIXTURE_CODES[6] ?? "", measure: "poor_dep_toilet", before: 1, after: 2 },
          ],
        },
      },
      { id: "aaaaaaaaaa", changes: null },
    ],
  };
}

export function makeFixturePlaces(): PlacesFile {
  const current = FIXTURE_NAMES.map((name, index) => ({
    code: FIXTURE_CODES[index] ?? "",
    name,
    type: typeOf(index),
    province: FIXTURE_PROVINCE,
  }));
  const make = (code: string, name: string, successor: number): PlacesFile["former"][number] => ({
    code,
    name,
    type: "Xã",
    district: "990",
    province: FIXTURE_PROVINCE,
    successors: [[FIXTURE_CODES[successor] ?? "", 1]],
  });
  return {
    format: "atlas.places",
    version: 2,
    current: current.map((place) => ({ ...place, areaKm2: 115 })),
    former: [make("03155", "Pá Mỳ", 3), make("03157", "Nậm Kè", 3), make("03160", "Xá Nhè", 7)],
    districts: [{ code: "990", name: "Huyện Mường Nhé", province: FIXTURE_PROVINCE }],
  };
}

function makeFacts(): FactsFile {
  const fact = (
    code: string,
    measure: string,
    value: number,
    unit = "households",
  ): FactsFile["facts"][number] => ({
    scheme: null,
    code,
    name: { vi: code, en: code },
    level: code.includes("-") ? "part" : "province",
    date: "2025-12-31",
    standard: "MDP2022-2025",
    measure,
    value,
    unit,
    status: "official",
    documents: ["fixture-report"],
    flag: null,
  });
  return {
    format: "atlas.facts",
    version: 2,
    province: FIXTURE_PROVINCE,
    facts: [
      fact("99-urban", "poor_households", 210),
      fact("99-urban", "total_households", 1000),
      fact("99-rural", "poor_rate", 20.79, "percent"),
      fact("99", "minority_poor_households", 1400),
      fact("99", "poor_households_ethnic_mong", 900),
      fact("99", "poor_households_ethnic_thai", 400),
    ],
    bands: [
      {
        period: "2025-MDP2022-2025",
        units: 3,
        bands: [
          { from: 0, to: 0, communes: 1, printedShare: 33.33, flag: null },
          { from: 0, to: 10, communes: 2, printedShare: null, flag: null },
        ],
        status: "official",
        documents: ["fixture-report"],
      },
    ],
  };
}

/** Every published file of the fixture province by name, as the pipeline would write them. */
export function makeFixtureFiles(): ReadonlyMap<string, unknown> {
  const [catalogue, entry] = [makeFixtureCatalogue(), makeEntry()];
  return new Map<string, unknown>([
    ["catalogue.json", catalogue],
    [entry.files.topology, makeTopology()],
    [entry.files.facts, makeFacts()],
    ["series-99-core.fixture.json", makeSeries("core")],
    ["series-99-deprivation.fixture.json", makeSeries("deprivation")],
    ["series-99-extra.fixture.json", makeSurvey()],
    ["releases.json", makeReleases()],
    ["quality-report.json", makeFixtureReport()],
    [catalogue.details, makeDetails()],
    [catalogue.places, makeFixturePlaces()],
  ]);
}
