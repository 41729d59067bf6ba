import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What another program finds in a PDF. */
export interface FoundPdf {
  readonly title: string;
  readonly language: string;
  /** Text of each page as a reader would copy it. */
  readonly texts: readonly string[];
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly bookmarks: readonly string[];
  /** How many raster images are painted. */
  readonly images: number;
  /** How often a path is painted. */
  readonly paths: number;
}

export async function openPdf(bytes: Uint8Array): Promise<FoundPdf> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    useSystemFonts: false,
    isEvalSupported: false,
  });
  const document = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
      const { fnArray } = await page.getOperatorList();
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
      return { text, size: [x1 - x0, y1 - y0] as const, operators: fnArray };
    }),
  );
  const count = (operator: number) =>
    pages.reduce((sum, { operators }) => sum + operators.filter((each) => each === operator).length, 0);
  const metadata = await document.getMetadata();
  const outline = (await document.getOutline()) as readonly { title: string }[] | null;
  const found = {
    title: (metadata.info as { Title?: string }).Title ?? "",
    language: (metadata.info as { Language?: string }).Language ?? "",
    texts: pages.map(({ text }) => text),
    sizes: pages.map(({ size }) => size),
    bookmarks: (outline ?? []).map(({ title }) => title),
    images: count(OPS.paintImageXObject),
    paths: count(OPS.constructPath),
  };
  await task.destroy();
  return found;
}
