import PDFDocument from "pdfkit";
import { toBytes } from "pdfkit/output";
import type { Face, GroupShape, Shape, Paper, PathShape, Stroke, TextShape } from "./shapes.ts";
import { nameFont, subsetOf, type Subset } from "./type.ts";
import { listFaces, type DocumentWords } from "./writeSvg.ts";

/** Bytes of a font file as TrueType. */
export type ReadFont = (face: Face, subset: Subset) => Promise<Uint8Array>;

/** A page with its entry in the list of bookmarks; entries of level 1 stand below the last of level 0. */
export interface PdfPage {
  readonly paper: Paper;
  readonly bookmark?: { readonly text: string; readonly level: 0 | 1 };
}

export interface PdfWords extends DocumentWords {
  /** When the file says it was made: the same pages with the same time are the same bytes. */
  readonly made: Date;
}

type Pdf = InstanceType<typeof PDFDocument>;

/** Sheets as a PDF: vectors, text as text in embedded subsets of the fonts, one page a sheet. */
export async function writePdf(
  pages: readonly PdfPage[],
  readFont: ReadFont,
  words: PdfWords,
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    // No font of the reader is counted on: all are embedded.
    font: "",
    lang: words.language,
    displayTitle: true,
    info: { Title: words.title, Subject: words.description, CreationDate: words.made, ModDate: words.made },
  });
  const written = toBytes(pdf);
  const faces = new Set(pages.flatMap(({ paper }) => listFaces(paper.shapes)));
  for (const face of faces)
    for (const subset of ["latin", "vietnamese"] as const) {
      const file = await readFont(face, subset);
      pdf.registerFont(nameFont(face, subset), file);
    }
  let parent = pdf.outline;
  for (const { paper, bookmark } of pages) {
    pdf.addPage({ size: [paper.width, paper.height], margin: 0 });
    if (bookmark?.level === 0) parent = pdf.outline.addItem(bookmark.text);
    if (bookmark?.level === 1) parent.addItem(bookmark.text);
    for (const mark of paper.shapes) drawAny(pdf, mark);
  }
  pdf.end();
  return await written;
}

function drawAny(pdf: Pdf, mark: Shape): void {
  if (mark.kind === "shape") drawShape(pdf, mark);
  else if (mark.kind === "text") drawText(pdf, mark);
  else drawGroup(pdf, mark);
}

function drawGroup(pdf: Pdf, { clip, shapes }: GroupShape): void {
  pdf.save();
  pdf.path(clip).clip("even-odd");
  for (const mark of shapes) drawAny(pdf, mark);
  pdf.restore();
}

function drawShape(pdf: Pdf, { d, fill, opacity = 1, stroke }: PathShape): void {
  if (d === "") return;
  pdf.save();
  if (opacity !== 1) pdf.opacity(opacity);
  pdf.path(d);
  if (stroke === undefined) {
    if (fill !== null) pdf.fill(fill);
  } else {
    setLine(pdf, stroke);
    if (fill === null) pdf.stroke(stroke.colour);
    else pdf.fillAndStroke(fill, stroke.colour);
  }
  pdf.restore();
}

function setLine(pdf: Pdf, { width, dash, round }: Stroke): void {
  pdf.lineWidth(width);
  if (dash !== undefined) pdf.dash(dash[0], { space: dash[1] });
  if (round === true) pdf.lineJoin("round").lineCap("round");
}

interface Run {
  readonly text: string;
  readonly subset: Subset;
  readonly width: number;
}

/** Text is written once, so that it is found and copied once: the rim behind it is drawn as the outlines of its letters. */
function drawText(pdf: Pdf, mark: TextShape): void {
  const runs = measureRuns(pdf, mark);
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  const start = mark.x - width * { start: 0, middle: 0.5, end: 1 }[mark.anchor];
  if (mark.halo !== undefined) drawHalo(pdf, mark, mark.halo, runs, start);
  let x = start;
  pdf.fillColor(mark.colour);
  for (const { text, subset, width: advance } of runs) {
    pdf.font(nameFont(mark.face, subset), mark.size);
    pdf.text(text, x, mark.y, { lineBreak: false, baseline: "alphabetic" });
    x += advance;
  }
}

/** Pieces of a text that one font file has all signs of; a sign of neither file goes with the piece before it. */
function measureRuns(pdf: Pdf, { text, face, size }: TextShape): Run[] {
  const pieces: { text: string; subset: Subset }[] = [];
  for (const sign of text) {
    const subset = subsetOf(sign, face) ?? pieces.at(-1)?.subset ?? "latin";
    const last = pieces.at(-1);
    if (last?.subset === subset) last.text += sign;
    else pieces.push({ text: sign, subset });
  }
  return pieces.map((piece) => ({
    ...piece,
    width: pdf.font(nameFont(face, piece.subset), size).widthOfString(piece.text),
  }));
}

interface Glyphs {
  readonly unitsPerEm: number;
  layout(text: string): {
    readonly glyphs: readonly { readonly path: { toSVG(): string } }[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
  };
}

function drawHalo(
  pdf: Pdf,
  { face, size, y }: TextShape,
  halo: string,
  runs: readonly Run[],
  start: number,
): void {
  let x = start;
  for (const { text, subset, width } of runs) {
    pdf.font(nameFont(face, subset), size);
    const { font } = (pdf as unknown as { readonly _font: { readonly font: Glyphs } })._font;
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(text);
    let pen = 0;
    glyphs.forEach((glyph, index) => {
      const d = glyph.path.toSVG();
      const { xAdvance, xOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0 };
      if (d !== "") {
        pdf.save();
        pdf.transform(scale, 0, 0, -scale, x + (pen + xOffset) * scale, y);
        pdf
          .path(d)
          .lineWidth((size * 0.24) / scale)
          .lineJoin("round")
          .stroke(halo);
        pdf.restore();
      }
      pen += xAdvance;
    });
    x += width;
  }
}
