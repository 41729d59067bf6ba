import type { Answers, Column, CriteriaTable } from "#domain/planner/criteria";
import { RECORDED_IDS } from "#domain/planner/presets";
import { decimalsOf } from "#domain/format";
import type { IndicatorRule } from "#domain/indicator";
import { asPrinted } from "#domain/printed";
import type { SeriesTable } from "#domain/series";
import { median } from "#domain/statistics/median";
import { derivePaper, type Paper } from "#domain/paper";
import { isShown } from "#domain/status";
import { totalOf } from "#domain/coverage/record";
import { readValue } from "../../../reading/exploration.ts";
import { readAttribute } from "./attributes.ts";
import type { AttributeSources } from "../../../reading/attributeSources.ts";
import type { Measure } from "./measures.ts";

/** A number as a planner meets it: null where it is missing or withheld. */
export interface Reading extends Paper {
  readonly value: number | null;
}

/** What is read for every commune of a province at one period; each measure and attribute is read once. */
export class PlannerTable implements CriteriaTable {
  readonly length: number;
  readonly #series: SeriesTable;
  readonly #period: string;
  readonly #codes: readonly string[];
  readonly #measures: ReadonlyMap<string, Measure>;
  readonly #sources: AttributeSources | null;
  readonly #readings = new Map<string, readonly Reading[]>();
  readonly #columns = new Map<string, Column>();
  readonly #attributes = new Map<string, Answers>();

  /** @param sources null while register and record have not come */
  constructor(
    series: SeriesTable,
    period: string,
    codes: readonly string[],
    measures: readonly Measure[],
    sources: AttributeSources | null,
  ) {
    this.length = codes.length;
    this.#series = series;
    this.#period = period;
    this.#codes = codes;
    this.#measures = new Map(measures.map((measure) => [measure.id, measure]));
    this.#sources = sources;
  }

  column(measure: string): Column {
    return keep(this.#columns, measure, () => this.readings(measure).map(({ value }) => value));
  }

  decimals(measure: string): number {
    const rule = this.#measures.get(measure)?.rule;
    return rule === undefined ? 0 : decimalsOf(rule);
  }

  attribute(attribute: string): Answers {
    const sources = this.#sources;
    if (sources === null) return this.#codes.map(() => null);
    return keep(this.#attributes, attribute, () => readAttribute(sources, attribute));
  }

  /** The median of a measure over the communes, to two decimals; 0 where nothing is known. */
  middle(measure: string): number {
    const known = this.column(measure).filter((value) => value !== null);
    return asPrinted(median(known) ?? 0, 2);
  }

  /** A measure with status and source; a measure that is not there is missing everywhere. */
  readings(id: string): readonly Reading[] {
    return keep(this.#readings, id, () => {
      const measure = this.#measures.get(id);
      if (measure === undefined) return this.#codes.map(() => NOTHING);
      if (measure.origin === "recorded") return this.#readRecorded(id);
      return this.#codes.map((code) => this.#readSeries(measure.rule, code));
    });
  }

  /** A stored count, such as poor households. */
  counts(measure: string): readonly Reading[] {
    return keep(this.#readings, `count ${measure}`, () =>
      this.#codes.map((code) => {
        const { value, status, documents } = this.#series.cell(code, this.#period, measure);
        return { value: isShown(status) ? value : null, status, documents };
      }),
    );
  }

  #readSeries(rule: IndicatorRule, code: string): Reading {
    const { value, status, documents } = readValue(this.#series, rule, this.#period, code);
    return { value, status, documents };
  }

  /** No rows are no programmes on record, but no amount: "không nêu" is never 0. */
  #readRecorded(id: string): readonly Reading[] {
    const { coverage, year } = this.#sources ?? { coverage: null, year: 0 };
    if (coverage === null) return this.#codes.map(() => NOTHING);
    const rows = coverage.records.filter((row) => row.year <= year);
    // Before the first row of all nobody has recorded anything: that is not the same as no programme.
    if (rows.length === 0) return this.#codes.map(() => NOTHING);
    const byCommune = new Map<string, typeof rows>();
    for (const row of rows) byCommune.set(row.commune, [...(byCommune.get(row.commune) ?? []), row]);
    const poor = this.counts("poor_households");
    return this.#codes.map((code, index) => {
      const own = byCommune.get(code) ?? [];
      const { programmes, planned } = totalOf(own);
      // That there is no row follows from all the rows there are: it is worth as much as they are.
      const paper = derivePaper(own.length === 0 ? rows : own);
      if (id === RECORDED_IDS.programmes) return { value: programmes, ...paper };
      const below = poor[index] ?? NOTHING;
      const value = id === RECORDED_IDS.planned ? planned : divide(planned, below.value);
      if (value === null) return NOTHING;
      return { value, ...(id === RECORDED_IDS.perPoor ? derivePaper([paper, below]) : paper) };
    });
  }
}

/** A number that nobody has. */
export const NOTHING: Reading = { value: null, status: "missing", documents: [] };

function divide(amount: number | null, count: number | null): number | null {
  return amount === null || count === null || count === 0 ? null : amount / count;
}

function keep<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
