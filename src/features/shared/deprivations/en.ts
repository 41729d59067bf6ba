import type { DeprivationWords } from "./vi.ts";

export const en: DeprivationWords = {
  title: "What poor households lack",
  note: "How many of every 100 poor households are deprived.",
  contributions: "What each makes up of all deprivations",
  contributionsNote:
    "Together 100%. Poor households that lack one thing, over all deprivations of poor households, each weighing the same (the breakdown of Alkire and Foster 2011).",
  noContributions: (unknown) =>
    unknown === 0
      ? "There is no deprivation."
      : `Not known: ${String(unknown)} indicators have no published figure.`,
  lack: "Deprivation",
  share: "Share",
  leading: "The leading deprivation of each commune",
  leadingNote:
    "What most poor households of a commune lack; the number on the map is that of the indicator in the list below.",
  communes: (count) => `${String(count)} communes`,
  tied: "Several alike",
  noLeading: "No figure, or no deprivation",
  partly: (count) =>
    `* ${String(count)} communes have an indicator that is not published: it leads among those published.`,
  none: "Not collected by commune for this date.",
};
