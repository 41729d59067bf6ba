import type { Standing, Unmeasured } from "#domain/targets/progress";
import type { Target, TargetBound, TargetKind } from "#domain/targets/target";

/** What a target is said to be: its numbers are written by the language itself. */
export interface TargetStatement extends Pick<
  Target,
  "indicator" | "kind" | "bound" | "value" | "from" | "to"
> {
  /** Those it is for, as a phrase in the sentence. */
  readonly who: string;
}

export interface TargetMessages {
  readonly title: string;
  /** One plain sentence. */
  readonly says: (target: TargetStatement) => string;
  readonly asOf: string;
  readonly latest: string;
  readonly atEnd: (year: number) => string;
  readonly kinds: Readonly<Record<TargetKind, string>>;
  readonly labels: Readonly<
    Record<
      | "way"
      | "kind"
      | "who"
      | "standard"
      | "standing"
      | "measured"
      | "pace"
      | "needed"
      | "projected"
      | "figures"
      | "readings",
      string
    >
  >;
  readonly unnamed: string;
  /** The rate at the end, as far as the bound allows: "dưới 33%", "25% đến 30%". */
  readonly goal: (bound: TargetBound, low: string, high: string) => string;
  readonly bases: Readonly<Record<Target["baseline"]["basis"], string>>;
  readonly noBaseline: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly unmeasured: Readonly<Record<Unmeasured, string>>;
  /** Why years of districts of old are missing. */
  readonly gaps: string;
  /** Points above or below the line at the end of a year. */
  readonly distance: (points: number) => string;
  /** A change in points a year: "giảm 3,69 điểm mỗi năm". */
  readonly change: (points: number) => string;
  /** What is still to be done: nothing where the rate may even rise. */
  readonly need: (points: number) => string;
  readonly reading: (says: string, from: string, end: string, year: number) => string;
  readonly chart: Readonly<Record<"target" | "band" | "measured" | "ahead" | "hollow" | "cut", string>>;
  readonly table: string;
  readonly columns: readonly [year: string, target: string, measured: string];
  readonly communes: {
    readonly title: string;
    /** How many meet their goal: at today's pace, or as measured once its year is over. */
    readonly line: (all: number, year: number, meets: number, misses: number, isOver: boolean) => string;
    readonly open: (count: number) => string;
    readonly columns: readonly [
      commune: string,
      latest: string,
      goal: string,
      pace: string,
      needed: string,
      projected: string,
    ];
    readonly perYear: string;
    readonly mark: (count: number) => string;
    readonly none: string;
  };
  readonly commune: {
    readonly title: string;
    readonly goal: (percent: string, year: number) => string;
    readonly heading: (pace: string, projected: string, meets: boolean) => string;
    readonly need: (change: string) => string;
    /** Once the goal's year is measured. */
    readonly over: (year: number, percent: string, meets: boolean) => string;
    readonly open: string;
  };
}
