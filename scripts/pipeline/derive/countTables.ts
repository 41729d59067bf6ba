import type { Relation } from "#domain/disclosure/recover";
import type { TableCell } from "#domain/disclosure/tableSystem";
import { isUrban } from "#domain/unit";
import type { PeriodTable } from "./assemble.ts";
import { cellKey, COST, COST_OF_PROVINCE, type DisclosureInput } from "./disclosureInput.ts";
import { isKnown } from "./earlierReleases.ts";
import { identitiesOf, mirroredMeasures } from "./identities.ts";

/** Every published count as a cell, and every way in which they hang together as a relation. */
export class CountTables {
  readonly cells: TableCell[] = [];
  readonly keys: string[] = [];
  readonly relations: Relation[] = [];
  /** Cells that might be withheld if no earlier release had printed them. */
  readonly printed: number[] = [];
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

  /** The cell of a key; undefined where there is none. */
  at(key: string): number | undefined {
    return this.#index.get(key);
  }

  valueOf(cell: number | undefined): number {
    return this.cells[cell ?? -1]?.value ?? 0;
  }

  codesOf(table: PeriodTable): string[] {
    return [...(table.today.get("total_households")?.keys() ?? [])];
  }

  measuresOf(table: PeriodTable): string[] {
    return [...table.today.keys()].filter(
      (measure) => this.#input.measures.require(measure).kind === "count",
    );
  }

  #addCells(table: PeriodTable): void {
    const { province, isExempt } = this.#input;
    const period = table.period.id;
    for (const measure of this.measuresOf(table)) {
      const { importance } = this.#input.measures.require(measure);
      const persons = this.#input.measures.personsOf(measure);
      // Persons are withheld with their households.
      const own =
        COST[importance] +
        (persons !== undefined && table.today.has(persons.id) ? COST[persons.importance] : 0);
      for (const code of [province, ...this.codesOf(table)]) {
        const value =
          (code === province ? table.total.get(measure) : table.today.get(measure)?.get(code)) ?? null;
        this.add(cellKey(period, code, measure), {
          value,
          kind: isExempt(period, code, measure) ? "exempt" : "free",
          cost: own + (code === province ? COST_OF_PROVINCE : 0),
        });
      }
    }
  }

  /** What an earlier release has printed is known to everybody. @param shown what it prints, the count itself unless told @returns the new cell */
  add(key: string, cell: Omit<TableCell, "stage">, shown: number | null = cell.value): number {
    const stage = this.#input.tables.findIndex(({ period }) => key.startsWith(`${period.id}/`));
    const isFree = cell.kind === "free" && !isKnown(this.#input.earlier, key, shown);
    const kind = cell.kind === "free" && !isFree ? "exempt" : cell.kind;
    const index = this.cells.push({ ...cell, kind, stage }) - 1;
    if (kind !== cell.kind) this.printed.push(index);
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
    for (const measure of this.measuresOf(table)) {
      this.#relate([
        [cellKey(period, this.#input.province, measure), -1],
        ...this.codesOf(table).map((code) => [cellKey(period, code, measure), 1] as const),
      ]);
    }
  }

  /** Balances and sums of the forms, and flows that stand on two of them. */
  #addIdentities(table: PeriodTable): void {
    const period = table.period.id;
    const identities = identitiesOf(this.#input.measures, new Set(this.measuresOf(table)));
    const mirrored = mirroredMeasures(this.#input.measures);
    for (const code of [this.#input.province, ...this.codesOf(table)]) {
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
      for (const code of [province, ...this.codesOf(table)])
        for (const { id, flow } of starts)
          this.#relate([
            [cellKey(table.period.id, code, id), 1],
            [cellKey(before.period.id, code, flow?.of ?? ""), -1],
          ]);
    }
  }

  /**
   * Urban and rural sums over the communes of the time: they are ours, and withheld where nothing less protects. Old communes stand behind both and
   * are never published.
   */
  #addParts(table: PeriodTable): void {
    const { province, typeOf, partMeasures, isExempt } = this.#input;
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
        const code = `${province}-${urban ? "urban" : "rural"}`;
        const key = cellKey(period, code, measure);
        const kind = isExempt(period, code, measure) ? "exempt" : "free";
        const { importance } = this.#input.measures.require(measure);
        this.add(key, { value: sum, kind, cost: COST[importance] + COST_OF_PROVINCE });
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
      this.add(cellKey(period, `old-${code}`, measure), { value, kind: "latent", cost: 0 });
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
    const count = (measure: string) => this.valueOf(this.at(cellKey(period, code, measure)));
    const sum = (of: readonly string[]) => of.reduce((total, measure) => total + count(measure), 0);
    this.add(key, { value: sum(plus) - sum(minus), kind: "exempt", cost: 0 });
    this.#relate([
      [key, -1],
      ...plus.map((measure) => [cellKey(period, code, measure), 1] as const),
      ...minus.map((measure) => [cellKey(period, code, measure), -1] as const),
    ]);
  }
}
