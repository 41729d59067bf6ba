import type { Face, Shape } from "./shapes.ts";

/** A laid out part of a legend: how high it is, and its shapes once its place is known. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => Shape[];
  /** Stays with what follows it. */
  readonly leads: boolean;
}

/** Type size of a legend at its full size, points. */
export const SIZE = 8.5;
export const LEADING = 1.3;

export function write(
  text: string,
  x: number,
  y: number,
  size: number,
  face: Face,
  colour: string,
  anchor: "start" | "middle" | "end" = "start",
): Shape {
  return { kind: "text", x, y, text, size, face, colour, anchor };
}
