import { readEditionFile } from "../pipeline/editionFile.ts";
import type { Effects } from "../pipeline/effects/effects.ts";
import { loadNation, pickProvinces } from "../pipeline/registry/provinces.ts";
import { UsageError } from "./command.ts";

/** As said, else the only one of the edition. @throws ProblemsError, one for a code that is no province */
export async function chooseProvince(effects: Effects, said: string | undefined): Promise<string> {
  const [only, ...others] = (await readEditionFile(effects))?.provinces ?? [];
  const found = said ?? only;
  if (found === undefined || (said === undefined && others.length > 0))
    throw new UsageError({ kind: "needed", what: "--province" });
  pickProvinces(await loadNation(effects), [found]);
  return found;
}
