import { formatCount } from "#domain/format";
import type { ChooserWords } from "./vi.ts";

export const en: ChooserWords = {
  title: "Choose an indicator",
  find: "Find an indicator",
  placeholder: "Type a word: toilet, insurance, money…",
  themes: "Themes",
  all: "All",
  names: {
    poverty: "Poverty",
    deprivation: "What households lack",
    "near-deprivation": "What near-poor households lack",
    flows: "Changes in the year",
    ethnicity: "Ethnic minorities",
    persons: "Persons",
    groups: "Groups of households",
    causes: "Causes of poverty",
    children: "Children",
    coverage: "Programmes, money",
    extra: "Other figures",
  },
  whose: (place, year) => `Figures of ${place}, end of ${year}`,
  lacking: {
    how: "of 100 households, how many lack it",
    what: "Lacking",
    poor: "Poor",
    near: "Near-poor",
    mean: "Deprivations a household, mean",
  },
  communes: "by commune",
  withheld: "not published",
  nearest: (year) => `in ${year}`,
  notCollected: (year) => `not collected in ${year}`,
  goesTo: (year, other) =>
    `Not collected in ${year}: choosing it takes the map to ${other}, the nearest year that has it.`,
  never: "no figures yet",
  span: (from, to) => (from === to ? `Counted in ${from}.` : `Counted from ${from} to ${to}.`),
  count: (count) => (count === 1 ? "1 indicator" : `${formatCount(count, "en")} indicators`),
  takes: (name) => `Enter: ${name}`,
  none: (query) => `No indicator fits “${query}”. Try fewer letters.`,
  keys: { move: "move", take: "show on the map", leave: "close" },
  lost: "The figures of the province did not come; an indicator can still be chosen.",
};
