import { carryCounts, makeDestinations } from "#domain/crosswalk/carry";
import type { Period, Standard } from "#domain/standard";
import { yearOf } from "#domain/standard";
import type { Registry } from "../registry/registry.ts";
import { makeNearDeprivations, makePoorDeprivations, type DeprivationCounts } from "./deprivations.ts";
import { makeMirroredFlows, makeYearFlows, type Stocks } from "./flows.ts";
import { makeMinority } from "./minority.ts";
import { makePersons } from "./persons.ts";
import type { PeriodCounts } from "./periodCounts.ts";
import { makeProvinceCounts } from "./province.ts";
import { FLOW_ANCHORS } from "./totals.ts";
import type { ExampleUnit } from "./units.ts";

/** Measures of one unit; a measure that is absent stays an empty cell. */
export type UnitFigures = Map<string, number>;

/** One period of one province as the forms carry it; `figures` parallel to `units`. */
export interface ExamplePeriod {
  readonly province: string;
  readonly period: Period;
  readonly units: readonly ExampleUnit[];
  readonly figures: readonly UnitFigures[];
}

/** All figures of the example: the same registry gives the same figures. */
export function makeExample(registry: Registry): ExamplePeriod[] {
  return registry.provinces.flatMap((province) => makeProvince(registry, province.code));
}

function makeProvince(registry: Registry, province: string): ExamplePeriod[] {
  const years = makeProvinceCounts(registry, province);
  const made: ExamplePeriod[] = [];
  years.forEach((year, index) => {
    const before = years[index - 1]?.period.standard === year.period.standard ? made[index - 1] : undefined;
    made.push(makeExamplePeriod(registry, province, year, before));
  });
  return made;
}

function makeExamplePeriod(
  registry: Registry,
  province: string,
  year: PeriodCounts,
  before?: ExamplePeriod,
): ExamplePeriod {
  const standard = registry.standards.find((entry) => entry.id === year.period.standard);
  if (standard === undefined) throw new RangeError(`standard ${year.period.standard} is not in the registry`);
  const figures = year.counts.map(
    ({ households, poor, near }): UnitFigures =>
      new Map([
        ["total_households", households],
        ["poor_households", poor],
        ["near_poor_households", near],
      ]),
  );
  const result: ExamplePeriod = { province, period: year.period, units: year.units, figures };
  if (standard.kind === "multidimensional") addPersons(result);
  else addMinority(result, year);
  addDeprivations(result, standard);
  if (before !== undefined) addFlows(registry, result, before);
  return result;
}

function addMinority(result: ExamplePeriod, year: PeriodCounts): void {
  makeMinority(year).forEach(({ all, poor, near }, index) => {
    const unit = result.figures[index];
    unit
      ?.set("minority_households", all)
      .set("minority_poor_households", poor)
      .set("minority_near_poor_households", near);
  });
}

function addPersons({ units, figures }: ExamplePeriod): void {
  figures.forEach((unit, index) => {
    const code = units[index]?.commune.code ?? "";
    for (const [measure, value] of makePersons(code, unit)) unit.set(measure, value);
  });
}

function addDeprivations({ province, period, units, figures }: ExamplePeriod, standard: Standard): void {
  const group = (measure: string) => ({
    province,
    year: yearOf(period),
    codes: units.map((unit) => unit.commune.code),
    households: figures.map((unit) => unit.get(measure) ?? 0),
  });
  setDeprivations(figures, "poor", makePoorDeprivations(standard, group("poor_households")));
  if (standard.kind !== "multidimensional") return;
  setDeprivations(figures, "near", makeNearDeprivations(standard, group("near_poor_households")));
}

function setDeprivations(
  figures: readonly UnitFigures[],
  prefix: "poor" | "near",
  counts: DeprivationCounts,
): void {
  figures.forEach((unit, index) => {
    let total = 0;
    for (const [key, column] of counts) {
      unit.set(`${prefix}_dep_${key}`, column[index] ?? 0);
      total += column[index] ?? 0;
    }
    unit.set(`${prefix}_total_deprivations`, total);
  });
}

