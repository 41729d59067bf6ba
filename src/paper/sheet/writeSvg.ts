import type { Face, Shape, Paper, PathShape, TextShape } from "./shapes.ts";
import { FONTS, SUBSETS, type Subset } from "./type.ts";
import { escapeXml, tag } from "#domain/xml";

/** A font file of the site, as it is embedded. */
export interface EmbeddedFont {
  readonly face: Face;
  readonly subset: Subset;
  /** WOFF2 in base64. */
  readonly base64: string;
}

/** What a document says of itself. */
export interface DocumentWords {
  readonly title: string;
  /** The alternative text. */
  readonly description: string;
  readonly language: string;
}

/** Signs of the Vietnamese cut of a face, as `styles/fonts.css` has them; all others are looked for in the Latin one. */
const VIETNAMESE =
  "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB";
const FALLBACK = "'Segoe UI', 'Noto Sans', sans-serif";

/** A sheet as an SVG document that stands alone: text stays text, and the fonts come with it. */
export function writeSvg(paper: Paper, fonts: readonly EmbeddedFont[], words: DocumentWords): string {
  const clips: string[] = [];
  const body = paper.shapes.map((mark) => writeAnyShape(mark, clips)).join("");
  const [width, height] = [paper.width, paper.height].map((side) => String(Math.round(side * 100) / 100));
  const defs = clips.map(
    (d, index) => `<clipPath id="c${String(index)}">${tag("path", { d, "clip-rule": "evenodd" })}</clipPath>`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width ?? ""} ${height ?? ""}" width="${width ?? ""}pt" height="${height ?? ""}pt" xml:lang="${escapeXml(words.language)}">`,
    `<title>${escapeXml(words.title)}</title><desc>${escapeXml(words.description)}</desc>`,
    `<defs>${defs.join("")}</defs>`,
    `<style>${fonts.map(writeFace).join("")}</style>`,
    body,
    "</svg>",
  ].join("");
}

function writeFace({ face, subset, base64 }: EmbeddedFont): string {
  const { family, weight } = FONTS[face];
  const range = subset === SUBSETS[1] ? `unicode-range:${VIETNAMESE};` : "";
  return `@font-face{font-family:"${family}";font-weight:${String(weight)};${range}src:url(data:font/woff2;base64,${base64}) format("woff2")}`;
}

function writeAnyShape(mark: Shape, clips: string[]): string {
  if (mark.kind === "shape") return writeShape(mark);
  if (mark.kind === "text") return writeText(mark);
  const id = `c${String(clips.push(mark.clip) - 1)}`;
  return `<g clip-path="url(#${id})">${mark.shapes.map((inner) => writeAnyShape(inner, clips)).join("")}</g>`;
}

function writeShape({ d, fill, opacity, stroke }: PathShape): string {
  return tag("path", {
    d,
    fill: fill ?? "none",
    ...(opacity === undefined || opacity === 1 ? {} : { opacity }),
    ...(stroke === undefined ? {} : { stroke: stroke.colour, "stroke-width": stroke.width }),
    ...(stroke?.dash === undefined ? {} : { "stroke-dasharray": stroke.dash.join(" ") }),
    ...(stroke?.round === true ? { "stroke-linejoin": "round", "stroke-linecap": "round" } : {}),
  });
}

function writeText({ x, y, text, size, face, colour, anchor, halo }: TextShape): string {
  const { family, weight } = FONTS[face];
  const rim =
    halo === undefined
      ? {}
      : { stroke: halo, "stroke-width": size * 0.24, "stroke-linejoin": "round", "paint-order": "stroke" };
  return tag(
    "text",
    {
      x,
      y,
      "font-family": `'${family}', ${FALLBACK}`,
      "font-size": size,
      ...(weight === 400 ? {} : { "font-weight": weight }),
      ...(anchor === "start" ? {} : { "text-anchor": anchor }),
      fill: colour,
      ...rim,
    },
    text,
  );
}

/** Faces that a sheet sets type in. */
export function listFaces(shapes: readonly Shape[]): Face[] {
  const found = new Set<Face>();
  const visit = (mark: Shape): void => {
    if (mark.kind === "text") found.add(mark.face);
    if (mark.kind === "group") mark.shapes.forEach(visit);
  };
  shapes.forEach(visit);
  return [...found];
}
