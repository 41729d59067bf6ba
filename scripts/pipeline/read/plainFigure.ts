import type { Status } from "#domain/status";
import type { Figure } from "../figure.ts";
import type { Problem } from "../problem.ts";
import type { Notation } from "../recognise/readNumber.ts";
import type { PlainMeasure } from "./plainMeasures.ts";
import type { PlainPlaces } from "./plainPlace.ts";
import type { TimeContext } from "./plainTime.ts";

/** A figure of a plain table, with the names of its place. */
export interface PlainFigure extends Figure {
  /**
   * Whether the series must meet it. A figure of weaker grade is laid over the series where that meets it, and else stands beside it,
   * shown as what it is.
   */
  readonly binding: boolean;
  readonly name: { readonly vi: string; readonly en: string };
  /** Grade of its source, where that is not the grade of the whole document; null where the row says none. */
  readonly grade: string | null;
  /** Lower and upper end of a survey estimate's interval, in the unit of the value, or null. */
  readonly interval: readonly [number, number] | null;
}

/** What a table is read against: defaults from its manifest, the measures that there are, and the places. */
export interface PlainContext extends TimeContext {
  readonly status: Status;
  readonly document: string;
  readonly isPublished: boolean;
  /** What the source says of numbers that can be read in two ways. */
  readonly notation: Notation | null;
  readonly measures: ReadonlyMap<string, PlainMeasure>;
  readonly places: PlainPlaces;
}

/** Figures of one sheet, and everything wrong with it. */
export interface PlainReading {
  readonly figures: readonly PlainFigure[];
  readonly problems: readonly Problem[];
}
