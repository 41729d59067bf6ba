/** Fewer corners for the first map (simplification by Visvalingam and Whyatt): borders are shared arcs, so that neighbours keep fitting. */
import type { Topology } from "topojson-specification";

type Position = readonly number[];

/** The least corners of a ring, the first repeated at its end: a triangle. */
const CLOSED = 4;

/**
 * Takes from every arc, one after the other, the corner whose triangle with its neighbours is the smallest, as long as it is smaller than
 * `area` (square degrees). Ends of arcs stay, and so does the shape of what is already a triangle.
 */
export function thinArcs<T extends Topology>(topology: T, area: number): T {
  return { ...topology, arcs: topology.arcs.map((arc) => thin(arc, area)) };
}

function thin(arc: readonly Position[], area: number): number[][] {
  const corners = [...arc];
  const isClosed = corners[0]?.join() === corners.at(-1)?.join();
  const least = isClosed ? CLOSED : 2;
  while (corners.length > least) {
    const smallest = findSmallest(corners);
    if (smallest.area >= area) break;
    corners.splice(smallest.at, 1);
  }
  return corners.map((corner) => [...corner]);
}

function findSmallest(corners: readonly Position[]): { at: number; area: number } {
  let [at, area] = [0, Infinity];
  for (let index = 1; index < corners.length - 1; index++) {
    const own = triangle(corners[index - 1] ?? [], corners[index] ?? [], corners[index + 1] ?? []);
    if (own < area) [at, area] = [index, own];
  }
  return { at, area };
}

function triangle(
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  [cx = 0, cy = 0]: Position,
): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
