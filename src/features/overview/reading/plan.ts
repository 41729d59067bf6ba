import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import { MONEY_SOURCES, type MoneySource } from "#domain/coverage/programme";
import { totalOf } from "#domain/coverage/record";
import { listTasks } from "#domain/coverage/tasks";
import { makeTrees, ownLeaves, type ProgrammeNode } from "#domain/coverage/tree";
import { derivePaper } from "#domain/paper";
import type { PlannedMoney, RecordedMoney, TaskCount } from "./planned.ts";

/** Programmes of the plans of a province. */
function programmesOf({ plans, programmes }: ProgrammesFile, province: string) {
  const own = new Set(plans.filter((plan) => plan.province === province).map(({ id }) => id));
  return programmes.filter(({ plan }) => own.has(plan));
}

/**
 * Money of the plan of a province (nhu cầu vốn), million đồng: of several plans the one with most, because the others stand below it. The
 * printed total, else the sum of its leaves.
 * @returns null where no plan states an amount
 */
export function findMoney(register: ProgrammesFile | null, province: string): PlannedMoney | null {
  if (register === null) return null;
  const [most] = makeTrees(programmesOf(register, province))
    .map((node) => ({ node, amount: node.programme.money.total ?? node.leaves }))
    .sort((a, b) => b.amount - a.amount);
  const plan = register.plans.find(({ id }) => id === most?.node.programme.plan);
  if (most === undefined || plan === undefined || most.amount === 0) return null;
  const { node, amount } = most;
  const { from, to, money } = node.programme;
  const isLowerBound = money.total === null && node.unstated > 0;
  const paper = { status: "official" as const, documents: [plan.document] };
  return { from, to, amount, isLowerBound, bySource: splitBySource(node, amount), ...paper };
}

/** What each source gives, the largest first; what no source is named for stands last. */
function splitBySource(node: ProgrammeNode, amount: number): PlannedMoney["bySource"] {
  const printed = node.programme.money.bySource;
  const parts = Object.keys(printed).length > 0 ? [printed] : ownLeaves(node).map(bySourceOf);
  const sums = MONEY_SOURCES.filter((source) => source !== "unstated").map((source) => ({
    source,
    amount: parts.reduce((total, part) => total + (part[source] ?? 0), 0),
  }));
  const named = sums.filter((row) => row.amount > 0).sort((a, b) => b.amount - a.amount);
  const rest = amount - named.reduce((total, row) => total + row.amount, 0);
  return rest > 0 ? [...named, { source: "unstated", amount: rest }] : named;
}

function bySourceOf({ programme }: ProgrammeNode): Readonly<Partial<Record<MoneySource, number>>> {
  return programme.money.bySource;
}

/** What the rows of communes add up to over all years on record; null where there are none. */
export function sumRecorded(coverage: CoverageFile | null): RecordedMoney | null {
  const records = coverage?.records ?? [];
  if (records.length === 0) return null;
  const years = records.map(({ year }) => year);
  const { planned, spent } = totalOf(records);
  return { from: Math.min(...years), to: Math.max(...years), planned, spent, ...derivePaper(records) };
}

/** Work with a deadline in the plans of a province: how much, and the last of it; null where the plans date nothing. */
export function countTasks(register: ProgrammesFile | null, province: string): TaskCount | null {
  if (register === null) return null;
  const own = register.plans.filter((plan) => plan.province === province);
  const tasks = own.flatMap(({ id }) => listTasks(register.tasks, id));
  const last = tasks.at(-1);
  return last === undefined ? null : { count: tasks.length, last };
}
