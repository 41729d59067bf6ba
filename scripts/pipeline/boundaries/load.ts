import * as v from "valibot";
import type { Effects } from "../effects.ts";
import { parseDocument } from "../registry/tables.ts";
import type { Registry } from "../registry/registry.ts";
import { makeSchematicBoundaries, type CommuneTopology } from "./schematic.ts";

/** Where imported boundaries are kept; never committed. */
export const FOLDER = "data/boundaries";

export interface Boundaries {
  readonly topology: CommuneTopology;
  readonly kind: "schematic" | "imported";
  /** Where they come from, in words. */
  readonly source: string;
}

const imported = v.object({
  source: v.string(),
  topology: v.custom<CommuneTopology>((value) => typeof value === "object" && value !== null),
});

/** Imported boundaries of a province where there are any, else schematic ones made from the register. */
export async function loadBoundaries(
  effects: Pick<Effects, "read">,
  registry: Registry,
  province: string,
): Promise<Boundaries> {
  const file = `${FOLDER}/${province}.json`;
  const bytes = await effects.read(file);
  if (bytes !== undefined) return { ...parseDocument(file, bytes, imported), kind: "imported" };
  const outline = registry.outlines.get(province);
  if (outline === undefined)
    throw new RangeError(`data/registry/outlines.json has no outline of province ${province}`);
  const communes = registry.communes.filter(
    (commune) => commune.scheme === "2025" && commune.province === province,
  );
  return {
    topology: makeSchematicBoundaries(outline, communes),
    kind: "schematic",
    source: "data/registry/outlines.json, communes.csv",
  };
}
