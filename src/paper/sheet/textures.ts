import { DASHES } from "../../map/dashes.ts";
import { DASH_TEXTURES, drawOwnDashes, type DashTexture, type SmallShape } from "../../map/ownDashes.ts";
import type { Texture as MapTexture } from "../../map/paint.ts";
import { line, type Box, type GroupShape, type Shape } from "./shapes.ts";
import type { Roles } from "../../styles/roles.ts";

/** Textures of a map as lines that are drawn out, not as patterns: every reader of SVG and PDF draws a line the same. */
export type Texture = Exclude<MapTexture, "none"> | "whole" | "part";

/** A texture over what lies inside `clip`. @param unit points of one CSS pixel of the map on a screen */
export function drawTexture(texture: Texture, clip: string, box: Box, unit: number, role: Roles): GroupShape {
  return { kind: "group", clip, shapes: MAKERS[texture](box, unit, role) };
}

const MAKERS: Readonly<Record<Texture, (box: Box, unit: number, role: Roles) => Shape[]>> = {
  missing: (box, unit, role) => [stroke(slant(box, 8 * unit, 1), role("--map-missing-mark"), 2.2 * unit)],
  // A dot is a dash of no length with round ends: a row of dots is one line.
  suppressed: (box, unit, role) => [
    {
      kind: "shape",
      d: rows(box, 7 * unit),
      fill: null,
      stroke: {
        colour: role("--map-suppressed-mark"),
        width: 2.6 * unit,
        dash: [0.01, 7 * unit - 0.01],
        round: true,
      },
    },
  ],
  illustrative: (box, unit, role) => [inked(dash(box, unit), unit, "illustrative", role)],
  "illustrative-light": (box, unit, role) => [inked(dash(box, unit), unit, "illustrative-light", role)],
  whole: (box, unit, role) => hatch(box, 7 * unit, unit, role),
  part: (box, unit, role) => hatch(box, 14 * unit, unit, role, [5 * unit, 3 * unit]),
};

/** The dashes of what is made up, drawn out one by one. */
function dash(box: Box, unit: number): string {
  return grid(box, DASHES.width * unit, DASHES.height * unit)
    .flatMap(([left, top]) =>
      DASHES.at.map(([x, y]) => {
        const [from, level] = [left + x * unit, top + y * unit];
        return line([from, level], [from + DASHES.length * unit, level]);
      }),
    )
    .join("");
}

/** Dashes of shapes that the tiles may miss, by the ink that each asks for. */
export function drawSmall(
  shapes: readonly (SmallShape & { readonly ink: DashTexture })[],
  unit: number,
  role: Roles,
): Shape[] {
  return DASH_TEXTURES.flatMap((texture) => {
    const d = shapes
      .filter(({ ink }) => ink === texture)
      .map((shape) => drawOwnDashes(shape, unit, 2))
      .join("");
    return d === "" ? [] : [inked(d, unit, texture, role)];
  });
}

const ROLES = {
  illustrative: "--map-illustrative-mark",
  "illustrative-light": "--map-illustrative-light",
} as const;

function inked(d: string, unit: number, texture: DashTexture, role: Roles) {
  return { ...stroke(d, role(ROLES[texture]), DASHES.thick * unit), opacity: DASHES.opacity[texture] };
}

function hatch(box: Box, step: number, unit: number, role: Roles, dash?: readonly [number, number]): Shape[] {
  const d = slant(box, step, -1);
  const over = stroke(d, role("--map-label"), 1.4 * unit);
  return [
    { ...stroke(d, role("--map-label-halo"), 3 * unit), opacity: 0.6 },
    dash === undefined ? over : { ...over, stroke: { ...over.stroke, dash } },
  ];
}

function stroke(d: string, colour: string, width: number) {
  return { kind: "shape" as const, d, fill: null, stroke: { colour, width } };
}

/** Lines at 45 degrees; `sign` 1 falls to the right, -1 rises. They meet those of a neighbouring box. */
function slant({ x, y, width, height }: Box, step: number, sign: 1 | -1): string {
  const apart = step * Math.SQRT2;
  const from = sign === 1 ? x - y - height : x + y;
  const first = Math.ceil(from / apart);
  const last = Math.floor((from + width + height) / apart);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const offset = (first + index) * apart;
    return sign === 1
      ? line([y + offset, y], [y + height + offset, y + height])
      : line([offset - y, y], [offset - y - height, y + height]);
  }).join("");
}

/** Corners of tiles that lie over a box, the same whatever the box. */
function grid({ x, y, width, height }: Box, wide: number, high: number): (readonly [number, number])[] {
  const [left, top] = [Math.floor(x / wide), Math.floor(y / high)];
  const columns = Math.ceil((x + width) / wide) - left;
  const rows = Math.ceil((y + height) / high) - top;
  return Array.from({ length: columns * rows }, (_, index) => [
    (left + (index % columns)) * wide,
    (top + Math.floor(index / columns)) * high,
  ]);
}

/** Level lines that begin and lie at whole steps, whatever the box. */
function rows({ x, y, width, height }: Box, step: number): string {
  const from = Math.floor(x / step) * step;
  const [first, last] = [Math.floor(y / step), Math.ceil((y + height) / step)];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    line([from, (first + index) * step], [x + width, (first + index) * step]),
  ).join("");
}
