import { makeEdition, type BuildOptions } from "./edition.ts";
import { timed, type Effects } from "./effects/effects.ts";
import type { Step } from "./news.ts";
import { ProblemsError, type Problem } from "./problem.ts";
import { repairFolder } from "./publish/output.ts";
import { keepReleases } from "./publish/releaseRecord.ts";

export type { BuildOptions } from "./edition.ts";

/**
 * From sources to published files: makes the edition in memory, and publishes all or nothing.
 * @returns flags and notes that did not stop it @throws ProblemsError with every error found
 */
export async function build(effects: Effects, options: BuildOptions): Promise<readonly Problem[]> {
  if (!options.dryRun) await repairFolder(effects, options.folder);
  const { output, catalogue, builds, changes, earlier, isNew, problems } = await makeEdition(
    effects,
    options,
    stopOnErrors,
  );
  effects.tell(isNew ? { news: "changes", changes } : { news: "unchanged" });
  if (!options.dryRun) {
    const step: Step = { id: "publish", files: output.count, bytes: output.bytes };
    await timed(effects, step, () => output.publish(effects, options.folder));
    await keepReleases(effects, catalogue, builds, earlier);
  }
  return problems;
}

function stopOnErrors(problems: readonly Problem[]): void {
  if (problems.some((problem) => problem.severity === "error")) throw new ProblemsError(problems);
}
