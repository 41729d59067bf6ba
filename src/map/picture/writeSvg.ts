import { measureRooms, placeLabels } from "../labels.ts";
import { fitCamera, kilometresPerPixel, toScreen } from "../mercator.ts";
import { paintOf } from "../paint.ts";
import { makePaths, PATH_ZOOM, transformOf } from "../paths.ts";
import { makeScaleBar } from "../scaleBar.ts";
import type { Hatch, MapGeometry, Scene } from "../scene.ts";
import { escapeXml, tag } from "./xml.ts";

/** One entry of the picture's legend. */
export interface PictureKey {
  readonly text: string;
  /** CSS colour, or null where the entry is a texture alone. */
  readonly colour: string | null;
  readonly texture: "missing" | "suppressed" | "illustrative" | Hatch | null;
}

/** Words around the map: what it shows, its legend, where it comes from. */
export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  readonly keys: readonly PictureKey[];
  readonly notes: readonly string[];
  readonly kilometres: string;
}

/** Every role a picture is drawn with. */
export const PICTURE_ROLES = [
  "--ink",
  "--ink-quiet",
  "--map-border",
  "--map-illustrative-mark",
  "--map-label",
  "--map-label-halo",
  "--map-missing",
  "--map-missing-mark",
  "--map-outline",
  "--map-pending",
  "--map-selection",
  "--map-suppressed-mark",
  "--paper",
  "--rule-strong",
] as const;

/** Colours of the theme by role. */
export type Roles = (role: (typeof PICTURE_ROLES)[number]) => string;

const [WIDTH, HEIGHT, MARGIN, HEAD, FOOT, SIDE] = [1200, 900, 32, 96, 112, 270] as const;
const FONT = "'Be Vietnam Pro', 'Segoe UI', 'Noto Sans', sans-serif";
/** Characters of a line of type at 13 px that fit the width. */
const LINE = 150;

