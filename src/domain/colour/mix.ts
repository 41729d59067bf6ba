/** Oklab (Ottosson 2020): a space in which equal steps look equal, and lightness changes evenly. */
type Lab = readonly [lightness: number, a: number, b: number];

/** `count` colours spread evenly over a ramp, ends included; between its stops they are mixed in Oklab. */
export function spreadColours(ramp: readonly string[], count: number): string[] {
  if (count === 1) return ramp.slice(Math.floor(ramp.length / 2)).slice(0, 1);
  const stops = ramp.map(toLab);
  const step = (stops.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const at = Math.min(index * step, stops.length - 1);
    const left = Math.min(Math.floor(at), stops.length - 2);
    return mixLab(stops[left] ?? [0, 0, 0], stops[left + 1] ?? [0, 0, 0], at - left);
  });
}

/** The colour a share of the way from one to another; 0 is the first. */
export function mixColours(from: string, to: string, share: number): string {
  return mixLab(toLab(from), toLab(to), share);
}

/** Two colours laid over each other as inks: the product of their light. */
export function multiplyColours(a: string, b: string): string {
  const [left, right] = [channels(a), channels(b)];
  return formatHex(left.map((value, index) => (value * (right[index] ?? 0)) / 255));
}

/** The side of a column that lies in shade, and its top in the light. */
export function shadeColumn(colour: string): { readonly side: string; readonly top: string } {
  return { side: multiplyColours(colour, "#b8b8b8"), top: mixColours(colour, "#ffffff", 0.2) };
}

function mixLab(from: Lab, to: Lab, share: number): string {
  const [l, a, b] = from.map((value, index) => value + ((to[index] ?? 0) - value) * share);
  return fromLab([l ?? 0, a ?? 0, b ?? 0]);
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

function formatHex(values: readonly number[]): string {
  const pair = (value: number) =>
    Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, "0");
  return `#${values.map(pair).join("")}`;
}

function toLab(hex: string): Lab {
  const [r = 0, g = 0, b = 0] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromLab([lightness, a, b]: Lab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return formatHex(
    linear.map((value) => 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)),
  );
}
