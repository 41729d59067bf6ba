import type { Paper } from "../sheet/shapes.ts";
import { composeSheet, type SheetFormat } from "../sheet/sheet.ts";
import type { ReadFont } from "../sheet/writePdf.ts";
import { listFaces, writeSvg, type DocumentWords } from "../sheet/writeSvg.ts";
import { describePicture, PLAIN_WISHES, type PictureWishes } from "./content.ts";
import { embedFonts, fetchFont } from "./fonts.ts";
import { LIGHT } from "../../styles/lightRoles.ts";
import { rasterise } from "./raster.ts";
import type { PictureSubject } from "../../features/shared/paper.ts";

export const PICTURE_KINDS = ["pdf", "svg", "png"] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** What is to be made: how much larger than 1x counts for PNG alone. */
export interface PictureOrder {
  readonly kind: PictureKind;
  readonly scale: number;
}

/** A laid out sheet with what its document says of itself. */
export interface Sheet {
  readonly paper: Paper;
  readonly words: DocumentWords;
}

/** @returns null while the figures of a second map are on their way */
export function layPicture(
  subject: PictureSubject,
  format: SheetFormat,
  wishes: Partial<PictureWishes>,
): Sheet | null {
  const nameSize = PLAIN_WISHES.nameSize * (format.size === "a3" ? 1.25 : 1);
  const content = describePicture(subject, { ...PLAIN_WISHES, nameSize, ...wishes });
  if (content === null) return null;
  return {
    paper: composeSheet(content, format, LIGHT),
    words: {
      title: `${content.title}, ${content.subtitle}`,
      description: [...content.lead, ...content.notes].join(" "),
      language: subject.view.language,
    },
  };
}

/** A sheet as an SVG document with its fonts. */
export async function sheetToSvg({ paper, words }: Sheet): Promise<string> {
  return writeSvg(paper, await embedFonts(listFaces(paper.shapes)), words);
}

/** A sheet as a file. @throws TooLargeError for a PNG beyond this machine */
export async function sheetToFile(sheet: Sheet, { kind, scale }: PictureOrder, made: Date): Promise<Blob> {
  if (kind === "pdf") {
    const { writePdf } = await import("../sheet/writePdf.ts");
    const readFont: ReadFont = (face, subset) => fetchFont(face, subset, "ttf");
    const bytes = await writePdf([{ paper: sheet.paper }], readFont, { ...sheet.words, made });
    return new Blob([bytes as BlobPart], { type: "application/pdf" });
  }
  const svg = await sheetToSvg(sheet);
  if (kind === "png") return await rasterise(svg, sheet.paper, scale);
  return new Blob([svg], { type: "image/svg+xml;charset=utf-8" });
}
