import { isNarrow } from "./breakpoints.ts";

/** Room between a button and what hangs from it, and to the edge of the window, CSS pixels. */
const GAP = 6;
const EDGE = 12;
/** 22rem and the edge. */
const WIDTH = 22 * 16 + EDGE;

/** Puts an opened box below its button where there is more room, else above; never outside the window. On a phone it is a sheet at the foot. */
export function hangFrom(button: Element | null, box: HTMLElement): void {
  for (const side of ["top", "bottom", "left", "max-height"]) box.style.removeProperty(side);
  if (button === null || isNarrow()) return;
  const at = button.getBoundingClientRect();
  const below = window.innerHeight - at.bottom;
  const isBelow = below >= at.top;
  const set = (side: string, pixels: number) => {
    box.style.setProperty(side, `${String(pixels)}px`);
  };
  set("left", Math.max(EDGE, Math.min(at.left, window.innerWidth - WIDTH)));
  set(isBelow ? "top" : "bottom", isBelow ? at.bottom + GAP : window.innerHeight - at.top + GAP);
  set("max-height", (isBelow ? below : at.top) - GAP - EDGE);
}
