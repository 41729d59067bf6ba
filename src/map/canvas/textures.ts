import { DASH_PATH, DASHES } from "../dashes.ts";
import { TEXTURE_DETAIL, type TextureFills } from "./painter.ts";

/** The textures of the theme as canvas patterns, in CSS pixels like those of the SVG. */
export function makeTextures(
  context: CanvasRenderingContext2D,
  role: (name: string) => string,
): TextureFills {
  const tile = (width: number, height: number, draw: (pen: CanvasRenderingContext2D) => void) => {
    const canvas = document.createElement("canvas");
    canvas.width = width * TEXTURE_DETAIL;
    canvas.height = height * TEXTURE_DETAIL;
    const pen = canvas.getContext("2d");
    if (pen === null) return role("--map-missing");
    pen.scale(TEXTURE_DETAIL, TEXTURE_DETAIL);
    draw(pen);
    return context.createPattern(canvas, "repeat") ?? role("--map-missing");
  };
  const dashes = (colour: string, opacity: number) =>
    tile(DASHES.width, DASHES.height, (pen) => {
      pen.strokeStyle = colour;
      pen.globalAlpha = opacity;
      pen.lineWidth = DASHES.thick;
      pen.stroke(new Path2D(DASH_PATH));
    });
  return {
    missing: tile(11, 11, (pen) => {
      pen.strokeStyle = role("--map-missing-mark");
      pen.lineWidth = 2.5;
      for (const shift of [-11, 0, 11]) {
        pen.beginPath();
        pen.moveTo(shift, 11);
        pen.lineTo(shift + 11, 0);
        pen.stroke();
      }
    }),
    suppressed: tile(7, 7, (pen) => {
      pen.fillStyle = role("--map-suppressed-mark");
      pen.beginPath();
      pen.arc(3.5, 3.5, 1.3, 0, 2 * Math.PI);
      pen.fill();
    }),
    illustrative: dashes(role("--map-illustrative-mark"), DASHES.opacity.illustrative),
    "illustrative-light": dashes(role("--map-illustrative-light"), DASHES.opacity["illustrative-light"]),
  };
}
