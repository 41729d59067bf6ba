import type { Bbox } from "#domain/bbox";
import type { Camera } from "#domain/view";

/**
 * What is drawn, as a value: both renderers take the same scene and pass the same tests.
 * Arrays run parallel to {@link MapGeometry.codes}.
 */
export interface Scene {
  readonly fills: readonly Fill[];
  /** Proportional symbols for counts: radius in CSS pixels at the fitted camera, or null for an area map. */
  readonly symbols: readonly (PlaceSymbol | null)[] | null;
  /** Dots or columns above the shapes, or null. */
  readonly pointSymbols: PointSymbols | null;
  /** Places crossed by lines over their fill, dense where all of a place is meant and sparse for a part; or null. */
  readonly hatches: readonly (Hatch | null)[] | null;
  readonly labels: readonly string[];
  /** Places whose names come before all others, however small their shape. */
  readonly named?: readonly number[];
  /** Index of the place, or -1. */
  readonly selected: number;
  /** Places a reader put together. */
  readonly chosen: readonly number[];
  readonly hovered: number;
  readonly focused: number;
  /** Null fits the province into the frame. */
  readonly camera: Camera | null;
  /** Smallest type on the map in CSS pixels: 11 at a desk, 18 for a projector. */
  readonly labelSize: number;
}

export type Hatch = "whole" | "part";

/** How a place is filled. Not-yet-loaded is `pending` and never painted as data. */
export interface Fill {
  readonly look: "value" | "zero" | "missing" | "not-collected" | "suppressed" | "pending";
  /** CSS colour; null for every look but value and zero. */
  readonly colour: string | null;
  /** The sparse dashes over the colour. */
  readonly illustrative: boolean;
  /** Instead of those: dashes of its own, since the shape is too small on the screen for the pattern. */
  readonly own?: boolean;
  /** Outside the legend classes the reader filtered for. */
  readonly dimmed: boolean;
}

export interface PlaceSymbol {
  readonly radius: number;
  readonly colour: string;
  readonly illustrative: boolean;
}

/** Dots or columns, which need more than a radius: drawn by the paper renderer over either renderer's shapes. */
export type PointSymbols =
  | {
      readonly kind: "dots";
      readonly points: readonly (readonly [number, number])[];
      readonly colour: string;
    }
  | { readonly kind: "columns"; readonly columns: readonly (Column | null)[] };

/** A column on a place: height in CSS pixels at the fitted camera; its front has exactly the colour of the legend. */
export interface Column {
  readonly height: number;
  readonly colour: string;
}

/** Shapes of one province, prepared once; the reference changes only with the province. */
export interface MapGeometry {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly bbox: Bbox;
  readonly features: readonly GeoJSON.Feature<
    GeoJSON.Polygon | GeoJSON.MultiPolygon,
    { readonly code: string }
  >[];
  /** Borders between two communes, drawn thin. */
  readonly borders: GeoJSON.MultiLineString;
  /** The province's own outline. */
  readonly outline: GeoJSON.MultiLineString;
  /** Index lists of places that share a border. */
  readonly neighbours: readonly (readonly number[])[];
  /** A point well inside each place (pole of inaccessibility), longitude and latitude, for its label and symbol. */
  readonly anchors: readonly (readonly [number, number])[];
}
