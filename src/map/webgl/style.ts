import type { StyleSpecification } from "maplibre-gl";
import type { MapGeometry } from "../../domain/scene.ts";

/** The whole style: one source of communes, coloured by feature-state. Borders, rings and names are drawn above. */
export function makeStyle(geometry: Pick<MapGeometry, "features">): StyleSpecification {
  return {
    version: 8,
    sources: {
      communes: {
        type: "geojson",
        data: { type: "FeatureCollection", features: [...geometry.features] },
        tolerance: 0.1,
      },
    },
    layers: [
      {
        id: "communes",
        type: "fill",
        source: "communes",
        paint: {
          "fill-color": ["to-color", ["coalesce", ["feature-state", "colour"], "transparent"]],
          "fill-opacity": ["coalesce", ["feature-state", "opacity"], 1],
        },
      },
    ],
  };
}
