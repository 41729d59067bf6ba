import { boxAround, overlaps, type PlacedLabel } from "../labels.ts";
import type { BackgroundArchive, DrawnTile } from "./archive.ts";
import { LINE_LOOKS, LINES, type Look } from "./style.ts";
import type { PlacedTile } from "./tiles.ts";

/** Colours and sizes of the theme. */
export interface Ink {
  readonly water: string;
  readonly road: string;
  readonly name: string;
  readonly font: string;
  readonly nameSize: number;
}

/** Strength of areas of water: a lake must not turn its commune into another class. */
const WATER = 0.35;

/** How near the map is, its colours, and the names of communes that lie over it already. */
export interface TileLook {
  readonly zoom: number;
  readonly ink: Ink;
  readonly labels: readonly PlacedLabel[];
  readonly labelSize: number;
}

/** Draws what has come of the tiles; names give way to those of the communes and to each other. */
export function drawTiles(
  context: CanvasRenderingContext2D,
  tiles: readonly PlacedTile[],
  archive: Pick<BackgroundArchive, "get">,
  { zoom, ink, labels, labelSize }: TileLook,
): void {
  const drawn = tiles.flatMap((tile) => {
    const content = archive.get(tile.z, tile.x, tile.y);
    return content === null ? [] : [{ tile, content }];
  });
  for (const look of LINE_LOOKS)
    if (zoom >= LINES[look].from)
      for (const { tile, content } of drawn) drawPath(context, tile, content, look, ink);
  const taken = labels.map(({ x, y, text }) => boxAround(x, y, text, labelSize));
  context.font = `${String(ink.nameSize)}px ${ink.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = ink.name;
  for (const look of ["town", "village"] as const)
    for (const { tile, content } of drawn)
      for (const name of content.names.filter((candidate) => candidate.look === look)) {
        const [x, y] = [tile.left + name.x * tile.size, tile.top + name.y * tile.size];
        const box = boxAround(x, y, name.text, ink.nameSize);
        if (taken.some((other) => overlaps(box, other))) continue;
        taken.push(box);
        context.fillText(name.text, x, y);
      }
}

function drawPath(
  context: CanvasRenderingContext2D,
  { left, top, size }: PlacedTile,
  content: DrawnTile,
  look: Exclude<Look, "town" | "village">,
  ink: Ink,
): void {
  const path = content.paths.get(look);
  if (path === undefined) return;
  context.save();
  // Tiles carry a margin; what lies in it belongs to the neighbour.
  context.beginPath();
  context.rect(left, top, size, size);
  context.clip();
  context.translate(left, top);
  context.scale(size, size);
  context.lineWidth = LINES[look].width / size;
  context.fillStyle = context.strokeStyle = look === "water" || look === "river" ? ink.water : ink.road;
  if (look === "water") {
    context.globalAlpha = WATER;
    context.fill(path, "evenodd");
  } else context.stroke(path);
  context.restore();
}
