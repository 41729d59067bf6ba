import type { Designation } from "./record.ts";

/**
 * What a plan asks of the places a programme works in (đối tượng, địa bàn): a district on the list of poor districts (huyện nghèo), an
 * extremely difficult commune (xã đặc biệt khó khăn), a border commune (xã biên giới), a commune of a revolutionary safe zone (xã an
 * toàn khu), or a rural commune (nông thôn).
 */
export const STANDINGS = ["poor-district", "extreme", "border", "safe-zone", "rural"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Who is eligible for a programme as its plan words it, place by place. */
export interface Eligibility {
  /** Any one of them is enough. */
  readonly anyOf: readonly Standing[];
  /** Whether the plan also takes single villages of such standing in other communes. */
  readonly villages: boolean;
  /** Programmes whose communes it leaves to them: headings stand for all below. */
  readonly outside: readonly string[];
}

/** What is known of a commune of today in a year. */
export interface PlaceStanding {
  /** A ward (phường) today. */
  readonly isWard: boolean;
  /** Whether any of it was a commune or township outside wards before the reform. */
  readonly hasRural: boolean;
  /** Whether any of it lay in a district on the list in force; null where no complete list is known. */
  readonly inPoorDistrict: boolean | null;
  readonly designation: Pick<Designation, "extreme" | "border" | "safeZone"> | null;
}

/** Whether a place has a standing: unknown (null) stays unknown. A ward is no xã unless its record says that it counts as one. */
export function hasStanding(standing: Standing, place: PlaceStanding): boolean | null {
  const unlessWard = (known: boolean | null | undefined) => known ?? (place.isWard ? false : null);
  switch (standing) {
    case "poor-district":
      return unlessWard(place.inPoorDistrict);
    case "extreme":
      return unlessWard(place.designation?.extreme);
    case "border":
      return unlessWard(place.designation?.border);
    case "safe-zone":
      return unlessWard(place.designation?.safeZone);
    case "rural":
      return place.hasRural;
  }
}

/** Whether a place may take part: true by any standing, false only where it is known to have none of them. */
export function isEligible({ anyOf }: Pick<Eligibility, "anyOf">, place: PlaceStanding): boolean | null {
  if (anyOf.length === 0) return true;
  const answers = anyOf.map((standing) => hasStanding(standing, place));
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** A rule of a plan on an indicator: "poor_rate >= 30" is 30 percent or more. */
export interface CoverageRule {
  readonly indicator: string;
  readonly least: number;
}

/** A rule as the register of programmes writes it. @returns null where it can not be read */
export function parseRule(rule: string): CoverageRule | null {
  const [, indicator, least] = /^([a-z_]+) >= (\d+(?:\.\d+)?)$/.exec(rule) ?? [];
  return indicator === undefined ? null : { indicator, least: Number(least) };
}
