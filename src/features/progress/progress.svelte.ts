import type { CommuneZone } from "#domain/coverage/file";
import { cutDensity, familyOf, listFamilies, type FamilyKind, type Traits } from "#domain/families/families";
import { themesOf } from "#domain/indicator";
import { formatProgress, parseProgress, type ProgressView } from "#domain/progressView";
import type { CommuneName } from "#domain/reading";
import { readCoverageIfAny } from "../../load/registerFiles.ts";
import { readTraits } from "../../reading/families.ts";
import { progressRule, progressYears, readMoved, readProgress } from "../../reading/progress.ts";
import { sortProgress } from "../../reading/sortProgress.ts";
import type { AtlasState } from "../../state/atlas.svelte.ts";

/** Progress of the communes of a province while its page is open: between which years, among whom, and in what order. */
export class ProgressState {
  readonly #atlas: AtlasState;
  /** By province; what does not come leaves the zones out. */
  #zones = $state.raw<ReadonlyMap<string, readonly CommuneZone[]>>(new Map());

  readonly asked = $derived.by(() => parseProgress(this.#atlas.view.current.progress));
  readonly years = $derived.by(() => {
    const { choice } = this.#atlas;
    return choice === null ? null : progressYears(choice, this.#atlas.view.current);
  });
  readonly rule = $derived.by(() => {
    const { choice } = this.#atlas;
    const { catalogue } = this.#atlas.dataset;
    return choice === null || catalogue === null
      ? null
      : progressRule(catalogue.indicators, choice.indicator);
  });
  /** Null until the figures that are needed have come. */
  readonly table = $derived.by(() => {
    const { dataset, choice } = this.#atlas;
    const isHere = this.rule !== null && themesOf(this.rule).every((theme) => dataset.hasTheme(theme));
    return isHere && dataset.province === choice?.province.code ? dataset.table : null;
  });
  readonly traits = $derived.by((): readonly Traits[] => {
    const { choice, communes, dataset } = this.#atlas;
    if (choice === null || this.table === null) return [];
    return readTraits({
      province: choice.province.code,
      communes,
      table: this.table,
      places: dataset.places.value,
      zones: this.#zones.get(choice.province.code) ?? [],
      periods: [...choice.province.periods].reverse(),
    });
  });
  readonly ends = $derived(cutDensity(this.traits));
  readonly families = $derived(listFamilies(this.traits, this.ends));
  /** The family that is asked for, where some commune is in it. */
  readonly family = $derived(
    this.families.find(
      ({ kind, key }) => kind === this.asked.family?.kind && key === this.asked.family.key,
    ) ?? null,
  );
  /** Of the whole province, in the order of the shapes. */
  readonly all = $derived.by(() => this.#read(this.#atlas.communes));
  /** Held against one another, sorted. */
  readonly rows = $derived.by(() => {
    const { family } = this;
    const rows = family === null ? this.all : this.#read(this.membersOf(family.kind, family.key));
    return sortProgress(rows, this.asked);
  });
  readonly province = $derived.by(() => {
    const { choice } = this.#atlas;
    if (this.table === null || this.rule === null || this.years === null || choice === null) return null;
    return readMoved(this.table, this.rule, this.years, choice.province.code);
  });
  /** End of the scale that all rows share. */
  readonly highest = $derived(
    Math.max(0, ...this.all.flatMap(({ before, after }) => [before.value ?? 0, after.value ?? 0])),
  );

  constructor(atlas: AtlasState) {
    this.#atlas = atlas;
  }

  #read(communes: readonly CommuneName[]) {
    const { table, rule, years } = this;
    return table === null || rule === null || years === null
      ? []
      : readProgress(table, rule, years, communes);
  }

  /** Communes of a family in the order of the shapes. */
  membersOf(kind: FamilyKind, key: string): CommuneName[] {
    const codes = new Set(
      this.traits.filter((one) => familyOf(kind, one, this.ends)?.key === key).map(({ code }) => code),
    );
    return this.#atlas.communes.filter(({ code }) => codes.has(code));
  }

  /** Progress within a family, in the order of the shapes. */
  readFamily(kind: FamilyKind, key: string) {
    return this.#read(this.membersOf(kind, key));
  }

  /** Fetches what the table and the families need. */
  fetchNeeded(): void {
    const { choice, dataset } = this.#atlas;
    if (choice === null || dataset.catalogue === null || this.rule === null) return;
    for (const theme of [...themesOf(this.rule), "ethnicity", "land"] as const)
      dataset.wantTheme(choice.province, theme);
    dataset.wantPlaces(dataset.catalogue);
    void this.#fetchZones(choice.province.code);
  }

  async #fetchZones(province: string): Promise<void> {
    try {
      const coverage = await readCoverageIfAny(this.#atlas.dataset.library, province);
      if (!this.#zones.has(province))
        this.#zones = new Map([...this.#zones, [province, coverage?.zones ?? []]]);
    } catch {
      // Without the file there are no zones to choose from; all else stands.
    }
  }

  /** Changes what is asked for, in the address. */
  change(part: Partial<ProgressView>): void {
    this.#atlas.view.change({ progress: formatProgress({ ...this.asked, ...part }) });
  }

  /** The column that is sorted by already is turned round. */
  sortBy(column: ProgressView["column"]): void {
    const isReversed = this.asked.column === column && !this.asked.isReversed;
    this.change({ column, isReversed });
  }
}
