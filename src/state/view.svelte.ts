import {
  formatView,
  isBareAddress,
  parseView,
  settleView,
  type Camera,
  type MapForm,
  type Usual,
  type View,
} from "#domain/view";

import { COUNTRY } from "#domain/unit";

/** Where the view is written: the browser's address, or a stand-in in tests. */
export interface Address {
  read(): string;
  /** @param push a step that the back button undoes, else the present one is replaced */
  write(query: string, push: boolean): void;
}

/** The view on show. It is read from the address once, and every change goes back into it; what it leaves open the edition says. */
export class ViewState {
  readonly #address: Address;
  #view = $state.raw<View>(parseView(""));
  /** The address as it was last followed, before anything changed it; a view that began as the bare one lies where the edition begins. */
  asked = $state.raw("");
  /** What the edition says once it has come. */
  #usual = $state.raw<() => Usual | null>(() => null);
  readonly #settled = $derived.by(() => this.#settle());

  constructor(address: Address) {
    this.#address = address;
    this.follow();
  }

  get current(): View {
    return this.#settled;
  }

  /** Takes place and period of addresses that name none from an edition, as soon as it is there. */
  within(usual: () => Usual | null): void {
    this.#usual = usual;
  }

  /** Changes part of the view in place. */
  change(part: Partial<View>): void {
    this.#set(part, false);
  }

  /** Changes part of the view as a step of its own: another province or commune. */
  go(part: Partial<View>): void {
    this.#set(part, true);
  }

  /** Moves the camera, or with null fits the province. */
  moveCamera(camera: Camera | null): void {
    this.#set({ camera }, false);
  }

  /** Reads the address again after the back button. */
  follow(): void {
    this.asked = this.#address.read();
    this.#view = parseView(this.asked);
  }

  #settle(): View {
    const usual = this.#usual();
    if (usual === null) return this.#view;
    // No year of a province is one of the country.
    const isStart = isBareAddress(this.asked) || this.#view.province === COUNTRY;
    const settled = settleView(this.#view, isStart ? usual.start : usual.old);
    // Its rates are printed as they are: there are no households to draw.
    return settled.province === COUNTRY && !OF_RATES.includes(settled.form)
      ? { ...settled, form: "auto" }
      : settled;
  }

  #set(part: Partial<View>, push: boolean): void {
    // A link that names no place is an old one, wherever it is followed from.
    if (part.province === "" || part.period === "") this.asked = "&";
    const touches = (key: keyof View) => key in part;
    this.#view = {
      ...this.#settled,
      ...(OF_VALUES.some(touches)
        ? { classes: [], range: null }
        : OF_CLASSES.some(touches)
          ? { classes: [] }
          : {}),
      ...part,
    };
    this.#address.write(formatView(this.#settled), push);
  }
}

/** Forms of a map that need no counts of households. */
const OF_RATES: readonly MapForm[] = ["auto", "tiles"];
/** What changes the values on show lifts the filter of them; what changes their classes lifts the choice of classes alone. */
const OF_VALUES = ["province", "indicator", "since", "form"] as const;
const OF_CLASSES = ["classing", "layout"] as const;
/** Parameters of the address that are not the view's and stay as they are. */
const KEPT = ["renderer"];
/** Browsers refuse more than a hundred changes of the address in ten seconds; a drag makes more. */
const WRITE_PAUSE = 150;

export function makeBrowserAddress(): Address {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = -Infinity;
  const write = (query: string, push: boolean) => {
    const others = [...new URLSearchParams(location.search)]
      .filter(([key]) => KEPT.includes(key))
      .map((pair) => pair.join("="));
    const search = [query, ...others].filter((part) => part !== "").join("&");
    const address = search === "" ? location.pathname : `?${search}`;
    if (push) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    written = performance.now();
  };
  return {
    read: () => location.search,
    write: (query, push) => {
      clearTimeout(timer);
      // A single change is written at once, so that a reload right after it loses nothing.
      if (push || performance.now() - written > WRITE_PAUSE) write(query, push);
      else
        timer = setTimeout(() => {
          write(query, false);
        }, WRITE_PAUSE);
    },
  };
}

/** A page opened from a disk may change nothing of its address but what stands behind the hash. */
export function makeHashAddress(): Address {
  return {
    read: () => location.hash.replace(/^#/, "?"),
    write: (query, push) => {
      const address = `#${query}`;
      if (push) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    },
  };
}
