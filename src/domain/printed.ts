/** Twice the binary dust of a product of two numbers: what is nearer to a half than this is one (1.005 is 100.49999999999999 hundredths). */
const DUST = 2 ** -50;

/**
 * A number as it is printed with so many decimals, halves away from 0, as `Intl.NumberFormat` does. What is not 0 never becomes it:
 * a commune with a few poor households among very many is not one without any.
 */
export function asPrinted(value: number, decimals: number): number {
  const size = Math.abs(value) * 10 ** decimals;
  const whole = Math.floor(size * (1 + DUST) + 0.5);
  return whole === 0 ? value : (Math.sign(value) * whole) / 10 ** decimals;
}

/** The largest number of so many decimals that is no larger: printed values lie on the same side of it as of the number itself. */
export function floorToPrinted(value: number, decimals: number): number {
  const size = value * 10 ** decimals;
  const near = Math.round(size);
  return (
    (Math.abs(near - size) < 1e-9 * Math.max(1, Math.abs(size)) ? near : Math.floor(size)) / 10 ** decimals
  );
}
