import type { Sign } from "#domain/sign";
import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { ticksAround } from "../ticks.ts";

/** The years of one standard: a value a year for the unit and its province, `null` where none is shown. */
export interface TrendInput {
  readonly label: string;
  readonly points: readonly {
    readonly year: number;
    readonly unit: number | null;
    readonly province: number | null;
    /** Of a region between the two, where there is one. */
    readonly region?: number | null;
    /** Of the unit's value: its dot is filled, half filled or open. */
    readonly sign: Sign | null;
  }[];
}

export interface TrendSize {
  readonly width: number;
  readonly height: number;
  /** Width of the cut between two standards. */
  readonly cut: number;
  /** Room left of the panels for the axis, above them for their names, below them for the years. */
  readonly margin: { readonly left: number; readonly top: number; readonly bottom: number };
}

/** One standard as a panel of its own; its lines start and end inside it. */
export interface TrendPanel {
  readonly label: string;
  readonly x: number;
  readonly width: number;
  readonly unit: readonly string[];
  readonly province: readonly string[];
  readonly region: readonly string[];
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly year: number;
    readonly sign: Sign | null;
  }[];
  readonly years: readonly {
    readonly x: number;
    readonly year: number;
    readonly anchor: "start" | "middle" | "end";
  }[];
}

export interface TrendLayout {
  readonly panels: readonly TrendPanel[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly top: number;
  readonly bottom: number;
}

const PAD = 10;
/** Narrower than this, two years below a panel would run into each other. */
const NARROW = 90;
const EDGE = 2;
const TICKS = 3;

/**
 * Places a trend: panels as wide as their years are many, one scale from zero, no line across a cut or a gap.
 * @param highest the scale reaches at least this, so that several trends can share one
 */
export function layoutTrend(segments: readonly TrendInput[], size: TrendSize, highest = 0): TrendLayout {
  const filled = segments.filter(({ points }) => points.length > 0);
  const values = filled.flatMap(({ points }) =>
    points.flatMap(({ unit, province, region }) => [unit ?? 0, province ?? 0, region ?? 0]),
  );
  const ticks = ticksAround(0, Math.max(1e-6, highest, ...values), TICKS);
  const [top, bottom] = [size.margin.top, size.height - size.margin.bottom];
  const y = scaleLinear([0, ticks.at(-1) ?? 1], [bottom, top]);
  const room = size.width - size.margin.left - size.cut * Math.max(0, filled.length - 1);
  const weight = filled.reduce((sum, { points }) => sum + points.length + 1, 0);
  let x = size.margin.left;
  const panels = filled.map((segment) => {
    const width = (room * (segment.points.length + 1)) / weight;
    const panel = layoutPanel(segment, x, width, y);
    x += width + size.cut;
    return panel;
  });
  return { panels, ticks: ticks.map((value) => ({ value, y: y(value) })), top, bottom };
}

function layoutPanel(
  { label, points }: TrendInput,
  left: number,
  width: number,
  y: (value: number) => number,
): TrendPanel {
  const x = scalePoint(points.keys(), [left + PAD, left + width - PAD]);
  const placed = points.map((point, index) => ({ ...point, x: x(index) ?? left }));
  const runs = (read: (point: TrendInput["points"][number]) => number | null) =>
    joinRuns(
      placed.map((point) => ({ x: point.x, value: read(point) })),
      y,
    );
  const ends = placed.filter((_, index) => index === 0 || index === placed.length - 1);
  return {
    label,
    x: left,
    width,
    unit: runs(({ unit }) => unit),
    province: runs(({ province }) => province),
    region: runs(({ region }) => region ?? null),
    dots: placed.flatMap((point) =>
      point.unit === null ? [] : [{ x: point.x, y: y(point.unit), year: point.year, sign: point.sign }],
    ),
    years: ends.map((point, index) => ({
      // In a panel with room for two years and no more they stand at its edges.
      x: width < NARROW && ends.length > 1 ? left + (index === 0 ? EDGE : width - EDGE) : point.x,
      year: point.year,
      anchor: ends.length === 1 ? "middle" : index === 0 ? "start" : "end",
    })),
  };
}

/** One path for each unbroken run of values. */
function joinRuns(
  points: readonly { readonly x: number; readonly value: number | null }[],
  y: (value: number) => number,
): string[] {
  const runs: [x: number, y: number][][] = [[]];
  for (const { x, value } of points) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push([x, y(value)]);
  }
  return runs.filter((run) => run.length > 1).map((run) => line().digits(1)(run) ?? "");
}
