type Ring = readonly GeoJSON.Position[];

/** Cells tried on each side of the box in one round; the best cell is then searched more finely. */
const CELLS = 8;
const ROUNDS = 4;

/**
 * A point well inside the largest ring: the middle of the largest circle that fits, found by repeated grids around the best
 * point so far. Good enough for a label; coordinates as given.
 */
export function poleOfInaccessibility(rings: readonly Ring[]): readonly [number, number] {
  const ring = [...rings].sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))[0] ?? [];
  const xs = ring.map(([x]) => x ?? 0);
  const ys = ring.map(([, y]) => y ?? 0);
  let [west, south, east, north] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  let best: [number, number] = [(west + east) / 2, (south + north) / 2];
  let room = depthInside(best, ring);
  for (let round = 0; round < ROUNDS; round++) {
    const [dx, dy] = [(east - west) / CELLS, (north - south) / CELLS];
    for (let i = 0; i <= CELLS; i++) {
      for (let j = 0; j <= CELLS; j++) {
        const point: [number, number] = [west + i * dx, south + j * dy];
        const depth = depthInside(point, ring);
        if (depth > room) [best, room] = [point, depth];
      }
    }
    [west, south, east, north] = [best[0] - dx, best[1] - dy, best[0] + dx, best[1] + dy];
  }
  return best;
}

function areaOf(ring: Ring): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [u = 0, v = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * v - u * y) / 2;
  }, 0);
}

/** Distance to the nearest side, negative outside. */
function depthInside([x, y]: readonly [number, number], ring: Ring): number {
  let nearest = Infinity;
  for (let index = 0; index < ring.length; index++) {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const t =
      length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    nearest = Math.min(nearest, (x - ax - t * (bx - ax)) ** 2 + (y - ay - t * (by - ay)) ** 2);
  }
  return Math.sqrt(nearest) * (isInside(x, y, ring) ? 1 : -1);
}

/** Even-odd rule; a point on a side may fall either way. */
export function isInside(x: number, y: number, ring: Ring): boolean {
  let inside = false;
  for (let index = 0; index < ring.length; index++) {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
