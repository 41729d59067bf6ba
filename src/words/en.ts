import { formatCount, formatCounts } from "#domain/format";
import { communeSentence, mapSentence, nameCommune, sayYear } from "./en.sentence.ts";
import { en as signs } from "./signs/en.ts";
import type { Messages } from "./vi.ts";

export const en: Messages = {
  shell: {
    atlas: "Poverty Reduction Atlas",
    close: "Close",
    skip: "Skip to the table",
  },
  explore: {
    looks: {
      missing: "no data",
      "not-collected": "not collected",
      suppressed: "withheld",
      illustrative: "assumed",
      pending: "loading",
    },
    communes: (count) => `${formatCount(count, "en")} ${count === 1 ? "commune" : "communes"}`,
    timeline: "Year",
    rankName: "Rank",
    rank: ({ rank, of, tied }) =>
      `${String(rank)}/${String(of)}${tied > 1 ? ` (tied: ${String(tied)})` : ""}`,
    counts: (value, { base }) => {
      if (value.numerator === null || value.denominator === null) return "";
      const { numerator, denominator } = formatCounts(value, "en", signs);
      return `${numerator} of ${denominator} ${base.en}`;
    },
    status: {
      official: "official",
      derived: "derived from official",
      provisional: "provisional",
      estimated: "estimate",
      illustrative: "assumed",
      suppressed: "withheld",
      "not-collected": "not collected",
      missing: "no data",
    },
    year: sayYear,
  },
  problems: {
    loading: "Loading figures…",
    lost: "A part did not load: load the page again",
  },
  map: {
    instructions:
      "Arrow keys: to a neighbouring commune. Enter: select. Escape: leave the selection. Plus and minus: zoom. Home: whole province.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Whole province",
    kilometres: "km",
  },
  commune: nameCommune,
  mapSentence,
  communeSentence,
};
