import type { Preset } from "#domain/planner/presets";

/** Everything the planner says in one language. Numbers arrive written. */
export interface PlannerMessages {
  readonly title: string;
  readonly lead: string;
  readonly pending: string;
  readonly presets: string;
  readonly usePreset: string;
  readonly presetAbsent: string;
  readonly presetNames: Readonly<Record<Preset, string>>;
  readonly groups: {
    readonly title: string;
    readonly none: string;
    readonly and: string;
    readonly or: string;
    readonly add: string;
    readonly addGroup: string;
    readonly remove: (criterion: string) => string;
    readonly what: string;
    readonly from: string;
    readonly to: string;
    readonly test: string;
    readonly tests: Readonly<Record<"range" | "top", string>>;
    readonly top: string;
    readonly has: Readonly<Record<"yes" | "no", string>>;
    /** The same of a programme: what no row says is not known to be absent. */
    readonly recordedHas: Readonly<Record<"yes" | "no", string>>;
    readonly unplaced: (names: string) => string;
    readonly full: string;
    readonly measures: string;
    readonly recorded: string;
    readonly absent: string;
  };
  readonly marks: {
    readonly kinds: Readonly<Record<"sector" | "programme" | "designation" | "district" | "target", string>>;
    readonly sectors: Readonly<Record<string, string>>;
    readonly designations: Readonly<Record<string, string>>;
    readonly district: (name: string) => string;
    readonly target: string;
    /** How a yes-or-no criterion reads: "có …", "không có …". */
    readonly says: (mark: string, has: boolean) => string;
    readonly recordedSays: (mark: string, has: boolean) => string;
  };
  readonly need: string;
  readonly cut: {
    readonly title: string;
    readonly kinds: Readonly<Record<"communes" | "budget" | "share", string>>;
    readonly communes: string;
    readonly money: string;
    readonly cost: string;
    readonly costHint: string;
    readonly basis: Readonly<Record<"household" | "commune", string>>;
    readonly basisLabel: string;
    readonly serves: string;
    readonly servesWho: Readonly<Record<"poor" | "all", string>>;
  };
  readonly against: {
    readonly title: string;
    readonly none: string;
    readonly moved: string;
    readonly more: (count: string) => string;
    readonly unknown: string;
    readonly any: string;
    readonly kept: (name: string) => string;
    readonly keep: string;
    readonly swap: string;
    readonly entering: (count: string) => string;
    readonly leaving: (count: string) => string;
    readonly enters: string;
    readonly leaves: string;
  };
  readonly outcome: {
    readonly title: string;
    readonly communes: (taken: string, fitting: string) => string;
    readonly reached: string;
    readonly missed: string;
    readonly others: string;
    readonly cost: string;
    readonly left: string;
    readonly undercoverage: string;
    readonly leakage: string;
    readonly undercoverageHint: string;
    readonly leakageHint: string;
    readonly definitions: string;
    readonly unknown: (count: string) => string;
    readonly unpriced: (count: string) => string;
    readonly withheld: (count: string) => string;
    readonly million: (amount: string) => string;
    readonly billion: (amount: string) => string;
    readonly illustrative: string;
    readonly assumption: string;
    readonly nobody: string;
    readonly undecided: string;
    readonly everyone: string;
    readonly failed: string;
    readonly retry: string;
    readonly pale: string;
  };
  readonly curve: {
    readonly title: string;
    readonly say: (population: string, amount: string, index: string) => string;
    readonly x: string;
    readonly y: string;
  };
  readonly list: {
    readonly title: string;
    readonly columns: Readonly<
      Record<"rank" | "name" | "need" | "poor" | "served" | "cost" | "sponsor" | "status" | "change", string>
    >;
    readonly partly: string;
    readonly cutHere: string;
    readonly onMap: string;
    readonly toSet: string;
  };
  readonly keep: {
    readonly title: string;
    readonly name: string;
    readonly save: string;
    readonly saved: string;
    readonly forget: (name: string) => string;
    readonly workbook: string;
    readonly picture: (kind: "SVG" | "PDF") => string;
    readonly print: string;
    readonly unnamed: string;
  };
  readonly sheets: {
    readonly list: string;
    readonly plan: string;
    readonly sources: string;
    readonly code: string;
    readonly link: string;
    readonly period: string;
    readonly province: string;
    readonly criteria: string;
    readonly everyone: string;
    readonly made: string;
    readonly sourceColumns: readonly [string, string, string, string, string, string];
    readonly record: string;
    readonly chosen: string;
    readonly given: string;
    readonly notGiven: string;
  };
}
