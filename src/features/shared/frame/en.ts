import type { FrameWords } from "./vi.ts";

export const en: FrameWords = {
  toMap: "Back to the map",
  schematicSource: "Schematic boundaries, not legal ones.",
  meaning: (term) => `What does it mean: ${term}`,
  slides: "Slides",
};
