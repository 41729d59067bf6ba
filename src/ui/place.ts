export interface Extent {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a box of `size` goes beside a point so that it stays inside `frame` (CSS pixels from the frame's corner):
 * right and below by `gap`, else on the other side, else against the edge.
 */
export function placeBeside(
  point: { readonly x: number; readonly y: number },
  size: Extent,
  frame: Extent,
  gap = 14,
): { x: number; y: number } {
  return {
    x: placeOne(point.x, size.width, frame.width, gap),
    y: placeOne(point.y, size.height, frame.height, gap),
  };
}

function placeOne(at: number, length: number, room: number, gap: number): number {
  const after = at + gap;
  if (after + length <= room) return after;
  const before = at - gap - length;
  return before >= 0 ? before : Math.max(0, room - length);
}
