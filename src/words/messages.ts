import type { ProvinceEntry } from "#domain/dataset";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { Run } from "#domain/run";
import type { Rank } from "#domain/statistics/rank";
import type { Period } from "#domain/standard";
import type { Status } from "#domain/status";

export type { Run } from "#domain/run";

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

export interface ShellMessages {
  readonly atlas: string;
  readonly province: string;
  readonly skip: string;
  readonly language: string;
  readonly otherLanguage: string;
  readonly theme: Readonly<Record<"auto" | "light" | "dark", string>>;
  readonly themeLabel: string;
  readonly share: string;
  readonly shared: string;
  readonly present: string;
  readonly close: string;
  readonly search: string;
  readonly searchPlaceholder: string;
  /** Marks every view of an edition without suppression. */
  readonly internal: string;
  readonly schematic: string;
  readonly imported: string;
  /** What the "~" of the map stands for. */
  readonly illustrativeNote: string;
}

export interface ExploreMessages {
  readonly looks: Readonly<Record<"missing" | "suppressed" | "illustrative" | "pending", string>>;
  readonly illustrative: string;
  readonly communes: (count: number) => string;
  /** How much of who borders whom a map of tiles keeps, 0 to 1. */
  readonly tilesKept: (share: number) => string;
  readonly timeline: string;
  readonly rankName: string;
  readonly rank: (rank: Rank) => string;
  readonly counts: (value: IndicatorValue, indicator: IndicatorRule) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly year: (period: Period, indicator: IndicatorRule) => string;
}

export interface ProblemMessages {
  readonly loading: string;
}

export interface MapMessages {
  /** Names the sheet on which a region is drawn. */
  readonly picking: string;
  readonly instructions: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly kilometres: string;
}

/** Everything the atlas says in one language. A language that lacks a message does not compile. */
export interface Messages {
  readonly shell: ShellMessages;
  readonly explore: ExploreMessages;
  readonly problems: ProblemMessages;
  readonly map: MapMessages;
  readonly commune: (place: NamedCommune) => string;
  readonly mapSentence: (statement: MapStatement) => readonly Run[];
  readonly communeSentence: (statement: CommuneStatement) => readonly Run[];
}

/** A sentence as plain text: caption, alternative text, title and share text are this one string. */
export function formatRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
