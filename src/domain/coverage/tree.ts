import type { Programme } from "./programme.ts";

/** A programme with those below it, and what their money adds up to. */
export interface ProgrammeNode {
  readonly programme: Programme;
  readonly children: readonly ProgrammeNode[];
  readonly depth: number;
  /** Million đồng of the leaves below that state an amount; money of others ("ngoài kế hoạch") apart. */
  readonly leaves: number;
  /** Leaves below without an amount: while there are any, the sum is a lower bound. */
  readonly unstated: number;
  /** Printed total less the leaves, where both are there and no leaf is silent; 0 where they agree. */
  readonly remainder: number | null;
}

/**
 * The programmes as trees, in the order they came. Leaves are summed, never levels: a heading repeats the money below it.
 * @throws RangeError for a parent that is not there or stands below its own child
 */
export function makeTrees(programmes: readonly Programme[]): ProgrammeNode[] {
  const below = new Map<string | null, Programme[]>();
  const ids = new Set(programmes.map(({ id }) => id));
  for (const programme of programmes) {
    if (programme.parent !== null && !ids.has(programme.parent))
      throw new RangeError(`${programme.id}: parent ${programme.parent} is not there`);
    below.set(programme.parent, [...(below.get(programme.parent) ?? []), programme]);
  }
  let seen = 0;
  const grow = (programme: Programme, depth: number): ProgrammeNode => {
    seen++;
    return finish(
      programme,
      (below.get(programme.id) ?? []).map((child) => grow(child, depth + 1)),
      depth,
    );
  };
  const roots = (below.get(null) ?? []).map((root) => grow(root, 0));
  if (seen < programmes.length)
    throw new RangeError(`parents go round in a circle: ${listCircles(programmes).join(", ")}`);
  return roots;
}

function finish(programme: Programme, children: readonly ProgrammeNode[], depth: number): ProgrammeNode {
  const { total } = programme.money;
  const own = children.filter((child) => !child.programme.money.outside);
  const leaves = children.length === 0 ? (total ?? 0) : sum(own.map((child) => child.leaves));
  const unstated = children.length === 0 ? Number(total === null) : sum(own.map((child) => child.unstated));
  const remainder = children.length === 0 || total === null || unstated > 0 ? null : total - leaves;
  return { programme, children, depth, leaves, unstated, remainder };
}

/** All nodes of a tree, a parent before its children. */
export function flatten(node: ProgrammeNode): ProgrammeNode[] {
  return [node, ...node.children.flatMap(flatten)];
}

/** Leaves whose money the plan counts as its own. */
export function ownLeaves(node: ProgrammeNode): ProgrammeNode[] {
  if (node.programme.money.outside) return [];
  return node.children.length === 0 ? [node] : node.children.flatMap(ownLeaves);
}

/** Ids of programmes whose parents never lead to a top, in the order they came. */
export function listCircles(programmes: readonly Pick<Programme, "id" | "parent">[]): string[] {
  const parents = new Map(programmes.map(({ id, parent }) => [id, parent]));
  const reachesTop = (id: string) => {
    const passed = new Set<string>();
    for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) {
      if (passed.has(at)) return false;
      passed.add(at);
    }
    return true;
  };
  return programmes.map(({ id }) => id).filter((id) => !reachesTop(id));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
