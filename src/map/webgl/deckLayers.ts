import type { Map as MapLibre } from "maplibre-gl";
import type { Paint } from "../paint.ts";
import type { MapGeometry, PlaceSymbol } from "../../domain/scene.ts";
import type { DeckDrawing } from "./deckDrawing.ts";

/**
 * Textures and symbols by deck.gl, loaded the first time a scene needs them. Until then, and where it cannot be loaded, the map
 * below stands without them.
 */
export class DeckLayers {
  readonly #map: MapLibre;
  readonly #geometry: MapGeometry;
  readonly #onrendered: (gl: WebGL2RenderingContext) => void;
  #drawing: Promise<DeckDrawing> | null = null;
  #zoom = 0;
  #latest: (() => void) | null = null;
  #drawn = "";

  /** @param onrendered after each frame of textures and symbols, while their canvas can be read */
  constructor(map: MapLibre, geometry: MapGeometry, onrendered: (gl: WebGL2RenderingContext) => void) {
    this.#map = map;
    this.#geometry = geometry;
    this.#onrendered = onrendered;
  }

  zoomTo(zoom: number): void {
    // Textures keep their size in pixels to within a quarter of a zoom level.
    const step = Math.round(zoom * 4) / 4;
    if (step === this.#zoom) return;
    this.#zoom = step;
    this.#latest?.();
  }

  paint(paints: readonly Paint[], symbols: readonly (PlaceSymbol | null)[] | null): void {
    if (this.#drawing === null && symbols === null && paints.every((paint) => paint.texture === "none"))
      return;
    // Textures and symbols change with the looks, not with every colour below them.
    const looks = JSON.stringify([paints.map(({ texture, opacity }) => [texture, opacity]), symbols]);
    if (looks === this.#drawn) return;
    this.#drawn = looks;
    const draw = () => {
      void this.#load().then((drawing) => {
        if (this.#latest === draw) drawing.draw(paints, symbols, this.#zoom);
      });
    };
    this.#latest = draw;
    draw();
  }

  remove(): void {
    this.#latest = null;
    void this.#drawing?.then((drawing) => {
      drawing.remove();
    });
  }

  async #load(): Promise<DeckDrawing> {
    this.#drawing ??= import("./deckDrawing.ts").then(
      ({ DeckDrawing }) => new DeckDrawing(this.#map, this.#geometry, this.#onrendered),
    );
    return await this.#drawing;
  }
}
