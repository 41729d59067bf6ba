/** Lowest and highest whole number each part may take. */
export interface Bounds {
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

/**
 * Whole numbers as near as possible to `shares` that sum to `total` (largest remainder, phương pháp phần dư lớn nhất),
 * each within its bounds. Equal remainders go to the earlier part, so the answer depends on nothing but the input.
 * @throws RangeError when the bounds leave no room for the total
 */
export function apportion(shares: readonly number[], total: number, bounds?: Bounds): number[] {
  const lowest = (index: number) => bounds?.lowest[index] ?? 0;
  const highest = (index: number) => bounds?.highest[index] ?? Infinity;
  const parts = shares.map((share, index) =>
    Math.min(highest(index), Math.max(lowest(index), Math.floor(share))),
  );
  let missing = total - parts.reduce((sum, part) => sum + part, 0);
  while (missing !== 0) {
    const step = Math.sign(missing);
    const movable = parts
      .map((part, index) => ({ index, part, excess: (shares[index] ?? 0) - part }))
      .filter(({ index, part }) => part + step >= lowest(index) && part + step <= highest(index))
      .sort((a, b) => step * (b.excess - a.excess) || a.index - b.index)
      .slice(0, Math.abs(missing));
    if (movable.length === 0)
      throw new RangeError(`no room for ${String(missing)} of ${String(total)} within the bounds`);
    for (const { index } of movable) parts[index] = (parts[index] ?? 0) + step;
    missing -= step * movable.length;
  }
  return parts;
}
