import type { ClassedScale } from "#domain/colour/scale";
import { themesOf, type SeriesTheme } from "#domain/indicator";
import { DEFAULT_VIEW, formatView, parseView, usualOf, type View } from "#domain/view";
import { formatRuns, type Messages } from "../words/messages.ts";
import { loadMessages } from "../words/languages.ts";
import { vi } from "../words/vi.ts";
import type { CommuneName } from "../load/topology.ts";
import { comparablePeriods, resolveChoice, stepPeriod, type Choice } from "../reading/choice.ts";
import { toggleMembers } from "../reading/toggle.ts";
import {
  explore,
  makeStandardScale,
  readAll,
  type Exploration,
  type ExploreRow,
} from "../reading/exploration.ts";
import { sayCommune, sayMap } from "../reading/captions.ts";
import type { Clusters } from "../reading/clusters.ts";
import type * as Cartography from "../reading/cartography.ts";
import type { DatasetState } from "./dataset.svelte.ts";
import { HoverState } from "./hover.svelte.ts";
import type { MapOverlay } from "../reading/overlay.ts";
import type { ThemeState } from "./theme.svelte.ts";
import type { ViewState } from "./view.svelte.ts";

/** The explore view as a whole: what the view means in the published files, and every reading drawn from them. */
export class AtlasState {
  readonly view: ViewState;
  readonly dataset: DatasetState;
  readonly theme: ThemeState;
  readonly hover = new HoverState();

