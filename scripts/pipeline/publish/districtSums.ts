import type { Fact } from "#domain/publishedFiles";
import { reachOf } from "../registry/reach.ts";
import type { Registry } from "../registry/registry.ts";
import type { PeriodTable } from "../derive/assemble.ts";
import { cellKey } from "../derive/disclosureInput.ts";
import { paperAt, paperOfSum } from "../papers.ts";

/** A district of old that became communes of today and nothing else. */
export interface DistrictGroup {
  readonly code: string;
  /** Codes of communes of today. */
  readonly members: readonly string[];
}

/** Districts of a province that targets name and that communes of today are wholly made of. */
export function listGroups(registry: Registry, province: string): DistrictGroup[] {
  const named = new Set(
    registry.targets.flatMap(({ scope }) => (scope.level === "districts" ? scope.codes : [])),
  );
  return registry.districts
    .filter((district) => district.province === province && named.has(district.code))
    .map(({ code }) => ({ code, reach: reachOf(registry, code) }))
    .filter(({ reach: { whole, part } }) => whole.length > 0 && part.length === 0)
    .map(({ code, reach }) => ({ code, members: reach.whole }));
}

/** Measures that the rates of those targets are made of. */
export function listGroupMeasures({ targets, indicators }: Registry): string[] {
  const asked = new Set(
    targets.flatMap(({ scope, indicator }) => (scope.level === "districts" ? [indicator] : [])),
  );
  const measures = indicators
    .filter(({ id }) => asked.has(id as (typeof targets)[number]["indicator"]))
    .flatMap(({ numerator, denominator }) => [
      ...numerator.plus,
      ...numerator.minus,
      ...(denominator === null ? [] : [denominator]),
    ]);
  return [...new Set(measures)].sort();
}

/**
 * Sums of districts (tổng của huyện cũ) over communes of today of which some count is withheld: nobody can add those up, and the sum
 * gives none of them away. @param sums as "period/code/measure"
 */
export function districtSums(
  registry: Registry,
  groups: readonly DistrictGroup[],
  tables: readonly PeriodTable[],
  sums: ReadonlySet<string>,
): Fact[] {
  const measures = listGroupMeasures(registry);
  return tables.flatMap((table) =>
    groups.flatMap((group) =>
      measures
        .filter((measure) => sums.has(cellKey(table.period.id, group.code, measure)))
        .map((measure) => sumOf(registry, group, table, measure)),
    ),
  );
}

function sumOf(
  registry: Registry,
  { code, members }: DistrictGroup,
  table: PeriodTable,
  measure: string,
): Fact {
  const counts = table.today.get(measure);
  const name = registry.districts.find((district) => district.code === code)?.name ?? code;
  const { status, documents } = paperOfSum(
    members.flatMap((member) => paperAt(table.papers.today, measure, member) ?? []),
  );
  return {
    scheme: "pre2025",
    code,
    name: { vi: name, en: name },
    level: "district",
    date: table.period.date,
    standard: table.period.standard,
    measure,
    value: members.reduce((sum, member) => sum + (counts?.get(member) ?? 0), 0),
    unit: registry.measures.require(measure).unit,
    status,
    documents: [...documents],
    flag: null,
  };
}
