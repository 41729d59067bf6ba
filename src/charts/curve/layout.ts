import type { CurvePoint } from "#domain/statistics/concentration";

/** A curve and its diagonal as path data in a square, with the point a plan has come to. */
export interface CurveMarks {
  readonly curve: string;
  readonly diagonal: string;
  readonly at: { readonly x: number; readonly y: number };
}

/** @param at shares that the plan has come to */
export function layoutCurve(
  points: readonly CurvePoint[],
  at: CurvePoint,
  size: number,
  inset: number,
): CurveMarks {
  const room = size - 2 * inset;
  const place = ({ population, amount }: CurvePoint) => ({
    x: inset + population * room,
    y: size - inset - amount * room,
  });
  const line = points.map((point) => {
    const { x, y } = place(point);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return {
    curve: line.length === 0 ? "" : `M${line.join("L")}`,
    diagonal: `M${String(inset)} ${String(size - inset)}L${String(size - inset)} ${String(inset)}`,
    at: place(at),
  };
}
