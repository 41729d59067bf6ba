import type { EmbedWords } from "./vi.ts";

export const en: EmbedWords = {
  instructions: "Arrow keys: the next commune. Enter: select. Escape: leave the selection.",
  source: "Source",
  open: "Open in the Poverty Reduction Atlas",
  legend: "Legend",
  table: "Table of communes",
  nothing: "The map can not be shown.",
  failed: (file) => `The file ${file} could not be read.`,
  retry: "Try again",
  coarse: "Coarse outlines, not legal borders.",
  schematic: "Schematic boundaries made from the location and area of each commune; not legal boundaries.",
};
