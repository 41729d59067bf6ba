import { create, type Font } from "fontkit";
import type { Effects } from "../../pipeline/effects/effects.ts";
import type { Letters, Weight } from "./bundle.ts";

/** Latin letters and those of Vietnamese come as two files of one face, as a browser fetches them. */
const PARTS = ["vietnamese", "latin"] as const;
const WEIGHTS: readonly Weight[] = [400, 600, 700];

/** Letters of one file in a row. */
interface Stretch {
  readonly font: Font;
  text: string;
}

/**
 * Letters as outlines of the site's own fonts, so that a picture shows every Vietnamese mark on any machine.
 * @throws where a font is not there
 */
export async function prepareLetters(effects: Pick<Effects, "read">): Promise<Letters> {
  const faces = new Map<Weight, Font[]>();
  for (const weight of WEIGHTS)
    faces.set(weight, await Promise.all(PARTS.map((part) => readFont(effects, part, weight))));
  const split = (text: string, weight: Weight) => splitByFont(text.normalize("NFC"), faces.get(weight) ?? []);
  return {
    widthOf: (text, weight, size) =>
      split(text, weight).reduce((sum, { font, text: part }) => sum + advanceOf(font, part, size), 0),
    draw: (text, { x, y, size, weight }) => {
      let at = x;
      return split(text, weight)
        .map(({ font, text: part }) => {
          const d = outline(font, part, at, y, size);
          at += advanceOf(font, part, size);
          return d;
        })
        .join("");
    },
  };
}

async function readFont(effects: Pick<Effects, "read">, part: string, weight: Weight): Promise<Font> {
  const path = `public/fonts/be-vietnam-pro-${part}-${String(weight)}-normal.woff2`;
  const bytes = await effects.read(path);
  if (bytes === undefined) throw new Error(`${path} is not there`);
  const font = create(Buffer.from(bytes));
  if (!("layout" in font)) throw new Error(`${path} is a collection of fonts`);
  return font;
}

/** @throws RangeError for a letter that no font has: a picture never leaves one out */
function splitByFont(text: string, fonts: readonly Font[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
    if (font === undefined) throw new RangeError(`no font has "${letter}" (U+${code.toString(16)})`);
    const last = stretches.at(-1);
    if (last?.font === font) last.text += letter;
    else stretches.push({ font, text: letter });
  }
  return stretches;
}

function advanceOf(font: Font, text: string, size: number): number {
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm;
}

/** Path data of a stretch that begins at (x, y), to a tenth of a pixel. */
function outline(font: Font, text: string, x: number, y: number, size: number): string {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let at = x;
  return glyphs
    .map((glyph, index) => {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
      const place = glyph.path.scale(scale, -scale).translate(at + xOffset * scale, y - yOffset * scale);
      at += xAdvance * scale;
      return place.commands.map(({ command, args }) => formatStep(command, args)).join("");
    })
    .join("");
}

const STEPS: Readonly<Record<string, string>> = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
};

function formatStep(command: string, args: readonly number[]): string {
  return (STEPS[command] ?? "") + args.map((value) => value.toFixed(1)).join(" ");
}
