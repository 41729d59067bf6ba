import { DASH_PATH, DASHES } from "../dashes.ts";
import type { Texture } from "../paint.ts";

/** Pixels of the atlas for each CSS pixel, so that textures stay sharp. */
export const DETAIL = 4;
/** Side of the square tiles of the atlas. */
const PATTERN_SIZE = 26 * DETAIL;
const DASHED = { y: 0, width: DASHES.width * DETAIL, height: DASHES.height * DETAIL };

/** Where the textures stand in the atlas. */
export const PATTERN_MAPPING: Readonly<
  Record<Exclude<Texture, "none">, { x: number; y: number; width: number; height: number }>
> = {
  missing: { x: 0, y: 0, width: PATTERN_SIZE, height: PATTERN_SIZE },
  suppressed: { x: PATTERN_SIZE, y: 0, width: PATTERN_SIZE, height: PATTERN_SIZE },
  illustrative: { x: 2 * PATTERN_SIZE, ...DASHED },
  "illustrative-light": { x: 3 * PATTERN_SIZE, ...DASHED },
};

/** The same textures as the paper renderer's, painted with the theme's roles. */
export function makePatternAtlas(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = 4 * PATTERN_SIZE;
  canvas.height = PATTERN_SIZE;
  const pen = canvas.getContext("2d");
  if (pen === null) return canvas;
  const style = getComputedStyle(document.documentElement);
  const role = (name: string) => style.getPropertyValue(name).trim();
  drawDiagonals(pen, role("--map-missing-mark"));
  drawDots(pen, role("--map-suppressed-mark"));
  drawDashes(pen, "illustrative", role("--map-illustrative-mark"));
  drawDashes(pen, "illustrative-light", role("--map-illustrative-light"));
  return canvas;
}

function drawDiagonals(pen: CanvasRenderingContext2D, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 10;
  for (let x = -PATTERN_SIZE; x < 2 * PATTERN_SIZE; x += PATTERN_SIZE / 3) {
    pen.save();
    pen.beginPath();
    pen.rect(0, 0, PATTERN_SIZE, PATTERN_SIZE);
    pen.clip();
    pen.beginPath();
    pen.moveTo(x, PATTERN_SIZE);
    pen.lineTo(x + PATTERN_SIZE, 0);
    pen.stroke();
    pen.restore();
  }
}

function drawDots(pen: CanvasRenderingContext2D, colour: string): void {
  pen.fillStyle = colour;
  const step = PATTERN_SIZE / 4;
  for (let x = step / 2; x < PATTERN_SIZE; x += step) {
    for (let y = step / 2; y < PATTERN_SIZE; y += step) {
      pen.beginPath();
      pen.arc(PATTERN_SIZE + x, y, 5, 0, 2 * Math.PI);
      pen.fill();
    }
  }
}

function drawDashes(
  pen: CanvasRenderingContext2D,
  texture: keyof typeof DASHES.opacity,
  colour: string,
): void {
  pen.save();
  pen.translate(PATTERN_MAPPING[texture].x, 0);
  pen.scale(DETAIL, DETAIL);
  pen.strokeStyle = colour;
  pen.globalAlpha = DASHES.opacity[texture];
  pen.lineWidth = DASHES.thick;
  pen.stroke(new Path2D(DASH_PATH));
  pen.restore();
}
