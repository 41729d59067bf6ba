import { apportion } from "#domain/apportion";
import { makePeriod } from "#domain/standard";
import type { Registry } from "../registry/registry.ts";
import { fillBands, RURAL_BANDS, URBAN_BANDS } from "./bands.ts";
import { BLOCKS } from "./blocks.ts";
import { logit, proportional } from "./calibrate.ts";
import { shareNear, type Counts, type GroupTotals } from "./counts.ts";
import { keepPoorDistrictsPoor, listPoorDistricts } from "./poorDistricts.ts";
import { shareByBlocks } from "./shareByBlocks.ts";
import type { PeriodCounts } from "./periodCounts.ts";
import { shareYear2025 } from "./reform.ts";
import { TOTALS, type Totals } from "./totals.ts";
import { makeUnits, type ExampleUnit } from "./units.ts";

/** The years of a province in order, each continuing the one before. */
export function makeProvinceCounts(registry: Registry, province: string): PeriodCounts[] {
  const odds = new Map<string, number>();
  const listed = listPoorDistricts(registry, province);
  const done: PeriodCounts[] = [];
  for (const totals of TOTALS[province] ?? []) {
    const period = makePeriod(totals.year, totals.standard);
    const units = makeUnits(registry, province, totals.year);
    const before = done.at(-1);
    if (totals.year === 2025 && before !== undefined) {
      done.push({ period, units, counts: shareYear2025(registry, before, units, totals) });
      continue;
    }
    const when = done.length === 0 ? "first" : "later";
    const counts = keepPoorDistrictsPoor(units, { listed, when }, (lifts) =>
      province === "11" && totals.year === 2015
        ? bandedYear(liftLatent(units, lifts), totals)
        : sharedYear(units, totals, province, { odds, lifts }),
    );
    if (totals.year === 2015) rememberOdds(units, counts, odds);
    done.push({ period, units, counts });
  }
  return done;
}

/** Where a unit stands after the first year; nil counts as a quarter of a household, or it could never be poor again. */
function rememberOdds(
  units: readonly ExampleUnit[],
  counts: readonly Counts[],
  odds: Map<string, number>,
): void {
  units.forEach((unit, index) => {
    const { households, poor } = counts[index] ?? { households: 1, poor: 0 };
    odds.set(unit.commune.code, logit(Math.min(0.95, Math.max(0.25, poor) / households)));
  });
}

function liftLatent(units: readonly ExampleUnit[], lifts: readonly number[]): ExampleUnit[] {
  return units.map((unit, index) => ({ ...unit, latent: unit.latent + (lifts[index] ?? 0) }));
}

function sharedYear(
  units: readonly ExampleUnit[],
  totals: Totals,
  province: string,
  { odds, lifts }: { readonly odds: ReadonlyMap<string, number>; readonly lifts: readonly number[] },
): Counts[] {
  const season = `${province}/${String(totals.year)}/${totals.standard}`;
  const standings = units.map((unit, index) => ({
    code: unit.commune.code,
    size: unit.size,
    odds: (odds.get(unit.commune.code) ?? unit.latent) + (lifts[index] ?? 0),
  }));
  const sizes = proportional(
    standings.map((unit) => unit.size),
    totals.households,
  );
  return shareByBlocks({ units, standings, sizes }, totals, BLOCKS[season] ?? [], season);
}

/** Điện Biên at the end of 2015: urban and rural sums and the six bands of the plan, exactly. */
const URBAN_2015: GroupTotals = { households: 20890, poor: 904, near: 273 };

function bandedYear(units: readonly ExampleUnit[], totals: Totals): Counts[] {
  const result: Counts[] = [];
  for (const urban of [true, false]) {
    const members = [...units.keys()].filter((index) => units[index]?.urban === urban);
    members.sort((a, b) => bandOrder(units[a]) - bandOrder(units[b]));
    const group = urban ? URBAN_2015 : subtract(totals, URBAN_2015);
    const weights = members.map((index) => units[index]?.size ?? 0);
    const households = apportion(proportional(weights, group.households), group.households);
    const poor = fillBands(households, urban ? URBAN_BANDS : RURAL_BANDS, group.poor);
    const near = shareNear(households, poor, group.near);
    members.forEach((index, k) => {
      result[index] = { households: households[k] ?? 0, poor: poor[k] ?? 0, near: near[k] ?? 0 };
    });
  }
  return result;
}

/** Tân Thanh and Mường Thanh are the two wards that the plan names at 0 %. */
function bandOrder(unit: ExampleUnit | undefined): number {
  if (unit === undefined) return 0;
  return ["03133", "03136"].includes(unit.commune.code) ? -100 : unit.latent;
}

function subtract(a: GroupTotals, b: GroupTotals): GroupTotals {
  return { households: a.households - b.households, poor: a.poor - b.poor, near: a.near - b.near };
}
