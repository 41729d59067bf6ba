import type { Topology } from "topojson-specification";

/** How far a border bows, as a share of its length: enough to look drawn by hand, little enough to keep areas. */
const BOW = 0.011;
/** Shorter borders stay straight (degrees, about 3 km). */
const SHORTEST = 0.03;

/** What lies on both sides of an arc: places by index with the sign of the area they gain when it bows to its left. */
export type Sides = ReadonlyMap<number, readonly { readonly place: number; readonly gain: 1 | -1 }[]>;

/**
 * Lightly smooths borders: each straight border between two communes bows by a small share of its length, to the side that
 * leaves both nearest to their areas. Arcs are shared, so both communes bend alike; corners where three meet stay.
 * @param areas of the places in square degrees, parallel to the places of `sides`
 * @param most share of its area that a place may gain or lose on the way; a border that would change more stays straight
 */
export function bendBorders(
  topology: Topology,
  sides: Sides,
  areas: readonly number[],
  most = Infinity,
): Topology {
  const errors = areas.map(() => 0);
  const arcs = topology.arcs.map((arc, index) => {
    const [from, to] = [arc[0], arc.at(-1)];
    const neighbours = sides.get(index) ?? [];
    if (arc.length !== 2 || from === undefined || to === undefined || neighbours.length !== 2) return arc;
    return bow([from[0] ?? 0, from[1] ?? 0], [to[0] ?? 0, to[1] ?? 0], (moved) =>
      chooseSide(moved, { neighbours, areas, errors, most }),
    );
  });
  return { ...topology, arcs };
}

/** What a bow is chosen by. */
interface Bowing {
  readonly neighbours: readonly { readonly place: number; readonly gain: 1 | -1 }[];
  readonly areas: readonly number[];
  /** Of each place so far, as a share of its area. */
  readonly errors: number[];
  readonly most: number;
}

/** Puts the moved area on the side where the squared relative errors stay smaller, and remembers it; 0 where either would be too much. */
function chooseSide(moved: number, { neighbours, areas, errors, most }: Bowing): 1 | -1 | 0 {
  const errorWith = (side: 1 | -1, { place, gain }: Bowing["neighbours"][number]) =>
    (errors[place] ?? 0) + (side * gain * moved) / (areas[place] ?? 1);
  const cost = (side: 1 | -1) => neighbours.reduce((sum, own) => sum + errorWith(side, own) ** 2, 0);
  const side = cost(1) <= cost(-1) ? 1 : -1;
  if (neighbours.some((own) => Math.abs(errorWith(side, own)) > most)) return 0;
  for (const own of neighbours) errors[own.place] = errorWith(side, own);
  return side;
}

function bow(
  from: [number, number],
  to: [number, number],
  choose: (moved: number) => 1 | -1 | 0,
): [number, number][] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length < SHORTEST) return [from, to];
  const height = BOW * (8 / 9);
  // Two inner points at a third and two thirds: a flat trapezium over the straight border.
  const side = choose(((2 * height) / 3) * length ** 2);
  if (side === 0) return [from, to];
  const at = (t: number): [number, number] => [
    from[0] + t * dx - side * height * dy,
    from[1] + t * dy + side * height * dx,
  ];
  return [from, at(1 / 3), at(2 / 3), to];
}
