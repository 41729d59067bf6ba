import type { Source } from "#domain/publishedFiles";
import type { CommuneType } from "#domain/unit";
import type { IndicatorValue } from "#domain/indicator";
import type { Localised } from "#domain/localised";
import type { CurvePoint } from "#domain/statistics/concentration";
import type { Rank } from "#domain/statistics/rank";
import type { Period } from "#domain/standard";
import type { Status } from "#domain/status";
import type { PublishedStandard } from "#domain/dataset";
import type { Progress, Unmeasured } from "#domain/targets/progress";
import type { Target } from "#domain/targets/target";
import type { PrintedPlace } from "../../../reading/formerFigures.ts";
import type { DeprivationRow } from "../../../reading/deprivations.ts";
import type { TrendSegment } from "../../../reading/trend.ts";
import type {
  Designations,
  PlannedMoney,
  ProvinceRate,
  RecordedMoney,
  RecordedReach,
  TaskCount,
  ZoneCounts,
} from "./planned.ts";

/**
 * What a leader asks of a province first (toàn cảnh tỉnh), as plain values without words: everything a page, a printed sheet or a static
 * page shows. Percent are 0 to 100, changes of shares are points (điểm phần trăm), counts are households unless said otherwise.
 */
export interface ProvinceOverview {
  readonly province: { readonly code: string; readonly name: Localised; readonly slug: string };
  readonly period: Period;
  readonly year: number;
  readonly standard: PublishedStandard;
  /** Communes of today, with or without figures. */
  readonly communes: number;
  /** Poor households: rate with its counts. */
  readonly rate: IndicatorValue;
  /** Near-poor households (hộ cận nghèo); null where they are not published. */
  readonly nearPoor: IndicatorValue | null;
  readonly trend: readonly TrendSegment[];
  readonly changes: Changes;
  readonly targets: readonly TargetRow[];
  readonly goals: readonly GoalYear[];
  readonly where: WherePoor;
  readonly parts: Dated<readonly PartShare[]> | null;
  readonly ethnic: Dated<EthnicSplit> | null;
  /** Most frequent first; empty where they were not collected. */
  readonly deprivations: readonly DeprivationRow[];
  readonly bands: OverviewBands;
  /** Null where nothing may be compared with the period. */
  readonly movers: Movers | null;
  readonly extremes: Extremes;
  readonly designations: Designations | null;
  readonly programmes: RecordedReach | null;
  /** Null where nothing is recorded of communes. */
  readonly need: UnmetNeed | null;
  /** Null where no plan states an amount. */
  readonly money: PlannedMoney | null;
  readonly recorded: RecordedMoney | null;
  readonly tasks: TaskCount | null;
  /** Provinces of the edition at the same date, the highest rate first; empty where there is nothing to compare. */
  readonly provinces: readonly ProvinceRate[];
  /** Communes by zone of an official list (khu vực I, II, III); null where no complete list is known. */
  readonly zones: ZoneCounts | null;
  /** What documents print of former districts and communes, and of the province itself beside its series. */
  readonly former: readonly PrintedPlace[];
  readonly beside: readonly PrintedPlace[];
  /** Whether any figure on show is made up for the example (số giả định). */
  readonly isIllustrative: boolean;
  /** Documents that the figures come from, each once. */
  readonly sources: readonly Source[];
}

/** Something published for a period that may be earlier than the one asked for. */
export interface Dated<T> {
  readonly period: Period;
  readonly standard: PublishedStandard | null;
  /** False where it is the latest published before the period asked for. */
  readonly isOfPeriod: boolean;
  readonly value: T;
}

export interface Changes {
  /** Since the period before, of the same standard; null at the first, where there is no comparing across the break. */
  readonly sinceBefore: Change | null;
  /** Since the first period of the standard; null where that is the same as `sinceBefore`, or nothing. */
  readonly sinceStart: Change | null;
  /** Whether an earlier period exists that is measured under another standard (điểm gãy chuỗi). */
  readonly followsBreak: boolean;
}

/** How one unit moved between two periods of one standard. */
export interface Change {
  readonly since: Period;
  readonly before: IndicatorValue;
  /** Points in whole hundredths, as decisions print rates; null where either is not known. */
  readonly points: number | null;
  readonly households: number | null;
  readonly status: Status;
  /** Of the households: a printed rate may stand over counts that no document prints. */
  readonly householdsStatus: Status;
}

export interface TargetRow {
  readonly target: Target;
  readonly plan: { readonly id: string; readonly title: Localised; readonly document: string };
  readonly progress: Progress;
  /** Why nothing is measured; null where something is. */
  readonly why: Unmeasured | null;
  /** First year of the standard that follows, where the target runs on into it. */
  readonly cut: number | null;
}

/** What communes are to reach by one year (mục tiêu giao cho xã), counted. */
export interface GoalYear {
  readonly year: number;
  readonly isOver: boolean;
  readonly meets: number;
  readonly misses: number;
  readonly open: number;
  readonly status: Status;
}

