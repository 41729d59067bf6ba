import type { DetailsFile, FactsFile, PlacesFile } from "#domain/publishedFiles";
import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import type { Catalogue, ProvinceEntry, PublishedStandard } from "#domain/dataset";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import type { Period } from "#domain/standard";
import { rankValues, type Rank } from "#domain/statistics/rank";
import { rankRanges, type RankRange } from "#domain/statistics/rankRange";
import type { CommuneName } from "#domain/reading";
import { makeBands } from "../../../reading/choice.ts";
import { hasIndicator, readShielded } from "./read.ts";
import { prepareLikeness, type Likeness } from "./similar.ts";
import type { Figure } from "./types.ts";

/** The published files of a province that its profiles are made from; null where an edition has none. */
export interface ProvinceInput {
  readonly catalogue: Catalogue;
  readonly entry: ProvinceEntry;
  /** Series of every theme. */
  readonly table: SeriesTable;
  readonly details: DetailsFile;
  readonly places: PlacesFile;
  readonly register: ProgrammesFile | null;
  readonly coverage: CoverageFile | null;
  readonly facts: FactsFile | null;
  /** Communes in the order of the shapes. */
  readonly communes: readonly CommuneName[];
  /** Which communes share a border, as positions in `communes`; empty where nobody knows. */
  readonly neighbours: readonly (readonly number[])[];
  /** Period id; an unknown one is the latest of the province. */
  readonly period: string;
  /** What the sentence and the ranks are about; one the period lacks is the poor rate. */
  readonly indicator?: string;
}

/** What the profiles of one province and period share, made once for all of them. */
export interface PreparedProvince extends Omit<ProvinceInput, "period" | "indicator"> {
  readonly period: Period;
  readonly standard: PublishedStandard;
  /** Every period of the province in the order of time, standard by standard. */
  readonly columns: readonly { readonly period: Period; readonly standard: PublishedStandard }[];
  readonly lead: IndicatorRule;
  /** Indicators by period that were collected then. */
  readonly collected: ReadonlyMap<string, ReadonlySet<string>>;
  readonly likeness: Likeness;
  /** An indicator of a commune at a period with its rank; the ranking is made once and kept. */
  readonly figure: (rule: IndicatorRule, period: string, code: string) => Figure;
}

/** @throws RangeError for a catalogue without periods, or without the poor rate */
export function prepareProvince(input: ProvinceInput): PreparedProvince {
  const { catalogue, entry, table } = input;
  const poorRate = catalogue.indicators.find(({ id }) => id === "poor_rate");
  if (poorRate === undefined) throw new RangeError("the catalogue has no poor_rate");
  const columns = makeBands(catalogue, entry, poorRate).flatMap(({ standard, stops }) =>
    stops.map(({ period }) => ({ period, standard })),
  );
  const current = columns.find(({ period }) => period.id === input.period) ?? columns.at(-1);
  if (current === undefined) throw new RangeError(`${entry.code}: no period`);
  const collected = new Map(
    columns.map(({ period }) => [period.id, listCollected(table, catalogue.indicators, period)]),
  );
  const asked = catalogue.indicators.find(({ id }) => id === input.indicator);
  const isThere = asked !== undefined && collected.get(current.period.id)?.has(asked.id) === true;
  return {
    ...input,
    ...current,
    columns,
    collected,
    lead: isThere ? asked : poorRate,
    figure: makeFigures(table),
    likeness: prepareLikeness(
      table,
      catalogue.indicators.filter(({ id }) => collected.get(current.period.id)?.has(id) === true),
      current.period.id,
    ),
  };
}

function listCollected(
  table: SeriesTable,
  indicators: readonly IndicatorRule[],
  period: Period,
): ReadonlySet<string> {
  return new Set(
    indicators
      .filter((rule) => rule.standards.includes(period.standard) && hasIndicator(table, rule, period.id))
      .map(({ id }) => id),
  );
}

interface Ranking {
  readonly values: ReadonlyMap<string, IndicatorValue>;
  readonly ranks: ReadonlyMap<string, { readonly rank: Rank | null; readonly range: RankRange | null }>;
}

function makeFigures(table: SeriesTable): PreparedProvince["figure"] {
  const kept = new Map<string, Ranking>();
  const province = table.rows[0] ?? "";
  return (rule, period, code) => {
    const key = `${rule.id}/${period}`;
    const ranking = kept.get(key) ?? rankAll(table, rule, period);
    kept.set(key, ranking);
    const { rank = null, range = null } = ranking.ranks.get(code) ?? {};
    const read = (unit: string) => ranking.values.get(unit) ?? readShielded(table, rule, period, unit);
    return { rule, value: read(code), province: read(province), rank, range };
  };
}

function rankAll(table: SeriesTable, rule: IndicatorRule, period: string): Ranking {
  const codes = table.rows.slice(1);
  const values = codes.map((code) => readShielded(table, rule, period, code));
  const ranks = rankValues(values.map(({ value }) => value));
  const ranges = rule.kind === "rate" ? rankRanges(values.map(shareOf)) : [];
  return {
    values: new Map(values.map((value, index) => [codes[index] ?? "", value])),
    ranks: new Map(
      codes.map((code, index) => [code, { rank: ranks[index] ?? null, range: ranges[index] ?? null }]),
    ),
  };
}

function shareOf({ value, numerator, denominator }: IndicatorValue) {
  return value === null || numerator === null || denominator === null
    ? null
    : { count: numerator, of: denominator };
}
