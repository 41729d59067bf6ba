import * as v from "valibot";
import type { Keeper } from "./keeper.ts";

/** What a reader has looked at on this machine (recently seen, vừa xem), the latest first; it is kept between visits and leaves the machine never. */
export interface RecentList<T> {
  /** Nothing where none were kept or what was kept is not readable. */
  readonly list: (keeper: Keeper) => readonly T[];
  /** Puts one before the others; what a full or closed store refuses is let go. */
  readonly remember: (keeper: Keeper, one: T) => void;
  readonly forgetAll: (keeper: Keeper) => void;
}

/**
 * @param key under which the list is kept
 * @param one what every entry of a readable list is
 * @param idOf what tells two entries apart
 * @param most how many are kept
 */
export function makeRecentList<T>(
  key: string,
  one: v.GenericSchema<unknown, T>,
  idOf: (entry: T) => string,
  most: number,
): RecentList<T> {
  const kept = v.array(one);

  function list(keeper: Keeper): readonly T[] {
    try {
      const { success, output } = v.safeParse(kept, JSON.parse(keeper.getItem(key) ?? "[]"));
      return success ? output.slice(0, most) : [];
    } catch {
      return [];
    }
  }

  function write(keeper: Keeper, entries: readonly T[]): void {
    try {
      keeper.setItem(key, JSON.stringify(entries));
    } catch {
      // Only a convenience: the page goes on without it.
    }
  }

  return {
    list,
    remember: (keeper, entry) => {
      const others = list(keeper).filter((other) => idOf(other) !== idOf(entry));
      write(keeper, [entry, ...others].slice(0, most));
    },
    forgetAll: (keeper) => {
      write(keeper, []);
    },
  };
}
