import type { IndicatorRule } from "#domain/indicator";
import type { Said } from "./said.ts";
import type { Scene } from "./scene.ts";
import { readCsv, readWorkbook } from "./exports.ts";
import { readFromWhere, readFromWhereOfProvince } from "./fromWhere.ts";
import { readMapSentence, readProvinceCard } from "./province.ts";
import {
  readCards,
  readDescriptions,
  readSelection,
  readSentences,
  readTable,
  readTooltips,
} from "./views.ts";

export const LANGUAGES = ["vi", "en"] as const;

/** A part of the atlas that says a figure. */
interface Part {
  /** Whom it speaks of: of every commune, or of the province. */
  readonly who: "communes" | "province";
  /** Both languages at every stop, or one after the other in turns where both would take too long. */
  readonly languages: "both" | "turns";
  readonly covers: (rule: IndicatorRule) => boolean;
  /** What of a figure it says: its number, perhaps with its paper, or its paper alone. */
  readonly says?: "paper";
  readonly read: (scene: Scene) => Said[];
}

const everything = () => true;
/** Of all indicators the same lines are rendered by one component; these have counts, sums and rates that documents print. */
const isHeadline = ({ theme }: IndicatorRule) => theme === "poverty";
/** A plan ranks by what is recorded up to the year, not by one year of it. */
const notRecorded = ({ theme }: IndicatorRule) => theme !== "coverage";

/** Every part that is given an indicator at a period, and how it is read back. */
export const PLACES = {
  tooltip: { who: "communes", languages: "both", covers: everything, read: readTooltips },
  table: { who: "communes", languages: "both", covers: everything, read: readTable },
  card: { who: "communes", languages: "both", covers: everything, read: readCards },
  sentence: { who: "communes", languages: "both", covers: everything, read: readSentences },
  "list for screen readers": {
    who: "communes",
    languages: "both",
    covers: everything,
    read: readDescriptions,
  },
  "reader's group": { who: "communes", languages: "turns", covers: everything, read: readSelection },
  "table as CSV": { who: "communes", languages: "both", covers: everything, read: readCsv },
  "plan as workbook": { who: "communes", languages: "turns", covers: notRecorded, read: readWorkbook },
  "from where": {
    who: "communes",
    languages: "turns",
    covers: isHeadline,
    says: "paper",
    read: readFromWhere,
  },
  "from where of the province": {
    who: "province",
    languages: "both",
    covers: everything,
    says: "paper",
    read: readFromWhereOfProvince,
  },
  "province card": { who: "province", languages: "both", covers: everything, read: readProvinceCard },
  "map sentence": { who: "province", languages: "both", covers: everything, read: readMapSentence },
} as const satisfies Readonly<Record<string, Part>>;

export type PlaceName = keyof typeof PLACES;
export const PLACE_NAMES = Object.keys(PLACES) as PlaceName[];
