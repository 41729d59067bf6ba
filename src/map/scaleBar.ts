/** A scale bar: a round length in kilometres and its width in CSS pixels. */
export interface ScaleBar {
  readonly kilometres: number;
  readonly width: number;
}

const STEPS = [1, 2, 5];

/** The longest 1, 2 or 5 times a power of ten that fits into `most` pixels. */
export function makeScaleBar(kilometresPerPixel: number, most = 100): ScaleBar {
  const longest = kilometresPerPixel * most;
  const magnitude = 10 ** Math.floor(Math.log10(longest));
  const kilometres = magnitude * Math.max(...STEPS.filter((step) => step * magnitude <= longest));
  return { kilometres, width: kilometres / kilometresPerPixel };
}
