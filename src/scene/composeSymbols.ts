import { DOT_COLOUR, LAND } from "#domain/colour/palettes";
import { TALLEST } from "../domain/columns.ts";
import { countOf } from "../domain/countOf.ts";
import { scatterDots } from "./dots.ts";
import { makeTiles } from "./tiles.ts";
import type { ExploreRow, Reading } from "../domain/reading.ts";
import type { Column, MapGeometry, PointSymbols, Scene } from "../domain/scene.ts";

export { DOT_COLOUR, makeTiles };

/** What dots and columns are drawn from. */
export type SymbolReading = Pick<Reading, "exploration" | "form" | "largest" | "dotValue">;

/**
 * A scene with the point symbols of its form; fills turn to plain land, and places without a figure keep their look. A form without such
 * symbols, and a reading without figures, leave the scene as it is.
 */
export function withPointSymbols(scene: Scene, geometry: MapGeometry, reading: SymbolReading): Scene {
  const { exploration, form } = reading;
  if (exploration === null || (form !== "dots" && form !== "columns")) return scene;
  const rowOf = new Map(exploration.rows.map((row) => [row.code, row]));
  // Places that the reader has filtered out have no symbol.
  const rows = geometry.codes.map((code, index) =>
    scene.fills[index]?.dimmed === true ? null : (rowOf.get(code) ?? null),
  );
  const fills = scene.fills.map((fill) =>
    fill.colour === null ? fill : { ...fill, colour: LAND, illustrative: false },
  );
  const pointSymbols = form === "dots" ? makeDots(geometry, rows, reading) : makeColumns(rows, reading);
  return { ...scene, fills, symbols: null, pointSymbols };
}

function makeDots(
  geometry: MapGeometry,
  rows: readonly (ExploreRow | null)[],
  { dotValue }: SymbolReading,
): PointSymbols {
  const counts = rows.map((row) => (row === null ? 0 : Math.round((countOf(row.value) ?? 0) / dotValue)));
  return { kind: "dots", colour: DOT_COLOUR, points: scatterDots(geometry, counts) };
}

function makeColumns(rows: readonly (ExploreRow | null)[], { largest }: SymbolReading): PointSymbols {
  const columns = rows.map((row): Column | null => {
    const value = row?.value.value ?? null;
    if (row === null || value === null || value === 0) return null;
    return { height: (TALLEST * Math.abs(value)) / largest, colour: row.colour ?? LAND };
  });
  return { kind: "columns", columns };
}
