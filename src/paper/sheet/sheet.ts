import { drawLegend, type LegendItem } from "./legend.ts";
import { write } from "./legendParts.ts";
import { arrange, type MapGroup } from "./arrange.ts";
import { drawMap, measureUnit } from "./drawMap.ts";
import { drawBar } from "./bar.ts";
import { layHead, layNotes, type HeadWords } from "./sheetText.ts";
import { line, rectangle, type Box, type Shape, type Paper } from "./shapes.ts";
import type { Roles } from "../../styles/roles.ts";
import { fitText } from "./type.ts";

/** The paper a picture is made for. */
export interface SheetFormat {
  readonly size: "a4" | "a3";
  readonly landscape: boolean;
}

/** ISO 216, in points: the short side, the long side, and how much larger than on A4 type is set. */
const SIZES = {
  a4: { short: 595.28, long: 841.89, type: 1 },
  a3: { short: 841.89, long: 1190.55, type: 1.3 },
} as const;

/** What goes on a sheet: every word is in the reader's language already. */
export interface SheetContent extends HeadWords {
  readonly groups: readonly MapGroup[];
  readonly legend: readonly LegendItem[];
  /** Said once and loud under the maps: figures are made up; empty where none is. */
  readonly loud: string;
  /** Remarks, sources, status, address: from top to bottom of the foot. */
  readonly notes: readonly string[];
  /** "km", or null where a map has no scale, as one of tiles. */
  readonly kilometres: string | null;
}

export function measureSheet({ size, landscape }: SheetFormat) {
  const { short, long, type } = SIZES[size];
  return { width: landscape ? long : short, height: landscape ? short : long, type };
}

/** The least share of the sheet that is left to the map: legend and foot are set smaller before they take more. */
const MAP_SHARE = 0.42;
/** Shares of the usual type size that legend and foot are tried at. */
const SHRINK = [1, 0.92, 0.84, 0.76, 0.68, 0.6];

/** A sheet of paper with title, maps, legend, scale bar and sources; nothing overlaps and nothing is cut off. */
export function composeSheet(given: SheetContent, format: SheetFormat, role: Roles): Paper {
  const content = normalise(given);
  const { width, height, type } = measureSheet(format);
  const margin = 28 * type;
  const page = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  const head = layHead(content, page, type, role);
  const below = (unit: number) => planRest(content, { page, headHeight: head.height, unit }, format, role);
  // Marks of the legend are as large as on the map, and how large the map is depends on the legend: the second look settles it.
  const unit = measureMaps(content.groups, below(type).map, type);
  const plan = below(unit);
  const maps = drawGroups(content.groups, plan.map, type, unit, role);
  const bar = drawBar(content, maps.drawn[0], plan.bar, type, role);
  return {
    width,
    height,
    shapes: [
      { kind: "shape", d: rectangle({ x: 0, y: 0, width, height }), fill: role("--paper") },
      ...maps.shapes,
      ...head.shapes,
      ...plan.shapes,
      ...bar,
    ],
    parts: new Map([
      ["head", head.box],
      ["map", plan.map],
      ["bar", plan.bar],
      ["legend", plan.legend],
      ["foot", plan.foot],
    ]),
  };
}

/** Signs put together, as the fonts have them; a title may come from anywhere. */
function normalise(content: SheetContent): SheetContent {
  return {
    ...content,
    title: content.title.normalize("NFC"),
    subtitle: content.subtitle.normalize("NFC"),
    lead: content.lead.map((sentence) => sentence.normalize("NFC")),
    loud: content.loud.normalize("NFC"),
    notes: content.notes.map((note) => note.normalize("NFC")),
  };
}

/** The page, how much of it the title takes, and points of one pixel of the map on a screen. */
interface RestRoom {
  readonly page: Box;
  readonly headHeight: number;
  readonly unit: number;
}

/** The usual type where that leaves enough to the map, else smaller type. */
function planRest(content: SheetContent, room: RestRoom, format: SheetFormat, role: Roles): Plan {
  const { type } = measureSheet(format);
  const { page, headHeight } = room;
  const tries = SHRINK.map((scale) => layRest(content, room, format, scale * type, role));
  const enough = ({ map }: Plan) =>
    map.width * map.height >= MAP_SHARE * page.width * (page.height - headHeight);
  const plan = tries.find((one) => one.fits && enough(one)) ?? tries.find(({ fits }) => fits) ?? tries.at(-1);
  if (plan === undefined) throw new RangeError("no way to lay out a sheet");
  return plan;
}

