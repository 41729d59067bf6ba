/** Words of the page of open data; fetched with it. */
export interface DataMessages {
  readonly title: string;
  readonly lead: string;
  readonly failed: string;
  readonly screen: string;
  readonly screenLead: string;
  readonly extent: string;
  readonly extents: Readonly<Record<"shown" | "all" | "set", (count: string) => string>>;
  readonly formats: Readonly<Record<"csv" | "xlsx" | "geojson" | "topojson", string>>;
  readonly sheets: readonly [table: string, about: string];
  readonly about: Readonly<
    Record<"sentence" | "indicator" | "standard" | "link" | "note" | "boundaries" | "version", string>
  >;
  readonly note: string;
  readonly boundaries: Readonly<Record<"schematic" | "imported", string>>;
  readonly noClass: string;
  readonly everything: (version: string) => string;
  readonly until: (date: string) => string;
  readonly own: (province: string) => string;
  readonly whole: string;
  readonly columns: Readonly<Record<"file" | "what" | "size", string>>;
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
  readonly dictionary: (count: string) => string;
  readonly dictionaryLead: string;
  readonly find: string;
  readonly parts: Readonly<Record<"column" | "status" | "standard" | "indicator" | "measure", string>>;
  readonly entry: Readonly<Record<"id" | "name" | "definition" | "unit" | "formula", string>>;
  readonly api: string;
  readonly apiLead: string;
  readonly apiColumns: Readonly<Record<"address" | "what" | "schema", string>>;
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
  readonly events: string;
}
