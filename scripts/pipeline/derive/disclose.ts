import type { Relation } from "#domain/disclosure/recover";
import { releaseSums } from "#domain/disclosure/release";
import { suppress, type DisclosureCell } from "#domain/disclosure/suppress";
import { isUrban, type CommuneType } from "#domain/unit";
import type { Destinations } from "#domain/crosswalk/carry";
import type { MeasureTable } from "#domain/measure";
import type { PeriodTable } from "./assemble.ts";
import { identitiesOf, mirroredMeasures } from "./identities.ts";

/** What the disclosure of one province is worked out from. */
export interface DisclosureInput {
  readonly province: string;
  readonly tables: readonly PeriodTable[];
  /** What is a count of households or people: scores, distances and money are none. */
  readonly measures: MeasureTable;
  /** True where the province has itself published the cell. */
  readonly isExempt: (period: string, code: string, measure: string) => boolean;
  /** Rates published by the province: their numerators are known sums. */
  readonly publishedRates: readonly {
    readonly period: string;
    readonly code: string;
    readonly plus: readonly string[];
    readonly minus: readonly string[];
  }[];
  readonly threshold: number;
  readonly typeOf: (scheme: "pre2025" | "2025", code: string) => CommuneType | undefined;
  readonly destinationsOf: (code: string) => Destinations;
  /** Stocks whose urban and rural sums are published beside the communes. */
  readonly partMeasures: readonly string[];
  /** Districts of old whose sums over communes of today are asked for, and of which measures. */
  readonly groups: readonly { readonly code: string; readonly members: readonly string[] }[];
  readonly groupMeasures: readonly string[];
}

/** Cells to withhold, as "period/code/measure". */
export interface Disclosure {
  readonly withheld: ReadonlySet<string>;
  readonly primary: number;
  readonly secondary: number;
  /** Sums with a withheld count in them, of the districts asked for, that do not give it away; as "period/code/measure". */
  readonly groupSums: ReadonlySet<string>;
  /** Small counts that published figures give away by themselves. */
  readonly implied: readonly string[];
}

export function cellKey(period: string, code: string, measure: string): string {
  return `${period}/${code}/${measure}`;
}

/** What readers come for is withheld last: details of a commune first, its poor and near-poor households only where nothing else helps. */
const IMPORTANCE = { detail: 0, group: 1, stock: 2, whole: 3, province: 4 };

/** Works out which counts of a province a public edition withholds. */
export function disclose(input: DisclosureInput): Disclosure {
  const system = new System(input);
  const { cells, relations } = system;
  const { threshold } = input;
  const { primary, secondary, implied } = suppress(cells, relations, threshold);
  const withheld = new Set([...primary, ...secondary]);
  const sums = system.sumsOfGroups().filter(({ members }) => members.some((cell) => withheld.has(cell)));
  const released = releaseSums(
    { cells, relations, withheld, threshold },
    sums.map((sum) => sum.members),
  );
  const names = (cells: ReadonlySet<number>) => [...cells].map((cell) => system.keys[cell] ?? "");
  return {
    withheld: new Set(names(withheld)),
    groupSums: new Set(sums.flatMap(({ key }, index) => (released.has(index) ? [key] : []))),
    primary: primary.size,
    secondary: secondary.size,
    implied: names(implied),
  };
}

/** Every published count as a cell, and every way in which they hang together as a relation. */
class System {
  readonly cells: DisclosureCell[] = [];
  readonly keys: string[] = [];
  readonly relations: Relation[] = [];
  readonly #index = new Map<string, number>();
  readonly #input: DisclosureInput;

  constructor(input: DisclosureInput) {
    this.#input = input;
    for (const table of input.tables) this.#addCells(table);
    for (const table of input.tables) {
      this.#addTotals(table);
      this.#addIdentities(table);
      this.#addParts(table);
    }
    this.#addYears();
    for (const rate of input.publishedRates) this.#addRate(rate);
  }

  /** Sums over communes of today that are asked for, whole where every commune has a cell. */
  sumsOfGroups(): { readonly key: string; readonly members: readonly number[] }[] {
    const { tables, groups, groupMeasures } = this.#input;
    return tables.flatMap(({ period }) =>
      groups.flatMap(({ code, members }) =>
        groupMeasures.flatMap((measure) => {
          const cells = members.map((member) => this.#index.get(cellKey(period.id, member, measure)) ?? -1);
          return cells.includes(-1) ? [] : [{ key: cellKey(period.id, code, measure), members: cells }];
        }),
      ),
    );
  }

  #codes(table: PeriodTable): string[] {
    return [...(table.today.get("total_households")?.keys() ?? [])];
  }

