import type { Effects } from "../effects/effects.ts";
import { ProblemsError } from "../problem.ts";

/** A file of the registry that must be there. @throws ProblemsError naming it */
export async function requireFile(effects: Pick<Effects, "read">, file: string): Promise<Uint8Array> {
  const bytes = await effects.read(file);
  if (bytes !== undefined) return bytes;
  throw new ProblemsError([
    { severity: "error", check: "parseRegistry", place: { file }, values: { kind: "file" } },
  ]);
}