function measureMaps(groups: readonly MapGroup[], room: Box, type: number): number {
  const [first] = arrange(groups, room, type).panels;
  return first === undefined ? 1 : measureUnit(first.box);
}

interface Plan {
  readonly map: Box;
  readonly bar: Box;
  readonly legend: Box;
  readonly foot: Box;
  readonly shapes: readonly Shape[];
  readonly fits: boolean;
}

/** Everything under the title: beside the map on a wide sheet, below it on a high one. @param scale of type, 1 on A4 at its usual size */
function layRest(
  { legend, notes }: SheetContent,
  { page, headHeight, unit }: RestRoom,
  { landscape }: SheetFormat,
  scale: number,
  role: Roles,
): Plan {
  const foot = layNotes(notes, page.width, 7.2 * scale, role);
  const bottom = page.y + page.height;
  const footBox = { x: page.x, y: bottom - foot.height, width: page.width, height: foot.height };
  const [top, gap] = [page.y + headHeight, 10 * scale];
  const barHeight = 20 * scale;
  const columns = landscape ? 1 : countColumns(legend);
  const legendWidth = landscape ? measureColumn(legend, page.width, scale) : page.width;
  const drawn = drawLegend(legend, { width: legendWidth, columns, scale, gap: 20 * scale, unit }, role);
  const room = footBox.y - gap - top;
  const mapHeight = landscape ? room - barHeight : room - barHeight - drawn.height - gap;
  const mapWidth = landscape ? page.width - legendWidth - 14 * scale : page.width;
  const legendAt = landscape
    ? { x: page.x + page.width - legendWidth, y: top }
    : { x: page.x, y: top + mapHeight + barHeight + gap };
  return {
    map: { x: page.x, y: top, width: mapWidth, height: mapHeight },
    bar: { x: page.x, y: top + mapHeight, width: mapWidth, height: barHeight },
    legend: { ...legendAt, width: legendWidth, height: drawn.height },
    foot: footBox,
    fits: mapHeight > 60 && (!landscape || drawn.height <= room),
    shapes: [...drawn.shapes(legendAt.x, legendAt.y), ...foot.draw(page.x, footBox.y)],
  };
}

/** Columns of a legend below the map: one for each of two legends. */
function countColumns(legend: readonly LegendItem[]): number {
  const headings = legend.filter(({ kind }) => kind === "heading").length;
  return headings > 1 ? headings : legend.length > 13 ? 3 : 2;
}

/** A legend beside the map; one without counts needs less. */
function measureColumn(legend: readonly LegendItem[], width: number, scale: number): number {
  const counts = legend.some((item) => item.kind !== "key" || item.count !== "");
  return Math.min(width * 0.27, (counts ? 190 : 150) * scale);
}

function drawGroups(groups: readonly MapGroup[], room: Box, type: number, unit: number, role: Roles) {
  const { panels, headings } = arrange(groups, room, type);
  const drawn = panels.map(({ panel, box }) => drawMap(panel, box, role, unit));
  const captions = panels.map(({ panel, box, captionSize }) =>
    writeCaption(panel.caption, box, captionSize, role),
  );
  return {
    drawn,
    shapes: [
      ...drawn.flatMap(({ shapes }) => shapes),
      ...captions.flat(),
      ...headings.flatMap(({ text, x, y, width, size, isCut }) => [
        ...(isCut
          ? [
              {
                kind: "shape" as const,
                d: line([x, y], [x + width, y]),
                fill: null,
                stroke: { colour: role("--ink"), width: 1, dash: [5, 4] as const },
              },
            ]
          : []),
        write(text, x, y + size * 1.35, { size, face: "strong", colour: role("--ink") }),
      ]),
    ],
  };
}

function writeCaption(caption: string, box: Box, size: number, role: Roles): Shape[] {
  if (caption === "") return [];
  const { size: own, lines } = fitText(caption, {
    size,
    least: 5,
    face: "strong",
    width: box.width,
    lines: 2,
  });
  return lines.slice(0, 3).map((text, index) =>
    write(text, box.x, box.y - (lines.length - 1 - index) * own * 1.25 - own * 0.4, {
      size: own,
      face: "strong",
      colour: role("--ink"),
    }),
  );
}
