import { formatCount, formatCounts, formatPercent } from "#domain/format";
import { communeSentence, mapSentence, nameCommune, sayYear } from "./en.sentence.ts";
import type { Messages } from "./vi.ts";

export const en: Messages = {
  shell: {
    atlas: "Poverty Reduction Atlas",
    close: "Close",
    internal: "Internal edition: not for publication",
    schematic: "Schematic boundaries",
    imported: "Boundaries from a file",
    illustrativeNote: "Illustrative figures, fitted to what is published",
  },
  explore: {
    looks: {
      missing: "no data",
      suppressed: "withheld",
      illustrative: "illustrative",
      pending: "loading",
    },
    illustrative: "illustrative",
    tilesKept: (share) => `Hexagons: ${formatPercent(100 * share, "en", 0)} of bordering pairs kept`,
    communes: (count) => `${formatCount(count, "en")} ${count === 1 ? "commune" : "communes"}`,
    timeline: "Year",
    rankName: "Rank",
    rank: ({ rank, of, tied }) =>
      `${String(rank)}/${String(of)}${tied > 1 ? ` (tied: ${String(tied)})` : ""}`,
    counts: (value, { base }) => {
      if (value.numerator === null || value.denominator === null) return "";
      const { numerator, denominator } = formatCounts(value, "en");
      return `${numerator} of ${denominator} ${base.en}`;
    },
    status: {
      official: "official",
      derived: "derived from official",
      provisional: "provisional",
      illustrative: "illustrative",
      suppressed: "withheld",
      "not-collected": "not collected",
      missing: "no data",
    },
    year: sayYear,
  },
  problems: {
    loading: "Loading figures…",
  },
  map: {
    picking: "Drag on the map to take in the communes of a region. Escape: stop.",
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
