import { mount, unmount } from "svelte";
import { Library } from "../load/library.ts";
import type { LoadProblem } from "../load/problem.ts";
import { AtlasState } from "../state/atlas.svelte.ts";
import { DatasetState } from "../state/dataset.svelte.ts";
import type { ExploreRow } from "#domain/reading";
import { ThemeState } from "../state/theme.svelte.ts";
import { ViewState } from "../state/view.svelte.ts";
import { formatDocuments } from "#domain/paper";
import { formatView } from "#domain/view";
import Frame from "./Frame.svelte";
import { EMBED_STYLES } from "./styles.ts";
import { readAddress, readBase, readWish, WISHES, type Wish } from "./wish.ts";

/** Least height of the map in a frame, and the height it asks its page for, CSS pixels. */
const STAGE = "240";
const ROOMY_STAGE = 360;
/** Address of this script: what it fetches lies beside its folder, wherever the page that uses it stands. */
const OWN = import.meta.url;

/**
 * `<poverty-map>`: a map of communes with sentence, legend, source and status, isolated from the page around it. Styles come as constructed
 * sheets, which a policy without inline styles allows; nothing is fetched but from the atlas itself.
 *
 * Attributes: {@link WISHES}; what is malformed falls back to the usual. Events (all reach through the shadow): `poverty-map-ready` with the
 * sentence of the province, `commune-hover` and `commune-select` with the commune or null, `error` with file and reason, which does not
 * bubble. What stands inside the element is shown as long as the script has not come.
 */
class PovertyMap extends HTMLElement {
  static readonly observedAttributes = WISHES;
  #running: { readonly atlas: AtlasState; readonly app: object; readonly base: string } | null = null;
  #told = "";

  connectedCallback(): void {
    // Both languages are here: a translating browser would leave old figures under a new map.
    this.translate = false;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [EMBED_STYLES];
    adoptProperties(this);
    if (this.hasAttribute("from-address")) takeAddress(this);
    this.#start();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  attributeChangedCallback(name: string): void {
    const running = this.#running;
    if (running === null) return;
    if (running.base !== this.#base() || name === "table") {
      this.#stop();
      this.#start();
    } else running.atlas.view.change(this.#wish());
  }

  /** The sentence of the province on show, or an empty text before there is one. */
  get sentence(): string {
    return this.#told;
  }

  #wish() {
    const { language, province, indicator, period, selected, theme } = readWish((name) =>
      this.getAttribute(name),
    );
    return { language, province, indicator, period, selected, theme };
  }

  #base(): string {
    return readBase(this.getAttribute("src"), document.baseURI, OWN);
  }

  #start(): void {
    const [base, target] = [this.#base(), this.shadowRoot];
    if (target === null) return;
    // Pages that ask for nothing show what they showed before the country was the start page.
    const query = formatView(readWish((name) => this.getAttribute(name))) || "&";
    const view = new ViewState({ read: () => query, write: () => undefined });
    const atlas = new AtlasState(view, new DatasetState(new Library(`${base}data/`)), new ThemeState());
    const app = mount(Frame, {
      target,
      props: {
        atlas,
        base,
        table: this.hasAttribute("table"),
        onready: (sentence: string) => this.#ready(sentence),
        onhover: (row: ExploreRow | null) => this.#tell("commune-hover", describe(row)),
        onselect: (row: ExploreRow | null) => this.#select(row),
        onproblem: ({ file, reason }: LoadProblem) =>
          this.dispatchEvent(new CustomEvent("error", { detail: { file, reason } })),
      },
    });
    this.#running = { atlas, app, base };
  }

  #stop(): void {
    if (this.#running !== null) void unmount(this.#running.app);
    this.#running = null;
    this.#told = "";
  }

  /** The choice of a reader stands in the attribute too, so that the page can read it. */
  #select(row: ExploreRow | null): void {
    if (row === null) this.removeAttribute("commune");
    else this.setAttribute("commune", row.code);
    this.#tell("commune-select", describe(row));
  }

  #ready(sentence: string): void {
    if (sentence === this.#told) return;
    this.#told = sentence;
    const { province, indicator, period } = this.#running?.atlas.view.current ?? this.#wish();
    this.#tell("poverty-map-ready", { province, indicator, period, sentence });
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** A commune as events tell it; a value is never told without its paper. */
function describe(row: ExploreRow | null): object | null {
  if (row === null) return null;
  const { code, name, type, rank } = row;
  const { value, numerator, denominator, status } = row.value;
  return {
    code,
    name,
    type,
    value,
    numerator,
    denominator,
    status,
    /** Ids of all documents it rests on, parted by ";". */
    source: formatDocuments(row.value),
    rank: rank?.rank ?? null,
    of: rank?.of ?? null,
  };
}

/** In the document made for frames the address says what to show, and the page around is told the height that this needs. */
function takeAddress(element: HTMLElement): void {
  const page = new CSSStyleSheet();
  page.replaceSync(`html,body{margin:0}poverty-map{min-height:100vh;--stage:${STAGE}px}`);
  document.adoptedStyleSheets = [page];
  const asked: ReadonlyMap<Wish, string> = readAddress(location.search);
  for (const [name, value] of asked) element.setAttribute(name, value);
  document.documentElement.lang = asked.get("lang") === "en" ? "en" : "vi";
  element.addEventListener("poverty-map-ready", (event) => {
    document.title = (event as CustomEvent<{ sentence: string }>).detail.sentence;
  });
  if (parent === window) return;
  new ResizeObserver(() => {
    const [whole, stage] = ["section", ".stage"].map(
      (name) => element.shadowRoot?.querySelector(name)?.clientHeight,
    );
    if (whole === undefined || stage === undefined) return;
    // What it needs, not what it has. Anybody may know how tall a public map is.
    parent.postMessage({ type: "poverty-map-height", height: whole - stage + ROOMY_STAGE }, "*");
  }).observe(element);
}

/** Each attribute is a property of the same name too, apart from `lang`, which every element has. */
const PROPERTIES = WISHES.filter((wish) => wish !== "lang");
for (const name of PROPERTIES)
  Object.defineProperty(PovertyMap.prototype, name, {
    get(this: PovertyMap) {
      return name === "table" ? this.hasAttribute(name) : this.getAttribute(name);
    },
    set(this: PovertyMap, value: string | boolean | null | undefined) {
      if (value === null || value === undefined || value === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? "" : value);
    },
  });

/** What a page set before the script had come stands on the element itself and would hide the properties above. */
function adoptProperties(element: HTMLElement): void {
  for (const name of PROPERTIES) {
    const own = Object.getOwnPropertyDescriptor(element, name);
    if (own === undefined) continue;
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, own.value);
  }
}

if (customElements.get("poverty-map") === undefined) customElements.define("poverty-map", PovertyMap);
