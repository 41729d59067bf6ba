import type { SeriesTheme } from "./indicator.ts";
import type { Localised } from "./localised.ts";

/**
 * What a stored number is, which says what may be done with it: a `count` of people or things is summed and, where it is small,
 * withheld; `money` is summed and counts nobody; a `rate`, a `mean` or another `value` is never summed.
 */
export const MEASURE_KINDS = ["count", "rate", "mean", "money", "value"] as const;
type MeasureKind = (typeof MEASURE_KINDS)[number];

/** What readers come for is withheld last: details first, then groups, the poor and near-poor households, all households. */
export const IMPORTANCES = ["detail", "group", "stock", "whole"] as const;
type Importance = (typeof IMPORTANCES)[number];

/** Where a measure stands in the balance of a year (đầu năm, giảm, tăng): the start, a way out of a stock, or a way into it. */
export const FLOW_ROLES = ["start", "out", "in"] as const;
export type FlowRole = (typeof FLOW_ROLES)[number];

/** A measure (chỉ tiêu gốc): one row of the one table, `data/registry/measures.csv`. Nothing else knows what its name means. */
export interface Measure {
  readonly id: string;
  readonly unit: string;
  readonly kind: MeasureKind;
  /** The series file it is published in; null for what stands beside the communes only. */
  readonly theme: SeriesTheme | null;
  /** Measures that it counts a part of: it is at most each of them. */
  readonly wholes: readonly string[];
  /** Measures alike in all but what they are about ("poor_deprivations"), or null. */
  readonly family: string | null;
  /** What it is about within its family: a deprivation, an ethnic group, a band; or null. */
  readonly key: string | null;
  readonly importance: Importance;
  readonly flow: { readonly role: FlowRole; readonly of: string } | null;
  /** The same households as another form counts them, or null. */
  readonly mirror: string | null;
  /** Measures that add up to this one, in each way in which forms tell them apart. */
  readonly sums: readonly MeasureSum[];
  /** Whether the first of its sums stands in where no form carries it. */
  readonly isDerived: boolean;
  readonly name: Localised;
}

/** Parts of a measure. Parts named one by one are all needed; of a family there are as many as the form has columns. */
interface MeasureSum {
  readonly parts: readonly string[];
  readonly isFamily: boolean;
}

/** A stock with its year: households at the start, less the ways out, plus the ways in. */
export interface Balance {
  readonly stock: string;
  readonly start: string;
  readonly out: readonly string[];
  readonly in: readonly string[];
}

/** The table of measures, asked by name. */
export class MeasureTable {
  readonly rows: readonly Measure[];
  readonly #byId: ReadonlyMap<string, Measure>;

  constructor(rows: readonly Measure[]) {
    this.rows = rows;
    this.#byId = new Map(rows.map((row) => [row.id, row]));
  }

  find(id: string): Measure | undefined {
    return this.#byId.get(id);
  }

  /** @throws RangeError for a name without a row: readers refuse it before, so that none gets here */
  require(id: string): Measure {
    const row = this.#byId.get(id);
    if (row !== undefined) return row;
    throw new RangeError(`measure "${id}" has no row in data/registry/measures.csv`);
  }

  /** Members of a family, in the order of the table. */
  family(name: string): readonly Measure[] {
    return this.rows.filter(({ family }) => family === name);
  }

  /** The persons of households, where both are counted ("poor_households", "poor_persons"). */
  personsOf(households: string): Measure | undefined {
    const persons = this.find(households.replace(/_households$/, "_persons"));
    return persons?.unit === "persons" && persons.id !== households ? persons : undefined;
  }

  /** Balances of the year that can be drawn up from measures at hand: every stock with its start and at least one way out or in. */
  balances(has: (measure: string) => boolean): Balance[] {
    const stocks = new Set(this.rows.flatMap(({ flow }) => flow?.of ?? []));
    return [...stocks].flatMap((stock) => {
      const own = this.rows.filter(({ id, flow }) => flow?.of === stock && has(id));
      const start = own.find(({ flow }) => flow?.role === "start");
      const names = (role: FlowRole) =>
        own.filter((row) => row.flow?.role === role && !isSplit(row, has)).map(({ id }) => id);
      const [out, into] = [names("out"), names("in")];
      if (start === undefined || out.length + into.length === 0) return [];
      return [{ stock, start: start.id, out, in: into }];
    });
  }
}

/** A way out that is told apart into its own ways ("exited" of forms 7.2 and 7.3) would count them twice. */
function isSplit({ sums }: Measure, has: (measure: string) => boolean): boolean {
  return sums.some(({ parts }) => parts.length > 0 && parts.every(has));
}
