import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";

/** What the targets of a plan are read from, where the shell lays them under the plan. */
export interface PlanTargets {
  readonly file: ProgrammesFile;
  readonly coverage: CoverageFile | null;
  /** Id of the plan in the list of plans. */
  readonly plan: string;
}
