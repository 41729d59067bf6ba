/** What keeps text between visits; the browser's, or a stand-in in tests. */
export type Keeper = Pick<Storage, "getItem" | "setItem">;

/** The browser's own store, or one that keeps nothing where a browser lets nobody near it. */
export function browserKeeper(): Keeper {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}
