import type { StandardId } from "../standard.ts";
import { restsOnDocuments } from "../grade.ts";
import { deriveStatus, isShown, type Status } from "../status.ts";
import { projectTarget, toHundredths } from "./project.ts";
import type { Target, TargetBound } from "./target.ts";
import { makeTrajectory, type TrajectoryYear } from "./trajectory.ts";

/** A rate at the end of a year, percent. */
export interface MeasuredRate {
  readonly year: number;
  readonly value: number;
  readonly status: Status;
}

/** Rates under one standard: a break of standard stops the line. */
export interface MeasuredSeries {
  readonly standard: StandardId;
  readonly values: readonly MeasuredRate[];
}

/** Why nothing is measured for those a target is meant for. */
export type Unmeasured = "pending" | "unnamed" | "parts" | "area" | "indicator" | "nothing";

/**
 * Where a target stands; "met" and "missed" are said of its last year only, and only of what documents print: a last year that nobody
 * has published a figure of is "unpublished". "baseline": nothing after its first year is measured.
 */
export const STANDINGS = [
  "met",
  "missed",
  "unpublished",
  "baseline",
  "on-course",
  "behind",
  "undecided",
  "no-baseline",
  "not-measured",
] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Progress {
  readonly standing: Standing;
  readonly baseline: Baseline | null;
  readonly line: readonly TrajectoryYear[] | null;
  /** The latest rate measured within the target's years. */
  readonly latest: MeasuredRate | null;
  /** Average change since the baseline, points a year, negative where the rate falls. */
  readonly pace: number | null;
  /** Change a year that would still just reach the target; null once its last year is measured. */
  readonly needed: number | null;
  /** Percent at the end if the pace holds. */
  readonly projected: number | null;
  /** Points above the line (positive: too many are poor), both rounded as decisions print rates. */
  readonly distance: number | null;
  /** Of everything computed here. */
  readonly status: Status;
}

export interface Baseline {
  readonly value: number;
  readonly status: Status;
}

const UNKNOWN = { pace: null, needed: null, projected: null, distance: null } as const;

/**
 * Where a target stands at the end of a year.
 * @throws RangeError for rates of another standard than the target's own
 */
export function progressOf(target: Target, { standard, values }: MeasuredSeries, asOf: number): Progress {
  if (standard !== target.standard)
    throw new RangeError(
      `${target.id} is a target of ${target.standard}: rates of ${standard} do not belong to it`,
    );
  const bare = findEnds(target, values, asOf);
  const { latest, baseline, line } = bare;
  if (target.undecided !== null) return { ...bare, standing: "undecided" };
  if (latest === null) return { ...bare, standing: "not-measured" };
  if (latest.year === target.from) return { ...bare, standing: "baseline" };
  if (baseline === null || line === null) return { ...bare, standing: "no-baseline" };
  const status = deriveStatus([baseline.status, latest.status]);
  if (latest.year === target.to && !restsOnDocuments(status)) return { ...bare, ...UNPUBLISHED };
  return { ...bare, ...measure(target, line, baseline, latest) };
}

/** Nothing is said of a last year that somebody made up: not even how far off it would be. */
const UNPUBLISHED = { standing: "unpublished", status: "missing" } as const;

/** What is known before anything is compared. */
function findEnds(target: Target, values: readonly MeasuredRate[], asOf: number) {
  const known = values.filter(
    ({ year, status }) => year >= target.from && year <= target.to && isShown(status),
  );
  const latest = known.filter(({ year }) => year <= asOf).reduce<MeasuredRate | null>(later, null);
  const baseline = findBaseline(target, known);
  const line = makeTrajectory(target, baseline?.value ?? null);
  return { ...UNKNOWN, line, baseline, latest, status: latest?.status ?? "missing" };
}

function later(latest: MeasuredRate | null, rate: MeasuredRate): MeasuredRate {
  return latest === null || rate.year > latest.year ? rate : latest;
}

/** The baseline of a target: its own, else what was measured at the end of its first year. */
function findBaseline({ baseline, from }: Target, values: readonly MeasuredRate[]): Baseline | null {
  if (baseline.percent !== null)
    return { value: baseline.percent, status: baseline.basis === "printed" ? "official" : "derived" };
  return values.find(({ year }) => year === from) ?? null;
}

function measure(
  target: Target,
  line: readonly TrajectoryYear[],
  baseline: Baseline,
  latest: MeasuredRate,
): Pick<Progress, "standing" | "pace" | "needed" | "projected" | "distance" | "status"> {
  const { from, to } = target;
  const upper = (year: number) => line[year - from]?.upper ?? 0;
  const measured = [{ year: from, value: baseline.value }, latest];
  const way = projectTarget(measured, { year: to, value: upper(to) }, latest.year);
  const distance = (toHundredths(latest.value) - toHundredths(upper(latest.year))) / 100;
  const isOver = latest.year === to;
  return {
    standing: standAt(isReached(target.bound, distance), isOver),
    pace: way?.pace ?? null,
    needed: isOver ? null : (way?.needed ?? null),
    projected: way?.projected ?? null,
    distance,
    status: deriveStatus([baseline.status, latest.status]),
  };
}

/** "Dưới 33 %" is not reached by 33 % itself. */
function isReached(bound: TargetBound, distance: number): boolean {
  return bound === "above" || bound === "below" ? distance < 0 : distance <= 0;
}

function standAt(isReached: boolean, isOver: boolean): Standing {
  if (isOver) return isReached ? "met" : "missed";
  return isReached ? "on-course" : "behind";
}
