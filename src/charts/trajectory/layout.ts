import type { Sign } from "#domain/sign";
import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { ticksAround } from "../ticks.ts";

/** A target line, what was measured under the target's standard, and where the pace leads; percent at the ends of years. */
export interface TrajectoryInput {
  readonly from: number;
  readonly to: number;
  readonly line: readonly { readonly year: number; readonly upper: number; readonly lower: number }[];
  readonly points: readonly { readonly year: number; readonly value: number; readonly sign: Sign | null }[];
  /** Rate at the end at today's pace, or null where there is none. */
  readonly projected: number | null;
  /** First year of the next standard, or null: nothing is drawn across it. */
  readonly cut: number | null;
}

export interface TrajectorySize {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

export interface TrajectoryLayout {
  /** The target: one line, or the two edges of a band. */
  readonly target: readonly string[];
  readonly band: string | null;
  /** Unbroken runs of years. */
  readonly measured: readonly string[];
  readonly ahead: string | null;
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly year: number;
    readonly sign: Sign | null;
  }[];
  /** Ends of the target's lines for their labels, at least a line of text apart. */
  readonly goals: readonly { readonly x: number; readonly y: number; readonly value: number }[];
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly cut: number | null;
}

const TICKS = 3;
/** Height of a label. */
const LABEL = 13;

type Point = readonly [year: number, value: number];
interface Place {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** Places a target and its progress. The scale is cut to the values: these are lines, not areas from zero. */
export function layoutTrajectory(input: TrajectoryInput, size: TrajectorySize): TrajectoryLayout {
  const { from, to, cut } = input;
  const isBefore = ({ year }: { readonly year: number }) => cut === null || year < cut;
  const points = input.points.filter(isBefore);
  const edges = listEdges(input.line.filter(isBefore));
  const ahead = findAhead(input, points);
  const values = [...edges.flat(), ...ahead]
    .map(([, value]) => value)
    .concat(points.map(({ value }) => value));
  const [lowest, highest] = extent(values);
  const ticks = lowest === undefined ? [0, 100] : ticksAround(lowest, highest, TICKS);
  const place = makePlace(input, ticks, size);
  return {
    target: edges.map((edge) => draw(edge, place)),
    band: edges.length < 2 ? null : drawBand(edges, place),
    measured: listRuns(points).map((run) => draw(run, place)),
    ahead: ahead.length === 0 ? null : draw(ahead, place),
    dots: points.map(({ year, value, sign }) => ({ x: place.x(year), y: place.y(value), year, sign })),
    goals: labelEnds(edges, place),
    years: Array.from({ length: to - from + 1 }, (_, index) => ({
      x: place.x(from + index),
      year: from + index,
    })),
    ticks: ticks.map((value) => ({ value, y: place.y(value) })),
    cut: cut === null ? null : place.x(cut - 0.5),
  };
}

function makePlace({ from, to }: TrajectoryInput, ticks: readonly number[], size: TrajectorySize): Place {
  const { width, height, margin } = size;
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return {
    x: scaleLinear([from, Math.max(from + 1, to)], [margin.left, width - margin.right]),
    y: scaleLinear([low, high], [height - margin.bottom, margin.top]),
  };
}

/** The line, or of a range both edges, the upper first. */
function listEdges(line: TrajectoryInput["line"]): Point[][] {
  if (line.length === 0) return [];
  const upper = line.map(({ year, upper }): Point => [year, upper]);
  if (line.every((at) => at.upper === at.lower)) return [upper];
  return [upper, line.map(({ year, lower }): Point => [year, lower])];
}

/** From the latest rate to the end; nothing where the end is reached or another standard lies between. */
function findAhead({ projected, cut, to }: TrajectoryInput, points: TrajectoryInput["points"]): Point[] {
  const last = points.at(-1);
  if (projected === null || cut !== null || last === undefined || last.year >= to) return [];
  return [
    [last.year, last.value],
    [to, projected],
  ];
}

/** Years that follow each other; a year without a rate is a gap. */
function listRuns(points: TrajectoryInput["points"]): Point[][] {
  const runs: Point[][] = [];
  points.forEach(({ year, value }, index) => {
    if (points[index - 1]?.year === year - 1) runs.at(-1)?.push([year, value]);
    else runs.push([[year, value]]);
  });
  return runs.filter((run) => run.length > 1);
}

/** Labels of the ends, one where both are the same; the upper one moves up until both can be read. */
function labelEnds(edges: readonly (readonly Point[])[], place: Place): TrajectoryLayout["goals"] {
  const ends = edges.map((edge) => edge.at(-1)).filter((end) => end !== undefined);
  const [upper, lower] = ends;
  if (upper === undefined) return [];
  const label = ([year, value]: Point, y = place.y(value)) => ({ x: place.x(year), y, value });
  if (lower === undefined || lower[1] === upper[1]) return [label(upper)];
  return [label(upper, Math.min(place.y(upper[1]), place.y(lower[1]) - LABEL)), label(lower)];
}

function draw(points: readonly Point[], { x, y }: Place): string {
  const path = line<Point>(
    ([year]) => x(year),
    ([, value]) => y(value),
  );
  return path.digits(1)(points) ?? "";
}

/** The room between two edges of the same years. */
function drawBand([upper = [], lower = []]: readonly (readonly Point[])[], { x, y }: Place): string {
  const path = area<Point>(
    ([year]) => x(year),
    (_, index) => y(lower[index]?.[1] ?? 0),
    ([, value]) => y(value),
  );
  return path.digits(1)(upper) ?? "";
}
