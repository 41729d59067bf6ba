import type { AppWords } from "./vi.ts";

export const en: AppWords = {
  search: {
    title: "Find communes, indicators, pages",
    placeholder: "A commune, old name, indicator, programme, word…",
    hint: "Accents are not needed: muong nhe, toilet, glossary.",
    none: (text) => `Nothing found for “${text}”. Accents are not needed; old names work.`,
    groups: {
      province: "Provinces",
      place: "Communes and wards",
      survey: "Country: provinces before July 2025, regions",
      indicator: "Indicators",
      programme: "Programmes, projects, policies",
      fact: "Figures of the plans",
      page: "Pages",
      term: "What words mean",
      near: "Similar names",
    },
    slides: "Slide sets",
    rate: (indicator, year) => `${indicator.toLowerCase()}, end of ${year}`,
    tookIn: (names) => `took in the former ${names}`,
    layIn: (names) => `of the former ${names}`,
    divided: (count) => `former, ${String(count)} communes and wards today: see them as a group`,
    communes: (count) => `${String(count)} communes and wards`,
    ofThen: "before 1 July 2025, by the survey",
    ofRegion: "region, by the survey",
    withheld: "not published",
    results: (count) => (count === 1 ? "1 result" : `${String(count)} results`),
    keys: { move: "move", take: "open", leave: "close" },
  },
  country: {
    ofProvinces: "The country as a whole does not have this page. These provinces do:",
    map: "Back to the map of the country",
  },
  lostPart:
    "A part of the page could not be fetched: the atlas has a new build, or the network is gone. Reloading keeps this view.",
  offline: {
    whole: "No network: showing what is kept on this machine.",
    partly: "No network: only what has been loaded can be seen.",
    kept: "Kept on this machine: works without a network.",
    newer: "A newer version of the atlas is here.",
    reload: "Reload",
    later: "Later",
  },
};
