import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { CurvePoint } from "#domain/statistics/concentration";

/** A curve and its diagonal as path data in a square, with the point a plan has come to. */
export interface CurveShapes {
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
): CurveShapes {
  const x = scaleLinear([inset, size - inset]);
  const y = scaleLinear([size - inset, inset]);
  const draw = line<CurvePoint>(
    ({ population }) => x(population),
    ({ amount }) => y(amount),
  ).digits(1);
  const corners = [0, 1].map((share) => ({ population: share, amount: share }));
  return {
    curve: draw(points) ?? "",
    diagonal: draw(corners) ?? "",
    at: { x: x(at.population), y: y(at.amount) },
  };
}
