import type { Bin } from "./classify/bins.ts";
import type { CrossScale } from "./colour/cross.ts";
import type { ClassedScale } from "./colour/scale.ts";
import type { ProvinceEntry, ProvinceType, PublishedStandard, TodaysType } from "./dataset.ts";
import type { IndicatorRule, IndicatorValue, SeriesTheme } from "./indicator.ts";
import type { Run } from "./run.ts";
import type { Period } from "./standard.ts";
import type { LocalResult, MoranResult } from "./statistics/neighbours.ts";
import type { Rank } from "./statistics/rank.ts";
import type { Status } from "./status.ts";
import type { MapForm, View } from "./view.ts";

/** Name and type of a commune as its shape carries them, in the order of the shapes. */
export interface CommuneName {
  readonly code: string;
  readonly name: string;
  readonly type: TodaysType | ProvinceType;
}

/** What a view means in one catalogue: every part exists and the parts fit each other. */
export interface Choice {
  readonly province: ProvinceEntry;
  readonly indicator: IndicatorRule;
  /** What the map shows: the indicator, or its change between two years, later minus earlier. */
  readonly shown: IndicatorRule;
  readonly period: Period;
  /** The other year of a change, of the same standard and earlier or later than `period`; null where the value itself is shown. */
  readonly since: Period | null;
  /** The second indicator of a bivariate map, or null. */
  readonly second: Second | null;
  readonly standard: PublishedStandard;
  readonly bands: readonly Band[];
}

/** What a second reading is taken from: an indicator, as it is or as its change. */
export interface Second {
  readonly rule: IndicatorRule;
  readonly indicator: IndicatorRule;
  readonly since: Period | null;
}

/** One standard on the timeline with the years measured with it. */
export interface Band {
  readonly standard: PublishedStandard;
  readonly stops: readonly Stop[];
}

export interface Stop {
  readonly period: Period;
  readonly year: number;
  /** False where the indicator was not collected under this standard. */
  readonly available: boolean;
  /** Of the whole country: the indicator that the survey has in that year in place of the one chosen. */
  readonly instead?: IndicatorRule;
}

/** One commune as every part of the page shows it: the same numbers on map, tooltip, card and table. */
export interface ExploreRow extends CommuneName {
  /** Position among the shapes of the map. */
  readonly index: number;
  readonly value: IndicatorValue;
  readonly rank: Rank | null;
  /** Class of the scale, or -1. */
  readonly bin: number;
  /** Colour of the class, or null where there is none. */
  readonly colour: string | null;
  /** Status that the map shows: the value's own, or that of a second value the form also needs. */
  readonly look: Status;
}

/** A second indicator laid over the first: nine cells, each commune in one. */
export interface Cross {
  readonly rule: IndicatorRule;
  readonly scale: CrossScale;
  readonly colours: readonly string[];
  /** Communes in each cell. */
  readonly counts: readonly number[];
  /** Values of the second indicator, in the order of the rows. */
  readonly values: readonly IndicatorValue[];
}

/** What strength of colour stands for in a value-by-alpha map. */
export interface Fade {
  readonly rule: IndicatorRule;
  readonly bins: readonly Bin[];
  readonly counts: readonly number[];
}

/**
 * What a legend names beside its classes: without figures, not collected (không thu thập), withheld, made up. The first two are no one
 * look: of what no form asked nobody has to look for the figure.
 */
export const APART = ["missing", "not-collected", "suppressed", "illustrative"] as const;
export type Apart = (typeof APART)[number];

/** One indicator at one period over all communes of a province. */
export interface Exploration {
  readonly indicator: IndicatorRule;
  /** Counts, or changes of counts: symbols, not areas. */
  readonly areCounts: boolean;
  /** The province's own value. */
  readonly province: IndicatorValue;
  readonly rows: readonly ExploreRow[];
  readonly scale: ClassedScale;
  /** Communes in each class of the scale. */
  readonly counts: readonly number[];
  readonly looks: Readonly<Record<Apart, number>>;
  /** The second indicator of a bivariate map. */
  readonly cross?: Cross;
  /** What strength of colour stands for in a value-by-alpha map. */
  readonly fade?: Fade;
  /** Communes of each kind of cluster, in the order of `CLUSTER_KINDS`. */
  readonly clusters?: readonly number[];
}

/** How communes and those they border lie together. */
export interface Clusters {
  readonly global: MoranResult | null;
  readonly local: readonly LocalResult[];
}

/** What a view lays over the map of an indicator, by code of the commune. */
export interface MapOverlay {
  /** Communes that keep their colour while the others fade; null fades none. */
  readonly kept: ReadonlySet<string> | null;
  /** Communes crossed by lines: wholly meant, or with a part. */
  readonly hatched: ReadonlyMap<string, "whole" | "part">;
}

/** The second of two maps: another year, another indicator, or both. */
export interface SecondMap {
  readonly choice: Choice;
  /** Null until its figures have come. */
  readonly exploration: Exploration | null;
  readonly largest: number;
}

/** Years that one legend can stand for, of one standard; a change of standard is a cut. */
export interface YearBand {
  readonly standard: string;
  readonly years: readonly { readonly stop: Stop; readonly exploration: Exploration }[];
}

/** What the published figures answer a view. */
export interface Figures {
  /** The form as it is drawn: several maps at once are plain ones, so that one legend stands for all. */
  readonly form: MapForm;
  /** Null until the numbers have arrived: then the map is pending, not empty. */
  readonly exploration: Exploration | null;
  /** Largest size of the indicator over all years of the standard, for symbols and columns that keep their scale; else 1. */
  readonly largest: number;
  /** Households a dot stands for; 1 where no dots are drawn. */
  readonly dotValue: number;
  /** Which neighbours are alike; null unless the view asks for it. */
  readonly clusters: Clusters | null;
  /** The second of two maps, where the view has two. */
  readonly second: SecondMap | null;
  /** A map for every year, where the view has them. */
  readonly years: readonly YearBand[];
  readonly needs: Needs;
}

/** What a view is read from. */
export interface Needs {
  /** Themes of the series it reads, at hand or not. */
  readonly themes: readonly SeriesTheme[];
  /** Those of them that are not at hand. */
  readonly missing: readonly SeriesTheme[];
  /** Whether it is read with the tools of the cartographer, at hand or not. */
  readonly cartography: boolean;
}

/** What is said of a view, as caption, alternative text and share text at once. */
export interface Captions {
  readonly selected: ExploreRow | null;
  /** Empty before there are numbers. */
  readonly mapSentence: readonly Run[];
  /** The sentence of the commune that is selected, or null where none is. */
  readonly communeSentence: readonly Run[] | null;
  /** The sentence of the second of two maps; empty where there is none. */
  readonly secondSentence: readonly Run[];
}

/** Everything that a view shows: page, picture, map pack, static page and embedded map draw it from this one value. */
export interface Reading extends Figures, Captions {
  readonly view: View;
  /** Null where the catalogue has not come, or holds nothing. */
  readonly choice: Choice | null;
  readonly overlay: MapOverlay | null;
}

/** A reading whose figures are there. */
export interface WholeReading extends Reading {
  readonly choice: Choice;
  readonly exploration: Exploration;
}

export function isWhole(reading: Reading): reading is WholeReading {
  return reading.choice !== null && reading.exploration !== null;
}
