/** A computed number without the binary dust of the computing: twelve digits, so that 1000 ** (1 / 3) is 10. */
export function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}
