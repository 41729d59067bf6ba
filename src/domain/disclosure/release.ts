import { findDetermined, type Relation } from "./recover.ts";
import type { DisclosureCell } from "./suppress.ts";

/** Cells and relations as they stand after suppression. */
export interface Suppressed {
  readonly cells: readonly DisclosureCell[];
  readonly relations: readonly Relation[];
  readonly withheld: ReadonlySet<number>;
  /** Counts from 1 to below it are withheld. */
  readonly threshold: number;
}

/**
 * Sums of cells that may be published beside what is published already, such as totals of districts (tổng của huyện): in order, each
 * with those before it known. A sum may go out when no withheld cell can then be worked out by linear algebra over all relations
 * together (`findDetermined`), and when what it tells of the withheld cells in it, and of those that the same total leaves outside it,
 * still lets each of them be anything from 1 to below the threshold.
 * @param sums indexes of the cells of each sum @returns indexes of the sums that may be published
 */
export function releaseSums(state: Suppressed, sums: readonly (readonly number[])[]): Set<number> {
  const unknown = listUnknown(state);
  const told: Relation[] = [];
  const released = new Set<number>();
  sums.forEach((members, index) => {
    if (members.some((cell) => (state.cells[cell]?.value ?? null) === null)) return;
    const hidden = members.filter((cell) => state.withheld.has(cell));
    const relation = hidden.map((cell) => [cell, 1] as const);
    if (hidden.length > 0 && !isSafe(state, unknown, relation, told)) return;
    released.add(index);
    if (hidden.length > 0) told.push(relation);
  });
  return released;
}

function listUnknown({ cells, withheld }: Suppressed): Set<number> {
  const unknown = new Set(withheld);
  cells.forEach(({ kind, value }, cell) => {
    if (kind === "latent" || value === null) unknown.add(cell);
  });
  return unknown;
}

function isSafe(
  state: Suppressed,
  unknown: ReadonlySet<number>,
  relation: Relation,
  told: readonly Relation[],
): boolean {
  const hidden = relation.map(([cell]) => cell);
  const parts = [hidden, ...listRests(state, unknown, hidden)];
  if (parts.some((part) => !isWide(state, part))) return false;
  const determined = findDetermined([...state.relations, ...told, relation], unknown);
  return ![...determined].some((cell) => state.withheld.has(cell));
}

/** What a total leaves unknown outside the hidden cells it has in it: their sum becomes known with theirs. */
function listRests(
  { relations, withheld }: Suppressed,
  unknown: ReadonlySet<number>,
  hidden: readonly number[],
): number[][] {
  return relations.flatMap((relation) => {
    const open = relation.filter(([cell]) => unknown.has(cell));
    const isTotal = open.every(([cell, coefficient]) => coefficient === 1 && withheld.has(cell));
    const cells = open.map(([cell]) => cell);
    if (!isTotal || !hidden.every((cell) => cells.includes(cell))) return [];
    const rest = cells.filter((cell) => !hidden.includes(cell));
    return rest.length === 0 ? [] : [rest];
  });
}

/** Of cells that are 1 or more and of which the sum is known, each may still be as much as the largest count that is withheld. */
function isWide({ cells, threshold }: Suppressed, part: readonly number[]): boolean {
  const sum = part.reduce((total, cell) => total + (cells[cell]?.value ?? 0), 0);
  return part.length > 1 && sum - part.length >= threshold - 2;
}
