import type { Paper } from "#domain/paper";
import type { StandardId } from "#domain/standard";
import type { Scheme, UnitLevel } from "#domain/unit";

/** Where a figure was read, as a spreadsheet shows it. */
export interface Provenance {
  readonly file: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** Column letter. */
  readonly column: string;
}

/** One number read from a source, keyed by (unit, date, standard, measure). */
export interface Figure extends Paper {
  readonly scheme: Scheme | null;
  /** Commune or district code, province code, or the code of a part ("11-urban"). */
  readonly code: string;
  readonly level: UnitLevel;
  /** Period id, e.g. "2015-MDP2016-2020"; for plain rows without a standard, null. */
  readonly period: string | null;
  /** ISO date. */
  readonly date: string;
  readonly standard: StandardId | null;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  /** Reconciliation id kept with a value that is published as printed, or null. */
  readonly flag: string | null;
  /** Decimals of a printed rate; 0 for counts. */
  readonly decimals: number;
  /** Whether its source says that the province has published it itself: then it is never withheld. */
  readonly isPublished: boolean;
  readonly provenance: Provenance;
}
