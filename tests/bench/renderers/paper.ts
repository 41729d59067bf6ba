import { CanvasPainter } from "../../../src/map/canvas/painter.ts";
import { fitCamera, panBy } from "../../../src/domain/geometry/mercator.ts";
import type { Paint } from "../../../src/map/paint.ts";
import { checkPixel, SIZE, type Contestant, type Probe } from "./contestant.ts";
import { colourOf, type BenchShapes } from "./shapes.ts";

/** Our own painter, as the map uses it above a few hundred shapes. */
export function make(host: HTMLElement, shapes: BenchShapes, probe: Probe): Contestant {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIZE;
  host.append(canvas);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("no canvas");
  let camera = fitCamera(shapes.bbox, SIZE, SIZE, { top: 0, right: 0, bottom: 0, left: 0 });
  let painter: CanvasPainter | null = null;
  let paints: Paint[] = [];
  let shown: 0 | 1 = 0;
  const lines = { border: "#ffffff", borderWidth: 0 };
  const draw = (check: boolean) => {
    painter ??= new CanvasPainter(shapes);
    painter.paint(context, { width: SIZE, height: SIZE, density: 1, camera }, paints, lines, null);
    const { data } = context.getImageData(Math.round(probe.x), Math.round(probe.y), 1, 1);
    if (check) checkPixel("paper", data, probe.colours[shown]);
    return Promise.resolve();
  };
  const recolour = (state: 0 | 1) => {
    shown = state;
    paints = shapes.features.map((_, index) => ({
      colour: colourOf(index, state),
      texture: "none",
      opacity: 1,
    }));
    return draw(true);
  };
  return {
    first: () => recolour(0),
    recolour,
    pan: (step) => {
      camera = panBy({ width: SIZE, height: SIZE, camera }, 12 * step, 7 * step);
      return draw(false);
    },
  };
}
