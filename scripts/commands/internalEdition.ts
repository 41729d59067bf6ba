import type { Effects } from "../pipeline/effects/effects.ts";
import { UsageError } from "./command.ts";

/**
 * Internal editions (bản nội bộ) withhold nothing: they have a folder of their own, which git and the build of the site leave alone.
 * Whatever else is made of one, or written outside it, takes this word on the command line.
 */
export const INTERNAL_FOLDER = "internal";
export const ALLOW_INTERNAL = { "allow-internal": { type: "boolean" } } as const;

/** What a verb is about to make. */
interface Made {
  /** Folder of the published files that it is made of. */
  readonly data: string;
  /** Where it goes. */
  readonly out: string;
  /** Whether the command line allows it. */
  readonly isAllowed: boolean | undefined;
}

/** @throws UsageError where an internal edition would leave its folder without the word for it */
export async function keepInternalInside(effects: Pick<Effects, "read">, made: Made): Promise<void> {
  if (made.isAllowed === true || isInside(made.out)) return;
  const bytes = await effects.read(`${made.data}/catalogue.json`);
  if (bytes === undefined) return;
  const { edition } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly edition?: unknown };
  if (edition === "internal") throw new UsageError({ kind: "internal", folder: made.data });
}

/** @throws UsageError where an internal edition would be built outside its folder without the word for it */
export function keepBuildInside(out: string, isAllowed: boolean | undefined): void {
  if (isAllowed !== true && !isInside(out)) throw new UsageError({ kind: "internal", folder: out });
}

/** A path that leaves the folder again is not in it. */
function isInside(path: string): boolean {
  const [first, ...rest] = path.replace(/^\.\//, "").split(/[\\/]/);
  return first === INTERNAL_FOLDER && !rest.includes("..");
}