  /** What numbers are asked for, as text: it stays the same while the camera, a name or a slider moves, and so does all below it. */
  readonly #question = $derived.by(() => this.#ask());
  readonly #asked = $derived(parseView(this.#question));
  readonly choice = $derived.by(() => this.#resolve());
  /** Communes in the order of the shapes; without shapes, in the order of the series. */
  readonly communes = $derived.by(() => this.#listCommunes());
  readonly isReady = $derived.by(() => this.choice !== null && this.#hasNumbers(this.choice));
  readonly #scale = $derived.by(() => this.#makeScale());
  /** The plain reading of the indicator, before any other form of map is laid over it. */
  readonly #plain = $derived.by(() => this.#explore());
  /** Which neighbours are alike; null until somebody asks. */
  readonly clusters = $derived.by(() => this.#findClusters());
  /** Null until the numbers have arrived: then the map is pending, not empty. */
  readonly exploration = $derived.by(() => this.#shape());
  /** Largest size of the indicator over all years of the standard, for symbols that keep their scale. */
  readonly largest = $derived.by(() => this.#findLargest());
  readonly selected = $derived.by(() => this.#findSelected());
  readonly hovered = $derived.by(() => this.exploration?.rows[this.hover.place] ?? null);
  readonly mapSentence = $derived.by(() => sayMap(this.messages, this.choice, this.exploration));
  readonly communeSentence = $derived.by(() => sayCommune(this.messages, this.choice, this.selected));

  /** The tool that draws on the map at the moment. */
  picking = $state<"rectangle" | "lasso" | null>(null);

  /** Which shapes share a border, in the order of the shapes; the map tells. */
  neighbours = $state.raw<readonly (readonly number[])[]>([]);

  /** What lies over the indicator: communes of a plan, and hatching of programmes. */
  overlay = $state.raw<MapOverlay | null>(null);

  /** What a page beside the map says of itself while it is open. */
  heading = $state<string>();

  /** Whether the list of decks is open. */
  decksOpen = $state(false);

  /** Whether the years go by on their own. */
  playing = $state(false);

  #messages = $state.raw<Messages>(vi);
  /** What only some views need: other classes, changes, other forms of map. Null until it has come. */
  #cartography = $state.raw<typeof Cartography | null>(null);

  constructor(view: ViewState, dataset: DatasetState, theme: ThemeState) {
    this.view = view;
    this.dataset = dataset;
    this.theme = theme;
    view.within(() => (dataset.catalogue === null ? null : usualOf(dataset.catalogue)));
  }

  /** The language on show; while another one is on its way the present one stays. */
  get messages(): Messages {
    return this.#messages;
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

  /** The form of the map on show: several maps at once are plain ones, so that one legend stands for all. */
  get form(): View["form"] {
    const { form, layout } = this.#asked;
    return layout === "one" ? form : "auto";
  }

  /** The tools of the cartographer, once a view has asked for them. */
  get cartography(): typeof Cartography | null {
    return this.#cartography;
  }

  async wantCartography(): Promise<void> {
    this.#cartography ??= await import("./lazy.ts").then((all) => all.openCartography());
  }

  /** Asks for the files the choice needs; what the first map can do without waits until that map is there. */
  fetchNeeded(): void {
    const [choice, catalogue] = [this.choice, this.dataset.catalogue];
    if (choice === null || catalogue === null) return;
    this.dataset.wantProvince(choice.province);
    if (this.#needsCartography()) void this.wantCartography();
    for (const theme of this.#themes(choice)) this.dataset.wantTheme(choice.province, theme);
    if (this.dataset.topology.problem !== null) this.dataset.wantPlaces(catalogue);
    if (this.exploration === null) return;
    this.dataset.wantTheme(choice.province, "deprivation");
    if (this.view.current.panel === "set") this.dataset.wantTheme(choice.province, "near");
    this.dataset.wantDetail(choice.province);
    this.dataset.wantFacts(choice.province);
    this.dataset.wantDetails(catalogue);
    this.dataset.wantPlaces(catalogue);
  }

  /** Selects a commune, or the province with null; the same commune again leaves it. */
  select(code: string | null): void {
    const selected = code === this.view.current.selected ? null : code;
    this.view.go({ selected, panel: this.#panelAfterSelection() });
  }

  /** Takes communes into the reader's group, or out when all of them are in it. */
  toggleSet(codes: readonly string[]): void {
    if (codes.length === 0) return;
    this.view.change({ set: toggleMembers(this.view.current.set, codes), panel: "set" });
  }

  chooseProvince(province: string, selected: string | null = null): void {
    this.hover.clear();
    this.view.go({ province, selected, classes: [], camera: null, set: [], programme: null });
  }

  chooseIndicator(indicator: string): void {
    this.view.change({ indicator, classes: [] });
  }

  /** Shows a class of the legend alone with those already chosen, or takes it out again. */
  toggleClass(bin: number): void {
    const { classes } = this.view.current;
    const next = classes.includes(bin) ? classes.filter((other) => other !== bin) : [...classes, bin];
    this.view.change({ classes: next.sort((a, b) => a - b) });
  }

  stepYear(step: 1 | -1): void {
    if (this.choice !== null) this.view.change({ period: stepPeriod(this.choice, step).id });
  }

  /** Starts the years of the standard on show, from the first when the last is reached, or stops them. */
  play(playing: boolean): void {
    const years = this.choice === null ? [] : comparablePeriods(this.choice);
    const [first] = years;
    if (playing && first !== undefined && this.choice?.period.id === years.at(-1)?.id)
      this.view.change({ period: first.id });
    this.playing = playing;
  }

  /** The next year while playing; the last one ends it. No year of another standard follows by itself. */
  playOn(): void {
    const years = this.choice === null ? [] : comparablePeriods(this.choice);
    const next = years[years.findIndex(({ id }) => id === this.choice?.period.id) + 1];
    if (next === undefined) this.playing = false;
    else this.view.change({ period: next.id });
  }

  #panelAfterSelection(): View["panel"] {
    const { panel } = this.view.current;
    return panel === "indicators" ? "card" : panel;
  }

  #ask(): string {
    const { province, indicator, period, since, second, form, layout, classing, panel } = this.view.current;
    const asked = { province, indicator, period, since, second, form, layout, classing, panel };
    return formatView({ ...DEFAULT_VIEW, ...asked });
  }

  #resolve(): Choice | null {
    const { catalogue } = this.dataset;
    const choice = catalogue === null ? null : resolveChoice(catalogue, this.#asked);
    if (catalogue === null || choice === null || !this.#needsCartography()) return choice;
    return (
      this.#cartography?.withReferences(catalogue, { ...this.#asked, form: this.form }, choice) ?? choice
    );
  }

  #listCommunes(): readonly CommuneName[] {
    const shapes = this.dataset.topology.value;
    if (shapes !== null) return shapes.communes;
    if (this.dataset.topology.problem === null) return [];
    const names = new Map(this.dataset.places.value?.current.map((place) => [place.code, place]));
    return (this.dataset.table?.rows.slice(1) ?? []).map((code) => ({
      code,
      name: names.get(code)?.name ?? code,
      type: names.get(code)?.type === "Phường" ? "Phường" : "Xã",
    }));
  }

  /** Files that the choice is read from. */
  #themes({ indicator, second }: Choice): SeriesTheme[] {
    return [...themesOf(indicator), ...(second === null ? [] : themesOf(second.indicator))];
  }

  #hasNumbers(choice: Choice): boolean {
    const { dataset } = this;
    const isHere = dataset.core.value?.province === choice.province.code && this.communes.length > 0;
    return isHere && this.#themes(choice).every((theme) => dataset.hasTheme(theme));
  }

  /** Views that set a value against another, or draw it another way, wait for the tools of the cartographer. */
  #needsCartography(): boolean {
    const { classing, panel, since } = this.#asked;
    return classing !== null || since !== null || this.form !== "auto" || panel === "around";
  }

  #makeScale(): ClassedScale | null {
    const [table, choice] = [this.dataset.table, this.choice];
    if (table === null || choice === null || !this.isReady) return null;
    if (this.#needsCartography())
      return this.#cartography?.makeAskedScale(table, choice, this.#asked.classing) ?? null;
    return makeStandardScale(table, choice.indicator, comparablePeriods(choice));
  }

  #explore(): Exploration | null {
    const [table, choice, scale] = [this.dataset.table, this.choice, this.#scale];
    if (table === null || choice === null || scale === null) return null;
    return explore(table, this.communes, choice, scale);
  }

  #shape(): Exploration | null {
    const [table, choice, plain] = [this.dataset.table, this.choice, this.#plain];
    const { form } = this;
    if (form === "auto" || table === null || choice === null || plain === null) return plain;
    const indicators = this.dataset.catalogue?.indicators ?? [];
    const reading = { table, choice, plain, indicators, clusters: this.clusters };
    return this.#cartography?.shapeForm(form, reading) ?? null;
  }

  #findClusters(): Clusters | null {
    if (this.form !== "clusters" && this.#asked.panel !== "around") return null;
    if (this.#plain === null || this.neighbours.length === 0) return null;
    return this.#cartography?.findClusters(this.#plain, this.neighbours) ?? null;
  }

  #findLargest(): number {
    const [table, choice] = [this.dataset.table, this.choice];
    if (table === null || choice === null || !this.isReady) return 1;
    // Areas need no largest value, and finding it reads every year.
    if (choice.indicator.kind !== "count" && this.form !== "columns") return 1;
    return readAll(table, choice, comparablePeriods(choice)).reduce(
      (largest, value) => Math.max(largest, Math.abs(value)),
      1,
    );
  }

  #findSelected(): ExploreRow | null {
    const code = this.view.current.selected;
    return this.exploration?.rows.find((row) => row.code === code) ?? null;
  }
}
