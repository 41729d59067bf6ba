/** How entries of a table are told to be of one thing, and whether a person looking at the file sees them. */
export interface HiddenRule<Entry> {
  /** What an entry states, whatever it states of it. */
  readonly keyOf: (entry: Entry) => string;
  readonly isHidden: (entry: Entry) => boolean;
}

/** Entries that stand, and the hidden ones among all with what became of them. */
export interface SettledHidden<Entry> {
  readonly kept: Entry[];
  /** `twin`: left out, because a visible entry states the same. */
  readonly told: readonly { readonly entry: Entry; readonly twin: boolean }[];
}

/**
 * What a sheet hides (dòng ẩn, trang ẩn) counts like anything else, unless something visible states the same: then it is an old copy,
 * and what people see stands.
 */
export function settleHidden<Entry>(
  entries: readonly Entry[],
  { keyOf, isHidden }: HiddenRule<Entry>,
): SettledHidden<Entry> {
  const visible = new Set(entries.filter((entry) => !isHidden(entry)).map(keyOf));
  const told = entries.filter(isHidden).map((entry) => ({ entry, twin: visible.has(keyOf(entry)) }));
  const gone = new Set(told.filter(({ twin }) => twin).map(({ entry }) => entry));
  return { kept: entries.filter((entry) => !gone.has(entry)), told };
}
