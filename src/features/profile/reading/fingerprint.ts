import { findDeprivation, type IndicatorRule } from "#domain/indicator";
import type { PreparedProvince } from "./prepare.ts";
import { listSources } from "./read.ts";
import type { Fingerprint, FingerprintRow } from "./types.ts";

/** Deprivations that are named as what drives a commune's poverty. */
const MOST_DRIVERS = 3;

/** What poor households of a commune lack, beside those of the whole province. */
export function makeFingerprint(province: PreparedProvince, code: string): Fingerprint {
  const { catalogue, details, standard, period, figure } = province;
  const collected = province.collected.get(period.id);
  const isCollected = ({ id }: IndicatorRule) => collected?.has(id) === true;
  const rows = (details.dimensions[standard.id] ?? []).flatMap(({ deprivations }) =>
    deprivations.flatMap(({ key, name, condition }) => {
      const rule = findDeprivation(catalogue.indicators, key);
      if (rule === null || !isCollected(rule)) return [];
      const { value: unit, province: whole, rank } = figure(rule, period.id, code);
      return [{ key, name, condition, unit, province: whole, gap: gapOf(unit.value, whole.value), rank }];
    }),
  );
  const mean = catalogue.indicators.find((rule) => rule.id === "mean_deprivations_poor" && isCollected(rule));
  return {
    rows: rows.sort((a, b) => compareGaps(a, b) || compareUnits(a, b)),
    drivers: findDrivers(rows),
    mean: mean === undefined ? null : figure(mean, period.id, code),
    sources: listSources(rows.flatMap(({ unit, province: whole }) => [unit, whole])),
  };
}

function compareGaps(a: FingerprintRow, b: FingerprintRow): number {
  return a.gap === b.gap ? 0 : (b.gap ?? -Infinity) - (a.gap ?? -Infinity);
}

/** What has no difference to the province stands by how frequent it is. */
function compareUnits(a: FingerprintRow, b: FingerprintRow): number {
  return (b.unit.value ?? -1) - (a.unit.value ?? -1);
}

/** Percentage points between two rates of one period. */
function gapOf(unit: number | null, province: number | null): number | null {
  return unit === null || province === null ? null : unit - province;
}

/** What stands highest above the province, highest gap first; never what is level with it or below. */
function findDrivers(rows: readonly FingerprintRow[]): FingerprintRow[] {
  return rows
    .filter(({ gap }) => gap !== null && gap > 0)
    .sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0))
    .slice(0, MOST_DRIVERS);
}
