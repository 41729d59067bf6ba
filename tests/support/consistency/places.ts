import type { IndicatorRule } from "#domain/indicator";
import type { Said } from "./said.ts";
import type { Scene } from "./scene.ts";
import { readCsv, readWorkbook } from "./exports.ts";
import { readFromWhere, readFromWhereOfProvince } from "./fromWhere.ts";
import { readReading } from "./reading.ts";
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
  /** Made by a component and read back from its markup: an order of magnitude slower than what is read as it is. */
  readonly isRendered: boolean;
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

const EACH = { who: "communes", languages: "both", isRendered: false, covers: everything } as const;

/** Every part that is given an indicator at a period, and how it is read back. */
export const PLACES = {
  reading: { ...EACH, languages: "turns", read: readReading },
  tooltip: { ...EACH, isRendered: true, read: readTooltips },
  table: { ...EACH, isRendered: true, read: readTable },
  card: { ...EACH, isRendered: true, read: readCards },
  sentence: { ...EACH, read: readSentences },
  "list for screen readers": { ...EACH, read: readDescriptions },
  "reader's group": { ...EACH, languages: "turns", isRendered: true, read: readSelection },
  "table as CSV": { ...EACH, read: readCsv },
  "plan as workbook": { ...EACH, languages: "turns", covers: notRecorded, read: readWorkbook },
  "from where": {
    ...EACH,
    languages: "turns",
    isRendered: true,
    covers: isHeadline,
    says: "paper",
    read: readFromWhere,
  },
  "from where of the province": {
    ...EACH,
    who: "province",
    isRendered: true,
    says: "paper",
    read: readFromWhereOfProvince,
  },
  "province card": { ...EACH, who: "province", isRendered: true, read: readProvinceCard },
  "map sentence": { ...EACH, who: "province", read: readMapSentence },
} as const satisfies Readonly<Record<string, Part>>;

export type PlaceName = keyof typeof PLACES;
export const PLACE_NAMES = Object.keys(PLACES) as PlaceName[];
