import { makeScaleBar } from "../../map/scaleBar.ts";
import type { Roles } from "../../styles/roles.ts";
import type { DrawnMap } from "./drawMap.ts";
import { write } from "./legendParts.ts";
import { line, rectangle, type Box, type Shape } from "./shapes.ts";
import { fitText, widthOf } from "./type.ts";

/** What the line under the maps says: the unit of its scale, or null where there is none, and the loud line. */
interface BarWords {
  readonly kilometres: string | null;
  readonly loud: string;
}

/** The line under the maps: how long a kilometre is, and once and loud what is made up. */
export function drawBar(
  { kilometres, loud }: BarWords,
  drawn: DrawnMap | undefined,
  box: Box,
  type: number,
  role: Roles,
): Shape[] {
  const size = 7.5 * type;
  const scale =
    kilometres === null || drawn === undefined
      ? { shapes: [], width: 0 }
      : drawScale(kilometres, drawn, box, size, role);
  const left = scale.width === 0 ? 0 : scale.width + 1.6 * size;
  const rest = { ...box, x: box.x + left, width: box.width - left };
  return [...scale.shapes, ...(loud === "" ? [] : drawLoud(loud, rest, size, role))];
}

function drawScale(
  kilometres: string,
  drawn: DrawnMap,
  { x, y, width, height }: Box,
  size: number,
  role: Roles,
): { readonly shapes: Shape[]; readonly width: number } {
  const bar = makeScaleBar(drawn.kilometresPerPoint, Math.min(14.7 * size, width * 0.4));
  const [foot, rise] = [y + height * 0.72, 0.53 * size];
  const text = `${String(bar.kilometres)} ${kilometres}`;
  const at = bar.width + widthOf(" ", size, "text") * 2;
  const d = line([x, foot - rise], [x, foot], [x + bar.width, foot], [x + bar.width, foot - rise]);
  return {
    width: at + widthOf(text, size, "text"),
    shapes: [
      { kind: "shape", d, fill: null, stroke: { colour: role("--ink"), width: 0.12 * size } },
      write(text, x + at, foot, { size, face: "text", colour: role("--ink") }),
    ],
  };
}

/** Framed, so that it is loud in grey too. */
function drawLoud(words: string, { x, y, width, height }: Box, size: number, role: Roles): Shape[] {
  const pad = 0.6 * size;
  const fitted = fitText(words, {
    size: 1.1 * size,
    least: 4,
    face: "strong",
    width: width - 2 * pad,
    lines: 1,
  });
  const [text = ""] = fitted.lines;
  const foot = y + height * 0.72;
  const band = {
    x,
    y: foot - 1.25 * fitted.size,
    width: widthOf(text, fitted.size, "strong") + 2 * pad,
    height: 1.75 * fitted.size,
  };
  return [
    {
      kind: "shape",
      d: rectangle(band),
      fill: role("--hint-soft"),
      stroke: { colour: role("--hint"), width: 0.07 * size },
    },
    write(text, x + pad, foot, { size: fitted.size, face: "strong", colour: role("--hint") }),
  ];
}
