import ADVANCES from "./advances.json" with { type: "json" };
import type { Face } from "./shapes.ts";

/** Families and weights of the faces, as the style sheet names them. */
export const FONTS: Readonly<Record<Face, { family: string; file: string; weight: 400 | 600 }>> = {
  text: { family: "Be Vietnam Pro", file: "be-vietnam-pro", weight: 400 },
  strong: { family: "Be Vietnam Pro", file: "be-vietnam-pro", weight: 600 },
  figures: { family: "Inter", file: "inter", weight: 400 },
  "strong-figures": { family: "Inter", file: "inter", weight: 600 },
};

/** Name of a font file without its ending: "be-vietnam-pro-latin-400-normal". */
export function nameFont(face: Face, subset: Subset): string {
  const { file, weight } = FONTS[face];
  return `${file}-${subset}-${String(weight)}-normal`;
}

/** A face is cut into two files; a sign is looked for in the first, then in the second. */
export const SUBSETS = ["latin", "vietnamese"] as const;
export type Subset = (typeof SUBSETS)[number];

/** Advance of each sign in thousandths of the type size, by face and subset: "advances.json" is made from the font files. */
type Advances = Readonly<Record<Face, Readonly<Record<Subset, Readonly<Record<string, number>>>>>>;
const TABLE = ADVANCES as Advances;

/** What a sign takes that no face has: some other font will have to draw it. */
const UNKNOWN = 1000;

/** The file of a face that has a sign, or null where neither has. */
export function subsetOf(sign: string, face: Face): Subset | null {
  return SUBSETS.find((subset) => TABLE[face][subset][sign] !== undefined) ?? null;
}

/** Width of a text in points, before kerning. */
export function widthOf(text: string, size: number, face: Face): number {
  let sum = 0;
  for (const sign of text) {
    const subset = subsetOf(sign, face);
    sum += subset === null ? UNKNOWN : (TABLE[face][subset][sign] ?? UNKNOWN);
  }
  return (sum * size) / 1000;
}

/** Lines of a text that are no wider than the room; a word that is wider by itself is broken. */
export function wrapText(text: string, size: number, face: Face, width: number): string[] {
  const lines = [""];
  const fits = (candidate: string) => widthOf(candidate, size, face) <= width;
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const last = lines.at(-1) ?? "";
    const joined = last === "" ? word : `${last} ${word}`;
    if (fits(joined)) lines[lines.length - 1] = joined;
    else lines.splice(last === "" ? -1 : lines.length, last === "" ? 1 : 0, ...breakWord(word, fits));
  }
  return lines;
}

function breakWord(word: string, fits: (text: string) => boolean): string[] {
  const pieces = [""];
  for (const sign of word) {
    const last = pieces.at(-1) ?? "";
    if (last === "" || fits(last + sign)) pieces[pieces.length - 1] = last + sign;
    else pieces.push(sign);
  }
  return pieces;
}

/** A text in at most so many lines: the type shrinks from its size to the smallest; then it takes the lines it needs. */
export function fitText(
  text: string,
  { size, least, face, width, lines }: FitOptions,
): { readonly size: number; readonly lines: string[] } {
  for (let own = size; own > least; own -= 0.5) {
    const wrapped = wrapText(text, own, face, width);
    if (wrapped.length <= lines) return { size: own, lines: wrapped };
  }
  return { size: least, lines: wrapText(text, least, face, width) };
}

interface FitOptions {
  readonly size: number;
  readonly least: number;
  readonly face: Face;
  readonly width: number;
  readonly lines: number;
}
