/** What frames pages, cards and slides. */
export const vi = {
  schematicSource: "Ranh giới sơ đồ, không phải địa giới pháp lý.",
  /** What a screen reader says of a term that explains itself at a tap. */
  meaning: (term: string) => `Nghĩa là gì: ${term}`,
};

export type FrameWords = typeof vi;
