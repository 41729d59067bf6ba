import type { Camera } from "./view.ts";

/** What a reader is doing with a map at the moment. */
export interface Interaction {
  /** Positions among the places; -1 for none. */
  readonly selected: number;
  readonly hovered: number;
  readonly focused: number;
  /** Codes of the communes put together. */
  readonly set: readonly string[];
  /** Null fits the province into the frame. */
  readonly camera: Camera | null;
  /** Classes of the legend that keep their colour; empty keeps all. */
  readonly classes: readonly number[];
  /** Values that keep their colour, as `parseRange` reads them; null keeps all. */
  readonly range: string | null;
  readonly presenting: boolean;
}

/** Nobody does anything: maps on paper, small maps, maps of static pages. */
export const IDLE: Interaction = {
  selected: -1,
  hovered: -1,
  focused: -1,
  set: [],
  camera: null,
  classes: [],
  range: null,
  presenting: false,
};
