import { PbfWriter } from "pbf";
import { zxyToTileId } from "pmtiles";

/** Length of the header of PMTiles version 3. */
const HEADER = 127;
const EXTENT = 4096;
export const BACKGROUND_LEVELS = [0, 12] as const;
/** Markup in the credit must come out as words. */
export const BACKGROUND_CREDIT = '<a href="https://example.org/">© Người vẽ</a>';

type Properties = Readonly<Record<string, string>>;
interface Feature {
  readonly type: 1 | 2 | 3;
  /** Commands of the format: 9 moves to one point, 10 goes on to one, 26 to three, 15 closes. */
  readonly geometry: readonly number[];
  readonly properties: Properties;
}

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);

/** Half-way across runs a road, half-way down a river; a lake lies in a corner, a village at its shore. */
const LAYERS: Readonly<Record<string, readonly Feature[]>> = {
  water: [
    {
      type: 3,
      geometry: [9, zigzag(400), zigzag(400), 26, zigzag(700), 0, 0, zigzag(700), zigzag(-700), 0, 15],
      properties: { kind: "lake" },
    },
    { type: 2, geometry: [9, zigzag(2048), 0, 10, 0, zigzag(EXTENT)], properties: { kind: "river" } },
  ],
  roads: [
    { type: 2, geometry: [9, 0, zigzag(2048), 10, zigzag(EXTENT), 0], properties: { kind: "highway" } },
    { type: 2, geometry: [9, 0, zigzag(3000), 10, zigzag(EXTENT), 0], properties: { kind: "path" } },
  ],
  places: [
    {
      type: 1,
      geometry: [9, zigzag(1300), zigzag(1300)],
      properties: { kind: "locality", kind_detail: "village", name: "Village", "name:vi": "Bản Thử" },
    },
  ],
};

/** A vector tile (Mapbox Vector Tile 2.1). */
export function makeTile(layers = LAYERS): Uint8Array {
  const pbf = new PbfWriter();
  for (const [name, features] of Object.entries(layers)) pbf.writeMessage(3, writeLayer, { name, features });
  return pbf.finish();
}

function writeLayer(
  { name, features }: { name: string; features: readonly Feature[] },
  pbf: PbfWriter,
): void {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const values = [...new Set(features.flatMap(({ properties }) => Object.values(properties)))];
  pbf.writeVarintField(15, 2);
  pbf.writeStringField(1, name);
  for (const { type, geometry, properties } of features)
    pbf.writeMessage(
      2,
      (_, inner) => {
        const tags = Object.entries(properties).flatMap(([key, value]) => [
          keys.indexOf(key),
          values.indexOf(value),
        ]);
        inner.writePackedVarint(2, tags);
        inner.writeVarintField(3, type);
        inner.writePackedVarint(4, [...geometry]);
      },
      null,
    );
  for (const key of keys) pbf.writeStringField(3, key);
  for (const value of values)
    pbf.writeMessage(
      4,
      (text: string, inner) => {
        inner.writeStringField(1, text);
      },
      value,
    );
  pbf.writeVarintField(5, EXTENT);
}

/** A PMTiles archive (version 3, nothing compressed) in which every tile of every level is the same one. */
export function makeBackground(): Uint8Array {
  const tile = makeTile();
  const metadata = new TextEncoder().encode(JSON.stringify({ attribution: BACKGROUND_CREDIT }));
  const [lowest, highest] = BACKGROUND_LEVELS;
  const levels = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
  const directory = new PbfWriter();
  directory.writeVarint(levels.length);
  let before = 0;
  for (const level of levels) {
    directory.writeVarint(zxyToTileId(level, 0, 0) - before);
    before = zxyToTileId(level, 0, 0);
  }
  for (const level of levels) directory.writeVarint(4 ** level);
  for (const _ of levels) directory.writeVarint(tile.length);
  for (const _ of levels) directory.writeVarint(1);
  const root = directory.finish();
  const bytes = new Uint8Array(HEADER + root.length + metadata.length + tile.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("PMTiles"));
  bytes[7] = 3;
  const [atMetadata, atTiles] = [HEADER + root.length, HEADER + root.length + metadata.length];
  const numbers = [HEADER, root.length, atMetadata, metadata.length, 0, 0, atTiles, tile.length];
  [...numbers, 0, levels.length, 1].forEach((value, index) => {
    view.setBigUint64(8 + 8 * index, BigInt(value), true);
  });
  bytes.set([1, 1, 1, 1, lowest, highest], 96);
  [-180e7, -85e7, 180e7, 85e7].forEach((value, index) => {
    view.setInt32(102 + 4 * index, value, true);
  });
  bytes.set(root, HEADER);
  bytes.set(metadata, atMetadata);
  bytes.set(tile, atTiles);
  return bytes;
}
