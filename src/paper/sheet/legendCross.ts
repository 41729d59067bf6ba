import { LEADING, write, type Block } from "./legendParts.ts";
import { line, rectangle, type Box, type Shape } from "./shapes.ts";
import type { Roles } from "../../styles/roles.ts";
import { wrapText } from "./type.ts";

/** Nine cells of two indicators: rows from the highest class of the first down, columns from the lowest of the second. */
export interface LegendCross {
  readonly kind: "cross";
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly { readonly colour: string; readonly count: string }[];
}

/** Cells with their counts; the classes of both sides are written out below, for there is no room beside the cells. */
export function layCross(
  { rows, columns, cells }: LegendCross,
  width: number,
  size: number,
  role: Roles,
): Block {
  const [side, high] = [Math.min(size * 4.4, width / 4), size * 2.3];
  const notes = [
    ...rows.map((text, row) => `${ROMAN[row] ?? ""}  ${text}`),
    ...columns.map((text, column) => `${LETTER[column] ?? ""}  ${text}`),
  ];
  const lines = notes.flatMap((text) => wrapText(text, size * 0.92, "text", width));
  const ink = role("--ink");
  const top = size * 1.3;
  const foot = top + 3 * high + size * 0.6;
  const left = size * 1.6;
  return {
    leads: false,
    height: foot + (lines.length * LEADING + 0.5) * size * 0.92,
    draw: (x, y) => [
      ...[0, 1, 2].flatMap((at) => [
        write(LETTER[at] ?? "", x + left + (at + 0.5) * side, y + size * 0.95, {
          size: size * 0.92,
          face: "strong",
          colour: ink,
          anchor: "middle",
        }),
        write(ROMAN[at] ?? "", x + left / 2, y + top + (at + 0.62) * high, {
          size: size * 0.92,
          face: "strong",
          colour: ink,
          anchor: "middle",
        }),
      ]),
      ...cells.flatMap(({ colour, count }, index) => {
        const at = { x: x + left + (index % 3) * side, y: y + top + Math.floor(index / 3) * high };
        return drawCell(colour, count, { ...at, width: side, height: high }, size, role);
      }),
      ...lines.map((line, index) =>
        write(line, x, y + foot + (index * LEADING + 1) * size * 0.92, {
          size: size * 0.92,
          face: "text",
          colour: role("--ink-quiet"),
        }),
      ),
    ],
  };
}

const ROMAN = ["I", "II", "III"];
const LETTER = ["A", "B", "C"];

function drawCell(colour: string, count: string, box: Box, size: number, role: Roles): Shape[] {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const [halfWidth, halfHeight] = [size * (0.35 * count.length + 0.35), size * 0.72];
  const plate = line(
    [cx - halfWidth, cy - halfHeight],
    [cx + halfWidth, cy - halfHeight],
    [cx + halfWidth, cy + halfHeight],
    [cx - halfWidth, cy + halfHeight],
  );
  return [
    {
      kind: "shape",
      d: rectangle(box),
      fill: colour,
      stroke: { colour: role("--paper"), width: size * 0.15 },
    },
    { kind: "shape", d: `${plate}Z`, fill: role("--paper") },
    write(count, cx, cy + size * 0.36, { size, face: "text", colour: role("--ink"), anchor: "middle" }),
  ];
}
