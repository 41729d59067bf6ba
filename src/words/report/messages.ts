import type { QualityReport, RowKind } from "#domain/qualityReport";
import type { Status } from "#domain/status";

/** Parts of the report in the order of what a reader has to decide first. */
export const REPORT_PARTS = [
  "changes",
  "flagged",
  "plans",
  "printed",
  "boundaries",
  "coverage",
  "disclosure",
  "corrected",
  "converted",
  "notes",
  "read",
  "sources",
] as const;

export type ReportPart = (typeof REPORT_PARTS)[number];

/** Lists of the change log, each "province/what". */
export type ChangeList =
  | "provincesAdded"
  | "provincesRemoved"
  | "periodsAdded"
  | "periodsRemoved"
  | "communesAdded"
  | "communesEnded"
  | "boundaries"
  | "measuresAdded"
  | "measuresRemoved";

type Columns<Name extends string> = Readonly<Record<Name, string>>;
type Edition = QualityReport["edition"];

export interface ChangeMessages {
  readonly first: string;
  readonly unchanged: string;
  readonly edition: (before: string, after: string) => string;
  readonly editions: Readonly<Record<Edition, string>>;
  readonly lists: Readonly<Record<ChangeList, string>>;
  /** `listed` is null where all of them are. */
  readonly figures: (count: string, listed: string | null) => string;
  readonly none: string;
  readonly columns: Columns<"province" | "place" | "period" | "measure" | "before" | "after">;
}

export interface ReportCoverageMessages {
  readonly rows: (count: string) => string;
  readonly files: (files: string) => string;
  readonly communes: (recorded: string, without: string) => string;
  readonly without: (count: string) => string;
  readonly beside: (designations: string, targets: string) => string;
  readonly flags: (count: string) => string;
  readonly notStated: string;
  readonly notSpread: string;
  readonly byYear: string;
  readonly byPlan: string;
  readonly years: Columns<
    "year" | "records" | "withoutPlanned" | "withoutSpent" | "planned" | "spent" | "status"
  >;
  readonly plans: Columns<"plan" | "printed" | "planned" | "spent" | "status">;
}

/** Everything the quality report says around its data; counts come formatted. */
export interface ReportMessages {
  readonly title: string;
  readonly lead: (read: string, flagged: string, converted: string) => string;
  readonly internal: string;
  readonly machine: string;
  readonly contents: string;
  readonly none: string;
  /** Names the one table of a part, which has a heading of its own. */
  readonly table: (part: string) => string;
  readonly parts: Readonly<Record<ReportPart, { readonly title: string; readonly intro: string }>>;
  readonly changes: ChangeMessages;
  readonly problems: Columns<"place" | "found" | "expected" | "remedy">;
  readonly plans: Columns<"flag" | "figure" | "printed" | "computed" | "arithmetic">;
  /** A figure of a plan that is the first of several added up. */
  readonly firstOfSum: (figure: string) => string;
  readonly printed: Columns<"flag" | "measure" | "place" | "date" | "value">;
  readonly boundaries: Columns<"former" | "heirs">;
  readonly noSuccessor: string;
  readonly weights: Readonly<Record<QualityReport["split"][number]["weights"], string>>;
  readonly coverage: ReportCoverageMessages;
  readonly disclosure: Columns<"province" | "primary" | "secondary" | "implied">;
  readonly implied: (province: string, count: string) => string;
  readonly impliedColumns: Columns<"period" | "place" | "measure">;
  readonly corrected: Columns<"what" | "as" | "reason">;
  readonly converted: Columns<"cell" | "encoding" | "told" | "before" | "after">;
  readonly told: Readonly<Record<QualityReport["converted"][number]["told"], string>>;
  readonly read: Columns<"file" | "sheet" | "form" | "period" | "by" | "rows">;
  readonly by: Readonly<Record<QualityReport["read"][number]["by"], string>>;
  readonly rowKinds: Readonly<Record<RowKind, string>>;
  readonly sources: Columns<"file" | "sha256">;
  readonly received: (date: string) => string;
  readonly licence: (licence: string) => string;
  readonly status: Readonly<Record<Status, string>>;
}
