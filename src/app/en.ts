import type { AppWords } from "./vi.ts";

/** "A", "A and B", "A, B and C". */
function joinEn(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

export const en: AppWords = {
  search: {
    none: (text) => `Nothing found for “${text}”. Accents are not needed; old names work.`,
    now: (names) => `now ${joinEn(names)}`,
    kinds: {
      commune: "today",
      former: "former name",
      district: "former district",
    },
    terms: "What words mean",
    results: (count) => `${String(count)} results`,
  },
  offline: {
    whole: "No network: showing what is kept on this machine.",
    partly: "No network: only what has been loaded can be seen.",
    kept: "Kept on this machine: works without a network.",
    newer: "A newer version of the atlas is here.",
    reload: "Reload",
    later: "Later",
  },
};
