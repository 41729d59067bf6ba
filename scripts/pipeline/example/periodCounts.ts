import type { Period } from "#domain/standard";
import type { Counts } from "./counts.ts";
import type { ExampleUnit } from "./units.ts";

/** Counts of every unit of one province at one period, parallel to `units`. */
export interface PeriodCounts {
  readonly period: Period;
  readonly units: readonly ExampleUnit[];
  readonly counts: readonly Counts[];
}
