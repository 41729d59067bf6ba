import { FillStyleExtension, type FillStyleExtensionProps } from "@deck.gl/extensions";
import { ScatterplotLayer, SolidPolygonLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibre } from "maplibre-gl";
import type { Paint, Texture } from "../paint.ts";
import type { MapGeometry, PlaceSymbol } from "../../domain/scene.ts";
import { DETAIL, makePatternAtlas, PATTERN_MAPPING } from "./patternAtlas.ts";

/** One outer polygon of a commune with the texture over it. */
interface Piece {
  readonly polygon: GeoJSON.Position[][];
  readonly texture: Exclude<Texture, "none">;
}

interface Dot {
  readonly position: [number, number];
  readonly radius: number;
  readonly colour: [number, number, number, number];
}

/** Metres a CSS pixel at the equator and zoom 0, 512 px tiles: patterns are sized in metres. */
const METRES_AT_ZOOM_0 = 40075017 / 512;

/** The deck.gl half of the WebGL renderer: hatching over shapes and proportional symbols. No lighting, so colours equal the legend. */
export class DeckDrawing {
  readonly #map: MapLibre;
  readonly #geometry: MapGeometry;
  // A canvas of its own: sharing MapLibre's makes deck.gl ask for the page's layout at every frame (measured: 13 ms).
  readonly #overlay: MapLibreOverlay;
  readonly #atlas = makePatternAtlas();
  readonly #outline = parseHex(
    getComputedStyle(document.documentElement).getPropertyValue("--map-outline").trim(),
  );

  /** @param onrendered after each frame, while the canvas can be read */
  constructor(map: MapLibre, geometry: MapGeometry, onrendered: (gl: WebGL2RenderingContext) => void) {
    this.#map = map;
    this.#geometry = geometry;
    this.#overlay = new MapLibreOverlay({
      interleaved: false,
      layers: [],
      onAfterRender: ({ gl }) => {
        onrendered(gl);
      },
    });
    map.addControl(this.#overlay);
  }

  draw(paints: readonly Paint[], symbols: readonly (PlaceSymbol | null)[] | null, zoom: number): void {
    this.#overlay.setProps({ layers: [this.#hatching(paints, zoom), this.#dots(symbols)] });
  }

  remove(): void {
    this.#map.removeControl(this.#overlay);
  }

  #hatching(
    paints: readonly Paint[],
    zoom: number,
  ): SolidPolygonLayer<Piece, FillStyleExtensionProps<Piece>> {
    const pieces = this.#geometry.features.flatMap(({ geometry }, index): Piece[] => {
      const paint = paints[index];
      if (paint === undefined || paint.texture === "none" || paint.opacity < 1) return [];
      const { texture } = paint;
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      return polygons.map((polygon) => ({ polygon, texture }));
    });
    return new SolidPolygonLayer<Piece, FillStyleExtensionProps<Piece>>({
      id: "hatching",
      data: pieces,
      getPolygon: (piece) => piece.polygon as [number, number][][],
      getFillColor: [0, 0, 0, 255],
      extensions: [new FillStyleExtension({ pattern: true })],
      fillPatternAtlas: this.#atlas,
      fillPatternMapping: PATTERN_MAPPING,
      fillPatternMask: false,
      getFillPattern: (piece: Piece) => piece.texture,
      getFillPatternScale: METRES_AT_ZOOM_0 / 2 ** zoom / DETAIL,
      updateTriggers: { getFillPatternScale: zoom },
    });
  }

  #dots(symbols: readonly (PlaceSymbol | null)[] | null): ScatterplotLayer<Dot> {
    const dots = (symbols ?? []).flatMap((symbol, index): Dot[] => {
      const anchor = this.#geometry.anchors[index];
      if (symbol === null || anchor === undefined) return [];
      return [{ position: [anchor[0], anchor[1]], radius: symbol.radius, colour: parseHex(symbol.colour) }];
    });
    return new ScatterplotLayer<Dot>({
      id: "symbols",
      data: dots,
      radiusUnits: "pixels",
      getPosition: (dot) => dot.position,
      getRadius: (dot) => dot.radius,
      getFillColor: (dot) => dot.colour,
      stroked: true,
      lineWidthUnits: "pixels",
      getLineWidth: 0.8,
      getLineColor: this.#outline,
    });
  }
}

/** "#cb3f2c" at three quarters of opacity, as the paper renderer draws symbols. */
function parseHex(colour: string): [number, number, number, number] {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0, 191];
}
