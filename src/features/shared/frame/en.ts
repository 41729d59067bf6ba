import { formatPercent } from "#domain/format";
import type { FrameWords } from "./vi.ts";

export const en: FrameWords = {
  loud: ["Commune figures: ASSUMED for the example", ", not for decisions"],
  internal: "Internal edition: not for publication",
  tilesKept: (share) => `Hexagons: ${formatPercent(100 * share, "en", 0)} of bordering pairs kept`,
  schematic: "Schematic boundaries",
  imported: "Boundaries from a file",
  schematicSource: "Schematic boundaries, not legal ones.",
  ownClasses: "Own classes",
  nothingKept: "No commune is within the filter.",
  clearFilter: "Clear filter",
  meaning: (term) => `What does it mean: ${term}`,
};
