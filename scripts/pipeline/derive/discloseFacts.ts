import type { Destinations } from "#domain/crosswalk/carry";
import type { Relation } from "#domain/disclosure/recover";
import { suppress, type DisclosureCell } from "#domain/disclosure/suppress";
import type { Indicator } from "#domain/indicator";
import type { Measure, MeasureTable } from "#domain/measure";
import type { Commune } from "#domain/unit";
import type { Figure } from "../figure.ts";
import { readCount, type PeriodTable } from "./assemble.ts";
import { cellKey } from "./disclosureInput.ts";
import { isKnown, type EarlierReleases } from "./earlierReleases.ts";
import { factKey } from "./readReleased.ts";

/** What the figures beside the communes are tried against before they are published. */
export interface FactsDisclosureInput {
  readonly province: string;
  /** Those that would stand beside the communes of the province. */
  readonly figures: readonly Figure[];
  readonly tables: readonly PeriodTable[];
  /** Cells of the series that are withheld, as "period/code/measure". */
  readonly withheld: ReadonlySet<string>;
  readonly measures: MeasureTable;
  readonly indicators: readonly Indicator[];
  /** All of the register. */
  readonly communes: readonly Commune[];
  readonly destinationsOf: (code: string) => Destinations;
  readonly threshold: number;
  readonly earlier: EarlierReleases;
}

/** Counts of places count nobody. */
const PLACES: readonly string[] = ["communes", "villages"];

/**
 * Figures beside the communes that a public edition withholds: small counts of people or households that nobody has published, whatever
 * table they came by; what gives them or a withheld cell of the series away by a sum; and rates over a withheld or small count.
 */
