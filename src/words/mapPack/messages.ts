/** Words of the map pack (bộ bản đồ) that is made for paper. */
export interface PackMessages {
  readonly title: (province: string) => string;
  readonly communesTitle: (province: string) => string;
  readonly overview: string;
  readonly keyFigures: string;
  readonly contents: string;
  readonly maps: string;
  readonly ranking: string;
  readonly rankingOf: (indicator: string, ranked: number, all: number) => string;
  readonly gaps: string;
  readonly gapMethod: (rate: string, programmes: string, year: number) => string;
  readonly gapCount: (count: number, unknown: number) => string;
  readonly gapNone: string;
  readonly gapUnrecorded: string;
  /** Title of a second map whose classes tell communes apart that the fixed bands put together. */
  readonly apart: (indicator: string) => string;
  readonly code: (code: string) => string;
  readonly programmes: string;
  readonly recorded: (programmes: string, planned: string, year: number) => string;
  readonly recordedNone: string;
  readonly noPoor: string;
  readonly communes: string;
  readonly trend: string;
  readonly cut: string;
  readonly year: string;
  readonly columns: Readonly<
    Record<
      | "rank"
      | "commune"
      | "rate"
      | "poor"
      | "households"
      | "near"
      | "status"
      | "programmes"
      | "planned"
      | "indicator"
      | "value"
      | "counts"
      | "place",
      string
    >
  >;
  readonly page: (page: number, pages: number) => string;
  readonly notRanked: string;
  readonly made: (day: string) => string;
}
