/** Width and depth of a column, CSS pixels. */
const WIDTH = 9;
const DEPTH = 5;
/** Height of the tallest column over all years of the standard, CSS pixels. */
export const TALLEST = 110;

/**
 * The three visible faces of a column that stands on (x, y), as path data; only the front carries the legend's colour unchanged.
 * @param unit of width and depth, where a pixel is not the measure
 */
export function drawColumn(
  x: number,
  y: number,
  height: number,
  unit = 1,
): { readonly front: string; readonly side: string; readonly top: string } {
  const [wide, deep] = [WIDTH * unit, DEPTH * unit];
  const [left, right, foot, head] = [x - wide / 2, x + wide / 2, y, y - height];
  const face = (...points: readonly (readonly [number, number])[]) =>
    `M${points.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join("L")}Z`;
  const back = (px: number, py: number): readonly [number, number] => [px + deep, py - deep * 0.6];
  return {
    front: face([left, foot], [right, foot], [right, head], [left, head]),
    side: face([right, foot], back(right, foot), back(right, head), [right, head]),
    top: face([left, head], [right, head], back(right, head), back(left, head)),
  };
}
