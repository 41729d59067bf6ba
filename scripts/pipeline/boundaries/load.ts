import * as v from "valibot";
import type { Commune } from "#domain/unit";
import type { Effects } from "../effects/effects.ts";
import { ProblemsError } from "../problem.ts";
import { parseDocument } from "../registry/tables.ts";
import type { Registry, Ring } from "../registry/registry.ts";
import { makeSchematicBoundaries, type CommuneTopology } from "./schematic.ts";

/** Where imported boundaries are kept; never committed. */
export const FOLDER = "data/boundaries";

export interface Boundaries {
  /** What the first map draws. */
  readonly topology: CommuneTopology;
  /** The same with more detail, which arrives later; null where there is no more. */
  readonly detail: CommuneTopology | null;
  readonly kind: "schematic" | "imported";
  /** Where they come from, in words. */
  readonly source: string;
}

const topology = v.custom<CommuneTopology>((value) => typeof value === "object" && value !== null);
const imported = v.object({ source: v.string(), overview: topology, standard: topology });

/** The last schematic map of each province, by what it was made from: who builds again in one process draws no cell twice. */
const drawn = new Map<string, { readonly from: string; readonly topology: CommuneTopology }>();

/** Imported boundaries of a province where there are any, else schematic ones made from the register. */
export async function loadBoundaries(
  effects: Pick<Effects, "read">,
  registry: Registry,
  province: string,
): Promise<Boundaries> {
  const file = `${FOLDER}/${province}.json`;
  const bytes = await effects.read(file);
  if (bytes !== undefined) {
    const { source, overview, standard } = parseDocument(file, bytes, imported);
    return { topology: overview, detail: standard, kind: "imported", source };
  }
  const outline = registry.outlines.get(province);
  if (outline === undefined || outline.length === 0)
    throw new ProblemsError([
      {
        severity: "error",
        check: "outlineIsThere",
        place: { file: `data/registry/places/${province}/outline.csv` },
        values: { province },
      },
    ]);
  const communes = registry.communes.filter(
    (commune) => commune.scheme === "2025" && commune.province === province,
  );
  return {
    topology: drawOnce(province, outline, communes),
    detail: null,
    kind: "schematic",
    source: `data/registry/places/${province}/outline.csv, communes.csv`,
  };
}

function drawOnce(province: string, outline: readonly Ring[], communes: readonly Commune[]): CommuneTopology {
  const from = JSON.stringify([outline, communes]);
  const last = drawn.get(province);
  if (last?.from === from) return last.topology;
  const topology = makeSchematicBoundaries(outline, communes);
  drawn.set(province, { from, topology });
  return topology;
}
