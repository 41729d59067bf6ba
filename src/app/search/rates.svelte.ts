import type { Catalogue } from "#domain/dataset";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import { yearOf } from "#domain/standard";
import type { Library } from "../../load/library.ts";
import { readValue } from "../../reading/exploration.ts";
import { readLatest, type LatestFigures } from "../latestFigures.ts";

/** The first indicator of the edition at each province's latest year, as far as it has been asked for: what stands behind places found. */
export class Rates {
  readonly #library: Pick<Library, "series">;
  readonly #asked = new Set<string>();
  #read = $state.raw<ReadonlyMap<string, LatestFigures>>(new Map());

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
    const { indicator, period } = read.choice;
    return { indicator, value: readValue(read.table, indicator, period.id, code) };
  }

  /** What all figures at hand are: their indicator and year; null where the years differ, or before there is one. */
  get common(): { readonly indicator: IndicatorRule; readonly year: number } | null {
    const [first, ...others] = this.#read.values();
    if (first === undefined || others.some(({ choice }) => choice.period.date !== first.choice.period.date))
      return null;
    return { indicator: first.choice.indicator, year: yearOf(first.choice.period) };
  }

  async #fetch(catalogue: Catalogue, province: string): Promise<void> {
    const latest = await readLatest(this.#library, catalogue, province);
    if (latest === null) return;
    this.#read = new Map([...this.#read, [province, latest]]);
  }
}
