/** Where the sheet of a phone rests (điểm dừng): a look at the foot, half of the screen, or all that the header leaves. */
export const STOPS = ["peek", "half", "full"] as const;
export type Stop = (typeof STOPS)[number];

/** Shares of the window's height that the stops above the lowest take, as `Sheet.svelte` draws them. */
const HALF = 0.51;
const FULL = 0.92;
/** CSS pixels of the lowest stop, 8rem. */
export const PEEK = 128;

/** The stop nearest to where a finger let go. @param height of the sheet @param room height of the window, both CSS pixels */
export function nearestStop(height: number, room: number): Stop {
  const distances = [PEEK, HALF * room, FULL * room].map((stop) => Math.abs(stop - height));
  return STOPS[distances.indexOf(Math.min(...distances))] ?? "peek";
}

/** The next stop up or down; the same at either end. */
export function stepStop(stop: Stop, by: 1 | -1): Stop {
  return STOPS[STOPS.indexOf(stop) + by] ?? stop;
}
