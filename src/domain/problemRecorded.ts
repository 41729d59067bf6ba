import type { Standing } from "./coverage/eligibility.ts";
import type { MoneySource } from "./coverage/programme.ts";
import type { Variant } from "./problemFaults.ts";

/** A row of a coverage form. */
interface RecordedAt {
  readonly programme: string;
  readonly commune: string;
  readonly year: number;
}

/** What is recorded of programmes against what their plans print: money, places, who is eligible, what is kept apart. */
export interface RecordedValues {
  /** Million đồng recorded against the amount printed; `years` in order, `since` the year that goes past it. */
  recordedWithinBudget: {
    readonly programme: string;
    readonly amount: "planned" | "spent";
    /** Null for all sources together. */
    readonly source: MoneySource | null;
    readonly recorded: number;
    readonly printed: number;
    readonly years: readonly { readonly year: number; readonly amount: number }[];
    readonly since: number;
  };
  recordedWhereNamed:
    /** `named`: codes of districts before 2025, or of communes of today. */
    | Variant<"place", RecordedAt & { level: "district" | "commune"; named: readonly string[] }>
    /** Communes of today that are recorded, against the number printed. */
    | Variant<"count", { programme: string; recorded: number; printed: number }>;
  recordedForEligible:
    | Variant<"standing", RecordedAt & { asked: readonly Standing[]; villages: boolean }>
    /** Percent at the end of each year; null where it is withheld. */
    | Variant<
        "rate",
        RecordedAt & {
          indicator: string;
          least: number;
          rates: readonly { readonly year: number; readonly percent: number | null }[];
        }
      >;
  /** `other` has a row in the same commune and year. */
  programmesKeepApart: RecordedAt & { readonly other: string };
}
