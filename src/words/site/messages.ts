import type { NamedCommune } from "../messages.ts";

/** What one heir of a former commune got of it. */
export interface NamedShare {
  readonly name: string;
  /** "60%", or null where no household weights are known. */
  readonly share: string | null;
}

/** Words of the frame around every page built ahead. */
export interface FrameMessages {
  readonly skip: string;
  /** Names the way from the atlas to this page. */
  readonly path: string;
  readonly openMap: string;
  readonly otherLanguage: string;
  readonly footer: string;
  readonly quality: string;
  readonly licence: string;
  /** Which year the newest figures are of; `date` is written out. */
  readonly dataOf: (date: string) => string;
  readonly example: string;
}

/** Words of the small map. */
export interface MapWords {
  readonly heading: string;
  /** What colours mean: indicator and time. */
  readonly classes: (indicator: string, time: string) => string;
  readonly ring: (commune: string) => string;
  readonly schematic: string;
  readonly imported: string;
}

export interface ListMessages {
  readonly communes: string;
  readonly communesLead: (communes: string, provinces: string) => string;
  readonly provinces: string;
  readonly provincesLead: string;
  readonly communesOf: (province: string) => string;
  readonly count: (count: string) => string;
  readonly former: string;
  readonly formerLead: string;
}

export interface FormerMessages {
  /** "Xã Leng Su Sìn (trước 1/7/2025)". */
  readonly title: (commune: string) => string;
  readonly whole: (former: string, district: string, successor: string) => string;
  readonly split: (former: string, district: string, shares: readonly NamedShare[]) => string;
  readonly unknown: (former: string, district: string) => string;
  readonly choose: string;
  readonly goOn: (successor: string) => string;
  readonly share: (share: string) => string;
  readonly noShare: string;
  readonly weights: string;
}

export interface MissingMessages {
  readonly title: string;
  readonly text: string;
  readonly lists: string;
  readonly search: string;
  readonly hint: string;
  readonly results: (count: number) => string;
  readonly none: string;
  readonly near: string;
  readonly loading: string;
  readonly failed: string;
  readonly former: (place: NamedCommune) => string;
  readonly district: (name: string) => string;
}

export interface ImageMessages {
  readonly status: Readonly<Record<"illustrative" | "suppressed" | "missing" | "published", string>>;
  /** Of a map with made-up figures beside an official one. */
  readonly onMap: string;
  readonly alternative: (place: string) => string;
}

/** Names of figures for machines. */
export interface GraphMessages {
  readonly area: string;
  /** The count a rate is made of. */
  readonly part: (indicator: string) => string;
  /** What it is counted out of. */
  readonly whole: (base: string) => string;
}

/** Everything the pages built ahead say around the views; a language that lacks a message does not compile. */
export interface PagesMessages {
  readonly frame: FrameMessages;
  readonly map: MapWords;
  readonly lists: ListMessages;
  readonly former: FormerMessages;
  readonly missing: MissingMessages;
  readonly image: ImageMessages;
  readonly graph: GraphMessages;
}
