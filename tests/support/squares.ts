import { readGeometry } from "../../src/reading/geometry.ts";
import type { Scene } from "../../src/domain/scene.ts";
import { makeTopology } from "./fixtureShapes.ts";

/** The nine square communes of the fixture province, as a map draws them. */
export const NINE = readGeometry(makeTopology(), "topology-99.json");

/** Nine places of one colour, without anything over them but the parts given. */
export function makeScene(part: Partial<Scene> = {}): Scene {
  return {
    fills: NINE.codes.map(() => ({ look: "value", colour: "#cb3f2c", illustrative: false, dimmed: false })),
    symbols: null,
    pointSymbols: null,
    hatches: null,
    labels: NINE.names,
    selected: -1,
    chosen: [],
    hovered: -1,
    focused: -1,
    camera: null,
    labelSize: 11,
    ...part,
  };
}
