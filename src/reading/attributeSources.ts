import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import type { Answers } from "#domain/planner/criteria";

/** What marks are read from: one province up to one year. */
export interface AttributeSources {
  readonly register: ProgrammesFile;
  /** Null where the province has no record. */
  readonly coverage: CoverageFile | null;
  readonly province: string;
  /** The year on show: later rows are not yet known then. */
  readonly year: number;
  /** Codes of the communes, in their order. */
  readonly codes: readonly string[];
  /** Whether each commune reaches what it is to reach at its present pace; null where it has no target. */
  readonly meetsTarget: Answers;
}
