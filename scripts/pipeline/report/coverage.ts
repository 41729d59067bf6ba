import { totalOf, type CoverageRecord } from "#domain/coverage/record";
import { makeTrees, type ProgrammeNode } from "#domain/coverage/tree";
import type { ReportedCoverage } from "#domain/qualityReport";
import { deriveStatus } from "#domain/status";
import type { Problem } from "../problem.ts";
import { findCommunes, type Registry } from "../registry/registry.ts";
import type { CoverageSource } from "../read/coverageFile.ts";
import { joinDesignations } from "../derive/designations.ts";

type ReportedYear = ReportedCoverage["years"][number];
type ReportedPlan = ReportedCoverage["plans"][number];
type RecordedMoney = Pick<ReportedPlan, "planned" | "spent" | "status">;

/** A date on which the communes of today are in force. */
const TODAY = "2025-12-31";

/** Recorded coverage (độ phủ chương trình theo xã) of each of the provinces that sent a form, all its files together. */
export function describeCoverage(
  registry: Registry,
  provinces: readonly string[],
  coverage: readonly CoverageSource[],
  problems: readonly Problem[],
): ReportedCoverage[] {
  return provinces.flatMap((province) => {
    const own = coverage.filter((source) => source.province === province);
    const flags = own.reduce((sum, source) => sum + countFlags(source, problems), 0);
    return own.length === 0 ? [] : [{ ...describeProvince(registry, province, own), flags }];
  });
}

function describeProvince(
  registry: Registry,
  province: string,
  own: readonly CoverageSource[],
): Omit<ReportedCoverage, "flags"> {
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
    plans: describePlans(registry, province, records),
  };
}

/** Whatever was flagged at a row of the file, by its reader or against the plans. */
function countFlags({ file }: CoverageSource, problems: readonly Problem[]): number {
  return problems.filter(({ severity, place }) => severity === "flag" && place.file === file).length;
}

function countRows({ records, designations, targets }: CoverageSource): number {
  const places = [...records, ...designations, ...targets].map(({ at }) => `${String(at.row)} ${at.sheet}`);
  return new Set(places).size;
}

function describeYear(year: number, records: readonly CoverageRecord[]): ReportedYear {
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
): ReportedPlan[] {
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
