import { scaleLinear } from "d3-scale";

/** Two values of one place on a line (hai đầu của một thay đổi). */
export interface DumbbellShapes {
  /** Null where there is no value. */
  readonly before: number | null;
  readonly after: number | null;
  /** Both ends of the line between them; null where one is missing. */
  readonly line: readonly [number, number] | null;
}

const INSET = 7;

/** Places both values on a scale from 0 that all rows of a table share. */
export function layoutDumbbell(
  before: number | null,
  after: number | null,
  highest: number,
  width: number,
): DumbbellShapes {
  const x = scaleLinear([0, highest > 0 ? highest : 1], [INSET, width - INSET]);
  const place = (value: number | null) => (value === null ? null : x(value));
  const [first, second] = [place(before), place(after)];
  return {
    before: first,
    after: second,
    line: first === null || second === null ? null : [first, second],
  };
}
