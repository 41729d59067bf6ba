import { asPrinted } from "../printed.ts";

/** One number a commune, in the order of the communes; null where it is missing or withheld. */
export type Column = readonly (number | null)[];
/** One answer a commune; null where nobody can tell. */
export type Answers = readonly (boolean | null)[];

/** What a planner asks of a commune (tiêu chí chọn xã). */
export type Criterion =
  /** Between two values, both included; null leaves a side open. */
  | {
      readonly kind: "range";
      readonly measure: string;
      readonly from: number | null;
      readonly to: number | null;
    }
  /** Among the highest; who ties with the last of them is among them. */
  | { readonly kind: "top"; readonly measure: string; readonly count: number }
  /** A yes or no: reached by a programme, of a region, in a district of old. */
  | { readonly kind: "attribute"; readonly attribute: string; readonly has: boolean };

/** Where criteria read their values. */
export interface CriteriaTable {
  /** How many communes there are. */
  readonly length: number;
  column(measure: string): Column;
  attribute(attribute: string): Answers;
  /** Decimals that a measure is printed with: a value that is printed as a bound is within it. */
  decimals(measure: string): number;
}

/**
 * Which communes meet the criteria: all of a group (VÀ), of any group (HOẶC); no criteria at all are met by everyone. Unknown values
 * stay unknown by Kleene's three-valued logic (Kleene 1952, Introduction to Metamathematics, §64): a commune is left out for certain
 * or taken for certain only where what is known decides it.
 */
export function meetCriteria(groups: readonly (readonly Criterion[])[], table: CriteriaTable): Answers {
  const asked = groups.filter((group) => group.length > 0);
  if (asked.length === 0) return Array.from({ length: table.length }, () => true);
  const answers = asked.map((group) => group.map((criterion) => meetOne(criterion, table)));
  return Array.from({ length: table.length }, (_, index) =>
    anyOf(answers.map((group) => allOf(group.map((list) => list[index] ?? null)))),
  );
}

function meetOne(criterion: Criterion, table: CriteriaTable): Answers {
  if (criterion.kind === "attribute")
    return table
      .attribute(criterion.attribute)
      .map((answer) => (answer === null ? null : answer === criterion.has));
  const column = table.column(criterion.measure);
  if (criterion.kind === "top") {
    const bottom = bottomOfTop(column, criterion.count);
    return column.map((value) => (value === null ? null : value >= bottom));
  }
  const { from, to } = criterion;
  const decimals = table.decimals(criterion.measure);
  return column.map((value) => {
    if (value === null) return null;
    const printed = asPrinted(value, decimals);
    return (from === null || printed >= from) && (to === null || printed <= to);
  });
}

/** The lowest value that is still among the `count` highest; nothing is among the highest none. */
function bottomOfTop(column: Column, count: number): number {
  const known = column.filter((value) => value !== null).sort((a, b) => b - a);
  if (count < 1) return Infinity;
  return known[Math.min(count, known.length) - 1] ?? Infinity;
}

function allOf(answers: Answers): boolean | null {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

function anyOf(answers: Answers): boolean | null {
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}
