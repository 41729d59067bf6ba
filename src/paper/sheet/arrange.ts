import { toUnit } from "../../domain/geometry/mercator.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import type { MapPanel } from "./drawMap.ts";
import type { Box } from "./shapes.ts";

/** Maps that may be compared with each other; between two groups there is a cut. */
export interface MapGroup {
  /** Empty for a single group. */
  readonly heading: string;
  readonly panels: readonly CaptionedPanel[];
}

export interface CaptionedPanel extends MapPanel {
  readonly caption: string;
}

export interface Arrangement {
  readonly panels: readonly {
    readonly panel: CaptionedPanel;
    readonly box: Box;
    readonly captionSize: number;
  }[];
  readonly headings: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly size: number;
    /** True below another group. */
    readonly isCut: boolean;
  }[];
}

const GAP = 8;
/** Room around a map that is not needed by its shape, points on A4. */
const SLACK = 6;

/** All maps in one size, in as many columns as make them largest; groups stand one below the other. */
export function arrange(groups: readonly MapGroup[], room: Box, type: number): Arrangement {
  const most = Math.max(1, ...groups.map(({ panels }) => panels.length));
  const tries = Array.from({ length: most }, (_, index) => measure(groups, room, type, index + 1));
  const best = tries.reduce((a, b) => (b.scale > a.scale ? b : a));
  return place(groups, room, best);
}

interface Grid {
  readonly columns: number;
  readonly cell: { readonly width: number; readonly height: number };
  readonly captionSize: number;
  readonly captionHeight: number;
  readonly headingSize: number;
  readonly headingHeight: number;
  readonly scale: number;
}

function measure(groups: readonly MapGroup[], room: Box, type: number, columns: number): Grid {
  const panels = groups.flatMap((group) => group.panels);
  const headings = groups.filter(({ heading }) => heading !== "").length;
  const rows = groups.reduce((sum, group) => sum + Math.ceil(group.panels.length / columns), 0);
  const captionSize = (panels.length > 4 ? 7.5 : 9) * type;
  const hasCaptions = panels.some(({ caption }) => caption !== "");
  // A caption of a few maps may need two lines; among many it is a year and a number.
  const captionHeight = hasCaptions ? captionSize * (panels.length > 4 ? 1.6 : 2.9) : 0;
  const headingSize = 8.5 * type;
  const headingHeight = headings > 0 ? headingSize * 2 : 0;
  const width = (room.width - GAP * type * (columns - 1)) / columns;
  const height = (room.height - headings * headingHeight - GAP * type * (rows - 1)) / rows - captionHeight;
  const [w, h] = panels[0] === undefined ? [1, 1] : shapeOf(panels[0].geometry);
  const scale = Math.min(width / w, Math.max(1, height) / h);
  const cell = { width, height: Math.max(1, height) };
  // Several maps stand under their captions and not far from each other; what is over is left at the foot.
  if (panels.length > 1 && panels.every(({ camera }) => camera === null))
    cell.height = Math.min(cell.height, h * scale + SLACK * type);
  return { columns, cell, captionSize, captionHeight, headingSize, headingHeight, scale };
}

/** How wide and high a map is, in the unit square of its projection. */
export function shapeOf(geometry: Pick<MapGeometry, "bbox">): readonly [number, number] {
  const [west, south, east, north] = geometry.bbox;
  const [x0, y0] = toUnit(west, north);
  const [x1, y1] = toUnit(east, south);
  return [x1 - x0, y1 - y0];
}

function place(groups: readonly MapGroup[], room: Box, grid: Grid): Arrangement {
  const { columns, cell, captionSize, captionHeight, headingSize, headingHeight } = grid;
  const gap = (GAP * headingSize) / 8.5;
  const panels: Arrangement["panels"][number][] = [];
  const headings: Arrangement["headings"][number][] = [];
  let y = room.y;
  groups.forEach(({ heading, panels: own }, group) => {
    if (heading !== "") {
      headings.push({ text: heading, x: room.x, y, width: room.width, size: headingSize, isCut: group > 0 });
      y += headingHeight;
    }
    own.forEach((panel, index) => {
      const box = {
        x: room.x + (index % columns) * (cell.width + gap),
        y: y + Math.floor(index / columns) * (cell.height + captionHeight + gap) + captionHeight,
        ...cell,
      };
      panels.push({ panel, box, captionSize });
    });
    y += Math.ceil(own.length / columns) * (cell.height + captionHeight + gap);
  });
  return { panels, headings };
}
