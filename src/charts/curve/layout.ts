import type { CurvePoint } from "#domain/statistics/concentration";

/** A curve and its diagonal as path data in a square, with the point a plan has come to. */
export interface CurveMarks {
  readonly curve: string;
  readonly diagonal: string;
  readonly at: { readonly x: number; readonly y: number };
}

/** @param taken how many groups of the curve the plan takes, 0 to all */
export function layoutCurve(
  points: readonly CurvePoint[],
  taken: number,
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
  const at = points[Math.min(taken, points.length - 1)] ?? { population: 0, amount: 0 };
  return {
    curve: line.length === 0 ? "" : `M${line.join("L")}`,
    diagonal: `M${String(inset)} ${String(size - inset)}L${String(size - inset)} ${String(inset)}`,
    at: place(at),
  };
}
