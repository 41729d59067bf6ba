import type { TextureFills } from "./painter.ts";

/** The three textures of the theme as canvas patterns, in CSS pixels like those of the SVG. */
export function makeTextures(
  context: CanvasRenderingContext2D,
  role: (name: string) => string,
): TextureFills {
  const tile = (width: number, height: number, draw: (pen: CanvasRenderingContext2D) => void) => {
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const pen = canvas.getContext("2d");
    if (pen === null) return role("--map-missing");
    draw(pen);
    return context.createPattern(canvas, "repeat") ?? role("--map-missing");
  };
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
    illustrative: tile(26, 18, (pen) => {
      pen.strokeStyle = role("--map-illustrative-mark");
      pen.globalAlpha = 0.34;
      pen.stroke(new Path2D("M4 6q2-3 4 0t4 0M17 15q2-3 4 0t4 0"));
    }),
  };
}
