import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { fitCamera } from "../../../src/domain/geometry/mercator.ts";
import { checkPixel, SIZE, type Contestant, type Probe } from "./contestant.ts";
import { colourOf, type BenchShapes } from "./shapes.ts";

setWorkerUrl(workerUrl);

/** MapLibre with one fill layer coloured by feature-state. */
export function make(host: HTMLElement, shapes: BenchShapes, probe: Probe): Contestant {
  let map: MapLibre | null = null;
  const camera = fitCamera(shapes.bbox, SIZE, SIZE, { top: 0, right: 0, bottom: 0, left: 0 });
  const idle = (own: MapLibre) =>
    new Promise<void>(
      (resolve) =>
        void own.once("idle", () => {
          resolve();
        }),
    );
  const read = (own: MapLibre): Uint8Array => {
    const canvas = own.getCanvas();
    const gl = canvas.getContext("webgl2");
    const pixel = new Uint8Array(4);
    gl?.readPixels(
      Math.round(probe.x),
      canvas.height - Math.round(probe.y),
      1,
      1,
      gl.RGBA,
      gl.UNSIGNED_BYTE,
      pixel,
    );
    return pixel;
  };
  const paint = async (state: 0 | 1, check: boolean) => {
    const own = map;
    if (own === null) return;
    const settled = idle(own);
    shapes.features.forEach((_, index) => {
      own.setFeatureState({ source: "shapes", id: index }, { colour: colourOf(index, state) });
    });
    await settled;
    if (check) checkPixel("maplibre", read(own), probe.colours[state]);
  };
  return {
    first: async () => {
      map = new MapLibre({
        container: host,
        style: {
          version: 8,
          sources: {
            shapes: {
              type: "geojson",
              data: { type: "FeatureCollection", features: shapes.features },
              tolerance: 0.375,
            },
          },
          layers: [
            {
              id: "fill",
              type: "fill",
              source: "shapes",
              paint: {
                "fill-color": ["coalesce", ["feature-state", "colour"], "#eeeeee"],
                "fill-antialias": true,
              },
            },
          ],
        },
        center: [camera.longitude, camera.latitude],
        zoom: camera.zoom,
        minZoom: 0,
        interactive: false,
        attributionControl: false,
        fadeDuration: 0,
        pixelRatio: 1,
        renderWorldCopies: false,
        canvasContextAttributes: { preserveDrawingBuffer: true },
      });
      await idle(map);
      await paint(0, true);
    },
    recolour: (state) => paint(state, true),
    pan: async (step) => {
      if (map === null) return;
      const settled = idle(map);
      map.panBy([12 * step, 7 * step], { duration: 0 });
      await settled;
      read(map);
    },
  };
}
