import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import { ProblemsError, type Problem } from "../problem.ts";
import type { CommuneTopology } from "./schematic.ts";

/** Problems with boundaries, and the shapes that have them as GeoJSON to open in a GIS. */
export class BoundariesError extends ProblemsError {
  readonly offenders: FeatureCollection;

  constructor(problems: readonly Problem[], offenders: FeatureCollection) {
    super(problems);
    this.offenders = offenders;
  }

  /** Gaps and overlaps, and each commune that a problem names, with the checks that found it as a property. */
  static collect(
    problems: readonly Problem[],
    topology: CommuneTopology | null,
    pieces: readonly Feature[],
  ): FeatureCollection {
    const shapes = topology === null ? [] : feature(topology, topology.objects.communes).features;
    const named = shapes.flatMap((shape): Feature[] => {
      const code = String(shape.id);
      const own = problems.filter(({ values }) => "code" in values && values.code === code);
      if (own.length === 0) return [];
      const problem = own.map(({ check }) => check).join("; ");
      return [{ ...shape, properties: { code, name: shape.properties.name, problem } }];
    });
    return { type: "FeatureCollection", features: [...pieces, ...named] };
  }
}
