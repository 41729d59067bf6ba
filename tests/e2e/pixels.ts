import type { Page } from "@playwright/test";

/** Points well inside one place of a class, CSS pixels of the window. */
export interface Inside {
  readonly colour: string;
  readonly points: readonly (readonly [number, number])[];
}

/**
 * For each class of the paper map that has made-up places the points inside its largest place, dark classes with the others; with `smallest`
 * the points of as many places, the smallest of all. Runs in the page.
 */
export function findDarkest(smallest = 0): Inside[] {
  const EDGE = smallest > 0 ? 1 : 3;
  const asked = smallest > 0 ? "[data-place]" : "[data-place][data-texture^=illustrative]";
  const places = [...document.querySelectorAll<SVGPathElement>(asked)];
  const areaOf = (path: SVGPathElement) => path.getBBox().width * path.getBBox().height;
  const pointsOf = (path: SVGPathElement) => {
    const box = path.getBoundingClientRect();
    const toPath = path.getScreenCTM()?.inverse();
    const isInside = (x: number, y: number) => path.isPointInFill(new DOMPoint(x, y).matrixTransform(toPath));
    const points: [number, number][] = [];
    for (let y = Math.ceil(box.top); y < box.bottom; y++)
      for (let x = Math.ceil(box.left); x < box.right; x++)
        if (
          [-EDGE, 0, EDGE].every((dx) => [-EDGE, 0, EDGE].every((dy) => isInside(x + 0.5 + dx, y + 0.5 + dy)))
        )
          points.push([x, y]);
    return { colour: getComputedStyle(path).fill, points };
  };
  const bySize = places.sort((a, b) => areaOf(a) - areaOf(b));
  if (smallest > 0) return bySize.slice(0, smallest).map(pointsOf);
  const largest = new Map(bySize.map((path) => [getComputedStyle(path).fill, path]));
  return [...largest.values()].map(pointsOf);
}

/**
 * What is seen at these points without the names of places: the contrast of the best mark with the commonest colour (WCAG), and the share
 * of points that differ from it clearly.
 */
export async function readContrasts(page: Page, places: readonly Inside[]) {
  await page.evaluate(() => {
    for (const text of document.querySelectorAll("svg text")) text.remove();
  });
  const picture = (await page.screenshot()).toString("base64");
  const reader = await page.context().newPage();
  const found = await reader.evaluate(measure, [picture, places] as const);
  await reader.close();
  return found;
}

async function measure([picture, places]: readonly [string, readonly Inside[]]) {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no canvas");
  pen.drawImage(image, 0, 0);
  const { data, width } = pen.getImageData(0, 0, image.width, image.height);
  const lightAt = ([x, y]: readonly [number, number]) => {
    const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((at) => {
      const share = (data[4 * (y * width + x) + at] ?? 0) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return places.map(({ colour, points }) => {
    const lights = points.map(lightAt).sort((a, b) => a - b);
    const ground = lights[Math.floor(lights.length / 2)] ?? 0;
    const contrasts = lights.map(
      (light) => (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05),
    );
    return {
      colour,
      contrast: Math.max(...contrasts),
      share: contrasts.filter((contrast) => contrast > 1.3).length / contrasts.length,
    };
  });
}
