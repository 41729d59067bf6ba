import type { CompareWords } from "./vi.ts";

export const en: CompareWords = {
  years: "The years, one legend",
  openYear: (year, value) => `${year}: ${value}. Open this year alone`,
  otherYear: "Second map, year",
  otherIndicator: "indicator",
  table: "Both sides",
  difference: "Change",
  behind: "Count",
  highest: "Highest commune",
  outOf: (count, of, base) => `${count} of ${of} ${base}`,
  curtain: "Draw the curtain between the two maps",
  broken: "Two poverty standards: not comparable.",
};
