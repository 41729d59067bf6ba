import type { CommuneZone } from "#domain/coverage/file";
import type { PrintedPlace } from "../../../reading/formerFigures.ts";
import type { FormerPlace, Source } from "#domain/publishedFiles";
import type { CoverageTotal, Designation } from "#domain/coverage/record";
import type { Precision } from "#domain/coverage/programme";
import type { ProvinceEntry, PublishedStandard } from "#domain/dataset";
import type { IndicatorRule, IndicatorTheme, IndicatorValue } from "#domain/indicator";
import type { Localised } from "#domain/localised";
import type { Period } from "#domain/standard";
import type { Rank } from "#domain/statistics/rank";
import type { RankRange } from "#domain/statistics/rankRange";
import type { TrendSegment } from "../../../reading/trend.ts";
import type { Outlook } from "../../../reading/targets.ts";
import type { NamedCommune } from "../../../words/statements.ts";

/** Ids of the documents that figures come from, in the order of their first use. */
export type Sources = readonly string[];

/** Everything the page of a commune (hồ sơ xã) says, except its words: plain values, the same in the app and on a page built ahead. */
export interface CommuneProfile {
  readonly commune: ProfiledCommune;
  readonly province: Pick<ProvinceEntry, "code" | "name" | "slug">;
  readonly period: Period;
  readonly standard: PublishedStandard;
  /** Whether anything can be said of the commune at the period, and if not, why not. */
  readonly standing: Standing;
  /** How many of the numbers on the page are made up (giả định), of how many that are shown. */
  readonly made: { readonly illustrative: number; readonly shown: number };
  readonly headline: Headline;
  readonly trend: TrendPart;
  readonly fingerprint: Fingerprint;
  /** Movements of poor and of near-poor households; null where the forms of the period have none. */
  readonly flows: readonly FlowTable[];
  /** Whether it is the count that opens its standard. */
  readonly isOpening: boolean;
  readonly themes: readonly ThemePart[];
  readonly programmes: ProgrammePart | null;
  readonly outlooks: readonly Outlook[];
  readonly neighbours: NearbyPart;
  readonly similar: SimilarPart;
  readonly origins: readonly Origin[];
  /** What documents print of the units it was made from, and of itself beside the series. */
  readonly former: readonly PrintedPlace[];
  readonly beside: readonly PrintedPlace[];
  readonly table: WholeTable;
  /** Every document the page cites; a number on the page is a position in this list, from 1. */
  readonly documents: readonly Source[];
}

export interface ProfiledCommune {
  readonly code: string;
  readonly name: string;
  readonly type: NamedCommune["type"];
  /** Names of the districts it lay in until 30 June 2025. */
  readonly districts: readonly string[];
  /** Official area, km². */
  readonly areaKm2: number | null;
}

/** "nothing": no figure at all; "withheld": every figure of the period is; "empty": no household lives there. */
export type Standing = "published" | "nothing" | "withheld" | "empty";

/** An indicator of the commune with its place among the communes of the province. */
export interface Figure {
  readonly rule: IndicatorRule;
  readonly value: IndicatorValue;
  readonly province: IndicatorValue;
  readonly rank: Rank | null;
  /** For shares of small counts: the ranks that a household more or less may lead to. */
  readonly range: RankRange | null;
}

export interface Headline {
  /** What the sentence says: the indicator asked for, else the poor rate. */
  readonly lead: Figure;
  /** Near-poor rate, households, persons: those that were collected. */
  readonly beside: readonly Figure[];
  readonly sources: Sources;
}

export interface TrendPart {
  readonly rule: IndicatorRule;
  /** Years cut at every change of standard; nothing joins two of them. */
  readonly segments: readonly TrendSegment[];
  /** Years measured under two standards, with both values. */
  readonly doubled: readonly Doubled[];
  /** Of the value on show since the year before and since the first year of its standard, each once; none where one of the two is not shown. */
  readonly changes: readonly Change[];
  readonly sources: Sources;
}

/** Later minus earlier within one standard: percentage points for a rate. */
export interface Change {
  readonly since: number;
  readonly value: IndicatorValue;
}

export interface Doubled {
  readonly year: number;
  readonly values: readonly { readonly standard: PublishedStandard; readonly value: IndicatorValue }[];
}

export interface FingerprintRow {
  readonly key: string;
  readonly name: Localised;
  readonly condition: Localised;
  readonly unit: IndicatorValue;
  readonly province: IndicatorValue;
  /** Commune less province, percentage points; null where either is not shown. */
  readonly gap: number | null;
  readonly rank: Rank | null;
}

