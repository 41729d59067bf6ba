import { DOT_COLOUR, LAND } from "#domain/colour/palettes";
import { TALLEST } from "./columns.ts";
import { scatterDots } from "./dots.ts";
import { makeTiles } from "./tiles.ts";
import type { MapGeometry, PointSymbols, Scene } from "../domain/scene.ts";
import { countOf } from "../reading/dots.ts";
import type { Exploration } from "../reading/exploration.ts";

export { findDotValue } from "../reading/dots.ts";

export { makeTiles };

export interface MarkWishes {
  readonly form: "dots" | "columns";
  /** The value of the highest column. */
  readonly largest: number;
  /** Households that one dot stands for. */
  readonly dotValue: number;
}

/** A scene with the pointSymbols of its form; fills turn to plain land, and places without a figure keep their look. */
export function withPointSymbols(
  scene: Scene,
  geometry: MapGeometry,
  exploration: Exploration,
  { form, largest, dotValue }: MarkWishes,
): Scene {
  const rowOf = new Map(exploration.rows.map((row) => [row.code, row]));
  const rows = geometry.codes.map((code) => rowOf.get(code) ?? null);
  const isOn = (index: number) => scene.fills[index]?.dimmed !== true;
  const pointSymbols: PointSymbols =
    form === "dots"
      ? {
          kind: "dots",
          colour: DOT_COLOUR,
          points: scatterDots(
            geometry,
            rows.map((row, index) =>
              isOn(index) ? (row === null ? 0 : Math.round((countOf(row.value) ?? 0) / dotValue)) : 0,
            ),
          ),
        }
      : {
          kind: "columns",
          columns: rows.map((row, index) => {
            const value = row?.value.value ?? null;
            if (row === null || value === null || value === 0 || !isOn(index)) return null;
            return { height: (TALLEST * Math.abs(value)) / largest, colour: row.colour ?? LAND };
          }),
        };
  const fills = scene.fills.map((fill) =>
    fill.colour === null ? fill : { ...fill, colour: LAND, illustrative: false },
  );
  return { ...scene, fills, symbols: null, pointSymbols };
}
