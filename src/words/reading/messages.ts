import type { Bin } from "#domain/classify/bins";
import type { IndicatorRule, IndicatorTheme, IndicatorValue } from "#domain/indicator";

/** Words around the map for reading it: picker, legend, table and tooltip. They come after the first map. */
export interface ReadingMessages {
  readonly indicator: string;
  readonly themes: Readonly<Record<IndicatorTheme, string>>;
  readonly legend: string;
  readonly histogram: (indicator: string) => string;
  readonly filterHint: string;
  readonly clearFilter: string;
  readonly bin: (bin: Bin, indicator: IndicatorRule) => string;
  readonly rankLabel: string;
  /** What the count beside a rate is out of: "trong 2.302 hộ". */
  readonly outOf: (value: IndicatorValue, indicator: IndicatorRule) => string;
  /** Why there is no number: borders changed and the old communes can not be put together. */
  readonly broken: string;
  readonly intervalLabel: string;
  /** The interval of a survey estimate. */
  readonly interval: (value: IndicatorValue, indicator: IndicatorRule) => string;
  readonly columns: Readonly<Record<"name" | "value" | "count" | "rank" | "status", string>>;
  readonly table: string;
  readonly class: string;
  readonly statusLabel: string;
}
