/** A renderer under test: each call resolves when the pixels of its frame have been read. */
export interface Contestant {
  first(): Promise<void>;
  recolour(state: 0 | 1): Promise<void>;
  /** Moves the map a little; null where the renderer is measured without. */
  pan(step: number): Promise<void>;
}

export const SIZE = 900;

/** The point whose pixel is read: inside the first shape that covers it. */
export interface Probe {
  readonly x: number;
  readonly y: number;
  /** Colours it must have in either state, "r,g,b". */
  readonly colours: readonly [string, string];
}

/** The pixel must have the colour of the state, within two steps for rounding. */
export function checkPixel(name: string, pixel: ArrayLike<number>, expected: string): void {
  const wanted = expected.split(",").map(Number);
  const isRight = wanted.every((value, channel) => Math.abs(value - (pixel[channel] ?? -99)) <= 3);
  if (!isRight) throw new Error(`${name}: pixel ${Array.from(pixel).join()} is not ${expected}`);
}