/** A commune of today with its rate and counts. */
export interface CommuneRow {
  readonly code: string;
  readonly name: string;
  readonly type: CommuneType;
  readonly value: IndicatorValue;
  readonly rank: Rank | null;
}

/** Communes without a rate, by why. */
export interface LeftOut {
  readonly suppressed: number;
  /** Not comparable: cannot be put together from the communes of the time (không so sánh được). */
  readonly broken: number;
  readonly missing: number;
}

/** What the first communes of an order hold. */
export interface TopShare {
  readonly communes: number;
  readonly poor: number;
  /** Percent of all poor households of the province; null where that total is not known. */
  readonly ofPoor: number | null;
  /** Percent of all households of the province. */
  readonly ofHouseholds: number | null;
  /** Further communes with the same value as the last one taken: they could stand in its place. */
  readonly tied: number;
  readonly status: Status;
}

export interface WherePoor {
  /** Communes whose poor and all households are known. */
  readonly known: number;
  readonly leftOut: LeftOut;
  /** The five and ten communes with the highest rates; none where the province has no more than that. */
  readonly byRate: readonly TopShare[];
  /** The five and ten communes with the most poor households. */
  readonly byNumber: readonly TopShare[];
  /** The fewest communes that hold half of the poor; null where those known do not. */
  readonly half: TopShare | null;
  /** Poorest first, shares of the poor against shares of households; empty where nobody is poor. */
  readonly curve: readonly CurvePoint[];
  /** Where the largest step of `byRate` stands on the curve. */
  readonly at: CurvePoint | null;
  /** Concentration index (chỉ số tập trung), -1 to 1. */
  readonly index: number | null;
  /** Whether the communes left out stand on the curve as one group, by what they leave of the province's totals. */
  readonly groupsLeftOut: boolean;
  readonly status: Status;
}

/** A number with how far it may be trusted and where it comes from. */
export interface Figure {
  readonly value: number;
  readonly status: Status;
  readonly documents: readonly string[];
  /** Id of a known contradiction ("INC-DB-01"), or null. */
  readonly flag: string | null;
}

export interface PartShare {
  readonly part: "urban" | "rural";
  /** Percent; as printed, else divided from the counts. */
  readonly rate: Figure | null;
  readonly poor: Figure | null;
  readonly total: Figure | null;
  /** Whether the rate is printed and the households that it is of are not. */
  readonly isTotalUnprinted: boolean;
  /** Near-poor households. */
  readonly nearRate: Figure | null;
  readonly near: Figure | null;
  /** Percent of the province's poor; as printed, else divided. */
  readonly ofPoor: Figure | null;
}

export interface EthnicShare {
  /** Key of the group, "unexplained" for what the groups leave of the printed total. */
  readonly group: string;
  readonly poor: Figure;
  readonly ofPoor: Figure | null;
}

export interface EthnicSplit {
  readonly groups: readonly EthnicShare[];
  /** Poor households of ethnic minorities as printed: the whole that the remainder is left of. */
  readonly minority: Figure | null;
  readonly total: Figure | null;
}

/** One band of the poor rate in percent: above `from`, up to and with `to`; both 0 for the band of exactly 0. */
export interface BandRow {
  readonly from: number;
  readonly to: number;
  readonly printed: {
    readonly communes: number;
    readonly share: number | null;
    readonly flag: string | null;
  } | null;
  /** Communes of today in the period asked for. */
  readonly now: number;
}

export interface OverviewBands {
  readonly printed: Dated<{
    readonly units: number;
    readonly status: Status;
    readonly documents: readonly string[];
  }> | null;
  readonly rows: readonly BandRow[];
  readonly known: number;
  readonly leftOut: LeftOut;
  readonly status: Status;
}

export interface Move extends CommuneRow {
  readonly change: Change;
  readonly points: number;
}

/** Communes by how their rate moved; points in whole hundredths, so that ties are ties. */
export interface Movers {
  readonly since: Period;
  /** Every commune that can be compared, in the order of the series. */
  readonly all: readonly { readonly key: string; readonly value: number; readonly status: Status }[];
  /** The greatest falls and rises, at most five each. */
  readonly falls: readonly Move[];
  readonly rises: readonly Move[];
  readonly fell: number;
  readonly rose: number;
  readonly same: number;
  /** Communes that moved as much as the last one listed and are not listed. */
  readonly tiedFalls: number;
  readonly tiedRises: number;
  readonly leftOut: LeftOut;
  readonly status: Status;
}

export interface Extremes {
  readonly highest: readonly CommuneRow[];
  readonly lowest: readonly CommuneRow[];
  /** Communes that have the same rate as the last one listed and are not listed. */
  readonly tiedHighest: number;
  readonly tiedLowest: number;
}

/** Communes of a high rate, and those of them that no programme is recorded for. */
export interface UnmetNeed {
  /** Percent; the rate is above it. */
  readonly above: number;
  /** Year of the records. */
  readonly year: number;
  readonly high: number;
  /** Highest rate first. */
  readonly without: readonly CommuneRow[];
  readonly status: Status;
}
