import { formatCount } from "#domain/format";
import type { CardMessages, SearchMessages, SideMessages } from "./messages.ts";

const card: CardMessages = {
  from: (names) => `From ${joinEn(names)}, 1 July 2025`,
  partOf: (name, share) => `part of ${name} (${share ?? "unknown share"} of its households)`,
  formerDistrict: (names) => `former ${joinEn(names)}`,
  trend: "Over the years",
  unit: "commune",
  provinceLine: "province",
  deprivations: "What poor households lack",
  deprivationsNote: "How many of every 100 poor households are deprived.",
  deprivationsNone: "Not collected by commune for this date.",
  parts: "Urban and rural",
  part: { urban: "Urban", rural: "Rural" },
  partsNone: "Nothing published for this date.",
  ethnic: "Poor households by ethnic group",
  ethnicGroups: {
    mong: "Mông",
    thai: "Thái",
    kho_mu: "Khơ Mú",
    other_minority: "Other minorities",
    kinh: "Kinh",
    unexplained: "Unexplained (printed total less the groups)",
  },
  bands: (units) => `Communes by poor rate (${formatCount(units, "en")} communes of the time)`,
  band: (from, to) =>
    from === to
      ? "0%"
      : from === 0
        ? `up to ${String(to)}%`
        : to >= 100
          ? `over ${String(from)}%`
          : `over ${String(from)} to ${String(to)}%`,
  bandNone: "not printed",
  sourceLine: "Source",
  source: "Where from?",
  printedFlag: (flag, printed) => `${flag}: kept as printed (${printed}), which disagrees with its counts.`,
  sourceParts: {
    document: "Document",
    number: "Number",
    date: "Date",
    standard: "Poverty standard",
    status: "Status",
    grade: "Grade of source",
    flag: "Reconciliation",
  },
  unknownSource: "No source recorded.",
  qualityReport: "Data quality report",
  sourceTitle: ({ title }) => title.en,
  standardLegal: ({ name, legal }) => `${name.en} (${legal})`,
  choosePlace: "Choose a commune on the map or in the table to see it alone.",
};

const search: SearchMessages = {
  none: (text) => `Nothing found for “${text}”. Accents are not needed; old names work.`,
  now: (names) => `now ${joinEn(names)}`,
  kinds: { commune: "today", former: "former name", district: "former district" },
  results: (count) => `${String(count)} results`,
};

export const en: SideMessages = { card, search };

/** "A", "A and B", "A, B and C". */
function joinEn(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
