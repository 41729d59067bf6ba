/** Published shapes as JSON Schema: TopoJSON with one object `communes`, each shape, a commune or on the map of the country a province, with its code, name and type. */
const integers = { type: "array", items: { type: "integer" } };
const pair = { type: "array", items: { type: "number" }, minItems: 2 };

const shape = (arcs: object, type: string) => ({
  type: "object",
  required: ["type", "id", "properties", "arcs"],
  properties: {
    type: { const: type },
    id: { type: "string", pattern: "^(\\d{5}|\\d{2})$" },
    properties: {
      type: "object",
      required: ["name", "type"],
      properties: {
        name: { type: "string", minLength: 1 },
        type: { enum: ["Xã", "Phường", "Đặc khu", "Tỉnh", "Thành phố"] },
      },
    },
    arcs,
  },
});
const rings = { type: "array", items: integers };

export const topologySchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  required: ["type", "objects", "arcs"],
  properties: {
    type: { const: "Topology" },
    bbox: { type: "array", items: { type: "number" }, minItems: 4, maxItems: 4 },
    transform: {
      type: "object",
      required: ["scale", "translate"],
      properties: { scale: pair, translate: pair },
    },
    objects: {
      type: "object",
      required: ["communes"],
      properties: {
        communes: {
          type: "object",
          required: ["type", "geometries"],
          properties: {
            type: { const: "GeometryCollection" },
            geometries: {
              type: "array",
              minItems: 1,
              items: {
                anyOf: [shape(rings, "Polygon"), shape({ type: "array", items: rings }, "MultiPolygon")],
              },
            },
          },
        },
      },
    },
    arcs: { type: "array", items: { type: "array", items: pair, minItems: 2 } },
  },
} as const;
