/** The map of the whole country (bản đồ cả nước) from coarse outlines: one shape a province, islands where they are. */
import { quantize } from "topojson-client";
import { topology as makeTopology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { makeBbox, type Bbox } from "#domain/bbox";
import type { CommuneProperties } from "#domain/dataset";
import type { FormerProvince } from "../registry/provinces.ts";
import type { Ring } from "../registry/registry.ts";
import type { Survey } from "../registry/survey.ts";
import { areaOf, type Point } from "./plane.ts";
import { thinArcs } from "./thin.ts";

/** Degrees to which the outlines are known, and written. */
const GRID = 0.01;

/** Square degrees that a corner must make up to be drawn at first, when 1 px of the map is about 0.02°; the detail that follows has every corner. */
const THIN = 0.004;

/** Provinces as one topology; the object is called `communes` as in the topology of a province, so that one map draws both. */
export type NationTopology = Topology<{ communes: GeometryCollection<CommuneProperties> }>;

/** Boxes of degrees that a map is fitted to. */
export interface NationBoxes {
  readonly whole: Bbox;
  /** Everything but the archipelagos far out. */
  readonly mainland: Bbox;
  /** Each archipelago of the survey, in its order. */
  readonly islands: readonly Bbox[];
}

/** The map as the first view draws it, and with every corner of the outlines, which arrives later. */
export interface NationShapes {
  readonly overview: NationTopology;
  readonly detail: NationTopology;
}

/** Neighbours share their corners, so that every border is one line of the file. */
export function drawNation({ provinces, outlines }: Pick<Survey, "provinces" | "outlines">): NationShapes {
  const features = provinces.map((province) => drawProvince(province, outlines.get(province.code) ?? []));
  const communes: GeoJSON.FeatureCollection = { type: "FeatureCollection", features };
  const { whole } = measure([...outlines.values()].flat(), []);
  const drawn = makeTopology({ communes }) as unknown as NationTopology;
  const write = (shapes: NationTopology) =>
    quantize(shapes, { scale: [GRID, GRID], translate: [whole[0], whole[1]] });
  return { overview: write(thinArcs(drawn, THIN)), detail: write(drawn) };
}

/** Readers on the sphere want outer rings clockwise. */
function drawProvince(
  { code, name, type }: FormerProvince,
  rings: readonly Ring[],
): GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, CommuneProperties> {
  const turned = rings.map((ring) => [isCounterClockwise(ring) ? ring.toReversed() : [...ring]]);
  const polygons = turned.map((own) => own.map((ring) => ring.map(([x, y]) => [x, y])));
  const [only, ...others] = polygons;
  return {
    type: "Feature",
    id: code,
    properties: { name, type },
    geometry:
      only !== undefined && others.length === 0
        ? { type: "Polygon", coordinates: only }
        : { type: "MultiPolygon", coordinates: polygons },
  };
}

function isCounterClockwise(ring: Ring): boolean {
  return areaOf(ring.map(([x, y]): Point => [x, y])) > 0;
}

/** Boxes of the whole, of all but the archipelagos, and of each archipelago. */
export function boxNation({ outlines, islands }: Pick<Survey, "outlines" | "islands">): NationBoxes {
  const far = islands.map(({ province, within }) =>
    (outlines.get(province) ?? []).filter((ring) => lies(ring, within)),
  );
  return measure([...outlines.values()].flat(), far);
}

function measure(rings: readonly Ring[], far: readonly (readonly Ring[])[]): NationBoxes {
  const away = new Set(far.flat());
  return {
    whole: makeBbox(rings.flat()),
    mainland: makeBbox(rings.filter((ring) => !away.has(ring)).flat()),
    islands: far.map((own) => makeBbox(own.flat())),
  };
}

function lies(ring: Ring, [west, south, east, north]: Bbox): boolean {
  return ring.every(([x, y]) => x >= west && x <= east && y >= south && y <= north);
}
