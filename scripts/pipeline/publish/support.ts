import type { SupportFile } from "#domain/coverage/supportFile";
import { FORMAT_VERSION } from "#domain/dataset";
import type { Registry } from "../registry/registry.ts";

/** What programmes give; the same for every province. */
export function makeSupportFile({ support }: Pick<Registry, "support">): SupportFile {
  return {
    format: "atlas.support",
    version: FORMAT_VERSION,
    support: structuredClone([...support]),
  };
}
