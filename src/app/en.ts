import type { AppWords } from "./vi.ts";

export const en: AppWords = {
  search: {
    title: "Find a commune or ward",
    placeholder: "Find a commune, ward, old name…",
    none: (text) => `Nothing found for “${text}”. Accents are not needed; old names work.`,
    kinds: {
      commune: "today",
      former: "former name",
      district: "former district",
    },
    terms: "What words mean",
    results: (count) => `${String(count)} results`,
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
