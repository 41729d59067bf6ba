import { apportion } from "#domain/apportion";
import { carryCounts, makeDestinations } from "#domain/crosswalk/carry";
import type { Registry } from "../registry/registry.ts";
import { BLOCKS, type Block } from "./blocks.ts";
import { logit, proportional } from "./calibrate.ts";
import type { Counts, Standing } from "./counts.ts";
import type { PeriodCounts } from "./periodCounts.ts";
import { shareByBlocks } from "./shareByBlocks.ts";
import type { Totals } from "./totals.ts";
import type { ExampleUnit } from "./units.ts";

/** Communes of Điện Biên whose rate of poor and near-poor households of 2025 is printed (Quyết định 108), percent. */
const PRINTED_2025: Readonly<Record<string, number>> = { "03162": 74.66, "03176": 73.18, "03163": 64.71 };
/** Households of its three wards and their poor and near-poor, of which only the sum 770 (3,4 %) is printed. */
const URBAN_HOUSEHOLDS_2025 = 22660;

/** End-2025: the communes of the reform continue what their predecessors had at the end of 2024. */
export function shareYear2025(
  registry: Registry,
  before: PeriodCounts,
  units: readonly ExampleUnit[],
  totals: Totals,
): Counts[] {
  const carried = carryAll(registry, before);
  const province = units[0]?.commune.province ?? "";
  const standings = units.map((unit) => makeStanding(unit, carried));
  const weights = standings.map((standing) => standing.size);
  const sizes =
    province === "11"
      ? wardsApart(units, weights, totals.households)
      : proportional(weights, totals.households);
  const season = `${province}/2025/${totals.standard}`;
  const blocks = [
    ...(BLOCKS[season] ?? []),
    ...units.flatMap((unit, index) => printedBlock(unit, Math.round(sizes[index] ?? 0), standings[index])),
  ];
  return shareByBlocks(
    { units, standings, sizes: withWholeWards(units, sizes, province) },
    totals,
    blocks,
    season,
  );
}

function carryAll(
  registry: Registry,
  before: PeriodCounts,
): Record<keyof Counts, ReadonlyMap<string, number>> {
  const destinations = makeDestinations(registry.earlierChanges, registry.successions);
  const carry = (pick: (counts: Counts) => number) =>
    carryCounts(
      new Map(
        before.units.map((unit, index) => [
          unit.commune.code,
          pick(before.counts[index] ?? { households: 0, poor: 0, near: 0 }),
        ]),
      ),
      destinations,
    );
  return {
    households: carry((counts) => counts.households),
    poor: carry((counts) => counts.poor),
    near: carry((counts) => counts.near),
  };
}

function makeStanding(
  unit: ExampleUnit,
  carried: Record<keyof Counts, ReadonlyMap<string, number>>,
): Standing {
  const { code } = unit.commune;
  const households = carried.households.get(code) ?? 1;
  const poor = Math.max(0.25, carried.poor.get(code) ?? 0);
  return { code, size: households, odds: logit(Math.min(0.95, poor / households)) };
}

/** The three wards share their own total, the 42 communes the rest. */
function wardsApart(units: readonly ExampleUnit[], weights: readonly number[], total: number): number[] {
  const part = (urban: boolean, share: number) =>
    proportional(
      weights.map((weight, index) => (units[index]?.urban === urban ? weight : 0)),
      share,
    );
  const wards = part(true, URBAN_HOUSEHOLDS_2025);
  return part(false, total - URBAN_HOUSEHOLDS_2025).map((size, index) => size + (wards[index] ?? 0));
}

/** Wards are blocks of their own: their sizes are whole numbers that meet the urban total. */
function withWholeWards(units: readonly ExampleUnit[], sizes: readonly number[], province: string): number[] {
  if (province !== "11") return [...sizes];
  const wards = apportion(
    sizes.map((size, index) => (units[index]?.urban === true ? size : 0)),
    URBAN_HOUSEHOLDS_2025,
  );
  return sizes.map((size, index) => (units[index]?.urban === true ? (wards[index] ?? size) : size));
}

/** Whole numbers near the natural ones whose rate prints as published; the split between poor and near-poor is made up. */
function printedBlock(unit: ExampleUnit, natural: number, standing: Standing | undefined): Block[] {
  const rate = PRINTED_2025[unit.commune.code];
  if (rate === undefined || standing === undefined) return [];
  for (let offset = 0; offset < 200; offset++) {
    const households = natural + (offset % 2 === 0 ? offset / 2 : -(offset + 1) / 2);
    const together = Math.round((households * rate) / 100);
    if (((100 * together) / households).toFixed(2) !== rate.toFixed(2)) continue;
    const poor = Math.round(together * 0.78);
    return [{ codes: [unit.commune.code], households, poor, near: together - poor }];
  }
  throw new RangeError(
    `no whole households near ${String(natural)} print ${String(rate)} % in ${unit.commune.name}`,
  );
}
