import { loadBoundaries } from "../../scripts/pipeline/boundaries/load.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { readGeometry } from "../../src/reading/geometry.ts";
import type { MapGeometry, Scene } from "../../src/domain/scene.ts";
import { MemoryEffects } from "./memoryEffects.ts";

const effects = new MemoryEffects();
const registry = await loadRegistry(effects);

/** Names and codes of the provinces of the plans. */
export const PROVINCES = registry.provinces.map(({ code, name }) => [name.vi, code] as const);

/** The schematic shapes of a province, as they are published. */
export async function makeShapes(code: string): Promise<MapGeometry> {
  const { topology } = await loadBoundaries(effects, registry, code);
  return readGeometry(topology, `topology-${code}.json`);
}

/** Every look side by side, hatching over some places. */
export function makeMixedScene({ codes, names }: MapGeometry): Scene {
  const looks = ["value", "missing", "suppressed", "zero", "value"] as const;
  return {
    fills: codes.map((_, index) => {
      const look = looks[index % looks.length] ?? "value";
      const hasColour = look === "value" || look === "zero";
      return {
        look,
        colour: hasColour ? "#f08c54" : null,
        illustrative: hasColour && index % 2 === 0,
        dimmed: false,
      };
    }),
    symbols: null,
    pointSymbols: null,
    hatches: codes.map((_, index) => (index % 7 === 0 ? "whole" : index % 7 === 1 ? "part" : null)),
    labels: names,
    selected: 3,
    chosen: [1, 2],
    hovered: -1,
    focused: -1,
    camera: null,
    labelSize: 11,
  };
}
