import { themesOf, type IndicatorRule } from "#domain/indicator";
import { formatPlaceTable, MOST_PLACES, parsePlaceTable, type PlaceTableView } from "#domain/placeTable";
import type { AtlasState } from "../../state/atlas.svelte.ts";
import { readColumns } from "./reading/columns.ts";
import { findPlaces, type Place } from "./reading/place.ts";
import { readSort } from "./reading/sortPlaces.ts";
import { choosePeriods, listPeriods, readPlaceTable, type PlaceTable } from "./reading/table.ts";
import { ProvinceTables } from "./provinceTables.svelte.ts";

/** Places side by side while their page is open: what the view asks for, the files of their provinces, and the table read from them. */
export class PlacesState {
  readonly #atlas: AtlasState;
  readonly tables: ProvinceTables;

  readonly #view = $derived.by(() => parsePlaceTable(this.#atlas.view.current.placeTable));
  readonly places = $derived.by((): readonly Place[] => {
    const { catalogue, places } = this.#atlas.dataset;
    if (catalogue === null || places.value === null) return [];
    const { province, selected } = this.#atlas.view.current;
    const shown = selected === null ? [province] : [province, selected];
    const codes = this.#view.places.length > 0 ? this.#view.places : shown;
    return findPlaces(catalogue, places.value.current, codes);
  });
  readonly provinces = $derived([...new Set(this.places.map(({ province }) => province))]);
  /** Every year that one of the places has, in order of time. */
  readonly periods = $derived.by(() => {
    const { catalogue } = this.#atlas.dataset;
    return catalogue === null ? [] : listPeriods(catalogue, this.places);
  });
  readonly time = $derived.by(() => choosePeriods(this.periods, this.#atlas.view.current));
  readonly columns = $derived.by((): readonly IndicatorRule[] => {
    const { catalogue } = this.#atlas.dataset;
    return catalogue === null || this.time === null
      ? []
      : readColumns(catalogue, this.#view.columns, {
          indicator: this.#atlas.view.current.indicator,
          standard: this.time.period.standard,
        });
  });
  /** Null until places and years are known. */
  readonly table = $derived.by((): PlaceTable | null => {
    const { catalogue } = this.#atlas.dataset;
    if (catalogue === null || this.time === null) return null;
    return readPlaceTable({
      catalogue,
      places: this.places,
      columns: this.columns,
      period: this.time.period,
      since: this.time.since,
      figuresOf: (province) => this.tables.of(province),
    });
  });
  readonly sort = $derived.by(() => (this.table === null ? null : readSort(this.#view.sort, this.table)));
  /** Provinces of which a file did not come. */
  readonly lost = $derived(this.provinces.filter(({ code }) => this.tables.of(code).lost.size > 0));

  constructor(atlas: AtlasState) {
    this.#atlas = atlas;
    this.tables = new ProvinceTables(atlas.dataset.library);
  }

  /** Fetches what the table needs of every province in it. */
  fetchNeeded(): void {
    const themes = this.columns.flatMap(themesOf);
    for (const entry of this.provinces) this.tables.want(entry, themes);
  }

  /** Codes of the places, to be changed. */
  get codes(): readonly string[] {
    return this.places.map(({ code }) => code);
  }

  /** Changes what is asked for, in the address. */
  change(part: Partial<PlaceTableView>): void {
    this.#atlas.view.change({ placeTable: formatPlaceTable({ ...this.#view, ...part }) });
  }

  get onMaps(): boolean {
    return this.#view.onMaps;
  }

  /** Takes a place into the table where there is room, or out of it. */
  toggle(code: string): void {
    if (this.codes.includes(code)) this.remove(code);
    else this.change({ places: [...this.codes, code].slice(0, MOST_PLACES) });
  }

  /** Puts a place first: the others are then held against it. */
  makeBase(code: string): void {
    this.change({ places: [code, ...this.codes.filter((other) => other !== code)] });
  }

  remove(code: string): void {
    this.change({ places: this.codes.filter((other) => other !== code) });
  }
}