  #measures(table: PeriodTable): string[] {
    return [...table.today.keys()].filter(
      (measure) => this.#input.measures.require(measure).kind === "count",
    );
  }

  #addCells(table: PeriodTable): void {
    const { province, isExempt } = this.#input;
    const period = table.period.id;
    for (const measure of this.#measures(table)) {
      const { importance } = this.#input.measures.require(measure);
      for (const code of [province, ...this.#codes(table)]) {
        const value =
          (code === province ? table.total.get(measure) : table.today.get(measure)?.get(code)) ?? null;
        this.#add(cellKey(period, code, measure), {
          value,
          kind: isExempt(period, code, measure) ? "exempt" : "free",
          importance: IMPORTANCE[importance] + (code === province ? IMPORTANCE.province : 0),
        });
      }
    }
  }

  #add(key: string, cell: DisclosureCell): number {
    const index = this.cells.push(cell) - 1;
    this.keys.push(key);
    this.#index.set(key, index);
    return index;
  }

  /** Adds a relation between named cells; one with a cell that does not exist says nothing. */
  #relate(terms: readonly (readonly [key: string, coefficient: number])[]): void {
    const relation = terms.map(([key, coefficient]) => [this.#index.get(key) ?? -1, coefficient] as const);
    if (relation.length > 1 && relation.every(([cell]) => cell >= 0)) this.relations.push(relation);
  }

  /** Province = sum of its communes. */
  #addTotals(table: PeriodTable): void {
    const period = table.period.id;
    for (const measure of this.#measures(table)) {
      this.#relate([
        [cellKey(period, this.#input.province, measure), -1],
        ...this.#codes(table).map((code) => [cellKey(period, code, measure), 1] as const),
      ]);
    }
  }

  /** Balances and sums of the forms, and flows that stand on two of them. */
  #addIdentities(table: PeriodTable): void {
    const period = table.period.id;
    const identities = identitiesOf(this.#input.measures, new Set(this.#measures(table)));
    const mirrored = mirroredMeasures(this.#input.measures);
    for (const code of [this.#input.province, ...this.#codes(table)]) {
      for (const identity of identities)
        this.#relate(
          identity.map(({ measure, coefficient }) => [cellKey(period, code, measure), coefficient]),
        );
      for (const [a, b] of mirrored)
        this.#relate([
          [cellKey(period, code, a), 1],
          [cellKey(period, code, b), -1],
        ]);
    }
  }

  /** The start of a year is the end of the one before. */
  #addYears(): void {
    const { tables, province, measures } = this.#input;
    const starts = measures.rows.filter(({ flow }) => flow?.role === "start");
    for (const table of tables) {
      const before = tables
        .filter((other) => other.period.standard === table.period.standard)
        .filter((other) => other.period.date < table.period.date)
        .at(-1);
      if (before === undefined) continue;
      for (const code of [province, ...this.#codes(table)])
        for (const { id, flow } of starts)
          this.#relate([
            [cellKey(table.period.id, code, id), 1],
            [cellKey(before.period.id, code, flow?.of ?? ""), -1],
          ]);
    }
  }

  /** Urban and rural sums over the communes of the time; old communes stand behind both and are never published. */
  #addParts(table: PeriodTable): void {
    const { province, typeOf, partMeasures } = this.#input;
    const period = table.period.id;
    const scheme = table.period.date < "2025-07-01" ? "pre2025" : "2025";
    for (const measure of partMeasures) {
      const counts = table.ofTheTime.get(measure);
      if (counts === undefined) continue;
      if (scheme === "pre2025") this.#addLatent(table, measure, counts);
      for (const urban of [true, false]) {
        const part = [...counts].filter(([code]) => isUrban(typeOf(scheme, code) ?? "Xã") === urban);
        if (part.length === 0) continue;
        const sum = part.reduce((all, [, value]) => all + value, 0);
        const key = cellKey(period, `${province}-${urban ? "urban" : "rural"}`, measure);
        this.#add(key, { value: sum, kind: "exempt" });
        const name = scheme === "2025" ? (code: string) => code : (code: string) => `old-${code}`;
        this.#relate([
          [key, -1],
          ...part.map(([code]) => [cellKey(period, name(code), measure), 1] as const),
        ]);
      }
    }
  }

  /** Old communes behind the communes of today, where those were merged whole. */
  #addLatent(table: PeriodTable, measure: string, counts: ReadonlyMap<string, number>): void {
    const period = table.period.id;
    const into = new Map<string, string[]>();
    for (const [code, value] of counts) {
      this.#add(cellKey(period, `old-${code}`, measure), { value, kind: "latent" });
      for (const [target] of this.#input.destinationsOf(code))
        into.set(target, [...(into.get(target) ?? []), code]);
    }
    for (const [target, codes] of into) {
      if (codes.some((code) => this.#input.destinationsOf(code).length > 1)) continue;
      this.#relate([
        [cellKey(period, target, measure), -1],
        ...codes.map((code) => [cellKey(period, `old-${code}`, measure), 1] as const),
      ]);
    }
  }

  /** A rate published by the province over a known denominator tells the sum of its numerator. */
  #addRate({ period, code, plus, minus }: DisclosureInput["publishedRates"][number]): void {
    const key = cellKey(period, code, `rate:${plus.join("+")}`);
    this.#add(key, { value: 0, kind: "exempt" });
    this.#relate([
      [key, -1],
      ...plus.map((measure) => [cellKey(period, code, measure), 1] as const),
      ...minus.map((measure) => [cellKey(period, code, measure), -1] as const),
    ]);
  }
}
