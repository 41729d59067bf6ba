import { MONEY_NATURES, MONEY_SOURCES, type MoneyNature, type MoneySource } from "./programme.ts";
import { ownLeaves, type ProgrammeNode } from "./tree.ts";

/** Million đồng from a source to a part of the plan, or from there to a nature. */
export interface MoneyFlow {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/**
 * Money of a plan from source to part to nature, as far as it is printed: what a leaf does not split goes by way of "unstated", and
 * so does what the plan's total has beyond its leaves. Every million of the larger of both is in exactly one flow on each side.
 */
export function flowsOf(plan: ProgrammeNode): MoneyFlow[] {
  const parts = plan.children.length === 0 ? [plan] : plan.children;
  const own = parts.filter(({ programme }) => !programme.money.outside);
  const flows = own.flatMap((part) => partFlows(part));
  if (flows.length > 0) return byNatureOfTheWhole(plan, [...flows, ...rest(plan, flows)]);
  return wholeFlows(plan);
}

/** Where no part says what it is spent on and the plan as a whole does, all parts flow through the whole. */
function byNatureOfTheWhole({ programme }: ProgrammeNode, flows: MoneyFlow[]): MoneyFlow[] {
  const { total, byNature } = programme.money;
  const isSilent = flows.every(({ to }) => !to.startsWith("nature:") || to === "nature:unstated");
  if (!isSilent || total === null || Object.keys(byNature).length === 0) return flows;
  const natures = new Map<MoneyNature, number>();
  split(natures, MONEY_NATURES, byNature, total);
  return [
    ...flows.map((flow) => (flow.to === "nature:unstated" ? { ...flow, to: "whole" } : flow)),
    ...[...natures].map(([nature, amount]) => ({ from: "whole", to: `nature:${nature}`, amount })),
  ];
}

function partFlows(part: ProgrammeNode): MoneyFlow[] {
  const sources = new Map<MoneySource, number>();
  const natures = new Map<MoneyNature, number>();
  for (const { programme } of ownLeaves(part)) {
    const { total, bySource, byNature } = programme.money;
    if (total === null || total === 0) continue;
    split(sources, MONEY_SOURCES, bySource, total);
    split(natures, MONEY_NATURES, byNature, total);
  }
  const { id } = part.programme;
  return [
    ...[...sources].map(([source, amount]) => ({ from: `source:${source}`, to: id, amount })),
    ...[...natures].map(([nature, amount]) => ({ from: id, to: `nature:${nature}`, amount })),
  ];
}

/** What the headings print beyond the leaves, kept as a part of its own. */
function rest(plan: ProgrammeNode, flows: readonly MoneyFlow[]): MoneyFlow[] {
  const known = flows.reduce((sum, { to, amount }) => sum + (to.startsWith("nature:") ? amount : 0), 0);
  const missing = (plan.programme.money.total ?? known) - known;
  if (missing <= 0) return [];
  return [
    { from: "source:unstated", to: "rest", amount: missing },
    { from: "rest", to: "nature:unstated", amount: missing },
  ];
}

/** A plan that splits only its total: source to plan to nature. */
function wholeFlows({ programme }: ProgrammeNode): MoneyFlow[] {
  const { bySource, byNature } = programme.money;
  const total = programme.money.total ?? Object.values(bySource).reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return [];
  const sources = new Map<MoneySource, number>();
  const natures = new Map<MoneyNature, number>();
  split(sources, MONEY_SOURCES, bySource, total);
  split(natures, MONEY_NATURES, byNature, total);
  return [
    ...[...sources].map(([source, amount]) => ({ from: `source:${source}`, to: programme.id, amount })),
    ...[...natures].map(([nature, amount]) => ({ from: programme.id, to: `nature:${nature}`, amount })),
  ];
}

function split<K extends string>(
  into: Map<K | "unstated", number>,
  keys: readonly K[],
  parts: Readonly<Partial<Record<K, number>>>,
  total: number,
): void {
  let left = total;
  for (const key of keys) {
    const amount = parts[key] ?? 0;
    if (amount === 0) continue;
    into.set(key, (into.get(key) ?? 0) + amount);
    left -= amount;
  }
  if (left > 0) into.set("unstated", (into.get("unstated") ?? 0) + left);
}
