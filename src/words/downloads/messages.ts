/** Words of the page of open data; fetched with it. */
export interface DataMessages {
  readonly title: string;
  readonly lead: string;
  readonly failed: string;
  /** The parts of the page, as links at its head. */
  readonly parts: string;
  readonly facts: Readonly<
    Record<"title" | "provinces" | "until" | "version" | "licence" | "boundaries" | "figures", string>
  >;
  /** What the licence covers in an edition with made-up figures, and whose the others are. */
  readonly licenceOfExample: string;
  readonly official: string;
  readonly internal: string;
  readonly statuses: Readonly<Record<"status" | "says" | "values", string>>;
  readonly screen: string;
  readonly screenLead: string;
  readonly extent: string;
  readonly rows: (count: string) => string;
  readonly extents: Readonly<Record<"shown" | "all" | "set", (count: string) => string>>;
  readonly formats: Readonly<
    Record<"csv" | "xlsx" | "geojson" | "topojson", readonly [name: string, suits: string]>
  >;
  readonly sheets: readonly [table: string, about: string];
  readonly about: Readonly<
    Record<
      | "sentence"
      | "indicator"
      | "standard"
      | "link"
      | "note"
      | "boundaries"
      | "version"
      | "citation"
      | "licence",
      string
    >
  >;
  readonly note: string;
  readonly boundaries: Readonly<Record<"schematic" | "imported", string>>;
  readonly noClass: string;
  readonly everything: string;
  readonly archive: (size: string) => string;
  readonly archiveHolds: string;
  readonly whole: string;
  readonly columns: Readonly<Record<"file" | "what" | "kind" | "size", string>>;
  /** Kinds of file by ending. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly size: (bytes: string, isMega: boolean) => string;
  readonly addresses: string;
  readonly stable: string;
  readonly pinned: string;
  readonly forPrograms: string;
  readonly citation: string;
  readonly copy: string;
  readonly copied: string;
  readonly licence: string;
  readonly noLicence: string;
  readonly dictionary: string;
  readonly found: (count: string) => string;
  readonly dictionaryLead: string;
  readonly find: string;
  readonly entryParts: Readonly<Record<"column" | "status" | "standard" | "indicator" | "measure", string>>;
  readonly entry: Readonly<Record<"name" | "definition" | "unit" | "formula", string>>;
  /** Units of measurement by their id in the files. */
  readonly units: Readonly<Record<string, string>>;
  readonly api: string;
  readonly apiLead: string;
  readonly apiSchema: (name: string) => string;
  readonly embed: string;
  readonly embedLead: string;
  readonly options: Readonly<
    Record<
      "indicator" | "period" | "commune" | "noCommune" | "language" | "theme" | "table" | "height",
      string
    >
  >;
  readonly languages: Readonly<Record<"vi" | "en", string>>;
  readonly themes: Readonly<Record<"auto" | "light" | "dark", string>>;
  readonly preview: string;
  readonly frameCode: string;
  readonly frameNote: string;
  readonly elementCode: string;
  readonly elementNote: string;
  readonly policy: string;
  readonly attributes: string;
  readonly events: string;
  /** What each attribute takes and each event tells. */
  readonly attributeSays: Readonly<
    Record<"province" | "indicator" | "period" | "commune" | "lang" | "theme" | "table" | "src", string>
  >;
  readonly eventSays: Readonly<
    Record<"poverty-map-ready" | "commune-hover" | "commune-select" | "error", string>
  >;
}
