import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles, TileType } from "pmtiles";
import { LINE_LOOKS, lookOf, nameOf, type Look } from "./style.ts";

/** A name at a point of a tile. */
export interface TileName {
  readonly text: string;
  readonly look: Look;
  readonly x: number;
  readonly y: number;
}

/** A tile ready to draw; coordinates run from 0 to 1 across it. */
export interface DrawnTile {
  readonly paths: ReadonlyMap<Look, Path2D>;
  readonly names: readonly TileName[];
}

/** What an archive says of itself. */
export interface ArchiveFacts {
  readonly levels: readonly [number, number];
  /** Who made the data, as plain text. */
  readonly credit: string;
}

/** Tiles kept for going back and forth. */
const KEPT = 200;

/** A PMTiles file of vector tiles, read piece by piece. A tile that can not be read is an empty one: a background may have holes. */
export class BackgroundArchive {
  readonly #archive: PMTiles;
  readonly #tiles = new Map<string, DrawnTile | null>();
  #facts: Promise<ArchiveFacts> | null = null;

  /** @param address of the file, which the server must deliver in ranges */
  constructor(address: string) {
    this.#archive = new PMTiles(address);
  }

  /** @throws whatever the file is not, where it is no archive of vector tiles */
  async facts(): Promise<ArchiveFacts> {
    this.#facts ??= this.#readFacts();
    return await this.#facts;
  }

  async #readFacts(): Promise<ArchiveFacts> {
    const { minZoom, maxZoom, tileType } = await this.#archive.getHeader();
    if (tileType !== TileType.Mvt) throw new Error("the background holds no vector tiles");
    const metadata = (await this.#archive.getMetadata()) as { attribution?: unknown } | null;
    const written = typeof metadata?.attribution === "string" ? metadata.attribution : "";
    // The credit often comes as markup; only its words are shown.
    const credit = new DOMParser().parseFromString(written, "text/html").body.textContent.trim();
    return { levels: [minZoom, maxZoom], credit };
  }

  /** A tile that has come, null while it has not. */
  get(z: number, x: number, y: number): DrawnTile | null {
    return this.#tiles.get(keyOf(z, x, y)) ?? null;
  }

  /** Fetches a tile once. @returns whether there is something new to draw */
  async want(z: number, x: number, y: number): Promise<boolean> {
    const key = keyOf(z, x, y);
    if (this.#tiles.has(key)) return false;
    this.#tiles.set(key, null);
    for (const old of [...this.#tiles.keys()].slice(0, Math.max(0, this.#tiles.size - KEPT)))
      this.#tiles.delete(old);
    try {
      const answer = await this.#archive.getZxy(z, x, y);
      if (answer === undefined) return false;
      this.#tiles.set(key, readTile(answer.data));
      return true;
    } catch {
      return false;
    }
  }
}

function keyOf(z: number, x: number, y: number): string {
  return [z, x, y].join("/");
}

/** Decodes a vector tile into one path a look. */
export function readTile(data: ArrayBuffer): DrawnTile {
  const { layers } = new VectorTile(new PbfReader(data));
  const paths = new Map<Look, Path2D>(LINE_LOOKS.map((look) => [look, new Path2D()]));
  const names: TileName[] = [];
  for (const [name, layer] of Object.entries(layers))
    for (let index = 0; index < layer.length; index++) {
      const feature = layer.feature(index);
      const look = lookOf(name, feature.type, feature.properties);
      if (look === null) continue;
      const [path, parts] = [paths.get(look), feature.loadGeometry()];
      if (path !== undefined) for (const part of parts) tracePart(path, part, layer.extent);
      else names.push(...readNames(look, feature.properties, parts, layer.extent));
    }
  return { paths, names };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function tracePart(path: Path2D, part: readonly Point[], extent: number): void {
  part.forEach(({ x, y }, index) => {
    if (index === 0) path.moveTo(x / extent, y / extent);
    else path.lineTo(x / extent, y / extent);
  });
}

function readNames(
  look: Look,
  properties: Readonly<Record<string, unknown>>,
  parts: readonly (readonly Point[])[],
  extent: number,
): TileName[] {
  const [text, at] = [nameOf(properties), parts[0]?.[0]];
  return text === null || at === undefined ? [] : [{ text, look, x: at.x / extent, y: at.y / extent }];
}
