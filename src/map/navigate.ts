import type { MapGeometry } from "../domain/scene.ts";

export type Direction = "north" | "south" | "east" | "west";

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  north: [0, 1],
  south: [0, -1],
  east: [1, 0],
  west: [-1, 0],
};

/**
 * The place that an arrow key leads to: of the neighbours that lie more that way than sideways the straightest; else the nearest
 * place that way; else the same place.
 */
export function findNeighbour(
  { anchors, neighbours }: Pick<MapGeometry, "anchors" | "neighbours">,
  from: number,
  direction: Direction,
): number {
  const start = anchors[from];
  if (start === undefined) return anchors.length > 0 ? 0 : -1;
  const [ux, uy] = VECTORS[direction];
  const steps = (indexes: readonly number[]) =>
    indexes.flatMap((index) => {
      const anchor = anchors[index];
      if (anchor === undefined || index === from) return [];
      const [dx, dy] = [(anchor[0] - start[0]) * Math.cos((start[1] * Math.PI) / 180), anchor[1] - start[1]];
      const distance = Math.hypot(dx, dy);
      return [{ index, distance, along: (dx * ux + dy * uy) / distance }];
    });
  const near = steps(neighbours[from] ?? []).filter(({ along }) => along > 0.5);
  const far = steps([...anchors.keys()]).filter(({ along }) => along > 0.5);
  const [straightest] = near.sort((a, b) => b.along - a.along);
  const [nearest] = far.sort((a, b) => a.distance - b.distance);
  return straightest?.index ?? nearest?.index ?? from;
}
