/** A code as a cell holds it: digits of a place, a number that a spreadsheet has rounded, or no code. */
export type WrittenCode =
  | { readonly kind: "code"; readonly code: string }
  /** Any whole number from `least` to `most` is shown so. */
  | { readonly kind: "rounded"; readonly least: number; readonly most: number }
  | { readonly kind: "none" };

const NONE: WrittenCode = { kind: "none" };

/**
 * Reads the code of a place (mã đơn vị) whatever a spreadsheet has made of it: leading zeros lost (3160), a number with a fraction
 * (3160.0), text kept by a sign ('03160, ="03160"), or powers of ten (3,16E+03), which name one code only where no digit is lost.
 * @param width digits of a whole code: 5 of a commune, 3 of a district, 2 of a province
 */
export function readCode(written: string, width: number): WrittenCode {
  const text = written.replace(/\s/g, "").replace(/^(?:=?"(.*)"|'(.*))$/, "$1$2");
  const whole = /^(\d+)(?:[.,]0+)?$/.exec(text)?.[1];
  if (whole !== undefined) return codeOf(Number(whole), width);
  const power = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i.exec(text);
  if (power === null) return NONE;
  const [, first = "", decimals = "", exponent = ""] = power;
  const step = 10 ** (Number(exponent) - decimals.length);
  const value = Number(first + decimals) * step;
  if (step <= 1) return Number.isInteger(value) ? codeOf(value, width) : NONE;
  return { kind: "rounded", least: value - step / 2, most: value + step / 2 };
}

function codeOf(value: number, width: number): WrittenCode {
  const digits = String(value);
  return digits.length <= width ? { kind: "code", code: digits.padStart(width, "0") } : NONE;
}
