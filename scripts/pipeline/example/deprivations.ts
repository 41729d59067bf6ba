import { apportion } from "#domain/apportion";
import type { Standard } from "#domain/standard";
import { logistic, logit, solveIncreasing, sum } from "./calibrate.ts";
import { makeRandom } from "./random.ts";

/** Share of poor households deprived at the start of a standard, by key; they drift down by a twentieth a year. */
const POOR_PROFILE: Readonly<Record<string, number>> = {
  health_care_access: 0.03,
  health_insurance: 0.05,
  adult_education: 0.34,
  child_schooling: 0.09,
  housing_quality: 0.44,
  housing_area: 0.36,
  water_source: 0.36,
  toilet: 0.86,
  telecom_use: 0.27,
  info_assets: 0.31,
  employment: 0.52,
  dependants: 0.31,
  nutrition: 0.26,
  info_means: 0.19,
};

/** Counts of 2015: printed for Điện Biên; for Cao Bằng those that come to its printed rates. */
const ANCHORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "11/2015/MDP2016-2020": {
    health_care_access: 1167,
    health_insurance: 346,
    adult_education: 15955,
    child_schooling: 3041,
    housing_quality: 22345,
    housing_area: 28753,
    water_source: 16280,
    toilet: 49782,
    telecom_use: 8205,
    info_assets: 20735,
  },
  "04/2015/MDP2016-2020": {
    health_care_access: 3349,
    health_insurance: 3978,
    adult_education: 6483,
    child_schooling: 1090,
    housing_quality: 17442,
    housing_area: 9072,
    water_source: 22200,
    toilet: 47357,
    telecom_use: 9685,
    info_assets: 16834,
  },
};

/** A group of households whose deprivations are counted. */
export interface DeprivedGroup {
  readonly province: string;
  readonly year: number;
  readonly codes: readonly string[];
  readonly households: readonly number[];
}

/** Counts by key, parallel to the group's units; each at most the households of its unit. */
export type DeprivationCounts = ReadonlyMap<string, readonly number[]>;

/** Deprivations of poor households. From 2022 on a poor household lacks at least three of twelve (Nghị định 07/2021). */
export function makePoorDeprivations(standard: Standard, group: DeprivedGroup): DeprivationCounts {
  const counts = spread(standard, group, (key) => POOR_PROFILE[key] ?? 0.1);
  if (standard.kind === "multidimensional") atLeast(counts, group.households, 3);
  return counts;
}

/** Deprivations of near-poor households: at most two each under the standard of 2022-2025. */
export function makeNearDeprivations(standard: Standard, group: DeprivedGroup): DeprivationCounts {
  const counts = spread(standard, group, (key) => 0.28 * (POOR_PROFILE[key] ?? 0.1));
  atMost(counts, group.households, 2);
  return counts;
}

function spread(
  standard: Standard,
  group: DeprivedGroup,
  profile: (key: string) => number,
): Map<string, number[]> {
  const keys = standard.dimensions.flatMap((dimension) =>
    dimension.deprivations.map((deprivation) => deprivation.key),
  );
  const anchors = ANCHORS[`${group.province}/${String(group.year)}/${standard.id}`];
  const since = group.year - (standard.openingYear ?? standard.firstYear);
  return new Map(
    keys.map((key) => {
      const total =
        anchors?.[key] ??
        Math.round(sum(group.households) * profile(key) * 0.95 ** since * provinceTaste(group, key));
      return [key, shareOverUnits(group, key, total)];
    }),
  );
}

/** What is lacking differs from province to province, within a fifth. */
function provinceTaste(group: DeprivedGroup, key: string): number {
  return 0.88 + 0.24 * makeRandom(`taste ${group.province} ${key}`).uniform();
}

function shareOverUnits({ codes, households }: DeprivedGroup, key: string, total: number): number[] {
  const rate = Math.min(0.98, Math.max(0.002, total / Math.max(1, sum(households))));
  const odds = codes.map((code) => logit(rate) + 0.55 * makeRandom(`lacks ${code} ${key}`).normal());
  const shares = (shift: number) =>
    households.map((size, index) => size * logistic((odds[index] ?? 0) + shift));
  const shift = solveIncreasing((x) => sum(shares(x)), total, -15, 15);
  return apportion(shares(shift), total, { lowest: [], highest: households });
}

/** Raises the most common lacks of a unit until each household lacks `least` on average; totals of 2021 on are made up. */
function atLeast(counts: Map<string, number[]>, households: readonly number[], least: number): void {
  const byFrequency = [...counts.values()].sort((a, b) => sum(b) - sum(a));
  households.forEach((size, index) => {
    let short = least * size + Math.ceil(size * 0.08) - sum(byFrequency.map((column) => column[index] ?? 0));
    for (const column of byFrequency) {
      const rise = Math.max(0, Math.min(short, Math.floor(0.97 * size) - (column[index] ?? 0)));
      column[index] = (column[index] ?? 0) + rise;
      short -= rise;
    }
    raiseRest(byFrequency, index, size, short);
  });
}

/** In units of a few households rounding down leaves too little room: then up to the whole unit. */
function raiseRest(columns: readonly number[][], index: number, size: number, missing: number): void {
  let short = missing;
  for (const column of columns) {
    const rise = Math.max(0, Math.min(short, size - (column[index] ?? 0)));
    column[index] = (column[index] ?? 0) + rise;
    short -= rise;
  }
}

function atMost(counts: Map<string, number[]>, households: readonly number[], most: number): void {
  const byFrequency = [...counts.values()].sort((a, b) => sum(a) - sum(b));
  households.forEach((size, index) => {
    let excess = sum(byFrequency.map((column) => column[index] ?? 0)) - most * size;
    for (const column of byFrequency) {
      const fall = Math.max(0, Math.min(excess, column[index] ?? 0));
      column[index] = (column[index] ?? 0) - fall;
      excess -= fall;
    }
  });
}
