import type { Scene } from "../domain/scene.ts";
import type { Clusters, CommuneName, Exploration, ExploreRow, MapOverlay, Reading } from "#domain/reading";
import type { Run } from "#domain/run";
import { COUNTRY, todaysType } from "#domain/unit";
import { DEFAULT_VIEW, formatView, latestOf, parseView, type MapForm, type View } from "#domain/view";
import { formatRuns } from "../words/run.ts";
import { loadMessages } from "../words/languages.ts";
import { type Messages, vi } from "../words/vi.ts";
import type { Cartography, ReadingFiles } from "../reading/atHand.ts";
import { readChoice, readFigures, sayFigures } from "../reading/readView.ts";
import { toggleMembers } from "../reading/toggle.ts";
import type { DatasetState } from "./dataset.svelte.ts";
import { HoverState } from "./hover.svelte.ts";
import type { ThemeState } from "./theme.svelte.ts";
import type { ViewState } from "./view.svelte.ts";

/** The explore view as a whole: what the view means in the published files, and every reading drawn from them. */
export class AtlasState implements ReadingFiles {
  readonly view: ViewState;
  readonly dataset: DatasetState;
  readonly theme: ThemeState;
  readonly hover = new HoverState();

  /** What numbers are asked for, as text: it stays the same while the camera, a name or a slider moves, and so does all below it. */
  readonly #question = $derived.by(() => this.#ask());
  readonly #asked = $derived(parseView(this.#question));
  /** Communes in the order of the shapes; without shapes, in the order of the series. */
  readonly communes = $derived.by(() => this.#listCommunes());

  // The parts of `readView`, each kept as long as what it rests on: a word or a selection asks for no figure again.
  readonly choice = $derived.by(() => readChoice(this, this.#asked));
  readonly #figures = $derived.by(() => readFigures(this, this.#asked, this.choice));
  readonly #captions = $derived.by(() =>
    sayFigures(this.messages, this.view.current, this.choice, this.#figures),
  );
  /** Everything on show, as `readView` has it. */
  readonly reading = $derived.by((): Reading => {
    const { overlay, choice, view } = this;
    return { view: view.current, choice, ...this.#figures, overlay, ...this.#captions };
  });

  readonly hovered = $derived.by(() => this.exploration?.rows[this.hover.place] ?? null);

  /** The tool that draws on the map at the moment. */
  picking = $state.raw<{ readonly tool: "rectangle" | "lasso"; readonly label: string } | null>(null);

  /** Which shapes share a border, in the order of the shapes; the map tells. */
  neighbours = $state.raw<readonly (readonly number[])[]>([]);

  /** What lies over the indicator: communes of a plan, and hatching of programmes. */
  overlay = $state.raw<MapOverlay | null>(null);

  /** What a page beside the map says of itself while it is open. */
  heading = $state<string>();

  /** Whether the list of slide sets is open. */
  slideSetsOpen = $state(false);
  /** What a wall says on the map in place of what a desk does. */
  onWall = $state.raw<Partial<Scene>>({});

  /** The country as the reader left it for a province. */
  leftCountry: View | null = null;

  /** Whether the years go by on their own. */
  playing = $state(false);

  #messages = $state.raw<Messages>(vi);
  /** What only some views need: other classes, changes, other forms of map. Null until it has come. */
  #cartography = $state.raw<Cartography | null>(null);

  constructor(view: ViewState, dataset: DatasetState, theme: ThemeState) {
    this.view = view;
    this.dataset = dataset;
    this.theme = theme;
    view.within(() => dataset.usual);
    dataset.isOfCountry = () => view.current.province === COUNTRY;
  }

  get form(): MapForm {
    return this.#figures.form;
  }
  get clusters(): Clusters | null {
    return this.#figures.clusters;
  }
  /** Null until the numbers have arrived: then the map is pending, not empty. */
  get exploration(): Exploration | null {
    return this.#figures.exploration;
  }
  get largest(): number {
    return this.#figures.largest;
  }
  get selected(): ExploreRow | null {
    return this.#captions.selected;
  }
  get mapSentence(): readonly Run[] {
    return this.#captions.mapSentence;
  }
  get communeSentence(): readonly Run[] | null {
    return this.#captions.communeSentence;
  }

  /** The language on show; while another one is on its way the present one stays. */
  get messages(): Messages {
    const { country } = this.dataset;
    return country === null
      ? this.#messages
      : country.sayMessages(this.#messages, this.view.current.language);
  }

  /** Fetches the messages of the view's language. */
  async speak(): Promise<void> {
    const { language } = this.view.current;
    const messages = await loadMessages(language);
    if (language === this.view.current.language) this.#messages = messages;
  }

  /** What is announced, shared and put into the title: the open page's own words, else the commune's sentence, else the map's. */
  get caption(): string {
    return this.heading ?? formatRuns(this.communeSentence ?? this.mapSentence);
  }

  /** The tools of the cartographer, once a view has asked for them. */
  get cartography(): Cartography | null {
    return this.#cartography;
  }

  async wantCartography(): Promise<void> {
    this.#cartography ??= await import("./lazy.ts").then((all) => all.openCartography());
  }

  /** Asks for the files the choice needs; what the first map can do without waits until that map is there. */
  fetchNeeded(): void {
    const [choice, catalogue] = [this.choice, this.dataset.catalogue];
    if (this.dataset.isOfCountry()) this.dataset.wantCountry();
    if (choice === null || catalogue === null) return;
    const { cartography, themes } = this.#figures.needs;
    this.dataset.wantProvince(choice.province);
    if (cartography) void this.wantCartography();
    for (const theme of themes) this.dataset.wantTheme(choice.province, theme);
    if (this.dataset.topology.problem !== null) this.dataset.wantPlaces(catalogue);
    if (this.exploration === null) return;
    this.dataset.wantTheme(choice.province, "deprivation");
    if (this.view.current.panel === "set") this.dataset.wantTheme(choice.province, "near");
    this.dataset.wantDetail(choice.province);
    this.dataset.wantFacts(choice.province);
    this.dataset.wantDetails(catalogue);
    this.dataset.wantPlaces(catalogue);
  }

  /** Selects a commune, or the province with null; the same commune again leaves it, and a province of the country is then entered. */
  select(code: string | null): void {
    const isSame = code === this.view.current.selected;
    const into = isSame && code !== null ? this.dataset.country?.into(code) : null;
    if (into) {
      this.chooseProvince(into.code);
      return;
    }
    const selected = isSame ? null : code;
    this.view.go({ selected, panel: this.#panelAfterSelection() });
  }

  /** Takes communes into the reader's group, or out when all of them are in it. */
  toggleSet(codes: readonly string[]): void {
    if (codes.length === 0) return;
    this.view.change({ set: toggleMembers(this.view.current.set, codes), panel: "set" });
  }

  /** @param period of the place, where another level of places is entered; left out its latest */
  chooseProvince(province: string, selected: string | null = null, period?: string): void {
    this.hover.clear();
    const across = (province === COUNTRY) === this.dataset.isOfCountry() ? {} : this.#cross(province, period);
    this.view.go({ ...across, province, selected, camera: null, set: [], programme: null });
  }

  /** Country and provinces share neither indicators nor years: what was asked of the one is asked of the other no more. */
  #cross(province: string, period?: string): Partial<View> {
    const { current } = this.view;
    if (province !== COUNTRY) this.leftCountry = current;
    const entry = this.dataset.edition?.provinces.find(({ code }) => code === province);
    return {
      ...DEFAULT_VIEW,
      period: period ?? (entry === undefined ? current.period : latestOf(entry).period),
      language: current.language,
      theme: current.theme,
      presenting: current.presenting,
    };
  }

  chooseIndicator(indicator: string): void {
    this.view.go({ indicator });
  }

  #panelAfterSelection(): View["panel"] {
    const { panel } = this.view.current;
    return panel === "indicators" ? "card" : panel;
  }

  #ask(): string {
    const { province, indicator, period, since, second, secondPeriod, form, layout, classing, panel } =
      this.view.current;
    const asked = { province, indicator, period, since, second, secondPeriod, form, layout, classing, panel };
    return formatView({ ...DEFAULT_VIEW, ...asked });
  }

  #listCommunes(): readonly CommuneName[] {
    const shapes = this.dataset.topology.value;
    if (shapes !== null) return shapes.communes;
    if (this.dataset.topology.problem === null) return [];
    const names = new Map(this.dataset.places.value?.current.map((place) => [place.code, place]));
    return (this.dataset.table?.rows.slice(1) ?? []).map((code) => ({
      code,
      name: names.get(code)?.name ?? code,
      type: todaysType(names.get(code)?.type),
    }));
  }
}
