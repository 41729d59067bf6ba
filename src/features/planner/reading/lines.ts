import type { Outcome } from "#domain/planner/outcome";
import type { NeedOrder } from "#domain/planner/order";
import type { Status } from "#domain/status";
import type { CommuneName } from "#domain/reading";
import type { AttributeSources } from "../../../reading/attributeSources.ts";
import { NOTHING, type PlannerTable } from "./table.ts";

/** One commune of the list by need, with what it gets. */
export interface PlanLine extends CommuneName {
  /** Position among the communes. */
  readonly index: number;
  /** From 1; null for one that goes out without being in the order. */
  readonly rank: number | null;
  readonly need: number | null;
  readonly needStatus: Status;
  readonly needDocuments: readonly string[];
  readonly poor: number | null;
  readonly poorStatus: Status;
  readonly poorDocuments: readonly string[];
  /** Households served, poor and other; 0 behind the cut. */
  readonly served: number;
  /** Thousand đồng. */
  readonly cost: number;
  readonly isGiven: boolean;
  /** Fewer poor households are served than there are. */
  readonly isPartial: boolean;
  readonly change: "enters" | "leaves" | null;
  readonly sponsor: string | null;
}

/** What a list is made of. */
export interface LineSources {
  readonly communes: readonly CommuneName[];
  readonly table: PlannerTable;
  readonly order: NeedOrder;
  readonly outcome: Outcome;
  readonly need: string;
  readonly difference: {
    readonly entering: ReadonlySet<number>;
    readonly leaving: ReadonlySet<number>;
  } | null;
  readonly sources: AttributeSources | null;
}

/** Reads lines of the list one at a time: a window on a long list asks for few. */
export class LineReader {
  /** Lines of the order, and behind them those that go out without meeting the criteria. */
  readonly length: number;
  /** Communes that meet the criteria. */
  readonly ranked: number;
  readonly #all: readonly number[];
  readonly #from: LineSources;
  readonly #given: ReadonlyMap<number, Outcome["allocation"]["lines"][number]>;
  readonly #sponsors: ReadonlyMap<string, string>;

  constructor(from: LineSources) {
    this.ranked = from.order.ranked.length;
    this.#all = [...from.order.ranked, ...listOthers(from)];
    this.length = this.#all.length;
    this.#from = from;
    this.#given = new Map(from.outcome.allocation.lines.map((line) => [line.index, line]));
    this.#sponsors = listSponsors(from.sources);
  }

  get hasSponsors(): boolean {
    return this.#sponsors.size > 0;
  }

  /** @param at place in the list, from 0; null behind its end */
  read(at: number): PlanLine | null {
    const { communes, table, need } = this.#from;
    const index = this.#all[at];
    const commune = index === undefined ? undefined : communes[index];
    if (index === undefined || commune === undefined) return null;
    const [asked, poor] = [
      table.readings(need)[index] ?? NOTHING,
      table.counts("poor_households")[index] ?? NOTHING,
    ];
    return {
      ...commune,
      index,
      rank: at < this.ranked ? at + 1 : null,
      need: asked.value,
      needStatus: asked.status,
      needDocuments: asked.documents,
      poor: poor.value,
      poorStatus: poor.status,
      poorDocuments: poor.documents,
      ...this.#shareOf(index, poor.value ?? 0),
      change: this.#changeOf(index),
      sponsor: this.#sponsors.get(commune.code) ?? null,
    };
  }

  /** All lines, for a file to take away. */
  readAll(): PlanLine[] {
    return Array.from({ length: this.length }, (_, at) => this.read(at)).filter((line) => line !== null);
  }

  #shareOf(index: number, poor: number): Pick<PlanLine, "served" | "cost" | "isGiven" | "isPartial"> {
    const line = this.#given.get(index);
    if (line === undefined) return { served: 0, cost: 0, isGiven: false, isPartial: false };
    return { served: line.poor + line.others, cost: line.cost, isGiven: true, isPartial: line.poor < poor };
  }

  #changeOf(index: number): PlanLine["change"] {
    const { difference } = this.#from;
    if (difference?.entering.has(index) === true) return "enters";
    return difference?.leaving.has(index) === true ? "leaves" : null;
  }
}

/** Who goes out and does not meet the criteria: a list of what changes names them too. */
function listOthers({ order, difference }: LineSources): number[] {
  const ranked = new Set(order.ranked);
  return [...(difference?.leaving ?? [])].filter((index) => !ranked.has(index));
}

/** The latest sponsor on record of each commune, up to the year on show. */
function listSponsors(sources: AttributeSources | null): Map<string, string> {
  const rows = [...(sources?.coverage?.designations ?? [])].sort((a, b) => a.year - b.year);
  return new Map(
    rows.flatMap(({ commune, sponsor, year }): [string, string][] =>
      sponsor === null || year > (sources?.year ?? 0) ? [] : [[commune, sponsor]],
    ),
  );
}
