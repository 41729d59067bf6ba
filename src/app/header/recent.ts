import * as v from "valibot";
import type { Keeper } from "../../features/shared/keeper.ts";

/** A commune that a reader has looked at on this machine. */
export interface RecentPlace {
  readonly code: string;
  readonly province: string;
}

const KEY = "atlas.recent";
/** As many as stand in two short rows. */
const MOST = 6;

const kept = v.array(
  v.object({
    code: v.pipe(v.string(), v.regex(/^\d{5}$/)),
    province: v.pipe(v.string(), v.regex(/^\d{2}$/)),
  }),
);

/** Communes seen last, the latest first; nothing where none were kept or what was kept is not readable. */
export function listRecent(keeper: Keeper): readonly RecentPlace[] {
  try {
    const { success, output } = v.safeParse(kept, JSON.parse(keeper.getItem(KEY) ?? "[]"));
    return success ? output.slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a commune before the others; what a full or closed store refuses is let go. */
export function remember(keeper: Keeper, place: RecentPlace): void {
  const others = listRecent(keeper).filter(({ code }) => code !== place.code);
  write(keeper, [place, ...others].slice(0, MOST));
}

export function forgetAll(keeper: Keeper): void {
  write(keeper, []);
}

function write(keeper: Keeper, places: readonly RecentPlace[]): void {
  try {
    keeper.setItem(KEY, JSON.stringify(places));
  } catch {
    // Only a convenience: the page goes on without it.
  }
}
