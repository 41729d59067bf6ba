import type { ProgrammesFile } from "#domain/coverage/file";
import type { SupportFile } from "#domain/coverage/supportFile";
import { findPlaces, makeSearchEntries } from "#domain/search";
import { findSought, isClose, isNear, type Sought } from "#domain/searchEverything";
import { prepareText } from "#domain/searchText";
import type { findTerms } from "../../features/shared/terms/findTerms.ts";
import { readProgrammes, readSupportIfAny } from "../../load/registerFiles.ts";
import type { AtlasState } from "../../state/atlas.svelte.ts";
import { en } from "../en.ts";
import { vi } from "../vi.ts";
import { Describer, type Result } from "./describe.ts";
import { openCountry, type Country } from "../../state/country.ts";
import { seekSurvey } from "./seekSurvey.ts";
import { Rates } from "./rates.svelte.ts";
import { seekFacts, seekIndicators, seekPages, seekProgrammes, seekProvinces } from "./sought.ts";

/** What a group of results is of; `near` is what fits with a slip alone. */
type GroupKind = keyof typeof vi.search.groups;

interface ResultGroup {
  readonly kind: GroupKind;
  readonly results: readonly Result[];
}

/** A result with how it fits. */
interface Scored {
  readonly result: Result;
  readonly fit: number;
}

/** Most lines of a group, so that the next group is in sight. */
const MOST = {
  province: 4,
  place: 8,
  survey: 4,
  indicator: 5,
  programme: 4,
  fact: 4,
  page: 4,
  term: 3,
  near: 5,
} as const;
/** What has long names, in which the words of a query stand here and there by chance: that counts where nothing holds the query itself. */
const LONG: ReadonlySet<GroupKind> = new Set<GroupKind>(["programme", "fact"]);
/** Whose names may be meant though they were typed otherwise. */
const PLACES: ReadonlySet<GroupKind> = new Set<GroupKind>(["province", "place", "survey"]);

/** The search of everything while it is open. */
export class Results {
  readonly #atlas: AtlasState;
  readonly #describe: Describer;
  readonly rates: Rates;
  query = $state("");
  #register = $state.raw<ProgrammesFile | null>(null);
  #support = $state.raw<SupportFile | null>(null);
  #findTerms = $state.raw<typeof findTerms | null>(null);

  readonly #province = $derived.by(() => this.#atlas.choice?.province.code ?? "");
  readonly #places = $derived.by(() => {
    const { value } = this.#atlas.dataset.places;
    return value === null ? [] : makeSearchEntries(value);
  });
  readonly #provinces = $derived.by(() => seekProvinces(this.#atlas.dataset.edition?.provinces ?? []));
  readonly #indicators = $derived.by(() => {
    const { catalogue, details } = this.#atlas.dataset;
    return catalogue === null ? [] : seekIndicators(catalogue.indicators, details.value);
  });
  readonly #programmes = $derived.by(() =>
    this.#register === null ? [] : seekProgrammes(this.#register, this.#province, this.#support),
  );
  readonly #facts = $derived.by(() =>
    this.#register === null ? [] : seekFacts(this.#register, this.#province),
  );
  #country = $state.raw<Country | null>(null);
  readonly #survey = $derived.by(() => (this.#country === null ? [] : seekSurvey(this.#country)));
  readonly #pages = seekPages([vi.search.slides, en.search.slides]);

  /** Groups in their order; what only nearly fits stands behind all that fits. */
  readonly groups = $derived.by((): readonly ResultGroup[] => this.#group(this.#find()));
  readonly all = $derived.by(() => this.groups.flatMap(({ results }) => results));

  constructor(atlas: AtlasState) {
    this.#atlas = atlas;
    this.#describe = new Describer(atlas);
    this.rates = new Rates(atlas.dataset.library);
    // Without the register the rest is found all the same.
    void readProgrammes(atlas.dataset.library).then(
      (file) => (this.#register = file),
      () => undefined,
    );
    void readSupportIfAny(atlas.dataset.library).then(
      (file) => (this.#support = file),
      () => undefined,
    );
    void this.#openCountry().catch(() => undefined);
    void import("../../features/shared/terms/findTerms.ts").then((module) => {
      this.#findTerms = module.findTerms;
    });
  }

  async #openCountry(): Promise<void> {
    const { edition, library } = this.#atlas.dataset;
    if (edition?.country !== undefined) this.#country = await openCountry(library, edition);
  }

  /** Fetches the figures of the places found. */
  wantRates(): void {
    const { edition } = this.#atlas.dataset;
    if (edition === null) return;
    this.rates.want(edition, new Set(this.all.flatMap(({ place }) => place?.province ?? [])));
  }

  #find(): readonly (readonly [GroupKind, readonly Scored[]])[] {
    const file = this.#register;
    return [
      ["province", this.#seek(this.#provinces, MOST.province, (item) => this.#describe.province(item))],
      ["place", this.#findPlaces()],
      ["survey", this.#seek(this.#survey, MOST.survey, (item) => this.#describe.survey(item))],
      ["indicator", this.#seek(this.#indicators, MOST.indicator, (item) => this.#describe.indicator(item))],
      ...(file === null ? [] : this.#findPlans(file)),
      ["page", this.#seek(this.#pages, MOST.page, (item) => this.#describe.page(item))],
    ];
  }

  #findPlans(file: ProgrammesFile): readonly (readonly [GroupKind, readonly Scored[]])[] {
    return [
      [
        "programme",
        this.#seek(this.#programmes, MOST.programme, (item) => this.#describe.programme(file, item)),
      ],
      ["fact", this.#seek(this.#facts, MOST.fact, (item) => this.#describe.fact(file, item))],
    ];
  }

  #group(found: readonly (readonly [GroupKind, readonly Scored[]])[]): ResultGroup[] {
    const hasClose = found.some(([, scored]) => scored.some(isClose));
    const isListed = (kind: GroupKind, one: Scored) =>
      hasClose && LONG.has(kind) ? isClose(one) : !isNear(one);
    const near = found
      .filter(([kind]) => !hasClose || PLACES.has(kind))
      .flatMap(([, scored]) => scored.filter(isNear));
    const groups: readonly (readonly [GroupKind, readonly Result[]])[] = [
      ...found.map(
        ([kind, scored]) =>
          [kind, scored.filter((one) => isListed(kind, one)).map(({ result }) => result)] as const,
      ),
      ["term", this.#listTerms()],
      ["near", near.map(({ result }) => result)],
    ];
    return groups
      .map(([kind, results]) => ({ kind, results: results.slice(0, MOST[kind]) }))
      .filter(({ results }) => results.length > 0);
  }

  #findPlaces(): Scored[] {
    return findPlaces(this.#places, this.query, this.#province, MOST.place).map((found) => ({
      result: this.#describe.place(found),
      fit: found.fit,
    }));
  }

  #seek<Item>(sought: readonly Sought<Item>[], most: number, describe: (item: Item) => Result): Scored[] {
    return findSought(sought, prepareText(this.query), most).map(({ item, fit }) => ({
      result: describe(item),
      fit,
    }));
  }

  #listTerms(): Result[] {
    const { language } = this.#atlas.view.current;
    return (this.#findTerms?.(this.query, language, MOST.term) ?? []).map((term) =>
      this.#describe.term(term),
    );
  }
}