/** Starts of the year are the ends of the year before, carried over boundary changes. */
function addFlows(registry: Registry, result: ExamplePeriod, before: ExamplePeriod): void {
  const start = (measure: string) => carriedEnds(registry, result, before, measure);
  const stocks = (measure: string): Stocks[] => {
    const starts = start(measure);
    return result.figures.map((unit, index) => ({ start: starts[index] ?? 0, end: unit.get(measure) ?? 0 }));
  };
  if (result.period.standard === "MDP2016-2020") addYearFlows(result, stocks, start);
  else addMirroredFlows(result, stocks);
}

function carriedEnds(
  registry: Registry,
  result: ExamplePeriod,
  before: ExamplePeriod,
  measure: string,
): number[] {
  const ends = new Map(
    before.units.map((unit, index) => [unit.commune.code, before.figures[index]?.get(measure) ?? 0]),
  );
  const earlier = new Map(registry.earlierChanges.map((change) => [change.oldCode, change.newCode]));
  const present = new Set(result.units.map((unit) => unit.commune.code));
  const reform = makeDestinations(registry.earlierChanges, registry.successions);
  const crossed = result.units[0]?.commune.scheme !== before.units[0]?.commune.scheme;
  const carried = carryCounts(ends, (code) => {
    if (crossed) return reform(code);
    return [[present.has(code) ? code : (earlier.get(code) ?? code), 1]];
  });
  return result.units.map((unit) => carried.get(unit.commune.code) ?? 0);
}

function addYearFlows(
  result: ExamplePeriod,
  stocks: (measure: string) => Stocks[],
  start: (measure: string) => number[],
): void {
  const anchor = FLOW_ANCHORS[`${result.province}/${String(yearOf(result.period))}`];
  for (const prefix of ["poor", "near_poor"] as const) {
    const ends = stocks(`${prefix}_households`);
    const minority = start(`minority_${prefix}_households`);
    makeYearFlows(ends, prefix === "poor" ? anchor : undefined).forEach((flow, index) => {
      const unit = result.figures[index];
      unit
        ?.set(`${prefix}_start`, ends[index]?.start ?? 0)
        .set(`minority_${prefix}_start`, minority[index] ?? 0);
      unit
        ?.set(`${prefix}_exited`, flow.exited)
        .set(`${prefix}_relapsed`, flow.relapsed)
        .set(`${prefix}_new`, flow.appeared);
    });
  }
}

/** Households and persons balance apart, each between its own ends. */
function addMirroredFlows(result: ExamplePeriod, stocks: (measure: string) => Stocks[]): void {
  for (const suffix of ["", "_persons"]) {
    const ends = suffix === "" ? "households" : "persons";
    const poor = stocks(`poor_${ends}`);
    const near = stocks(`near_poor_${ends}`);
    result.figures.forEach((unit, index) => {
      const code = result.units[index]?.commune.code ?? "";
      const [p, n] = [poor[index] ?? { start: 0, end: 0 }, near[index] ?? { start: 0, end: 0 }];
      const flows = makeMirroredFlows(p, n, `${code} ${result.period.id}${suffix}`);
      setSide(unit, { prefix: "poor", other: "near", suffix }, p, flows.poor);
      setSide(unit, { prefix: "near_poor", other: "poor", suffix }, n, flows.near);
    });
  }
}

function setSide(
  unit: UnitFigures,
  { prefix, other, suffix }: { prefix: string; other: string; suffix: string },
  stocks: Stocks,
  flow: ReturnType<typeof makeMirroredFlows>["poor"],
): void {
  const values: Readonly<Record<string, number>> = {
    [`${prefix}_start`]: stocks.start,
    [`${prefix}_to_${other}`]: flow.toOther,
    [`${prefix}_above_near_line`]: flow.above,
    [`${prefix}_other_decrease`]: flow.otherDecrease,
    [`${prefix}_from_${other}`]: flow.fromOther,
    [`${prefix}_relapsed`]: flow.relapsed,
    [`${prefix}_new`]: flow.appeared,
    [`${prefix}_other_increase`]: flow.otherIncrease,
  };
  for (const [measure, value] of Object.entries(values)) unit.set(`${measure}${suffix}`, value);
}
