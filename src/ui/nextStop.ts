/** A box on the screen, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How much further a stop seems that does not lie straight ahead. */
const ASIDE = 4;
/** Pixels that a neighbour counts as aside that only touches the way ahead. */
const BESIDE = 8;
const LEVEL = 0.1;

/**
 * The stop that an arrow key goes to from a box: the nearest ahead, whatever lies straight ahead before what lies aside. For lists and tables
 * that stand beside each other, where the order of the document is not what the eye follows.
 * @returns its place in the list, or null where nothing lies ahead or the key is no arrow
 */
export function findNextStop(stops: readonly Box[], from: Box, key: string): number | null {
  const measure = DISTANCES[key];
  if (measure === undefined) return null;
  let [best, least]: [number | null, number] = [null, Infinity];
  stops.forEach((stop, index) => {
    const distance = measure(from, stop);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

/** Distance ahead, plus what lies between them aside, plus a little for what is not level; infinite for what does not lie ahead. */
function ahead(way: number, gap: number, offset: number): number {
  if (way <= 1) return Infinity;
  return way + (gap < 0 ? 0 : ASIDE * (gap + BESIDE)) + LEVEL * Math.abs(offset);
}

const middle = ({ top, bottom }: Box) => (top + bottom) / 2;
const centre = ({ left, right }: Box) => (left + right) / 2;

function along(from: Box, stop: Box, way: number): number {
  return ahead(way, Math.max(stop.left - from.right, from.left - stop.right), centre(stop) - centre(from));
}

function across(from: Box, stop: Box, way: number): number {
  return ahead(way, Math.max(stop.top - from.bottom, from.top - stop.bottom), middle(stop) - middle(from));
}

const DISTANCES: Readonly<Record<string, (from: Box, stop: Box) => number>> = {
  ArrowDown: (from, stop) => along(from, stop, middle(stop) - middle(from)),
  ArrowUp: (from, stop) => along(from, stop, middle(from) - middle(stop)),
  ArrowRight: (from, stop) => across(from, stop, stop.left - from.left),
  ArrowLeft: (from, stop) => across(from, stop, from.left - stop.left),
};
