import type { Catalogue } from "#domain/dataset";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import { yearOf, type Period } from "#domain/standard";
import { DEFAULT_VIEW } from "#domain/view";
import type { Library } from "../../load/library.ts";
import { resolveChoice } from "../../reading/choice.ts";
import { readValue } from "../../reading/exploration.ts";

interface Read {
  readonly table: SeriesTable;
  readonly period: Period;
  readonly indicator: IndicatorRule;
}

/** The first indicator of the edition at each province's latest year, as far as it has been asked for: what stands behind places found. */
export class Rates {
  readonly #library: Pick<Library, "series">;
  readonly #asked = new Set<string>();
  #read = $state.raw<ReadonlyMap<string, Read>>(new Map());

  constructor(library: Pick<Library, "series">) {
    this.#library = library;
  }

  /** Fetches what is not at hand of some provinces; what does not come leaves its places without a figure. */
  want(catalogue: Catalogue, provinces: Iterable<string>): void {
    for (const province of provinces) {
      if (this.#asked.has(province)) continue;
      this.#asked.add(province);
      void this.#fetch(catalogue, province).catch(() => undefined);
    }
  }

  /** Null until it has come. */
  of(
    province: string,
    code: string,
  ): { readonly indicator: IndicatorRule; readonly value: IndicatorValue } | null {
    const read = this.#read.get(province);
    if (read === undefined) return null;
    return { indicator: read.indicator, value: readValue(read.table, read.indicator, read.period.id, code) };
  }

  /** What all figures at hand are: their indicator and year; null where the years differ, or before there is one. */
  get common(): { readonly indicator: IndicatorRule; readonly year: number } | null {
    const [first, ...others] = this.#read.values();
    if (first === undefined || others.some(({ period }) => period.date !== first.period.date)) return null;
    return { indicator: first.indicator, year: yearOf(first.period) };
  }

  async #fetch(catalogue: Catalogue, province: string): Promise<void> {
    const choice = resolveChoice(catalogue, { ...DEFAULT_VIEW, province, indicator: "" });
    if (choice?.province.code !== province) return;
    const table = new SeriesTable([await this.#library.series(choice.province, "core")]);
    const read = { table, period: choice.period, indicator: choice.indicator };
    this.#read = new Map([...this.#read, [province, read]]);
  }
}
