import type { Face, Shape, TextShape } from "./shapes.ts";

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

/** How a line of text looks. */
export interface TextLook {
  readonly size: number;
  readonly face: Face;
  readonly colour: string;
  /** Which of its ends stands at its place; its start where nothing is said. */
  readonly anchor?: "start" | "middle" | "end";
}

export function write(text: string, x: number, y: number, look: TextLook): TextShape {
  return { kind: "text", x, y, text, anchor: "start", ...look };
}
