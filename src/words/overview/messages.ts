import type { NamedCommune } from "../messages.ts";
import type { Status } from "#domain/status";

/** Communes without a figure, by why. */
export interface LeftOutCounts {
  readonly suppressed: number;
  readonly broken: number;
  readonly missing: number;
}

/** Communes by how their rate moved. */
export interface MoveCounts {
  readonly fell: number;
  readonly rose: number;
  readonly same: number;
  readonly unknown: number;
}

/** A rate as a count of so many households: "about 18 of every 100". */
export interface Frequency {
  readonly of: string;
  readonly about: string;
}

/** Sentences of the summary; numbers come written, with their mark where they are made up. */
export interface SummaryMessages {
  /** @param said the rate, or the rate with its counts */
  readonly rate: (year: number, province: string, frequency: Frequency, said: string) => string;
  readonly nobody: (year: number, province: string, households: string | null) => string;
  readonly unknown: (year: number, province: string, isWithheld: boolean) => string;
  readonly change: (since: number, points: string, households: string | null) => string;
  /** Goes on from `change`. */
  readonly sinceStart: (since: number, standard: string, points: string) => string;
  readonly first: (standard: string) => string;
  readonly half: (communes: string, of: string) => string;
  /** Goes on from `half`, or stands alone. */
  readonly poorest: (communes: number, ofPoor: string, ofHouseholds: string) => string;
  readonly lacks: (items: readonly string[]) => string;
  /** @param mark behind every count that is made up */
  readonly moved: (since: number, counts: MoveCounts, mark: string) => string;
  readonly targets: (count: number, standings: readonly string[]) => string;
}

/** Words of the overview of a province; fetched with its page. */
export interface OverviewMessages {
  /** @param province as it stands in a sentence: "tỉnh Điện Biên" */
  readonly title: (province: string) => string;
  readonly lead: (year: number, standard: string, communes: string) => string;
  readonly inSentence: (province: string) => string;
  readonly commune: (commune: NamedCommune) => string;
  readonly statuses: Readonly<Record<Status, string>>;
  /** What "~" stands for. */
  readonly made: string;
  readonly failed: string;
  readonly summaryTitle: string;
  readonly summary: SummaryMessages;
  readonly years: string;
  /** @param mark behind the number, where it is made up */
  readonly points: (points: number, mark: string) => string;
  readonly households: (households: number, mark: string) => string;
  readonly tiles: {
    readonly rate: string;
    readonly poor: string;
    readonly near: string;
    readonly ofHouseholds: (households: string) => string;
    readonly since: (year: number) => string;
    readonly from: (rate: string) => string;
    readonly broken: string;
  };
  readonly trend: { readonly title: string; readonly label: string; readonly note: string };
  readonly where: {
    readonly title: string;
    readonly byRate: (communes: number) => string;
    readonly byNumber: (communes: number) => string;
    readonly half: (communes: number) => string;
    readonly columns: readonly [which: string, poor: string, ofPoor: string, ofHouseholds: string];
    readonly curve: string;
    readonly say: (population: string, amount: string, index: string) => string;
    readonly index: (index: string) => string;
    readonly method: string;
    readonly grouped: (communes: number) => string;
    readonly x: string;
    readonly y: string;
    readonly none: string;
  };
  readonly targets: {
    readonly title: string;
    readonly measured: (rate: string, year: number) => string;
    readonly none: string;
    readonly cut: (year: number) => string;
    readonly goals: (year: number, meets: number, misses: number, open: number, isOver: boolean) => string;
    /** What "way" a target is measured against: the end it asks for. */
    readonly goal: (rate: string, year: number) => string;
  };
  readonly parts: {
    readonly title: string;
    readonly columns: readonly [part: string, rate: string, counts: string, ofPoor: string];
    readonly note: string;
  };
  readonly ethnic: {
    readonly title: string;
    readonly columns: readonly [group: string, poor: string, ofPoor: string];
    readonly unexplained: (minority: string) => string;
  };
  readonly lacks: {
    readonly title: string;
    readonly columns: readonly [lack: string, share: string, households: string];
    readonly none: string;
  };
  readonly bands: {
    readonly title: string;
    readonly rate: string;
    readonly printed: (year: number, units: string) => string;
    readonly now: (year: number, communes: string) => string;
    readonly note: string;
  };
  readonly movers: {
    readonly title: (since: number) => string;
    readonly falls: string;
    readonly rises: string;
    readonly columns: readonly [commune: string, change: string, households: string, now: string];
    readonly noFalls: string;
    readonly noRises: string;
    readonly none: string;
  };
  readonly extremes: {
    readonly title: string;
    readonly highest: string;
    readonly lowest: string;
    readonly columns: readonly [commune: string, rate: string, counts: string, rank: string];
    readonly rank: (rank: number, of: number, tied: number) => string;
    readonly none: string;
  };
  readonly recorded: {
    readonly title: string;
    readonly designated: (year: number, communes: number) => string;
    readonly designations: Readonly<
      Record<"regionI" | "regionII" | "regionIII" | "extreme" | "border" | "safeZone" | "sponsor", string>
    >;
    readonly reach: (year: number, communes: number, poor: string, ofPoor: string | null) => string;
    readonly note: string;
    readonly columns: readonly [programme: string, communes: string, poor: string, ofPoor: string];
    readonly more: (count: number) => string;
  };
  /** Published earlier than the period on show. */
  readonly earlier: (year: number, standard: string) => string;
  readonly tied: (communes: number) => string;
  readonly leftOut: (counts: LeftOutCounts) => string;
  /** Contradictions that figures above are part of. */
  readonly flags: (ids: string) => string;
  readonly atLeast: string;
  readonly counts: (poor: string, households: string) => string;
  readonly sources: string;
  readonly allSources: string;
  readonly method: string;
  readonly meaning: Readonly<Record<"poor" | "near-poor" | "deprivation" | "standard", string>>;
  readonly toProgrammes: string;
}
