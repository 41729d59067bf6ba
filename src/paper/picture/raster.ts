import type { Paper } from "../sheet/shapes.ts";
import { LIGHT } from "../../styles/lightRoles.ts";

/** CSS pixels of a point: at 1x a sheet has 96 pixels an inch. */
const PIXELS = 96 / 72;
/** A row of pixels well inside the sheet. */
const EDGE = 3;

/** The canvas of this machine can not hold the picture. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/** Width and height of a PNG of a sheet in pixels. */
export function measureRaster({ width, height }: Pick<Paper, "width" | "height">, scale: number) {
  return { width: Math.round(width * PIXELS * scale), height: Math.round(height * PIXELS * scale) };
}

/**
 * An SVG document as a PNG. It is read from a data address, the only one the policy allows images from; its fonts are its own.
 * @throws TooLargeError where the canvas stays empty
 */
export async function rasterise(svg: string, paper: Paper, scale: number): Promise<Blob> {
  const { width, height } = measureRaster(paper, scale);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) throw new TooLargeError();
  context.drawImage(image, 0, 0, width, height);
  // A canvas beyond the limits of a machine stays without a word as it was: clear.
  if (context.getImageData(width >> 1, EDGE, 1, 1).data[3] !== 255) throw new TooLargeError();
  // A sheet is not a whole number of pixels: paper lies under its last row and column too.
  context.globalCompositeOperation = "destination-over";
  context.fillStyle = LIGHT("--paper");
  context.fillRect(0, 0, width, height);
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (png === null) throw new TooLargeError();
  return png;
}
