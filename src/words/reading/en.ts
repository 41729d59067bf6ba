import type { ReadingWords } from "./vi.ts";

export const en: ReadingWords = {
  columns: {
    name: "Commune",
    value: "Value",
    count: "Count",
    rank: "Rank",
    status: "Status",
  },
};
