import { LAND } from "#domain/colour/palettes";
import { isKept } from "#domain/filter";
import { isShown } from "#domain/status";
import type { Interaction } from "../domain/interaction.ts";
import type { ExploreRow, Reading } from "../domain/reading.ts";
import type { Fill, MapGeometry, PlaceSymbol, Scene } from "../domain/scene.ts";

const LABEL_SIZE = { desk: 11, projector: 18 } as const;
/** Radius in CSS pixels of the largest count over all years of the standard. */
const LARGEST_RADIUS = 22;
const SMALLEST_RADIUS = 2;

/** What a scene is composed from: the places in their order, the reading, and what a reader is doing. */
export type DrawnReading = Pick<Reading, "exploration" | "largest" | "overlay">;

/**
 * The scene of a reading, in the order of the places. Rates fill areas; counts are symbols whose area is in proportion
 * to the count. Without an exploration every place is pending, never painted as data.
 */
export function composeScene(
  { codes, names }: Pick<MapGeometry, "codes" | "names">,
  { exploration, largest, overlay }: DrawnReading,
  interaction: Interaction,
): Scene {
  const rowOf = new Map(exploration?.rows.map((row) => [row.code, row]));
  const rows = codes.map((code) => rowOf.get(code) ?? null);
  const areCounts = exploration?.areCounts === true;
  const isDimmed = (row: ExploreRow): boolean =>
    (exploration != null && !isKept(interaction, row, exploration.indicator)) ||
    (overlay?.kept != null && !overlay.kept.has(row.code));
  return {
    fills: rows.map((row) => (row === null ? PENDING : makeFill(row, areCounts, isDimmed(row)))),
    symbols: areCounts
      ? rows.map((row) => (row === null || isDimmed(row) ? null : makeSymbol(row, largest)))
      : null,
    pointSymbols: null,
    hatches: overlay === null ? null : codes.map((code) => overlay.hatched.get(code) ?? null),
    labels: names,
    selected: interaction.selected,
    chosen: interaction.set.map((code) => codes.indexOf(code)).filter((index) => index >= 0),
    hovered: interaction.hovered,
    focused: interaction.focused,
    camera: interaction.camera,
    labelSize: interaction.presenting ? LABEL_SIZE.projector : LABEL_SIZE.desk,
  };
}

const PENDING: Fill = { look: "pending", colour: null, illustrative: false, dimmed: false };

function makeFill(row: ExploreRow, areCounts: boolean, dimmed: boolean): Fill {
  const { look: status, colour } = row;
  if (!isShown(status) || row.value.value === null) {
    const look = status === "suppressed" || status === "not-collected" ? status : "missing";
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

/** Radius in CSS pixels of a proportional symbol: its area is in proportion to the count. */
export function symbolRadius(count: number, largest: number): number {
  return Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(Math.abs(count) / largest));
}

function makeSymbol({ value: { value, status }, colour }: ExploreRow, largest: number): PlaceSymbol | null {
  if (value === null || value === 0) return null;
  return {
    radius: symbolRadius(value, largest),
    colour: colour ?? LAND,
    illustrative: status === "illustrative",
  };
}
