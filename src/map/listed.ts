import { toScreen, type Frame } from "../domain/geometry/mercator.ts";
import type { MapGeometry } from "../domain/scene.ts";
import { MANY } from "./many.ts";

/** Places that the map's listbox names: all of a province, of a country those in sight and those at hand. */
export function findListed(
  { anchors }: Pick<MapGeometry, "anchors">,
  frame: Frame,
  count: number,
  atHand: readonly number[],
): number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (count <= MANY) return all;
  const seen = all.filter((index) => {
    const [x, y] = toScreen(frame, ...(anchors[index] ?? [0, 0]));
    return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
  });
  return [...new Set([...seen.slice(0, MANY), ...atHand])].sort((a, b) => a - b);
}
