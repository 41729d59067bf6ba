/**
 * What the public releases of a province have said so far (các lần công bố trước), by "period/code/measure": everybody has it, whatever the next
 * release says. Of what they withheld there is no figure.
 */
export interface EarlierReleases {
  /** Counts from 1 to below it were small: the highest that any of them went by; 0 where there are none. */
  readonly threshold: number;
  /** Every figure that was printed for a cell; several where a source was revised. */
  readonly printed: ReadonlyMap<string, readonly number[]>;
  readonly withheld: ReadonlySet<string>;
}

/** Before the first release. */
export const NO_RELEASE: EarlierReleases = { threshold: 0, printed: new Map(), withheld: new Set() };

/** What is known after both. */
export function joinReleases(a: EarlierReleases, b: EarlierReleases): EarlierReleases {
  const printed = new Map(a.printed);
  for (const [key, values] of b.printed)
    printed.set(key, [...new Set([...(a.printed.get(key) ?? []), ...values])]);
  return {
    threshold: Math.max(a.threshold, b.threshold),
    printed,
    withheld: new Set([...a.withheld, ...b.withheld]),
  };
}

/**
 * Whether everybody has the figure from an earlier release. One that has been revised since is a new figure: what was printed in its place tells
 * that it was another.
 */
export function isKnown(earlier: EarlierReleases, key: string, value: number | null): boolean {
  return value !== null && earlier.printed.get(key)?.includes(value) === true;
}
