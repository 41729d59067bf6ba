import type { ReadingWords } from "./vi.ts";

export const en: ReadingWords = {
  columns: {
    name: "Commune",
    value: "Value",
    change: "Change",
    count: "Count",
    rank: "Rank",
    status: "Status",
  },
  changeSince: (year, unit) => `Since ${String(year)}${unit === "" ? "" : `, ${unit}`}`,
  ofChange: (change, column) => `${change}: ${column.toLowerCase()}`,
};
