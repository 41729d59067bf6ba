import type { ReadingMessages } from "../reading/messages.ts";
import type { ClassMethod } from "#domain/classify/classing";
import type { Source } from "#domain/publishedFiles";
import type { PublishedStandard as Standard } from "#domain/dataset";
import type { LocalKind, MoranResult } from "#domain/statistics/neighbours";
import type { IndicatorRule } from "#domain/indicator";
import type { MapForm, MapLayout, Panel } from "#domain/view";

export interface CardMessages {
  readonly from: (names: readonly string[]) => string;
  /** `share` is null where a split has no household weights. */
  readonly partOf: (name: string, share: string | null) => string;
  readonly formerDistrict: (names: readonly string[]) => string;
  readonly profile: string;
  readonly trend: string;
  readonly unit: string;
  readonly provinceLine: string;
  readonly deprivations: string;
  readonly deprivationsNote: string;
  readonly deprivationsNone: string;
  readonly deprivationsNobody: string;
  readonly parts: string;
  readonly part: Readonly<Record<"urban" | "rural", string>>;
  readonly partsNone: string;
  readonly ethnic: string;
  readonly ethnicGroups: Readonly<Record<string, string>>;
  readonly bands: (units: number) => string;
  readonly band: (from: number, to: number) => string;
  readonly bandNone: string;
  readonly sourceLine: string;
  readonly source: string;
  readonly printedFlag: (flag: string, printed: string) => string;
  readonly sourceParts: Readonly<
    Record<"document" | "number" | "date" | "issuer" | "standard" | "status" | "grade" | "flag", string>
  >;
  readonly unknownSource: string;
  readonly qualityReport: string;
  readonly overview: string;
  readonly sources: string;
  /** Opens the list of decks. */
  readonly slides: string;
  readonly data: string;
  readonly pages: string;
  readonly sourceTitle: (source: Source) => string;
  readonly standardLegal: (standard: Standard) => string;
  readonly choosePlace: string;
}

export interface SearchMessages {
  readonly none: (text: string) => string;
  readonly now: (names: readonly string[]) => string;
  readonly kinds: Readonly<Record<"commune" | "former" | "district", string>>;
  readonly terms: string;
  readonly results: (count: number) => string;
}

export interface ToolMessages {
  /** Name of the panel that changes how the map is drawn. */
  readonly open: string;
  readonly savePicture: string;
  readonly form: string;
  readonly forms: Readonly<Record<MapForm, string>>;
  readonly formHints: Readonly<Record<MapForm, string>>;
  readonly second: string;
  readonly ownChange: string;
  readonly since: string;
  readonly sinceNone: string;
  readonly method: string;
  readonly methods: Readonly<Record<ClassMethod | "own", string>>;
  readonly classes: string;
  readonly breaks: string;
  readonly breaksHint: string;
  /** What is written to break a change. */
  readonly changeBreaksHint: string;
  readonly ofYear: string;
  readonly reset: string;
  /** Reads the nine cells: rows are the first indicator, columns the second. */
  readonly cross: (first: string, second: string) => string;
  readonly crossCell: (first: string, second: string, count: number) => string;
  readonly crossNone: string;
  readonly fade: (weight: string) => string;
  readonly fadeSteps: readonly [string, string];
  readonly dot: (value: string, indicator: IndicatorRule) => string;
  readonly dotNote: string;
  readonly columns: string;
}

export interface SelectionMessages {
  readonly rectangle: string;
  readonly lasso: string;
  readonly addShown: string;
  readonly clear: string;
  readonly empty: string;
  readonly hint: string;
  readonly totals: Readonly<
    Record<"communes" | "households" | "poor" | "nearPoor" | "poorRate" | "shareOfPoor" | "area", string>
  >;
  /** Before a sum that lacks some communes. */
  readonly atLeast: string;
  readonly unknown: (count: number) => string;
  readonly members: string;
  readonly remove: (name: string) => string;
  readonly compare: string;
  readonly compareLimit: (most: number) => string;
  readonly export: string;
  readonly words: Readonly<Record<"code" | "source" | "link" | "note", string>>;
}

export interface CompareMessages {
  readonly layout: string;
  readonly layouts: Readonly<Record<MapLayout, string>>;
  readonly years: string;
  readonly openYear: (year: string, value: string) => string;
  readonly otherYear: string;
  readonly otherIndicator: string;
  readonly curtain: string;
  /** Between two standards nothing is compared, only shown. */
  readonly broken: string;
  readonly play: string;
  readonly pause: string;
  readonly next: string;
}

export interface AroundMessages {
  readonly kinds: Readonly<Record<LocalKind | "none", string>>;
  readonly kindHints: Readonly<Record<LocalKind, string>>;
  /** What Moran's I says in plain words. */
  readonly global: (result: MoranResult) => string;
  readonly few: string;
  /** @param p with its sign of relation: "= 0,012", "< 0,001" */
  readonly figures: (i: string, expected: string, p: string, permutations: number) => string;
  readonly schematic: string;
  readonly paint: string;
  readonly unpaint: string;
  readonly none: string;
}

export interface RankingMessages {
  readonly name: string;
  readonly least: string;
  readonly most: string;
  /** What the range beside a rank stands for. */
  readonly range: string;
}

export interface ReleaseMessages {
  readonly title: string;
  readonly against: string;
  /** @param index 0 for the release on show */
  readonly release: (index: number, id: string) => string;
  readonly total: (all: string, here: string) => string;
  readonly first: string;
  readonly redrawn: string;
  readonly place: string;
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  readonly none: string;
  readonly mark: string;
  readonly missing: string;
}

/** What frames the cards and a slide. */
export interface FrameMessages {
  /** The cut between two standards on the timeline, and a year without the indicator. */
  readonly cut: string;
  readonly notCollected: string;
  readonly toMap: string;
  readonly panels: Readonly<Record<Panel, string>>;
  readonly panelsLabel: string;
  readonly enlargeSheet: string;
  readonly shrinkSheet: string;
  readonly back: string;
  readonly schematicSource: string;
  /** What a screen reader says of a term that explains itself at a tap. */
  readonly meaning: (term: string) => string;
  /** Asked where a line is cut between two standards. */
  readonly whyCut: string;
}

/** What is said beside the map: it arrives with the cards, after the first map. A language that lacks a message does not compile. */
export interface SideMessages {
  readonly frame: FrameMessages;
  readonly card: CardMessages;
  readonly search: SearchMessages;
  readonly tools: ToolMessages;
  readonly selection: SelectionMessages;
  readonly compare: CompareMessages;
  readonly around: AroundMessages;
  readonly ranking: RankingMessages;
  readonly releases: ReleaseMessages;
  readonly reading: ReadingMessages;
}
