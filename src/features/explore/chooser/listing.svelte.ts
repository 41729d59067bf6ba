import type { IndicatorRule, IndicatorTheme } from "#domain/indicator";
import type { Choice } from "#domain/reading";
import type { SeriesTable } from "#domain/series";
import { readValue } from "../../../reading/exploration.ts";
import {
  countIndicators,
  groupIndicators,
  indicatorsOf,
  sortLacks,
  type IndicatorGroup,
} from "../../../reading/indicatorGroups.ts";
import { readLine } from "../../../reading/indicatorLines.ts";
import { nameIndicator, orderDimensions } from "../../../reading/indicatorName.ts";
import { findIndicators, prepareIndicators } from "../../../reading/indicatorSearch.ts";
import type { AtlasState } from "../../../state/atlas.svelte.ts";
import { browserKeeper } from "../../shared/keeper.ts";
import { en } from "./en.ts";
import { readProvinceTable } from "./readProvinceTable.ts";
import { recentIndicators } from "./recentIndicators.ts";
import { vi } from "./vi.ts";

/** The list of indicators while it is open: what is looked for, what of it is listed, and with which numbers. */
export class Listing {
  readonly #atlas: AtlasState;
  readonly #choice: () => Choice;
  /** As far as the map has its figures when this opens: rows do not change their places under the pointer. */
  readonly #atHand: SeriesTable | null;
  #table = $state.raw<SeriesTable | null>(null);
  readonly #keeper = browserKeeper();
  #recent = $state.raw<readonly string[]>([]);

  query = $state("");
  theme = $state<IndicatorTheme | null>(null);
  /** Id of the indicator under pointer or focus. */
  met = $state<string>();
  /** Whether some figures did not come. */
  isLost = $state(false);

  readonly indicators = $derived.by(() => this.#atlas.dataset.catalogue?.indicators ?? []);
  readonly #details = $derived.by(() => this.#atlas.dataset.details.value);
  readonly #dimensions = $derived.by(() =>
    orderDimensions(this.#details?.dimensions, this.#choice().standard.id),
  );
  readonly groups = $derived.by((): readonly IndicatorGroup[] =>
    groupIndicators(this.indicators, this.#dimensions).map((group) => ({
      ...group,
      lacks: sortLacks(group.lacks, (rule) => this.#readAtHand(rule)),
    })),
  );
  /** By indicator; empty until the figures have come. */
  readonly lines = $derived.by(() => this.#readLines());

  readonly isAsked = $derived.by(() => this.query.trim() !== "");
  readonly #sought = $derived.by(() =>
    prepareIndicators(this.indicators, (rule) => this.#wordsOf(rule), this.#details?.indicators),
  );
  readonly #hits = $derived.by(() => findIndicators(this.#sought, this.query));
  readonly #found = $derived.by(() => new Set(this.#hits.map(({ indicator }) => indicator)));
  readonly shown = $derived.by((): readonly IndicatorGroup[] => this.#filter());
  readonly listed = $derived.by(() =>
    this.shown.flatMap(({ items, lacks }) => [...items, ...lacks.flatMap(indicatorsOf)]),
  );
  /** What is on show, though the map may count what it is a share of. */
  readonly chosen = $derived.by(
    () =>
      this.indicators.find(({ id }) => id === this.#atlas.view.current.indicator) ?? this.#choice().indicator,
  );
  /** What Enter in the search takes and Tab goes to: what fits best, else what is on show. */
  readonly lead = $derived.by(() => {
    const best = this.isAsked ? this.#hits[0]?.indicator : undefined;
    return best ?? this.listed.find(({ id }) => id === this.chosen.id) ?? this.listed[0];
  });
  readonly explained = $derived.by(() => this.listed.find(({ id }) => id === this.met) ?? this.lead);

  constructor(atlas: AtlasState, choice: () => Choice) {
    this.#atlas = atlas;
    this.#choice = choice;
    this.#atHand = atlas.dataset.table;
    recentIndicators.remember(this.#keeper, this.chosen.id);
    this.#recent = recentIndicators.list(this.#keeper);
    void readProvinceTable(atlas.dataset.library, choice().province).then(({ table, isWhole }) => {
      this.#table = table;
      this.isLost = !isWhole;
    });
  }

  /** Seen before on this machine, the latest first, without that on show. */
  get recent(): readonly IndicatorRule[] {
    const others = this.#recent.filter((id) => id !== this.chosen.id);
    return others.flatMap((id) => this.indicators.find((rule) => rule.id === id) ?? []);
  }

  forget(): void {
    recentIndicators.forgetAll(this.#keeper);
    this.#recent = [];
  }

  get count(): number {
    return this.#found.size;
  }

  /** A search looks through all themes. */
  look(): void {
    this.theme = null;
    this.met = undefined;
  }

  /** A theme shows all of its own. */
  open(theme: IndicatorTheme | null): void {
    this.theme = theme;
    this.query = "";
  }

  nameOf(rule: IndicatorRule): string {
    return nameIndicator(rule, this.#dimensions.flat(), this.#atlas.view.current.language);
  }

  plainOf(rule: IndicatorRule): string {
    return this.#details?.indicators[rule.id]?.plain[this.#atlas.view.current.language] ?? "";
  }

  /** What was not collected in the year on show takes the map to the nearest year that has it. */
  take(rule: IndicatorRule): void {
    recentIndicators.remember(this.#keeper, rule.id);
    const nearest = this.lines.get(rule.id)?.nearest ?? null;
    this.#atlas.chooseIndicator(rule.id);
    if (nearest !== null) this.#atlas.view.change({ period: nearest.id });
  }

  #wordsOf(rule: IndicatorRule): string[] {
    return [this.nameOf(rule), { vi, en }[this.#atlas.view.current.language].names[rule.theme]];
  }

  #readAtHand(rule: IndicatorRule): number | null {
    const { period, province } = this.#choice();
    return this.#atHand === null ? null : readValue(this.#atHand, rule, period.id, province.code).value;
  }

  #readLines() {
    const [table, { province, period }] = [this.#table, this.#choice()];
    const all = this.#atlas.dataset.catalogue?.periods ?? [];
    const periods = all.filter(({ id }) => province.periods.includes(id));
    const read = (rule: IndicatorRule) => (table === null ? [] : [readLine(table, rule, periods, period)]);
    return new Map(this.indicators.flatMap((rule) => read(rule).map((line) => [rule.id, line] as const)));
  }

  #filter(): IndicatorGroup[] {
    const isFound = (rule: IndicatorRule) => !this.isAsked || this.#found.has(rule);
    return this.groups
      .filter(({ theme }) => this.theme === null || theme === this.theme)
      .map((group) => ({
        ...group,
        items: group.items.filter(isFound),
        lacks: group.lacks.filter((row) => indicatorsOf(row).some(isFound)),
      }))
      .filter((group) => countIndicators(group) > 0);
  }
}
