import L from "leaflet";
import { checkPixel, SIZE, type Contestant, type Probe } from "./contestant.ts";
import { colourOf, type BenchShapes } from "./shapes.ts";
import { fitCamera } from "../../../src/domain/geometry/mercator.ts";

/** Leaflet with its canvas renderer. */
export function make(host: HTMLElement, shapes: BenchShapes, probe: Probe): Contestant {
  let map: L.Map | null = null;
  let layer: L.GeoJSON | null = null;
  const camera = fitCamera(shapes.bbox, SIZE, SIZE, { top: 0, right: 0, bottom: 0, left: 0 });
  const frame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          resolve();
        }),
      );
    });
  const read = () => {
    const canvas = host.querySelector("canvas");
    const context = canvas?.getContext("2d");
    if (canvas == null || context == null) throw new Error("leaflet drew nothing");
    const box = canvas.getBoundingClientRect();
    const outer = host.getBoundingClientRect();
    const ratio = canvas.width / box.width;
    return context.getImageData(
      Math.round((probe.x - (box.left - outer.left)) * ratio),
      Math.round((probe.y - (box.top - outer.top)) * ratio),
      1,
      1,
    ).data;
  };
  const style = (state: 0 | 1) => (feature?: GeoJSON.Feature) => ({
    fillColor: colourOf(Number(feature?.id), state),
    fillOpacity: 1,
    stroke: false,
  });
  return {
    first: async () => {
      map = L.map(host, {
        preferCanvas: true,
        zoomSnap: 0,
        attributionControl: false,
        zoomControl: false,
        fadeAnimation: false,
        zoomAnimation: false,
        renderer: L.canvas({ padding: 0.1 }),
      });
      map.setView([camera.latitude, camera.longitude], camera.zoom + 1, { animate: false });
      layer = L.geoJSON(
        { type: "FeatureCollection", features: shapes.features } as GeoJSON.FeatureCollection,
        { style: style(0) },
      ).addTo(map);
      await frame();
      checkPixel("leaflet", read(), probe.colours[0]);
    },
    recolour: async (state) => {
      layer?.setStyle(style(state));
      await frame();
      checkPixel("leaflet", read(), probe.colours[state]);
    },
    pan: async (step) => {
      map?.panBy([12 * step, 7 * step], { animate: false });
      await frame();
      read();
    },
  };
}
