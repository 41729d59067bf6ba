import type { Dimension, StandardRule } from "../standard.ts";

/** What a standard asks about a household (hộ gia đình). */
export interface Household {
  readonly area: "rural" | "urban";
  /** Income in đồng a person a month. */
  readonly income: number;
  /** How many deprivations of the standard's list it has; null where the list is not known. */
  readonly deprived: number | null;
}

/** Poor (hộ nghèo), near-poor (hộ cận nghèo), or neither of them. */
export type HouseholdClass = "poor" | "near-poor" | "neither";

type Rule = Pick<StandardRule, "kind" | "incomeLine" | "secondLine" | "deprivationsFrom">;

/**
 * What a standard calls a household, or null where a line or the list that would decide is not known. A line itself still belongs to the poor
 * ("từ … trở xuống").
 *
 * - income (Decision 09/2011): poor up to the line, near-poor from there to the second line;
 * - income and services (Decision 59/2015): poor up to the line whatever it lacks, and up to the second line with three deprivations or more;
 *   near-poor up to the second line with fewer;
 * - multidimensional (Decrees 07/2021 and 351/2025): up to the line poor with three deprivations or more, near-poor with fewer.
 */
export function classifyHousehold(rule: Rule, household: Household): HouseholdClass | null {
  const line = rule.incomeLine[household.area];
  if (line === null) return null;
  const isBelow = household.income <= line;
  if (isBelow && rule.kind !== "multidimensional") return "poor";
  const top = rule.kind === "multidimensional" ? line : (rule.secondLine?.[household.area] ?? null);
  if (top === null) return null;
  if (household.income > top) return "neither";
  return classifyByDeprivations(rule.deprivationsFrom, household.deprived);
}

function classifyByDeprivations(from: number | null, deprived: number | null): HouseholdClass | null {
  if (from === null) return "near-poor";
  if (deprived === null) return null;
  return deprived >= from ? "poor" : "near-poor";
}

/**
 * How many of what a household lacks a standard asks about: keys of other standards do not count. Null where the standard counts deprivations
 * and its list is not known.
 */
export function countDeprivations(
  rule: Pick<StandardRule, "deprivationsFrom">,
  dimensions: readonly Dimension[],
  lacks: readonly string[],
): number | null {
  if (rule.deprivationsFrom === null) return 0;
  const keys = dimensions.flatMap(({ deprivations }) => deprivations.map(({ key }) => key));
  return keys.length === 0 ? null : new Set(lacks.filter((key) => keys.includes(key))).size;
}
