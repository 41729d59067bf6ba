import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";

/** A small line beside a figure (đường nhỏ): its path and its last point. */
export interface SparkShapes {
  /** Path data, cut where a year has no value. */
  readonly path: string;
  /** The last year, null where it has no value. */
  readonly last: { readonly x: number; readonly y: number } | null;
}

const INSET = 2;

/**
 * Values of years in equal steps, from left to right; the scale begins at 0, so that lines of one column can be compared.
 * @param values one a year, null where none is shown
 * @param highest the end of the scale, which all lines of a column share
 */
export function layoutSpark(
  values: readonly (number | null)[],
  highest: number,
  { width, height }: { readonly width: number; readonly height: number },
): SparkShapes {
  const x = scalePoint(values.keys(), [INSET, width - INSET]);
  const y = scaleLinear([0, highest > 0 ? highest : 1], [height - INSET, INSET]);
  const draw = line<number | null>(
    (_, index) => x(index) ?? INSET,
    (value) => y(value ?? 0),
  )
    .defined((value) => value !== null)
    .digits(1);
  const last = values.at(-1) ?? null;
  return {
    path: draw(values) ?? "",
    last: last === null ? null : { x: x(values.length - 1) ?? INSET, y: y(last) },
  };
}
