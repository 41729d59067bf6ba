/** Side of each tile of the atlas, drawn at four times its size on screen so that it stays sharp. */
export const PATTERN_SIZE = 104;

/** Where the three textures stand in the atlas. */
export const PATTERN_MAPPING: Readonly<
  Record<string, { x: number; y: number; width: number; height: number }>
> = {
  missing: { x: 0, y: 0, width: PATTERN_SIZE, height: PATTERN_SIZE },
  suppressed: { x: PATTERN_SIZE, y: 0, width: PATTERN_SIZE, height: PATTERN_SIZE },
  illustrative: { x: 2 * PATTERN_SIZE, y: 0, width: PATTERN_SIZE, height: PATTERN_SIZE },
};

/** The same textures as the paper renderer's, painted with the theme's roles. */
export function makePatternAtlas(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = 3 * PATTERN_SIZE;
  canvas.height = PATTERN_SIZE;
  const pen = canvas.getContext("2d");
  if (pen === null) return canvas;
  const style = getComputedStyle(document.documentElement);
  const role = (name: string) => style.getPropertyValue(name).trim();
  drawDiagonals(pen, role("--map-missing-mark"));
  drawDots(pen, role("--map-suppressed-mark"));
  drawWaves(pen, role("--map-illustrative-mark"));
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

function drawWaves(pen: CanvasRenderingContext2D, colour: string): void {
  pen.strokeStyle = colour;
  pen.globalAlpha = 0.34;
  pen.lineWidth = 4;
  for (const [x, y] of [
    [16, 24],
    [68, 76],
  ] as const) {
    pen.beginPath();
    pen.moveTo(2 * PATTERN_SIZE + x, y);
    pen.quadraticCurveTo(2 * PATTERN_SIZE + x + 8, y - 12, 2 * PATTERN_SIZE + x + 16, y);
    pen.quadraticCurveTo(2 * PATTERN_SIZE + x + 24, y + 12, 2 * PATTERN_SIZE + x + 32, y);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}
