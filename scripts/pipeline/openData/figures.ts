import type { Fact } from "#domain/publishedFiles";
import type { Cell } from "#domain/csv";
import { evaluateIndicator, type Indicator, type IndicatorValue } from "#domain/indicator";
import { formatDocuments } from "#domain/paper";
import { SeriesTable } from "#domain/series";
import type { Period } from "#domain/standard";
import type { ProvinceBuild } from "../province.ts";
import { requireProvince, type Registry } from "../registry/registry.ts";
import type { Terms } from "./measures.ts";

/** Four decimals of a percent are a household in a million. */
const DECIMALS = 1e4;
/** The flag of a figure that old communes can not be put together into. */
export const NOT_COMPARABLE = "not-comparable";

/** One province as its files are made of: the published series, never anything before disclosure. */
export interface OpenProvince {
  readonly build: ProvinceBuild;
  readonly table: SeriesTable;
  readonly names: ReadonlyMap<string, string>;
}

export function openProvince(registry: Registry, build: ProvinceBuild): OpenProvince {
  const communes = registry.communes.filter(
    ({ scheme, province }) => scheme === "2025" && province === build.province,
  );
  return {
    build,
    table: new SeriesTable(build.series, true),
    names: new Map([
      [build.province, requireProvince(registry, build.province).name.vi],
      ...communes.map(({ code, type, name }): [string, string] => [code, `${type} ${name}`]),
    ]),
  };
}

/** An indicator of one unit at one period, from published cells alone. */
export function readOpen(
  { build, table }: OpenProvince,
  rule: Indicator,
  period: string,
  code: string,
): IndicatorValue {
  return evaluateIndicator(rule, {
    unit: (measure) => table.cell(code, period, measure),
    province: (measure) => table.cell(build.province, period, measure),
    printed: () => table.printed(code, period, rule.id),
  });
}

/** True where nobody collected it: then there is no row, as there is no cell. */
export function isUncollected({ status }: Pick<IndicatorValue, "status">): boolean {
  return status === "not-collected";
}

export const round = (value: number | null): number | null =>
  value === null ? null : Math.round(value * DECIMALS) / DECIMALS;

/** Rows of the long table in the order of `FIGURE_COLUMNS`: indicators, plain measures, then what is published beside the communes. */
export function listFigures(province: OpenProvince, terms: Terms): Cell[][] {
  const { build } = province;
  return [
    ...build.periods.flatMap((period) => [
      ...listIndicators(province, terms, period),
      ...listMeasures(province, terms, period),
    ]),
    ...build.facts.facts.map((fact) => writeFact(build.province, fact)),
  ];
}

function listIndicators(province: OpenProvince, { indicators }: Terms, period: Period): Cell[][] {
  return indicators
    .filter(({ standards }) => standards.includes(period.standard))
    .flatMap((rule) =>
      province.table.rows.flatMap((code) => {
        const value = readOpen(province, rule, period.id, code);
        if (isUncollected(value)) return [];
        const flag = value.printed?.flag ?? (value.broken ? NOT_COMPARABLE : null);
        return [
          [
            ...placeOf(province, code, period),
            rule.id,
            round(value.value),
            ...countsOf(rule, value),
            ...(value.interval ?? [null, null]),
            rule.unit,
            value.status,
            formatDocuments(value),
            flag,
          ],
        ];
      }),
    );
}

/** What a rate is made of; beside a withheld one stands neither: whoever has both has the rate. */
function countsOf(rule: Indicator, { numerator, denominator, status }: IndicatorValue): [Cell, Cell] {
  if (rule.denominator === null) return [null, denominator];
  return [status === "suppressed" ? null : numerator, denominator];
}

/** Stored counts that no indicator publishes by their own name. */
function listMeasures(province: OpenProvince, { measures }: Terms, period: Period): Cell[][] {
  return measures.flatMap(({ id, unit }) =>
    province.table.rows.flatMap((code) => {
      const cell = province.table.cell(code, period.id, id);
      const { value, status, broken, interval } = cell;
      if (isUncollected(cell)) return [];
      const source = formatDocuments(cell);
      const flag = broken === true ? NOT_COMPARABLE : null;
      const place = placeOf(province, code, period);
      return [[...place, id, value, null, null, ...(interval ?? [null, null]), unit, status, source, flag]];
    }),
  );
}

function placeOf({ build, names }: OpenProvince, code: string, { id, date, standard }: Period): Cell[] {
  const level = code === build.province ? "province" : "commune";
  return [build.province, code, names.get(code) ?? code, level, "2025", id, date, standard];
}

function writeFact(province: string, fact: Fact): Cell[] {
  const { code, name, level, scheme, date, standard, measure, value, unit, status, flag } = fact;
  const source = formatDocuments(fact);
  const period = standard === null ? null : `${date.slice(0, 4)}-${standard}`;
  const place = [province, code, name.vi, level, scheme, period, date, standard];
  return [...place, measure, value, null, null, null, null, unit, status, source, flag];
}
