import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import type { MoneyFlow } from "#domain/coverage/flows";

export interface SankeyNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly amount: number;
}

export interface SankeyLink {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly path: string;
  readonly thickness: number;
}

const NODE = 12;
const GAP = 10;

/** Money from source to part to nature, in CSS pixels; labels are placed by the drawing. */
export function layoutSankey(
  flows: readonly MoneyFlow[],
  width: number,
  height: number,
): { nodes: SankeyNode[]; links: SankeyLink[] } {
  const ids = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  if (ids.length === 0) return { nodes: [], links: [] };
  const graph = sankey<{ id: string }, { amount: number }>()
    .nodeId(({ id }) => id)
    .nodeWidth(NODE)
    .nodePadding(GAP)
    .extent([
      [0, 4],
      [width, height - 4],
    ])({
    nodes: ids.map((id) => ({ id })),
    links: flows.map(({ from, to, amount }) => ({ source: from, target: to, value: amount, amount })),
  });
  const draw = sankeyLinkHorizontal();
  return {
    nodes: graph.nodes.map(({ id, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }) => ({
      id,
      x: x0,
      y: y0,
      width: x1 - x0,
      height: Math.max(1, y1 - y0),
      amount: value,
    })),
    links: graph.links.map((link) => ({
      from: idOf(link.source),
      to: idOf(link.target),
      amount: link.amount,
      path: draw(link) ?? "",
      thickness: Math.max(1, link.width ?? 1),
    })),
  };
}

function idOf(node: string | number | { id: string }): string {
  return typeof node === "object" ? node.id : String(node);
}
