import type { Precision } from "#domain/coverage/programme";

export type ProfileSection =
  | "headline"
  | "trend"
  | "fingerprint"
  | "flows"
  | "themes"
  | "programmes"
  | "targets"
  | "neighbours"
  | "similar"
  | "origins"
  | "table"
  | "documents";

/** Words of the page of a commune; they arrive with it. Numbers come as text already written for the reader. */
export interface ProfileMessages {
  readonly print: string;
  readonly onMap: string;
  readonly provincePage: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly title: (name: string) => string;
  readonly noCommune: string;
  /** Leads to the page built ahead. */
  readonly ownPage: string;
  readonly where: (province: string) => string;
  readonly district: (names: readonly string[]) => string;
  readonly area: (km2: string) => string;
  readonly asOf: (period: string, standard: string) => string;
  readonly standing: Readonly<Record<"nothing" | "withheld" | "empty", (commune: string) => string>>;
  /** How much of the page is made up. */
  readonly made: (made: { readonly illustrative: number; readonly shown: number }) => string;
  readonly sections: Readonly<Record<ProfileSection, string>>;
  readonly cites: string;
  readonly cited: (number: number) => string;
  readonly none: string;
  readonly rank: (rank: string, of: string, tied: number) => string;
  readonly range: (best: string, worst: string) => string;
  readonly counts: (part: string, whole: string, base: string) => string;
  readonly province: string;
  readonly trend: {
    readonly label: (indicator: string) => string;
    readonly run: (standard: string, from: string, first: string, to: string, last: string) => string;
    readonly single: (standard: string, year: string, value: string) => string;
    readonly nothing: (standard: string) => string;
    readonly doubled: (year: string, values: readonly { value: string; standard: string }[]) => string;
  };
  readonly fingerprint: {
    readonly lead: string;
    readonly none: string;
    readonly drivers: (
      drivers: readonly { name: string; points: string; households: string | null }[],
    ) => string;
    readonly noDrivers: string;
    readonly columns: readonly [name: string, unit: string, province: string, gap: string];
    readonly mean: (commune: string, province: string) => string;
    readonly small: (poor: string) => string;
  };
  readonly flows: {
    readonly titles: Readonly<Record<"poor" | "near_poor", (year: string) => string>>;
    readonly start: string;
    readonly end: string;
    readonly names: Readonly<Record<"poor" | "near_poor", Readonly<Record<string, string>>>>;
    readonly balances: string;
    readonly differs: string;
    readonly none: string;
    readonly withheld: string;
  };
  readonly themes: {
    readonly notCollected: (themes: readonly string[]) => string;
    readonly at: (year: string, standard: string) => string;
    readonly columns: readonly [unit: string, province: string];
  };
  readonly programmes: {
    readonly none: string;
    readonly total: (programmes: string, planned: string, spent: string) => string;
    readonly columns: readonly [name: string, planned: string, spent: string];
    readonly unit: string;
    readonly notStated: string;
    readonly atLeast: string;
    readonly placed: string;
    readonly precisions: Readonly<Record<Precision, string>>;
    readonly part: string;
    readonly designations: string;
    readonly designation: Readonly<Record<"extreme" | "border" | "safeZone", string>>;
    readonly region: (region: string) => string;
    readonly sponsor: (name: string) => string;
    readonly unread: string;
    readonly more: (count: string) => string;
  };
  readonly targetsNone: string;
  readonly neighbours: { readonly none: string; readonly schematic: string };
  readonly similar: {
    readonly method: (rules: string, compared: string, leftOut: string, dropped: string) => string;
    readonly leftOut: string;
    readonly none: string;
    readonly shares: (high: readonly string[], low: readonly string[]) => string;
    /** A deprivation within a sentence. */
    readonly lacking: (name: string) => string;
    readonly alike: string;
    readonly column: string;
  };
  readonly beside: readonly [commune: string, value: string, counts: string, rank: string];
  readonly origins: {
    readonly whole: string;
    readonly part: (share: string) => string;
    readonly unknownPart: string;
    readonly rest: string;
    readonly none: string;
  };
  readonly table: {
    readonly lead: string;
    readonly indicator: string;
    readonly marks: Readonly<
      Record<"missing" | "suppressed" | "broken" | "illustrative" | "notCollected" | "counts", string>
    >;
    readonly cut: string;
  };
  readonly documents: {
    readonly columns: readonly [title: string, number: string, date: string, status: string];
    readonly notPrinted: string;
    readonly all: string;
  };
  readonly definitions: string;
}
