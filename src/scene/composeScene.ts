import { LAND } from "#domain/colour/palettes";
import { isShown } from "#domain/status";
import type { Camera } from "#domain/view";
import type { ExploreRow, Exploration } from "../reading/exploration.ts";
import type { MapOverlay } from "../reading/overlay.ts";
import type { Fill, PlaceSymbol, Scene } from "../domain/scene.ts";

/** What the reader is doing with the map at the moment. */
export interface Interaction {
  readonly selected: number;
  readonly set: readonly string[];
  readonly hovered: number;
  readonly focused: number;
  readonly camera: Camera | null;
  readonly classes: readonly number[];
  readonly presenting: boolean;
  /** What lies over the indicator, where anything does. */
  readonly overlay?: MapOverlay | null;
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
  interaction: Interaction,
): Scene {
  const rowOf = new Map(exploration?.rows.map((row) => [row.code, row]));
  const rows = codes.map((code) => rowOf.get(code) ?? null);
  const areCounts = exploration?.areCounts === true;
  const { hatched } = interaction.overlay ?? {};
  return {
    fills: rows.map((row) => makeFill(row, areCounts, interaction)),
    symbols: areCounts ? rows.map((row) => makeSymbol(row, largest, interaction)) : null,
    pointSymbols: null,
    hatches: hatched === undefined ? null : codes.map((code) => hatched.get(code) ?? null),
    labels: names,
    selected: interaction.selected,
    chosen: interaction.set.map((code) => codes.indexOf(code)).filter((index) => index >= 0),
    hovered: interaction.hovered,
    focused: interaction.focused,
    camera: interaction.camera,
    labelSize: interaction.presenting ? LABEL_SIZE.projector : LABEL_SIZE.desk,
  };
}

function makeFill(row: ExploreRow | null, areCounts: boolean, interaction: Interaction): Fill {
  if (row === null) return { look: "pending", colour: null, illustrative: false, dimmed: false };
  const dimmed = isDimmed(row, interaction);
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

/** Radius in CSS pixels of a proportional symbol: its area is in proportion to the count. */
export function symbolRadius(count: number, largest: number): number {
  return Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(Math.abs(count) / largest));
}

function makeSymbol(row: ExploreRow | null, largest: number, interaction: Interaction): PlaceSymbol | null {
  const value = row?.value.value ?? null;
  if (row === null || value === null || value === 0 || isDimmed(row, interaction)) return null;
  return {
    radius: symbolRadius(value, largest),
    colour: row.colour ?? LAND,
    illustrative: row.value.status === "illustrative",
  };
}

function isDimmed({ bin, code }: ExploreRow, { classes, overlay }: Interaction): boolean {
  const kept = overlay?.kept;
  return (classes.length > 0 && !classes.includes(bin)) || (kept != null && !kept.has(code));
}
