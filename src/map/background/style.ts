/** What a feature of the background is drawn as. */
export type Look = "water" | "river" | "major-road" | "road" | "town" | "village";

/** Lines and areas in order of drawing; names come last. */
export const LINE_LOOKS = ["water", "river", "road", "major-road"] as const satisfies readonly Look[];

/** Width in CSS pixels of each line, and the zoom from which it is drawn. */
export const LINES: Readonly<Record<(typeof LINE_LOOKS)[number], { width: number; from: number }>> = {
  water: { width: 0, from: 0 },
  river: { width: 1.2, from: 0 },
  "major-road": { width: 1.6, from: 0 },
  road: { width: 0.8, from: 10 },
};

const [POINT, LINE, AREA] = [1, 2, 3];

/** Layers, shapes and kinds that are drawn; a rule without kinds takes all of them. */
const RULES: readonly {
  readonly layers: readonly string[];
  readonly shape: number;
  readonly kinds?: readonly string[];
  readonly look: Look;
}[] = [
  { layers: ["water", "waterway"], shape: AREA, look: "water" },
  { layers: ["water", "waterway"], shape: LINE, look: "river" },
  {
    layers: ["roads", "transportation"],
    shape: LINE,
    kinds: ["highway", "motorway", "trunk", "primary", "major_road"],
    look: "major-road",
  },
  {
    layers: ["roads", "transportation"],
    shape: LINE,
    kinds: ["secondary", "tertiary", "medium_road", "minor_road", "minor"],
    look: "road",
  },
  { layers: ["places", "place"], shape: POINT, kinds: ["city", "town"], look: "town" },
  { layers: ["places", "place"], shape: POINT, kinds: ["village"], look: "village" },
];

/**
 * Look of a feature, or null for what would only be in the way. Layers go by the two common schemas: Protomaps ("roads", "places", with
 * `kind`) and OpenMapTiles ("transportation", "waterway", "place", with `class`).
 * @param shape 1 point, 2 line, 3 area, as vector tiles number them
 */
export function lookOf(
  layer: string,
  shape: number,
  properties: Readonly<Record<string, unknown>>,
): Look | null {
  // Protomaps says "locality" of every place, and more in the detail.
  const kind = ["kind_detail", "kind", "class"].map((key) => properties[key]);
  const rule = RULES.find(
    ({ layers, shape: own, kinds }) =>
      layers.includes(layer) && own === shape && (kinds?.some((one) => kind.includes(one)) ?? true),
  );
  return rule?.look ?? null;
}

/** The Vietnamese name where there is one. */
export function nameOf(properties: Readonly<Record<string, unknown>>): string | null {
  return textOf(properties["name:vi"]) ?? textOf(properties["name"]);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
