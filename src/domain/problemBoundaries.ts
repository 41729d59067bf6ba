import type { Candidate } from "./problemCells.ts";
import type { BoundaryFault, Found, Variant } from "./problemFaults.ts";

/** Imported boundaries; areas in km², distances in km, coordinates in degrees. */
export interface BoundaryValues {
  readBoundaries: BoundaryFault;
  communeWithoutShape: { readonly code: string; readonly name: string };
  shapeWithoutCommune: { readonly code: string };
  shapeStandsOnce: { readonly code: string };
  shapeHasArea: { readonly code: string };
  shapeIsJoined: Found & { readonly candidates: readonly Candidate[] };
  coversWithoutGaps:
    Variant<"area", { parts: number; together: number }> | Variant<"borders", { borders: number }>;
  gapBetweenShapes: { readonly km2: number; readonly near: readonly [number, number] };
  /** `isLarge`: two claims to the same land, not two drawings of one line. */
  shapesOverlap: {
    readonly shapes: number;
    readonly km2: number;
    readonly near: readonly [number, number];
    readonly isLarge: boolean;
  };
  keepsAreas: { readonly code: string; readonly drawn: number; readonly before: number };
  areasAsDeclared: {
    readonly code: string;
    readonly name: string;
    readonly drawn: number;
    readonly declared: number;
  };
  standsWhereItBelongs: {
    readonly code: string;
    readonly name: string;
    readonly distance: number;
    readonly point: readonly [number, number];
  };
  /** Most communes: how far the middle of their shapes lies to the east and the north, km. */
  communesMovedTogether: {
    readonly moved: number;
    readonly of: number;
    readonly east: number;
    readonly north: number;
  };
  datumIsTakenForVn2000: { readonly system: string; readonly datum: string };
  withinPlausibleBox: {
    /** West, south, east, north, as read and as the province lies. */
    readonly box: readonly [number, number, number, number];
    readonly bounds: readonly [number, number, number, number];
    readonly province: string;
    readonly system: string;
    /** Another reading of the same numbers that fits. */
    readonly fits: { readonly meridian: number | null; readonly swapped: boolean } | null;
  };
}
