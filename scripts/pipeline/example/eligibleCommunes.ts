import { parseRule, type Eligibility, type Standing } from "#domain/coverage/eligibility";
import type { Programme } from "#domain/coverage/programme";
import { isUrban, type Commune } from "#domain/unit";
import { reachOf } from "../registry/reach.ts";
import type { Registry } from "../registry/registry.ts";
import type { CommuneRates } from "./communeRates.ts";
import { listPoorDistricts } from "./poorDistricts.ts";

/** Part of the communes outside wards, from the poorest down, that the example takes for extremely difficult (đặc biệt khó khăn). */
const EXTREME_PART = 0.6;

/** What the example knows of the communes of a province. */
export interface CommunesOfPlan {
  readonly registry: Registry;
  readonly province: string;
  /** Communes of today. */
  readonly communes: readonly Commune[];
  readonly rates: CommuneRates;
}

/**
 * Communes in which a plan lets a programme work in a year. Named districts are taken whole. Where a plan asks for a standing without
 * naming places, the example makes one up from its own figures: poor districts are those of the lists, extremely difficult communes the
 * poorest outside wards. Border communes and safe zones are not made up: a map would deny them.
 */
export function eligibleCommunes(programme: Programme, year: number, known: CommunesOfPlan): string[] {
  const { districts, rule, eligibility } = programme.coverage;
  const named = new Set(districts.flatMap((district) => reachOf(known.registry, district).whole));
  const least = rule === null ? null : parseRule(rule);
  return known.communes
    .map(({ code }) => code)
    .filter((code) => districts.length === 0 || named.has(code))
    .filter((code) => least === null || (known.rates.get(year)?.get(code) ?? 0) >= least.least)
    .filter(makeFilter(eligibility, known));
}

function makeFilter(eligibility: Eligibility | undefined, known: CommunesOfPlan): (code: string) => boolean {
  if (eligibility === undefined) return () => true;
  const { anyOf, outside } = eligibility;
  const within = new Set(anyOf.flatMap((standing) => communesWith(standing, known)));
  const left = new Set(outside.flatMap((id) => communesOfOthers(id, known)));
  return (code) => (anyOf.length === 0 || within.has(code)) && !left.has(code);
}

function communesWith(standing: Standing, known: CommunesOfPlan): string[] {
  const rural = known.communes.filter(({ type }) => !isUrban(type)).map(({ code }) => code);
  switch (standing) {
    case "poor-district": {
      const listed = [...listPoorDistricts(known.registry, known.province)];
      const inside = new Set(listed.flatMap((district) => reachOf(known.registry, district).whole));
      return rural.filter((code) => inside.has(code));
    }
    case "extreme": {
      const [first] = [...known.rates.values()];
      const rateOf = (code: string) => first?.get(code) ?? 0;
      const poorest = [...rural].sort((a, b) => rateOf(b) - rateOf(a) || a.localeCompare(b));
      return poorest.slice(0, Math.round(EXTREME_PART * poorest.length));
    }
    case "border":
    case "safe-zone":
      return [];
    case "rural":
      return rural;
  }
}

/** Communes that another programme, or one below it, may work in: whatever the year, they are its own. */
function communesOfOthers(id: string, known: CommunesOfPlan): string[] {
  const below = known.registry.programmes.filter(({ parent }) => parent === id);
  const own = known.registry.programmes.filter((programme) => programme.id === id && below.length === 0);
  return [
    ...own.flatMap((programme) => eligibleCommunes(programme, programme.from, known)),
    ...below.flatMap((child) => communesOfOthers(child.id, known)),
  ];
}