/** What poor households lack (mức độ thiếu hụt) beside the province. */
export interface Fingerprint {
  /** Furthest above the province first; those without a difference last. */
  readonly rows: readonly FingerprintRow[];
  /** What stands highest above the province, at most three; what is level or lower drives nothing. */
  readonly drivers: readonly FingerprintRow[];
  /** The mean number of deprivations of a poor household; null where not collected. */
  readonly mean: Figure | null;
  readonly sources: Sources;
}

/** A term of the year's balance as the official forms have it. */
export interface FlowLine {
  /** Measure without its stem: "to_near", "new", "other_decrease". */
  readonly name: string;
  readonly sign: 1 | -1;
  readonly cell: IndicatorValue;
}

/** start - out + in = end (diễn biến hộ nghèo, hộ cận nghèo). */
export interface FlowTable {
  readonly of: "poor" | "near_poor";
  readonly start: IndicatorValue;
  readonly lines: readonly FlowLine[];
  readonly end: IndicatorValue;
  /** Whether the terms add up; null where one of them is not shown. */
  readonly balances: boolean | null;
  readonly sources: Sources;
}

/** Groups, ethnicity, causes, children, persons: what was collected last, and when. */
export interface ThemePart {
  readonly theme: IndicatorTheme;
  /** The period on show, else the latest before it that has the theme, else the latest of all; null for one never collected. */
  readonly period: Period | null;
  readonly standard: PublishedStandard | null;
  readonly figures: readonly Figure[];
  readonly sources: Sources;
}

export interface RecordedProgramme {
  readonly id: string;
  readonly name: Localised;
  readonly years: readonly number[];
  readonly total: CoverageTotal;
  readonly isIllustrative: boolean;
}

/** A programme of the province's plans that no row places in the commune, with how exactly its place is known. */
export interface PlacedProgramme {
  readonly id: string;
  readonly name: Localised;
  readonly precision: Precision;
  /** Of a named district: whether only a part of the commune lay in it. */
  readonly isPart: boolean;
}

export interface ProgrammePart {
  /** The most money first. */
  readonly recorded: readonly RecordedProgramme[];
  readonly total: CoverageTotal;
  readonly placed: readonly PlacedProgramme[];
  readonly designations: readonly Designation[];
  /** Its zone by an official list, or null where no complete list is known. */
  readonly zone: CommuneZone | null;
  readonly sources: Sources;
}

/** Another commune with the same figure as the headline's. */
export interface Beside {
  readonly code: string;
  readonly name: string;
  readonly type: NamedCommune["type"];
  readonly value: IndicatorValue;
  readonly rank: Rank | null;
}

export interface NearbyPart {
  readonly rows: readonly Beside[];
  readonly sources: Sources;
}

export interface SimilarCommune extends Beside {
  /** Euclidean distance in standard deviations, above 0 or 0 for twins. */
  readonly distance: number;
  /** Indicators in which both stand out to the same side, the strongest first, at most two a side. */
  readonly shared: { readonly high: readonly IndicatorRule[]; readonly low: readonly IndicatorRule[] };
}

export interface SimilarPart {
  readonly rows: readonly SimilarCommune[];
  /** What communes are compared by. */
  readonly rules: readonly IndicatorRule[];
  /** Communes compared, and those left out because a value is missing or withheld. */
  readonly compared: number;
  readonly leftOut: number;
  /** Rates not compared by because more than a quarter of the communes lack them. */
  readonly dropped: number;
  /** True where the commune itself lacks a value, so that nothing is like it. */
  readonly isLeftOut: boolean;
  readonly sources: Sources;
}

/** A commune of before 1 July 2025 that the commune was made from. */
export interface Origin {
  readonly place: FormerPlace;
  /** Share of its households that came here, 0 to 1; 1 where the whole commune came, null where a split has no weights. */
  readonly share: number | null;
  /** The resolution by which one source alone says that it came (cần xác nhận), else null. */
  readonly toConfirm: string | null;
  /** Where the others went. */
  readonly others: readonly {
    readonly code: string;
    readonly name: string;
    readonly type: NamedCommune["type"];
    readonly share: number | null;
  }[];
}

/** Every indicator of every period: the page's proof. */
export interface WholeTable {
  readonly columns: readonly { readonly period: Period; readonly standard: PublishedStandard }[];
  readonly groups: readonly {
    readonly theme: IndicatorTheme;
    readonly rows: readonly WholeRow[];
  }[];
  readonly sources: Sources;
}

export interface WholeRow {
  readonly rule: IndicatorRule;
  /** In the order of the columns; null where the indicator was not collected at the period. */
  readonly values: readonly (IndicatorValue | null)[];
}
