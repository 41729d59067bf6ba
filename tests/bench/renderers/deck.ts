import { Deck, MapView } from "@deck.gl/core";
import { GeoJsonLayer } from "@deck.gl/layers";
import { fitCamera } from "../../../src/domain/geometry/mercator.ts";
import { SIZE, type Contestant, type Probe } from "./contestant.ts";
import { colourOf, type BenchShapes } from "./shapes.ts";

/** deck.gl's GeoJsonLayer without a base map. */
export function make(host: HTMLElement, shapes: BenchShapes, probe: Probe): Contestant {
  const camera = fitCamera(shapes.bbox, SIZE, SIZE, { top: 0, right: 0, bottom: 0, left: 0 });
  let deck: Deck<MapView> | null = null;
  let view = { longitude: camera.longitude, latitude: camera.latitude, zoom: camera.zoom };
  let rendered: (() => void) | null = null;
  const rgb = (hex: string): [number, number, number] =>
    [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  const layer = (state: 0 | 1) =>
    new GeoJsonLayer({
      id: "shapes",
      data: shapes.features as never,
      stroked: false,
      filled: true,
      getFillColor: (feature) => rgb(colourOf(Number((feature as { id?: number }).id), state)),
      updateTriggers: { getFillColor: state },
    });
  const read = (): Uint8Array => {
    const canvas = host.querySelector("canvas");
    const gl = canvas?.getContext("webgl2");
    const pixel = new Uint8Array(4);
    gl?.readPixels(
      Math.round(probe.x),
      (canvas?.height ?? 0) - Math.round(probe.y),
      1,
      1,
      gl.RGBA,
      gl.UNSIGNED_BYTE,
      pixel,
    );
    return pixel;
  };
  /** Frames go by until one has the colour: deck.gl does not say which frame a new layer is first in. */
  const until = (colour: string) =>
    new Promise<void>((resolve, reject) => {
      const limit = performance.now() + 60_000;
      rendered = () => {
        const pixel = read();
        const wanted = colour.split(",").map(Number);
        if (wanted.every((value, channel) => Math.abs(value - (pixel[channel] ?? -9)) <= 3)) {
          rendered = null;
          resolve();
        } else if (performance.now() > limit) {
          reject(new Error(`deck: pixel ${Array.from(pixel).join()} is not ${colour}`));
        } else deck?.redraw("again");
      };
    });
  return {
    first: async () => {
      const done = until(probe.colours[0]);
      deck = new Deck({
        parent: host as HTMLDivElement,
        width: SIZE,
        height: SIZE,
        useDevicePixels: false,
        views: new MapView({}),
        viewState: view,
        controller: false,
        layers: [layer(0)],
        onAfterRender: () => rendered?.(),
        deviceProps: { type: "webgl", webgl: { preserveDrawingBuffer: true } },
      } as never);
      await done;
    },
    recolour: async (state) => {
      const done = until(probe.colours[state]);
      deck?.setProps({ layers: [layer(state)] });
      await done;
    },
    pan: async (step) => {
      view = { ...view, longitude: view.longitude + 0.05 * step };
      await new Promise<void>((resolve) => {
        rendered = () => {
          rendered = null;
          read();
          resolve();
        };
        deck?.setProps({ viewState: view });
      });
    },
  };
}