/** A scene as a vector picture that stands alone: title, map, names, legend, scale bar, sources. @returns an SVG document */
export function writeSvg(geometry: MapGeometry, scene: Scene, text: PictureText, role: Roles): string {
  const frame = {
    width: WIDTH,
    height: HEIGHT,
    camera: fitCamera(geometry.bbox, WIDTH, HEIGHT, {
      top: HEAD,
      bottom: FOOT,
      left: MARGIN,
      right: SIDE + MARGIN,
    }),
  };
  const body = [
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="${role("--paper")}"/>`,
    drawPatterns(2 ** (PATH_ZOOM - frame.camera.zoom), role),
    drawShapes(geometry, scene, frame, role),
    drawNames(geometry, scene, frame, role),
    drawHead(text, role),
    drawKeys(text, role),
    drawFoot(text, frame, role),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" font-family="${FONT}" lang="vi"><title>${escapeXml(text.title)}</title><desc>${escapeXml([text.subtitle, ...text.notes].join(" "))}</desc>${body.join("")}</svg>`;
}

type Frame = Parameters<typeof transformOf>[0];

function drawShapes(geometry: MapGeometry, scene: Scene, frame: Frame, role: Roles): string {
  const paths = makePaths(geometry);
  const roles = { missing: role("--map-missing"), pending: role("--map-pending") };
  const paints = scene.fills.map((fill) => paintOf(fill, roles));
  const fills = paints.map(({ colour, opacity }, index) =>
    tag("path", { d: paths.placeAt(index), fill: colour, "fill-opacity": opacity }),
  );
  const textures = paints.flatMap(({ texture, opacity }, index) =>
    texture === "none" || opacity < 1
      ? []
      : [tag("path", { d: paths.placeAt(index), fill: `url(#${texture})` })],
  );
  const hatches = (scene.hatches ?? []).flatMap((hatch, index) =>
    hatch === null ? [] : [tag("path", { d: paths.placeAt(index), fill: `url(#${hatch})` })],
  );
  const line = (d: string, stroke: string, width: number) =>
    tag("path", { d, fill: "none", stroke, "stroke-width": width, "vector-effect": "non-scaling-stroke" });
  const circles = (scene.symbols ?? []).flatMap((symbol, index) => {
    const anchor = geometry.anchors[index];
    if (symbol === null || anchor === undefined) return [];
    const [cx, cy] = toScreen(frame, anchor[0], anchor[1]);
    return [
      tag("circle", {
        cx,
        cy,
        r: symbol.radius,
        fill: symbol.colour,
        "fill-opacity": 0.75,
        stroke: role("--map-outline"),
      }),
    ];
  });
  return `<g transform="${transformOf(frame, paths.origin)}" stroke-linejoin="round">${[
    ...fills,
    ...textures,
    line(paths.borders, role("--map-border"), 0.8),
    ...hatches,
    line(paths.outline, role("--map-outline"), 1.4),
    line(scene.chosen.map((index) => paths.placeAt(index)).join(""), role("--map-selection"), 2),
  ].join("")}</g>${circles.join("")}`;
}

/** The textures of the paper renderer, with colours written out: a picture has no theme. */
function drawPatterns(unit: number, role: Roles): string {
  const ground = (size: number) => tag("rect", { width: size, height: size, fill: role("--map-missing") });
  const hatch = (step: number, dash: string) =>
    [
      { stroke: role("--map-label-halo"), width: 3, opacity: 0.6, dash: "none" },
      { stroke: role("--map-label"), width: 1.4, opacity: 1, dash },
    ]
      .map((line) =>
        tag("path", {
          d: `M0 ${String(step / 2)}H${String(step)}`,
          stroke: line.stroke,
          "stroke-width": line.width,
          "stroke-opacity": line.opacity,
          "stroke-dasharray": line.dash,
        }),
      )
      .join("");
  const pattern = (id: string, size: number, turn: number, body: string) =>
    `<pattern id="${id}" width="${String(size)}" height="${String(size)}" patternUnits="userSpaceOnUse" patternTransform="scale(${unit.toFixed(5)}) rotate(${String(turn)})">${body}</pattern>`;
  return `<defs>${[
    pattern(
      "missing",
      8,
      45,
      ground(8) + tag("rect", { width: 2.5, height: 8, fill: role("--map-missing-mark") }),
    ),
    pattern(
      "suppressed",
      7,
      0,
      ground(7) + tag("circle", { cx: 3.5, cy: 3.5, r: 1.3, fill: role("--map-suppressed-mark") }),
    ),
    pattern(
      "illustrative",
      22,
      0,
      tag("path", {
        d: "M4 6q2-3 4 0t4 0M13 17q2-3 4 0t4 0",
        fill: "none",
        stroke: role("--map-illustrative-mark"),
        "stroke-opacity": 0.34,
      }),
    ),
    pattern("whole", 7, -45, hatch(7, "none")),
    pattern("part", 14, -45, hatch(14, "5 3")),
  ].join("")}</defs>`;
}

function drawNames(geometry: MapGeometry, scene: Scene, frame: Frame, role: Roles): string {
  const perDegree = (512 * 2 ** frame.camera.zoom) / 360;
  const rooms = measureRooms(geometry).map((room) => room * perDegree);
  return placeLabels(frame, geometry, scene.labels, rooms, scene.labelSize, [])
    .map(({ text, x, y }) => {
      const place = {
        x,
        y: y + scene.labelSize * 0.35,
        "font-size": scene.labelSize,
        "text-anchor": "middle",
      };
      const halo = {
        stroke: role("--map-label-halo"),
        "stroke-width": 2.6,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      };
      return tag("text", { ...place, ...halo, fill: role("--map-label"), "font-weight": 500 }, text);
    })
    .join("");
}

function drawHead(text: PictureText, role: Roles): string {
  return [
    tag("text", { x: MARGIN, y: 46, "font-size": 28, "font-weight": 700, fill: role("--ink") }, text.title),
    tag("text", { x: MARGIN, y: 74, "font-size": 15, fill: role("--ink-quiet") }, text.subtitle),
  ].join("");
}

function drawKeys({ keys }: PictureText, role: Roles): string {
  const x = WIDTH - SIDE;
  return keys
    .map(({ text, colour, texture }, index) => {
      const y = HEAD + 24 + index * 30;
      const box = { x, y, width: 26, height: 18 };
      // The map's own textures are measured for its scale: a legend box gets a plain sign of each.
      const sign = texture === null ? "" : drawSign(texture, x, y, role);
      const swatch = tag("rect", {
        ...box,
        fill: colour ?? role("--map-missing"),
        stroke: role("--rule-strong"),
        "stroke-width": 0.7,
      });
      return (
        swatch + sign + tag("text", { x: x + 36, y: y + 14, "font-size": 14, fill: role("--ink") }, text)
      );
    })
    .join("");
}

function drawSign(texture: NonNullable<PictureKey["texture"]>, x: number, y: number, role: Roles): string {
  if (texture === "illustrative")
    return tag("path", {
      d: `M${String(x + 7)} ${String(y + 10)}q3-4 6 0t6 0`,
      fill: "none",
      stroke: role("--map-illustrative-mark"),
    });
  if (texture === "suppressed")
    return tag("circle", { cx: x + 13, cy: y + 9, r: 2, fill: role("--map-suppressed-mark") });
  const dash = texture === "part" ? "5 3" : "none";
  const stroke = texture === "missing" ? role("--map-missing-mark") : role("--map-label");
  return [6, 13, 20]
    .map((at) =>
      tag("path", {
        d: `M${String(x + at - 5)} ${String(y + 18)}L${String(x + at + 5)} ${String(y)}`,
        stroke,
        "stroke-dasharray": dash,
      }),
    )
    .join("");
}

function drawFoot({ notes, kilometres }: PictureText, frame: Frame, role: Roles): string {
  const bar = makeScaleBar(kilometresPerPixel(frame), 140);
  const y = HEIGHT - FOOT + 30;
  const x = WIDTH - SIDE;
  const scale = [
    tag("path", {
      d: `M${String(x)} ${String(y)}v6h${bar.width.toFixed(1)}v-6`,
      fill: "none",
      stroke: role("--ink"),
    }),
    tag(
      "text",
      { x, y: y - 6, "font-size": 13, fill: role("--ink") },
      `${String(bar.kilometres)} ${kilometres}`,
    ),
  ];
  const lines = notes.flatMap(wrap).slice(0, 5);
  return [
    ...scale,
    ...lines.map((line, index) =>
      tag(
        "text",
        { x: MARGIN, y: HEIGHT - FOOT + 24 + index * 18, "font-size": 13, fill: role("--ink-quiet") },
        line,
      ),
    ),
  ].join("");
}

function wrap(note: string): string[] {
  const lines = [""];
  for (const word of note.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length > LINE * ((WIDTH - SIDE) / WIDTH)) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}
