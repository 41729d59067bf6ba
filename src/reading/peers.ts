import {
  cutDensity,
  familyOf,
  FAMILY_KINDS,
  isAlike,
  type FamilyKind,
  type Traits,
} from "#domain/families/families";
import type { IndicatorValue } from "#domain/indicator";
import { rankValues, type Rank } from "#domain/statistics/rank";

/** One province with the traits and the values of its communes at one period. */
export interface PeerProvince {
  readonly traits: readonly Traits[];
  readonly valueOf: (code: string) => IndicatorValue;
}

/** The rank of a commune within one family, 1 is the highest value (hạng trong nhóm). */
export interface PeerRank {
  /** "alike" holds communes of the same settlement, density and ethnic share. */
  readonly kind: FamilyKind | "alike";
  /** Which of the kind; empty for those alike. */
  readonly key: string;
  /** Within its own province; null where it is alone or has no value. */
  readonly province: Rank | null;
  /** Within all provinces at hand; null for a former district, which lies in one. */
  readonly all: Rank | null;
}

/**
 * Ranks a commune within each family it is in, and among those alike. Classes of density are thirds of the communes of all provinces given,
 * so that a family is the same in each of them.
 * @param provinces that of the commune first
 */
export function rankAmongPeers(code: string, provinces: readonly PeerProvince[]): PeerRank[] {
  const [own] = provinces;
  const traits = own?.traits.find((one) => one.code === code);
  if (own === undefined || traits === undefined) return [];
  const ends = cutDensity(provinces.flatMap((province) => province.traits));
  const rank = (isIn: (other: Traits) => boolean) => ({
    province: rankWithin(code, [own], isIn),
    all: rankWithin(code, provinces, isIn),
  });
  const ranks = FAMILY_KINDS.flatMap((kind): PeerRank[] => {
    const family = familyOf(kind, traits, ends);
    if (family === null) return [];
    const { province, all } = rank((other) => familyOf(kind, other, ends)?.key === family.key);
    return [{ ...family, province, all: kind === "district" ? null : all }];
  });
  const alike: PeerRank = { kind: "alike", key: "", ...rank((other) => isAlike(traits, other, ends)) };
  return [...ranks, alike].filter(({ province, all }) => province !== null || all !== null);
}

function rankWithin(
  code: string,
  provinces: readonly PeerProvince[],
  isIn: (traits: Traits) => boolean,
): Rank | null {
  const members = provinces.flatMap(({ traits, valueOf }) =>
    traits.filter(isIn).map((one) => ({ code: one.code, value: valueOf(one.code).value })),
  );
  const at = members.findIndex((member) => member.code === code);
  const rank = rankValues(members.map(({ value }) => value))[at] ?? null;
  return rank === null || rank.of < 2 ? null : rank;
}
