import type { ProvinceEntry } from "#domain/dataset";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { Rank } from "#domain/statistics/rank";
import type { Period } from "#domain/standard";

/** A commune as the languages name it: "xã Nậm Kè", "Nậm Kè commune". */
export interface NamedCommune {
  readonly name: string;
  readonly type: string;
}

/** What the sentence of a map says. */
export interface MapStatement {
  readonly indicator: IndicatorRule;
  readonly period: Period;
  readonly province: ProvinceEntry["name"];
  readonly value: IndicatorValue;
  /** Communes that share the highest value, with that value. */
  readonly highest: readonly NamedCommune[];
  readonly highestValue: IndicatorValue | null;
  /** How many communes are withheld: the highest is then only the highest of those shown. */
  readonly withheld: number;
}

/** What the sentence of one commune says. */
export interface CommuneStatement {
  readonly indicator: IndicatorRule;
  readonly period: Period;
  readonly commune: NamedCommune;
  readonly value: IndicatorValue;
  readonly rank: Rank | null;
}
