import { isKept, type Filter } from "#domain/filter";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import { derivePaper } from "#domain/paper";
import type { Exploration, ExploreRow } from "#domain/reading";

/** What a filter leaves of a map (phần còn lại sau lọc): the communes, and what they amount to together. */
export interface Kept {
  readonly rows: readonly ExploreRow[];
  /** Counts summed, then divided once; null where that can not be: a change, a value that is no count, a count that is not known. */
  readonly total: IndicatorValue | null;
}

export function readKept({ rows, indicator }: Pick<Exploration, "rows" | "indicator">, filter: Filter): Kept {
  const kept = rows.filter((row) => isKept(filter, row, indicator));
  return { rows: kept, total: sumValues(kept, indicator) };
}

function sumValues(
  rows: readonly ExploreRow[],
  { kind, denominatorScope }: IndicatorRule,
): IndicatorValue | null {
  const [first] = rows;
  if (first === undefined || kind === "value" || denominatorScope === "province") return null;
  const numerator = sumAll(rows.map(({ value }) => value.numerator));
  const denominator = kind === "count" ? null : sumAll(rows.map(({ value }) => value.denominator));
  const value = divide(kind, numerator, denominator);
  const tops = rows.map(({ value: { numeratorStatus, documents } }) => ({
    status: numeratorStatus,
    documents,
  }));
  const bottoms = rows.flatMap(({ value: { denominatorStatus: status, documents } }) =>
    denominator === null || status === null ? [] : [{ status, documents }],
  );
  // What is divided anew rests on the counts, however well the rate of a commune is printed.
  const { status, documents } = derivePaper([...tops, ...bottoms]);
  return value === null
    ? null
    : {
        ...{ value, numerator, denominator, status, documents },
        numeratorStatus: derivePaper(tops).status,
        denominatorStatus: bottoms.length === 0 ? null : derivePaper(bottoms).status,
        printed: null,
        interval: null,
        broken: false,
      };
}

/** A count needs no denominator; a share of nothing is none. */
function divide(kind: IndicatorRule["kind"], top: number | null, bottom: number | null): number | null {
  if (kind === "count" || top === null) return top;
  if (bottom === null || bottom === 0) return null;
  return kind === "rate" ? (100 * top) / bottom : top / bottom;
}

/** Null where one of them is not known. */
function sumAll(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  );
}
