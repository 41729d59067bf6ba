import { makeDestinations } from "#domain/crosswalk/carry";
import type { PlaceStanding } from "#domain/coverage/eligibility";
import type { Designation } from "#domain/coverage/record";
import { isUrban } from "#domain/unit";
import type { Registry } from "../registry/registry.ts";
import { joinDesignations } from "./designations.ts";

/** What is known of a commune of today in a year. */
export type Standings = (commune: string, year: number) => PlaceStanding;

type Places = Pick<Registry, "communes" | "earlierChanges" | "successions" | "poorDistricts">;

/** Predecessors of a commune of today: the districts they lay in, and whether any of them was no ward. */
interface Origins {
  readonly districts: Set<string>;
  hasRural: boolean;
}

/**
 * Standing of the communes of a province (huyện nghèo, xã đặc biệt khó khăn, biên giới, an toàn khu, nông thôn) from lists of poor
 * districts, from what the coverage forms say of a year, and from what a commune was made of.
 */
export function makeStandings(
  registry: Places,
  province: string,
  designations: readonly Designation[],
): Standings {
  const origins = findOrigins(registry);
  const today = new Map(
    registry.communes.flatMap((commune) => (commune.scheme === "2025" ? [[commune.code, commune.type]] : [])),
  );
  const said = new Map(
    joinDesignations(designations).map((row) => [`${row.commune}/${String(row.year)}`, row]),
  );
  const lists = registry.poorDistricts.filter((list) => list.province === province);
  return (commune, year) => {
    const own = origins.get(commune);
    const type = today.get(commune) ?? "Xã";
    return {
      isWard: isUrban(type),
      hasRural: own?.hasRural ?? !isUrban(type),
      inPoorDistrict: isInPoorDistrict(lists, own?.districts ?? new Set(), year),
      designation: said.get(`${commune}/${String(year)}`) ?? null,
    };
  };
}

function isInPoorDistrict(
  lists: Registry["poorDistricts"],
  districts: ReadonlySet<string>,
  year: number,
): boolean | null {
  const inForce = lists.filter(({ from, to }) => from <= year && year <= to);
  if (inForce.some((list) => list.districts.some((district) => districts.has(district)))) return true;
  return inForce.some(({ isComplete }) => isComplete) ? false : null;
}

function findOrigins({ communes, earlierChanges, successions }: Places): ReadonlyMap<string, Origins> {
  const destinations = makeDestinations(earlierChanges, successions);
  const origins = new Map<string, Origins>();
  for (const { scheme, code, district, type } of communes) {
    if (scheme !== "pre2025") continue;
    for (const [target] of destinations(code)) {
      const own = origins.get(target) ?? { districts: new Set<string>(), hasRural: false };
      if (district !== null) own.districts.add(district);
      own.hasRural ||= type !== "Phường";
      origins.set(target, own);
    }
  }
  return origins;
}
