import type { FrameWords } from "./vi.ts";

export const en: FrameWords = {
  schematicSource: "Schematic boundaries, not legal ones.",
  meaning: (term) => `What does it mean: ${term}`,
};
