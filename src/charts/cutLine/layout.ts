import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

/** A small line that is cut where figures are no longer comparable (đường đứt ở chỗ đổi chuẩn). */
export interface CutLineShapes {
  /** Path data, one stretch of years after the other. */
  readonly path: string;
  /** Where one stretch ends and the next begins. */
  readonly cuts: readonly number[];
  /** The last year of all, null where it has no value. */
  readonly last: { readonly x: number; readonly y: number } | null;
}

const INSET = 4;

/**
 * Years in equal steps from left to right, a step and a half of room at each cut; the scale begins at 0, so that lines of one column can be
 * compared.
 * @param stretches of years that are comparable; null where a year has no value
 * @param highest the end of the scale, which all lines of a column share
 */
export function layoutCutLine(
  stretches: readonly (readonly (number | null)[])[],
  highest: number,
  { width, height }: { readonly width: number; readonly height: number },
): CutLineShapes {
  const held = stretches.filter(({ length }) => length > 0);
  const starts = held.map((_, index) =>
    held.slice(0, index).reduce((at, { length }) => at + length + 0.5, 0),
  );
  const end = (starts.at(-1) ?? 0) + (held.at(-1)?.length ?? 1) - 1;
  const x = scaleLinear([0, Math.max(1, end)], [INSET, width - INSET]);
  const y = scaleLinear([0, highest > 0 ? highest : 1], [height - INSET, INSET]);
  const paths = held.map((values, index) => {
    const draw = line<number | null>(
      (_, year) => x((starts[index] ?? 0) + year),
      (value) => y(value ?? 0),
    ).defined((value) => value !== null);
    return draw.digits(1)(values) ?? "";
  });
  const last = held.at(-1)?.at(-1) ?? null;
  return {
    path: paths.join(""),
    cuts: starts.slice(1).map((start) => x(start - 0.75)),
    last: last === null ? null : { x: x(end), y: y(last) },
  };
}
