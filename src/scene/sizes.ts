/** Sizes that symbols are explained with: the largest round figure, a quarter and a twentieth of it. */
const SIZE_STEPS = [1, 4, 20];

/** Figures whose size a legend shows, from the largest down. @param largest that is drawn, above 0 */
export function sizeSteps(largest: number): number[] {
  return [...new Set(SIZE_STEPS.map((step) => roundDown(largest / step)))];
}

/** 1, 2 or 5 times a power of ten, no larger than the value. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const first = [5, 2, 1].find((step) => step * power <= value * (1 + 1e-9)) ?? 1;
  return first * power;
}
