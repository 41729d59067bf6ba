import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import type { FeatureCollection } from "geojson";
import { reasonOf } from "../../fault.ts";
import { refuseBoundaries, type BoundaryFile, type BoundaryLayer } from "./layer.ts";

/** KML is always WGS 84. @throws ProblemsError */
export function readKml({ file, bytes }: BoundaryFile): BoundaryLayer {
  const text = new TextDecoder().decode(bytes);
  // Entities that expand are how a small file fills the memory; no KML of shapes has any.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw refuseBoundaries(file, { kind: "doctype" });
  try {
    const fail = (message: string) => {
      throw new RangeError(message);
    };
    const document = new DOMParser({ errorHandler: { error: fail, fatalError: fail } }).parseFromString(
      text,
      "text/xml",
    );
    const shapes = kml(document);
    return { format: "KML", shapes: withoutNull(shapes), system: null };
  } catch (error) {
    throw refuseBoundaries(file, { kind: "kml", reason: reasonOf(error) });
  }
}

/** Folders and placemarks without a shape are no communes. */
function withoutNull(shapes: ReturnType<typeof kml>): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: shapes.features.flatMap((shape) =>
      shape.geometry === null ? [] : [{ ...shape, geometry: shape.geometry }],
    ),
  };
}
