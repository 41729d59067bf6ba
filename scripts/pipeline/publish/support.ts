import type { SupportFile } from "#domain/coverage/supportFile";
import { FORMAT_VERSION } from "#domain/dataset";
import type { Registry } from "../registry/registry.ts";
import { makeFigure } from "./programmes.ts";

/** What programmes give, and the plans section by section with every figure they print; the same for every province. */
export function makeSupportFile({
  support,
  planSections,
  planFacts,
}: Pick<Registry, "support" | "planSections" | "planFacts">): SupportFile {
  return {
    format: "atlas.support",
    version: FORMAT_VERSION,
    support: structuredClone([...support]),
    sections: structuredClone([...planSections]),
    figures: planFacts.map((fact) => ({ plan: fact.plan, ...makeFigure(fact) })),
  };
}
