import { readFile, writeFile } from "node:fs/promises";
import PDFDocument from "pdfkit";
import { unpackFont } from "./sfnt.ts";

const FACES = {
  text: ["be-vietnam-pro", "400"],
  strong: ["be-vietnam-pro", "600"],
  figures: ["inter", "400"],
  "strong-figures": ["inter", "600"],
} as const;

interface OpenFont {
  readonly _font: { readonly font: ParsedFont };
}
interface ParsedFont {
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  glyphForCodePoint(code: number): { readonly advanceWidth: number };
}

/** Advance of every sign of a font file in thousandths of the type size. */
async function measureFile(file: string): Promise<Record<string, number>> {
  const document = new PDFDocument({ autoFirstPage: false });
  document.font(Buffer.from(await unpackFont(await readFile(`public/fonts/${file}-normal.woff2`))));
  const { font } = (document as unknown as OpenFont)._font;
  const signs = [...font.characterSet].filter((code) => code >= 32).sort((a, b) => a - b);
  return Object.fromEntries(
    signs.map((code) => [
      String.fromCodePoint(code),
      Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm),
    ]),
  );
}

const measured: Record<string, Record<string, Record<string, number>>> = {};
for (const [face, [file, weight]] of Object.entries(FACES)) {
  measured[face] = {
    latin: await measureFile(`${file}-latin-${weight}`),
    vietnamese: await measureFile(`${file}-vietnamese-${weight}`),
  };
}
await writeFile("src/paper/sheet/advances.json", `${JSON.stringify(measured)}\n`);
