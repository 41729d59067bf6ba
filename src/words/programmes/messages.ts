import type { MoneyNature, MoneySource, Precision, Programme } from "#domain/coverage/programme";
import type { TaskStanding } from "#domain/coverage/tasks";

/** What the register of programmes says. A language that lacks a message does not compile. */
export interface ProgrammeMessages {
  readonly title: string;
  readonly lead: (count: number, plans: number) => string;
  readonly plan: string;
  readonly money: string;
  /** What the rectangles leave out. */
  readonly silent: (count: number) => string;
  readonly outside: string;
  readonly noMoney: string;
  readonly flows: string;
  readonly flowTable: string;
  readonly flowColumns: readonly [from: string, to: string, amount: string];
  readonly rest: string;
  readonly unit: string;
  readonly units: Readonly<Record<"million" | "billion", string>>;
  readonly sources: Readonly<Record<MoneySource, string>>;
  readonly natures: Readonly<Record<MoneyNature, string>>;
  readonly inferred: string;
  readonly notStated: string;
  readonly atLeast: string;
  readonly search: string;
  readonly none: string;
  readonly columns: Readonly<
    Record<"name" | "period" | "lead" | "precision" | "total" | "leaves" | "remainder", string>
  >;
  readonly kinds: Readonly<Record<Programme["kind"], string>>;
  readonly precisions: Readonly<Record<Precision, string>>;
  readonly precisionHints: Readonly<Record<Precision, string>>;
  readonly detail: Readonly<
    Record<
      | "beneficiaries"
      | "coverage"
      | "lead"
      | "partners"
      | "legal"
      | "bySource"
      | "byNature"
      | "components"
      | "printed"
      | "leaves"
      | "remainder"
      | "contradictions"
      | "figures"
      | "recorded"
      | "document"
      | "communes"
      | "partCommunes"
      | "counts",
      string
    >
  >;
  readonly printedIn: (unit: "billion" | "million") => string;
  readonly counts: (districts: number | null, communes: number | null, villages: number | null) => string;
  readonly recordedNone: string;
  readonly recordedColumns: readonly [place: string, years: string, planned: string, spent: string];
  readonly illustrative: string;
  readonly mark: (count: number) => string;
  readonly export: string;
  /** Programmes that no map of communes can show. */
  readonly unplaced: string;
  /** Programmes crossed over the map. */
  readonly hatch: {
    readonly title: string;
    readonly draw: string;
    readonly add: string;
    readonly remove: (name: string) => string;
    readonly whole: (count: string, recorded: string, named: string) => string;
    readonly part: (count: string) => string;
  };
  readonly failed: string;
  readonly sponsor: string;
  readonly moneyMap: string;
  readonly gapMap: string;
  readonly tasks: {
    readonly title: string;
    readonly date: string;
    readonly passed: (passed: number, all: number) => string;
    readonly byAgency: string;
    readonly nobody: string;
    readonly load: (programmes: number, tasks: number) => string;
    readonly quarter: (quarter: number, year: string) => string;
    readonly standings: Readonly<Record<TaskStanding, string>>;
  };
}
