import { totalOf, type CoverageRecord } from "#domain/coverage/record";
import { makeTrees, type ProgrammeNode } from "#domain/coverage/tree";
import { deriveStatus, type Status } from "#domain/status";
import { findCommunes, type Registry } from "../registry/registry.ts";
import type { CoverageSource } from "../read/coverageFile.ts";
import { joinDesignations } from "../derive/designations.ts";

/** Recorded coverage of one province in the quality report (độ phủ chương trình theo xã): what its files say together. */
export interface CoverageReport {
  readonly province: string;
  /** Rows that say something; one row may be a record, a designation and a target at once. */
  readonly files: readonly { readonly file: string; readonly rows: number }[];
  readonly rows: number;
  /** Communes of today with at least one recorded programme, and the codes of those without. */
  readonly communes: { readonly recorded: number; readonly without: readonly string[] };
  readonly years: readonly CoverageYear[];
  /** Communes and years that are designated, and that have a target. */
  readonly designations: number;
  readonly targets: number;
  /** Cells that were flagged while reading: more spent than planned. */
  readonly flags: number;
  readonly plans: readonly CoveragePlan[];
}

/** What is recorded of one year. */
export interface CoverageYear extends RecordedMoney {
  readonly year: number;
  readonly records: number;
  /** Records without that amount ("không nêu"), which is not 0: while there are any, the sum is a lower bound. */
  readonly withoutPlanned: number;
  readonly withoutSpent: number;
}

/** What a plan prints, beside what is recorded of its programmes in all years; the two are not expected to be equal. */
export interface CoveragePlan extends RecordedMoney {
  readonly plan: string;
  /** Million đồng as the plan prints it for all of it, or null where it prints no total. */
  readonly printed: number | null;
}

/** Sums of recorded amounts, million đồng (triệu đồng); null where no row states one. */
interface RecordedMoney {
  readonly planned: number | null;
  readonly spent: number | null;
  /** As weak as the weakest row that states an amount. */
  readonly status: Status;
}

/** A date on which the communes of today are in force. */
const TODAY = "2025-12-31";

/** Coverage of each of the provinces that sent a form, all its files together. */
export function describeCoverage(
  registry: Registry,
  provinces: readonly string[],
  coverage: readonly CoverageSource[],
): CoverageReport[] {
  return provinces.flatMap((province) => {
    const own = coverage.filter((source) => source.province === province);
    return own.length === 0 ? [] : [describeProvince(registry, province, own)];
  });
}

function describeProvince(
  registry: Registry,
  province: string,
  own: readonly CoverageSource[],
): CoverageReport {
  const records = own.flatMap((source) => source.records);
  const recorded = new Set(records.map(({ commune }) => commune));
  const communes = findCommunes(registry, "2025", province, TODAY).map(({ code }) => code);
  const files = own.map((source) => ({ file: source.file, rows: countRows(source) }));
  return {
    province,
    files,
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    communes: { recorded: recorded.size, without: communes.filter((code) => !recorded.has(code)).sort() },
    years: [...new Set(records.map(({ year }) => year))]
      .sort((a, b) => a - b)
      .map((year) => describeYear(year, records)),
    designations: joinDesignations(own.flatMap((source) => source.designations)).length,
    targets: own.flatMap((source) => source.targets).length,
    flags: own.flatMap((source) => source.flags).length,
    plans: describePlans(registry, province, records),
  };
}

function countRows({ records, designations, targets }: CoverageSource): number {
  const places = [...records, ...designations, ...targets].map(({ at }) => `${String(at.row)} ${at.sheet}`);
  return new Set(places).size;
}

function describeYear(year: number, records: readonly CoverageRecord[]): CoverageYear {
  const rows = records.filter((record) => record.year === year);
  return {
    year,
    records: rows.length,
    withoutPlanned: rows.filter(({ planned }) => planned === null).length,
    withoutSpent: rows.filter(({ spent }) => spent === null).length,
    ...sumMoney(rows),
  };
}

function sumMoney(rows: readonly CoverageRecord[]): RecordedMoney {
  const { planned, spent } = totalOf(rows);
  const stated = rows.filter((row) => row.planned !== null || row.spent !== null);
  const status = stated.length === 0 ? "missing" : deriveStatus(stated.map((row) => row.status));
  return { planned, spent, status };
}

/** Plans of the province, each with the records of the programmes whose money it counts as its own. */
function describePlans(
  registry: Registry,
  province: string,
  records: readonly CoverageRecord[],
): CoveragePlan[] {
  const plans = new Set(registry.plans.filter((plan) => plan.province === province).map(({ id }) => id));
  return makeTrees(registry.programmes)
    .filter(({ programme }) => plans.has(programme.plan))
    .map((root) => {
      const ids = new Set(listOwn(root));
      const money = sumMoney(records.filter(({ programme }) => ids.has(programme)));
      return { plan: root.programme.plan, printed: root.programme.money.total, ...money };
    });
}

/** Programmes of a plan without those whose money it lists as that of others. */
function listOwn({ programme, children }: ProgrammeNode): string[] {
  return programme.money.outside ? [] : [programme.id, ...children.flatMap(listOwn)];
}
