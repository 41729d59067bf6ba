import * as v from "valibot";
import { formatSlideSet, type SlideSet } from "#domain/slides/slides";
import { parseSlideSet } from "#domain/slides/parse";
import { browserKeeper, type Keeper } from "../shared/keeper.ts";

/** A slide set a reader keeps on this machine. */
export interface OwnSlideSet {
  readonly id: string;
  readonly slideSet: SlideSet;
}

/** Readers keep slides under this key since the first version: another name would lose them. */
const KEY = "atlas.decks";
/** Own slide sets are told from those of the atlas by how their id begins. */
const PREFIX = "rieng-";
/** More than anybody overlooks; the oldest go first. */
const MOST = 30;

/** A slide set is kept as its plain file: whatever reads slide sets reads what is kept. */
const kept = v.object({
  id: v.pipe(v.string(), v.regex(/^rieng-\d{1,6}$/)),
  text: v.pipe(v.string(), v.maxLength(1_000_000)),
});

export function isOwn(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** The browser's store; what it refuses to keep is remembered until the page is left, so that nothing typed is lost at once. */
export class SlideSetKeeper implements Keeper {
  readonly #store: Keeper;
  readonly #memory = new Map<string, string>();

  constructor(store: Keeper = browserKeeper()) {
    this.#store = store;
  }

  /** False where this machine keeps nothing beyond the page. */
  get lasts(): boolean {
    return this.#memory.size === 0;
  }

  getItem(key: string): string | null {
    const remembered = this.#memory.get(key);
    if (remembered !== undefined) return remembered;
    try {
      return this.#store.getItem(key);
    } catch {
      return null;
    }
  }

  setItem(key: string, value: string): void {
    this.#memory.set(key, value);
    try {
      this.#store.setItem(key, value);
      if (this.#store.getItem(key) === value) this.#memory.delete(key);
    } catch {
      // Private windows and full disks keep nothing; the memory holds it for now.
    }
  }
}

/** One for the page: the list and whoever presents see the same slide sets. */
export const slideSetKeeper = new SlideSetKeeper();

/** The own slide sets, newest first; what can not be read is left out. */
export function listOwn(keeper: Pick<Keeper, "getItem">): readonly OwnSlideSet[] {
  try {
    const parsed = v.safeParse(v.array(v.unknown()), JSON.parse(keeper.getItem(KEY) ?? "[]"));
    const rows = parsed.success ? parsed.output.filter((row) => v.is(kept, row)) : [];
    return rows.map(({ id, text }) => ({ id, slideSet: parseSlideSet(text).slideSet }));
  } catch {
    return [];
  }
}

/** Keeps a slide set in place of the one with its id, or as a new one with null. @returns its id */
export function keepOwn(keeper: Keeper, id: string | null, slideSet: SlideSet): string {
  const others = listOwn(keeper).filter((own) => own.id !== id);
  const used = others.map((own) => Number(own.id.slice(PREFIX.length)));
  const own = { id: id ?? `${PREFIX}${String(Math.max(0, ...used) + 1)}`, slideSet };
  write(keeper, [own, ...others].slice(0, MOST));
  return own.id;
}

export function forgetOwn(keeper: Keeper, id: string): void {
  write(
    keeper,
    listOwn(keeper).filter((own) => own.id !== id),
  );
}

function write(keeper: Keeper, slideSets: readonly OwnSlideSet[]): void {
  keeper.setItem(
    KEY,
    JSON.stringify(slideSets.map(({ id, slideSet }) => ({ id, text: formatSlideSet(slideSet) }))),
  );
}
