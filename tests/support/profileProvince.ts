import type { DetailsFile, PlacesFile } from "#domain/publishedFiles";
import { FORMAT_VERSION, type Catalogue, type SeriesFile } from "#domain/dataset";
import { encodeDeltas, SeriesTable } from "#domain/series";
import { makePeriod } from "#domain/standard";
import {
  prepareProvince,
  type PreparedProvince,
  type ProvinceInput,
} from "../../src/features/profile/reading/prepare.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "./memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());

/** Old standard, opening count of the new one, and two of its years. */
export const [OLD, OPENING, BEFORE, NOW] = [
  makePeriod(2021, "MDP2016-2020"),
  makePeriod(2021, "MDP2022-2025"),
  makePeriod(2024, "MDP2022-2025"),
  makePeriod(2025, "MDP2022-2025"),
] as const;
const PERIODS = [OLD, OPENING, BEFORE, NOW];

/** A number, "s" withheld, "m" missing, "b" not comparable, or a number that is withheld and was left in the file: "s7". */
export type Told = number | "s" | "m" | "b" | `s${number}`;

/** By measure and period id: the province first, then the communes. */
export type Told2 = Readonly<Record<string, Readonly<Record<string, readonly Told[]>>>>;

export interface Communes {
  readonly names: readonly string[];
  readonly measures: Told2;
}

export const PROVINCE = "99";
export const codeOf = (index: number) => String(99001 + 3 * index);

function columnOf(told: readonly Told[]) {
  return {
    status: told
      .map((cell) => (typeof cell === "number" ? "o" : cell === "b" ? "m" : cell.charAt(0)))
      .join(""),
    documents: 0,
    broken: told.flatMap((cell, row) => (cell === "b" ? [row] : [])),
  };
}

const valueOf = (cell: Told): number | null => {
  if (typeof cell === "number") return cell;
  return /^s\d/.test(cell) ? Number(cell.slice(1)) : null;
};

/** A table of one file, as a build publishes it. */
export function makeTable({ names, measures }: Communes): SeriesTable {
  const columns = Object.entries(measures).map(([measure, byPeriod]) => {
    const told = PERIODS.map(({ id }) => byPeriod[id] ?? null);
    const deltas = encodeDeltas(told.map((cells) => cells?.map(valueOf) ?? null));
    return [
      measure,
      told.map((cells, index) =>
        cells === null ? null : { values: deltas[index] ?? [], ...columnOf(cells) },
      ),
    ] as const;
  });
  const file: SeriesFile = {
    format: "atlas.series",
    version: FORMAT_VERSION,
    province: PROVINCE,
    theme: "core",
    rows: [PROVINCE, ...names.map((_, index) => codeOf(index))],
    periods: PERIODS.map(({ id }) => id),
    documents: [["report"]],
    columns: Object.fromEntries(columns),
    printed: [],
  };
  return new SeriesTable([file]);
}

const entry: Catalogue["provinces"][number] = {
  code: PROVINCE,
  name: { vi: "Tỉnh Thử Nghiệm", en: "Thử Nghiệm province" },
  slug: "thu-nghiem",
  communes: 0,
  bbox: [103, 21, 104, 22],
  boundaries: { kind: "schematic", source: "" },
  periods: PERIODS.map(({ id }) => id),
  files: { topology: "", facts: "", series: {} },
};

const details: DetailsFile = {
  format: "atlas.details",
  version: FORMAT_VERSION,
  sources: [
    {
      id: "report",
      title: { vi: "Quyết định phê duyệt", en: "Decision" },
      number: "12/QĐ-UBND",
      date: "2025-12-30",
      url: "",
      grade: "A",
      status: "official",
    },
  ],
  dimensions: Object.fromEntries(
    registry.standards.map(({ id, dimensions }) => [id, structuredClone(dimensions) as never]),
  ),
  indicators: {},
};

function makePlaces(names: readonly string[]): PlacesFile {
  return {
    format: "atlas.places",
    version: FORMAT_VERSION,
    current: names.map((name, index) => ({
      code: codeOf(index),
      name,
      type: "Xã",
      province: PROVINCE,
      areaKm2: 100,
    })),
    former: [],
    districts: [],
  };
}

/** The profiles of a made-up province, read with the real register of indicators and standards. */
export function prepare(communes: Communes, part: Partial<ProvinceInput> = {}): PreparedProvince {
  return prepareProvince({
    catalogue: {
      format: "atlas.catalogue",
      version: FORMAT_VERSION,
      edition: "public",
      example: false,
      provinces: [entry],
      periods: [...PERIODS],
      standards: registry.standards.map((standard) => structuredClone(standard)),
      indicators: registry.indicators.map((indicator) => structuredClone(indicator)) as never,
      details: "",
      places: "",
    },
    entry,
    table: makeTable(communes),
    details,
    places: makePlaces(communes.names),
    register: null,
    coverage: null,
    facts: null,
    communes: communes.names.map((name, index) => ({ code: codeOf(index), name, type: "Xã" })),
    neighbours: [],
    period: NOW.id,
    ...part,
  });
}
