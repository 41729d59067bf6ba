import type { EntryWords } from "./vi.ts";

export const en: EntryWords = {
  texts: {
    purpose: "What for",
    eligible: "For whom",
    content: "What it gives",
    places: "Where",
  },
  silent: "The plan does not say.",
  norms: "Amounts and sizes",
  bounds: {
    from: "at least",
    above: "more than",
    below: "below",
    about: "about",
  },
  doers: "By whom",
  lead: (names) => `led by ${names}`,
  partners: (names) => `with ${names}`,
  nobody: "The plan names no agency.",
  legal: "Legal basis",
  section: "In the plan",
  sectionOf: (section) => `section ${section}`,
  retold: "Retold in the atlas's own words; figures and sections are the plan's.",
  money: "Money",
  more: "Places and map",
  found: (query) => `Search “${query}”`,
  foundIn: {
    purpose: "What for",
    eligible: "For whom",
    content: "What it gives",
    places: "Where",
    norm: "Amount",
    figure: "Figure",
    legal: "Legal basis",
  },
  others: "Other plans speak of it too:",
};
