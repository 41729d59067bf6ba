import type { CommuneZone } from "#domain/coverage/file";
import type { Traits } from "#domain/families/families";
import type { CommuneName } from "#domain/reading";
import type { PlacesFile } from "#domain/publishedFiles";
import type { SeriesTable } from "#domain/series";

/** What the traits of communes are read from. */
export interface TraitSources {
  readonly province: string;
  readonly communes: readonly CommuneName[];
  /** With the core series, and those of ethnicity and land where they have come. */
  readonly table: SeriesTable;
  readonly places: PlacesFile | null;
  /** None where the province has no complete list, or it has not come. */
  readonly zones: readonly CommuneZone[];
  /** Period ids of the province, latest first. */
  readonly periods: readonly string[];
}

/** Traits of the communes of a province as published: of each the latest year that has it. */
export function readTraits({ province, communes, table, places, zones, periods }: TraitSources): Traits[] {
  const districts = listDistricts(places);
  const zoneOf = new Map(zones.map(({ commune, zone }) => [commune, zone]));
  return communes.map(({ code, type }) => ({
    code,
    province,
    districts: districts.get(code) ?? [],
    isUrban: type === "Phường",
    zone: zones.length === 0 ? null : (zoneOf.get(code) ?? "none"),
    density: latest(periods, (period) => divide(table, period, code, ["total_households", "area_km2"])),
    minority: latest(periods, (period) => {
      const share = divide(table, period, code, ["minority_households", "total_households"]);
      return share === null ? null : 100 * share;
    }),
  }));
}

function latest(periods: readonly string[], read: (period: string) => number | null): number | null {
  for (const period of periods) {
    const value = read(period);
    if (value !== null) return value;
  }
  return null;
}

function divide(
  table: SeriesTable,
  period: string,
  code: string,
  [top, bottom]: readonly [string, string],
): number | null {
  const over = table.cell(code, period, bottom).value;
  const value = table.cell(code, period, top).value;
  return value === null || over === null || over <= 0 ? null : value / over;
}

/** Former districts by commune of today. */
function listDistricts(places: PlacesFile | null): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { district, successors } of places?.former ?? []) {
    for (const [code] of successors) found.set(code, (found.get(code) ?? new Set()).add(district));
  }
  return new Map([...found].map(([code, codes]) => [code, [...codes].sort()]));
}
