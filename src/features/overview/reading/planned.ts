import type { MoneySource } from "#domain/coverage/programme";
import type { Task } from "#domain/coverage/tasks";
import type { IndicatorValue } from "#domain/indicator";
import type { Localised } from "#domain/localised";
import type { Paper } from "#domain/paper";
import type { Period } from "#domain/standard";
import type { Status } from "#domain/status";

/** Communes by official standing in the latest year on record. */
export interface Designations {
  readonly year: number;
  readonly communes: number;
  readonly counts: Readonly<
    Record<"regionI" | "regionII" | "regionIII" | "extreme" | "border" | "safeZone" | "sponsor", number>
  >;
  readonly status: Status;
}

/** Communes of the zones I, II and III for some years. */
export interface ZoneCounts {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly [number, number, number];
  readonly status: Status;
  readonly documents: readonly string[];
}

/** Communes with recorded programmes in the latest year on record, and the poor who live in them. */
export interface RecordedReach {
  readonly year: number;
  /** Period the poor households are counted at. */
  readonly period: Period | null;
  readonly all: ReachRow;
  /** Most poor households first. */
  readonly rows: readonly (ReachRow & { readonly id: string; readonly name: Localised })[];
}

export interface ReachRow {
  readonly communes: number;
  /** Poor households that live in these communes: not the same as those who got something. */
  readonly poor: number;
  readonly ofPoor: number | null;
  /** Communes whose poor are not known: then `poor` is the least it can be. */
  readonly unknown: number;
  readonly status: Status;
  /** Documents behind the rows of programmes and the poor households. */
  readonly documents: readonly string[];
}

/** Money that the plan of a province asks for, million đồng. */
export interface PlannedMoney extends Paper {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  /** Whether some parts state no amount. */
  readonly isLowerBound: boolean;
  readonly bySource: readonly { readonly source: MoneySource; readonly amount: number }[];
}

/** Money on the rows of communes, million đồng; null where no row states any. */
export interface RecordedMoney extends Paper {
  readonly from: number;
  readonly to: number;
  readonly planned: number | null;
  readonly spent: number | null;
}

export interface TaskCount {
  readonly count: number;
  readonly last: Task;
}

export interface ProvinceRate {
  readonly code: string;
  readonly name: Localised;
  readonly value: IndicatorValue;
}
