import type { IndicatorRule } from "#domain/indicator";
import type { AtlasState } from "../../state/atlas.svelte.ts";
import {
  chooseUp,
  listComparable,
  listInside,
  readTwoIndicators,
  themesOfBoth,
  type Frame,
  type TwoIndicators,
} from "../../reading/twoIndicators.ts";
import { listDistricts, type District } from "./reading/districts.ts";

/** Two indicators while their page is open: what the view asks for, and what is read from the province's files. */
export class TwoState {
  readonly #atlas: AtlasState;
  /** Under the pointer, on the map or in the chart. */
  hovered = $state<string | null>(null);
  /** Code of the former district (huyện cũ) that is shown clearly; "" for all. */
  district = $state("");

  readonly comparable = $derived.by((): readonly IndicatorRule[] => {
    const { choice, dataset } = this.#atlas;
    return choice === null || dataset.catalogue === null ? [] : listComparable(dataset.catalogue, choice);
  });
  readonly up = $derived.by(() => {
    const { choice, view } = this.#atlas;
    return choice === null ? null : chooseUp(this.comparable, choice.indicator, view.current.second);
  });
  /** True once the files of both are here, or will never be. */
  readonly isHere = $derived.by(() => {
    const { choice, dataset } = this.#atlas;
    if (choice === null || this.up === null) return false;
    return themesOfBoth(choice.indicator, this.up).every((theme) => dataset.hasTheme(theme));
  });
  readonly reading = $derived.by((): TwoIndicators | null => {
    const { choice, communes, dataset } = this.#atlas;
    if (choice === null || this.up === null || dataset.table === null || !this.isHere) return null;
    return readTwoIndicators(dataset.table, communes, choice, this.up);
  });
  readonly districts = $derived.by((): readonly District[] => {
    const register = this.#atlas.dataset.places.value;
    return register === null ? [] : listDistricts(register, this.#atlas.view.current.province);
  });
  /** Communes that stay clear; null for all. */
  readonly clear = $derived.by(
    () => this.districts.find(({ code }) => code === this.district)?.communes ?? null,
  );

  constructor(atlas: AtlasState) {
    this.#atlas = atlas;
  }

  fetchNeeded(): void {
    const { choice, dataset } = this.#atlas;
    if (choice === null || this.up === null) return;
    for (const theme of themesOfBoth(choice.indicator, this.up)) dataset.wantTheme(choice.province, theme);
  }

  /** Indicators of the axes; what is chosen for one and stands on the other changes places with it. */
  ask(part: { readonly across?: string; readonly up?: string }): void {
    const { indicator } = this.#atlas.view.current;
    const own = { across: part.across ?? indicator, up: part.up ?? this.up?.id ?? null };
    if (own.across === own.up) {
      if (part.across === undefined) own.across = this.up?.id ?? own.across;
      else own.up = indicator;
    }
    this.#atlas.view.go({ indicator: own.across, second: own.up });
  }

  swap(): void {
    if (this.up !== null) this.ask({ across: this.up.id, up: this.#atlas.view.current.indicator });
  }

  toggle(code: string): void {
    this.#atlas.toggleSet([code]);
  }

  /** Chooses what lies in a frame, in place of what was chosen. */
  choose(frame: Frame): void {
    if (this.reading !== null) this.#atlas.view.go({ set: listInside(this.reading.pairs, frame) });
  }

  chooseNone(): void {
    this.#atlas.view.go({ set: [] });
  }
}
