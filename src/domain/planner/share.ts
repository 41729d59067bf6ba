/**
 * Whole amounts in proportion to whole weights that sum to exactly `total` (phương pháp phần dư lớn nhất, largest remainder). All arithmetic
 * is on integers: `total` times the largest weight must stay below 2^53, which 10.000 tỷ đồng in thousands times 900.000 households does.
 * Equal remainders go to the earlier part. No weight, no amounts.
 */
export function shareWhole(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return weights.map(() => 0);
  const parts = weights.map((weight, index) => ({ index, ...divide(total * weight, all) }));
  const missing = total - parts.reduce((sum, { quotient }) => sum + quotient, 0);
  const amounts = parts.map(({ quotient }) => quotient);
  [...parts]
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing)
    .forEach(({ index }) => {
      amounts[index] = (amounts[index] ?? 0) + 1;
    });
  return amounts;
}

/** Quotient and remainder of whole numbers: the division may round up to the next integer, the remainder tells. */
export function divide(dividend: number, divisor: number): { quotient: number; remainder: number } {
  const remainder = dividend % divisor;
  return { quotient: (dividend - remainder) / divisor, remainder };
}
