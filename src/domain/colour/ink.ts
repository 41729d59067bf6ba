/** Relative luminance (WCAG 2.2, the sRGB curve as a power) below which light ink is seen better than dark: there both have a contrast of about 2.5. */
const MIDDLE = 0.3;

/** True for a ground on which marks are light. @param colour "#rrggbb"; anything else is a pale ground */
export function isDark(colour: string): boolean {
  const light = [0.2126, 0.7152, 0.0722].map(
    (weight, at) => weight * (parseInt(colour.slice(2 * at + 1, 2 * at + 3), 16) / 255) ** 2.2,
  );
  return light.reduce((sum, part) => sum + part) < MIDDLE;
}
