import { hierarchy, partition } from "d3-hierarchy";
import { flatten, type ProgrammeNode } from "#domain/coverage/tree";

/** A rectangle of an icicle: how wide it is says how much money, how deep it lies says whose part it is. */
export interface IcicleCell {
  readonly node: ProgrammeNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Row among the parts of the plan, for colour; -1 for the plan itself. */
  readonly branch: number;
}

/**
 * Rectangles of the leaves' money, in CSS pixels. Programmes without an amount and money of others have no rectangle: they stand in
 * the table.
 */
export function layoutIcicle(plan: ProgrammeNode, width: number, height: number): IcicleCell[] {
  if (plan.leaves === 0) return [];
  const own = (node: ProgrammeNode) =>
    node.children.filter(({ programme, leaves }) => !programme.money.outside && leaves > 0);
  const root = hierarchy(plan, own)
    .sum((node) => (own(node).length === 0 ? node.leaves : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const laid = partition<ProgrammeNode>().size([width, height])(root);
  const branches = (laid.children ?? []).map(({ data }) => new Set(flatten(data)));
  return laid.descendants().map(({ data, x0, x1, y0, y1 }) => ({
    node: data,
    x: x0,
    y: y0,
    width: x1 - x0,
    height: y1 - y0,
    branch: branches.findIndex((branch) => branch.has(data)),
  }));
}