export function discloseFacts(input: FactsDisclosureInput): ReadonlySet<Figure> {
  const counts = input.figures.filter(({ measure }) => countsPeople(input.measures.find(measure)));
  const groups = new Map<string, Figure[]>();
  for (const figure of counts) {
    const key = [figure.date, figure.standard, figure.measure].join("/");
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const hidden = [...groups.values()].flatMap((figures) => new FactGroup(input, figures).disclose());
  return new Set([...hidden, ...input.figures.filter((figure) => tellsWithheld(input, figure))]);
}

function countsPeople(measure: Measure | undefined): boolean {
  return measure?.kind === "count" && !PLACES.includes(measure.unit);
}

/** Facts of one measure, date and standard, and how they hang together with each other and with the series. */
class FactGroup {
  readonly #input: FactsDisclosureInput;
  readonly #figures: readonly Figure[];
  readonly #table: PeriodTable | undefined;
  readonly #measure: string;
  readonly #cells: DisclosureCell[] = [];
  readonly #limits: number[] = [];
  readonly #facts = new Map<string, number>();
  readonly #relations: Relation[] = [];

  constructor(input: FactsDisclosureInput, figures: readonly Figure[]) {
    this.#input = input;
    this.#figures = figures;
    const [first] = figures;
    this.#measure = first?.measure ?? "";
    this.#table = input.tables.find(
      ({ period }) =>
        period.date === first?.date && (first.standard === null || first.standard === period.standard),
    );
    // Documents may state one figure several times: what is known of it by the strongest of them is known.
    for (const figure of figures) this.#addFact(figure);
    this.#relateWholes();
    this.#relateSuccessors();
  }

  disclose(): Figure[] {
    const { primary, secondary } = suppress(
      this.#cells,
      this.#relations,
      (cell) => this.#limits[cell] ?? this.#input.threshold,
    );
    return this.#figures.filter((figure) => {
      const cell = this.#facts.get(keyOf(figure)) ?? -1;
      return !isPublic(this.#input, figure) && (primary.has(cell) || secondary.has(cell));
    });
  }

  #addFact(figure: Figure): void {
    const key = keyOf(figure);
    if (this.#facts.has(key)) return;
    const isOut = this.#figures.some((other) => keyOf(other) === key && isPublic(this.#input, other));
    const limit = this.#isWithheld(figure) ? Infinity : this.#input.threshold;
    this.#facts.set(key, this.#add({ value: figure.value, kind: isOut ? "exempt" : "free" }, limit));
  }

  #isWithheld(figure: Figure): boolean {
    const { level, scheme, code } = figure;
    if (this.#input.earlier.withheld.has(factKey(figure))) return true;
    const isOfSeries = level === "province" || level === "part" || (level === "commune" && scheme === "2025");
    return isOfSeries && this.#input.withheld.has(this.#seriesKey(code));
  }

  /** The province and its old districts are the sums of their communes, where each of those is stated. */
  #relateWholes(): void {
    const { province, communes } = this.#input;
    const date = this.#figures[0]?.date ?? "";
    for (const scheme of ["pre2025", "2025"] as const) {
      const own = communes.filter(
        (commune) => commune.province === province && commune.scheme === scheme && isInForce(commune, date),
      );
      const facts = (of: readonly Commune[]) => of.map(({ code }) => this.#facts.get(`${scheme}/${code}`));
      this.#relate(this.#facts.get(`null/${province}`) ?? this.#seriesCell(province), facts(own));
      for (const district of new Set(own.flatMap((commune) => commune.district ?? [])))
        this.#relate(
          this.#facts.get(`pre2025/${district}`),
          facts(own.filter((commune) => commune.district === district)),
        );
    }
    const parts = ["urban", "rural"].map((part) => this.#facts.get(`null/${province}-${part}`));
    this.#relate(this.#facts.get(`null/${province}`) ?? this.#seriesCell(province), parts);
  }

  /** A commune of today that old ones went into whole is their sum in the series. */
  #relateSuccessors(): void {
    for (const [target, codes] of this.#predecessors()) {
      const facts = codes.map((code) => this.#facts.get(`pre2025/${code}`));
      if (facts.some((fact) => fact !== undefined)) this.#relate(this.#seriesCell(target), facts);
    }
  }

  /** Old communes of the date that each commune of today was made of; one of which a split one is a part has none. */
  #predecessors(): Map<string, string[]> {
    const { communes, province, destinationsOf } = this.#input;
    const date = this.#figures[0]?.date ?? "";
    const own = communes.filter(
      (commune) => commune.scheme === "pre2025" && commune.province === province && isInForce(commune, date),
    );
    const into = new Map<string, string[]>();
    const parts = new Set<string>();
    for (const { code } of own) {
      const targets = destinationsOf(code);
      for (const [target] of targets) into.set(target, [...(into.get(target) ?? []), code]);
      if (targets.length > 1) for (const [target] of targets) parts.add(target);
    }
    return new Map([...into].filter(([target]) => !parts.has(target)));
  }

  /** A cell of the series: known where it is shown, and to be kept where it is withheld. */
  #seriesCell(code: string): number | undefined {
    const known = this.#facts.get(`2025/${code}`);
    if (known !== undefined) return known;
    const value =
      this.#table === undefined ? null : readCount(this.#table, this.#measure, code, this.#input.province);
    if (value === null) return undefined;
    const isWithheld = this.#input.withheld.has(this.#seriesKey(code));
    return this.#add({ value, kind: isWithheld ? "free" : "exempt" }, isWithheld ? Infinity : 0);
  }

  #seriesKey(code: string): string {
    return cellKey(this.#table?.period.id ?? "", code, this.#measure);
  }

  #add(cell: DisclosureCell, limit: number): number {
    this.#limits.push(limit);
    return this.#cells.push(cell) - 1;
  }

  /** Says nothing where a part is not stated. */
  #relate(whole: number | undefined, parts: readonly (number | undefined)[]): void {
    if (whole === undefined || parts.length === 0) return;
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length) return;
    this.#relations.push([[whole, -1], ...known.map((part) => [part, 1] as const)]);
  }
}

/** Published by the province itself, or printed by an earlier release: everybody has it. */
function isPublic({ earlier }: FactsDisclosureInput, figure: Figure): boolean {
  return figure.isPublished || isKnown(earlier, factKey(figure), figure.value);
}

/** A rate that nobody has published, over a count that is withheld or would be. */
function tellsWithheld(input: FactsDisclosureInput, figure: Figure): boolean {
  const rule = input.indicators.find(({ id }) => id === figure.measure);
  if (isPublic(input, figure) || rule === undefined || rule.denominator === null) return false;
  if (input.earlier.withheld.has(factKey(figure))) return true;
  const { denominator, numerator } = rule;
  const { province, tables, threshold, withheld } = input;
  return tables
    .filter(({ period }) => period.date === figure.date)
    .filter(({ period }) => figure.standard === null || period.standard === figure.standard)
    .some((table) => {
      const parts = [denominator, ...numerator.plus];
      if (parts.some((part) => withheld.has(cellKey(table.period.id, figure.code, part)))) return true;
      const counts = figure.scheme === "pre2025" ? table.ofTheTime.get(denominator) : undefined;
      const whole = counts?.get(figure.code) ?? readCount(table, denominator, figure.code, province) ?? 0;
      const count = Math.round((figure.value * whole) / 100);
      return rule.kind === "rate" && count > 0 && count < threshold;
    });
}

/** Province and parts have no scheme; districts are of before the reform. */
function keyOf({ scheme, code }: Figure): string {
  return `${String(scheme)}/${code}`;
}

function isInForce({ validFrom, validTo }: Commune, date: string): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || validTo >= date);
}
