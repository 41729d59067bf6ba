/** The logistic function: a standing on the real line as a share between 0 and 1. */
export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

export function logit(share: number): number {
  return Math.log(share / (1 - share));
}

/**
 * The argument at which an increasing function reaches a target, by bisection between two ends.
 * Sixty halvings leave an error below what whole households can show.
 */
export function solveIncreasing(f: (x: number) => number, target: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let round = 0; round < 60; round++) {
    const middle = (from + to) / 2;
    if (f(middle) < target) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Shares in proportion to weights that sum to `total`, not yet whole. */
export function proportional(weights: readonly number[], total: number): number[] {
  const all = sum(weights);
  return weights.map((weight) => (all === 0 ? 0 : (weight / all) * total));
}
