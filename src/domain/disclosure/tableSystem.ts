import type { Relation } from "./recover.ts";

/** A count of the published tables (ô). */
export interface TableCell {
  /** Null where there is no figure: nothing is to be protected, and nothing can be hidden. */
  readonly value: number | null;
  /**
   * `free` may be withheld; `exempt` is known to everybody, such as a figure that the province has published itself; `latent` is never
   * published, such as an old commune behind a sum.
   */
  readonly kind: "free" | "exempt" | "latent";
  /** What readers lose with it. */
  readonly cost: number;
  /** Place of its period in time: periods are worked off in this order. */
  readonly stage: number;
}

/** A part is at most its whole. */
export interface Limit {
  readonly part: number;
  readonly whole: number;
}

/** A withheld count and what an attacker must not be able to exclude: from `low` to `high` (khoảng bảo vệ). */
export interface Need {
  readonly cell: number;
  readonly low: number;
  readonly high: number;
}

/** All counts of a province with everything that is known of how they hang together. */
export interface TableSystem {
  readonly cells: readonly TableCell[];
  /** Sums that are 0 with the true counts; one that is not says nothing and is passed over. */
  readonly relations: readonly Relation[];
  readonly limits: readonly Limit[];
  readonly needs: readonly Need[];
}

/** Cells that are always equal: the start of a year and the end of the one before, a flow that stands on two forms. */
export interface Variable {
  readonly cells: readonly number[];
  readonly value: number;
  /**
   * The least that an attacker must take it for: what is 1 or more is never taken for 0, so that a shown zero tells nothing. Of what is never
   * published no zero is shown either.
   */
  readonly least: number;
  readonly cost: number;
  /** False where everybody knows it. */
  readonly isMovable: boolean;
  /** Whether it is never published under any name. */
  readonly isLatent: boolean;
  readonly stage: number;
}

/** The system over variables in place of cells. */
export interface ReducedSystem {
  readonly variables: readonly Variable[];
  /** By cell. */
  readonly variableOf: readonly number[];
  readonly relations: readonly { readonly terms: Relation; readonly stage: number }[];
  readonly limits: readonly Limit[];
  readonly needs: readonly Need[];
}

/** The least that a cell must be taken for. */
export function leastOf({ kind, value }: Pick<TableCell, "kind" | "value">): number {
  return kind === "latent" ? 0 : Math.min(1, value ?? 0);
}

/** Whether a relation holds with the true counts. */
export function holds(relation: Relation, cells: readonly Pick<TableCell, "value">[]): boolean {
  return (
    relation.reduce((sum, [cell, coefficient]) => sum + coefficient * (cells[cell]?.value ?? 0), 0) === 0
  );
}

/** Puts equal cells together and leaves out what everybody knows: what is left is what can be withheld. */
export function reduce({ cells, relations, limits, needs }: TableSystem): ReducedSystem {
  const valid = relations.filter((relation) => holds(relation, cells));
  const variableOf = joinEqual(cells.length, valid);
  const groups: number[][] = [];
  variableOf.forEach((variable, cell) => (groups[variable] ??= []).push(cell));
  const variables = groups.map((group) => makeVariable(group, cells));
  const at = (cell: number) => variableOf[cell] ?? 0;
  return {
    variables,
    variableOf,
    relations: substitute(valid, at, variables),
    limits: limits
      .filter(({ part, whole }) => (cells[part]?.value ?? 0) <= (cells[whole]?.value ?? -1))
      .map(({ part, whole }) => ({ part: at(part), whole: at(whole) })),
    needs: joinNeeds(needs.map((need) => ({ ...need, cell: at(need.cell) }))),
  };
}

/** Numbers of variables by cell; cells that a relation of two holds equal have the same. */
function joinEqual(count: number, relations: readonly Relation[]): number[] {
  const parent = Array.from({ length: count }, (_, cell) => cell);
  const root = (cell: number): number => {
    let top = cell;
    while (parent[top] !== top) top = parent[top] ?? top;
    parent[cell] = top;
    return top;
  };
  for (const relation of relations) {
    const [first, second] = relation;
    if (relation.length !== 2 || first === undefined || second === undefined) continue;
    if (first[1] + second[1] !== 0) continue;
    const [a, b] = [root(first[0]), root(second[0])];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const numbers = new Map<number, number>();
  return parent.map((_, cell) => {
    const top = root(cell);
    const number = numbers.get(top) ?? numbers.size;
    numbers.set(top, number);
    return number;
  });
}

function makeVariable(group: readonly number[], cells: readonly TableCell[]): Variable {
  const own = group.flatMap((cell) => cells[cell] ?? []);
  const value = own[0]?.value ?? 0;
  return {
    cells: group,
    value,
    least: Math.max(...own.map(leastOf)),
    cost: own.reduce((sum, cell) => sum + (cell.kind === "latent" ? 0 : cell.cost), 0),
    isMovable: own.every((cell) => cell.kind !== "exempt" && cell.value !== null),
    isLatent: own.every(({ kind }) => kind === "latent"),
    stage: Math.min(...own.map(({ stage }) => stage)),
  };
}

/** One need a variable: the widest of those of its cells. */
export function joinNeeds(needs: readonly Need[]): Need[] {
  const widest = new Map<number, Need>();
  for (const need of needs) {
    const { low, high } = widest.get(need.cell) ?? need;
    widest.set(need.cell, {
      cell: need.cell,
      low: Math.min(low, need.low),
      high: Math.max(high, need.high),
    });
  }
  return [...widest.values()];
}

/** Relations over movable variables, each once: what everybody knows drops out of them. */
function substitute(
  relations: readonly Relation[],
  at: (cell: number) => number,
  variables: readonly Variable[],
): ReducedSystem["relations"] {
  const seen = new Map<string, ReducedSystem["relations"][number]>();
  for (const relation of relations) {
    const sums = new Map<number, number>();
    for (const [cell, coefficient] of relation)
      if (variables[at(cell)]?.isMovable === true)
        sums.set(at(cell), (sums.get(at(cell)) ?? 0) + coefficient);
    const terms = [...sums].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => a - b);
    if (terms.length === 0) continue;
    const stage = Math.max(...terms.map(([variable]) => variables[variable]?.stage ?? 0));
    const sign = Math.sign(terms[0]?.[1] ?? 1);
    seen.set(
      terms.map(([variable, coefficient]) => `${String(variable)}*${String(sign * coefficient)}`).join(),
      {
        terms,
        stage,
      },
    );
  }
  return [...seen.values()];
}
