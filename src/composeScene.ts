import { LAND } from "#domain/colour/palettes";
import { isShown } from "#domain/status";
import type { Camera } from "#domain/view";
import type { ExploreRow, Exploration } from "./state/explore.ts";
import type { Fill, PlaceSymbol, Scene } from "./map/scene.ts";

/** What the reader is doing with the map at the moment. */
export interface SceneHand {
  readonly selected: number;
  readonly set: readonly string[];
  readonly hovered: number;
  readonly focused: number;
  readonly camera: Camera | null;
  readonly classes: readonly number[];
  readonly presenting: boolean;
}

const LABEL_SIZE = { desk: 11, projector: 18 } as const;
/** Radius in CSS pixels of the largest count over all years of the standard. */
const LARGEST_RADIUS = 22;
const SMALLEST_RADIUS = 2;

/**
 * The scene of an exploration, in the order of `codes`. Rates fill areas; counts are symbols whose area is in proportion
 * to the count. Without an exploration every place is pending, never painted as data.
 * @param largest highest value of the indicator over the years of the standard
 */
export function composeScene(
  codes: readonly string[],
  names: readonly string[],
  exploration: Exploration | null,
  largest: number,
  hand: SceneHand,
): Scene {
  const rowOf = new Map(exploration?.rows.map((row) => [row.code, row]));
  const rows = codes.map((code) => rowOf.get(code) ?? null);
  const areCounts = exploration?.areCounts === true;
  return {
    fills: rows.map((row) => makeFill(row, areCounts, hand.classes)),
    symbols: areCounts ? rows.map((row) => makeSymbol(row, largest, hand.classes)) : null,
    marks: null,
    labels: names,
    selected: hand.selected,
    chosen: hand.set.map((code) => codes.indexOf(code)).filter((index) => index >= 0),
    hovered: hand.hovered,
    focused: hand.focused,
    camera: hand.camera,
    labelSize: hand.presenting ? LABEL_SIZE.projector : LABEL_SIZE.desk,
  };
}

function makeFill(row: ExploreRow | null, areCounts: boolean, classes: readonly number[]): Fill {
  if (row === null) return { look: "pending", colour: null, illustrative: false, dimmed: false };
  const dimmed = isDimmed(row, classes);
  const { look: status, colour } = row;
  if (!isShown(status) || row.value.value === null) {
    const look = status === "suppressed" ? "suppressed" : "missing";
    return { look, colour: null, illustrative: false, dimmed };
  }
  const illustrative = status === "illustrative" && !areCounts;
  return {
    look: row.value.value === 0 ? "zero" : "value",
    colour: areCounts ? LAND : colour,
    illustrative,
    dimmed,
  };
}

function makeSymbol(row: ExploreRow | null, largest: number, classes: readonly number[]): PlaceSymbol | null {
  const value = row?.value.value ?? null;
  if (row === null || value === null || value === 0 || isDimmed(row, classes)) return null;
  return {
    radius: Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(Math.abs(value) / largest)),
    colour: row.colour ?? LAND,
    illustrative: row.value.status === "illustrative",
  };
}

function isDimmed({ bin }: ExploreRow, classes: readonly number[]): boolean {
  return classes.length > 0 && !classes.includes(bin);
}
