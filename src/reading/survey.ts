import type { Fact, FactsFile } from "#domain/publishedFiles";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { Band } from "#domain/reading";
import type { SeriesTable } from "#domain/series";
import { signOf, type Sign } from "#domain/sign";
import { yearOf } from "#domain/standard";
import type { Status } from "#domain/status";
import { readValue } from "./exploration.ts";

/**
 * What the living standards survey (khảo sát mức sống dân cư) says of the whole country: of its provinces by the table of years, of the
 * country, its regions and its urban and rural parts by facts, which go back further. Percent of households; nothing is summed or averaged.
 */

/** A printed rate; null where the survey has none. */
type Rate = Pick<Fact, "value" | "status" | "documents"> | null;

/** Code of the country among the facts of the survey. */
const WHOLE = "VN";
const PARTS = { urban: "00-urban", rural: "00-rural" } as const;

/** The years of one line of poverty: nothing is joined to the years of another. */
export interface SurveySegment {
  readonly standard: string;
  readonly points: readonly {
    readonly year: number;
    readonly unit: number | null;
    readonly country: number | null;
    readonly region: number | null;
    readonly sign: Sign | null;
  }[];
}

/** Rate of a region or of the country at the end of a year under a standard. */
function findRate({ facts }: FactsFile, code: string, year: number, standard: string): Rate {
  return (
    facts.find(
      (fact) => fact.code === code && fact.standard === standard && fact.date.startsWith(String(year)),
    ) ?? null
  );
}

/**
 * A province of the survey's time over all its years, beside its region and the country. Years are measured by income or by several dimensions;
 * each line of poverty is a segment of its own.
 * @param region code of its region
 */
export function traceUnit(
  table: SeriesTable,
  bands: readonly Band[],
  indicator: IndicatorRule,
  {
    code,
    region,
    facts,
  }: { readonly code: string; readonly region: string; readonly facts: FactsFile | null },
): SurveySegment[] {
  return bands.map(({ standard, stops }) => ({
    standard: standard.id,
    points: stops.map(({ period, year, instead }) => {
      const read = (of: string): IndicatorValue => readValue(table, instead ?? indicator, period.id, of);
      const unit = read(code);
      return {
        year,
        unit: unit.value,
        country: read(table.rows[0] ?? "").value,
        region: facts === null ? null : (findRate(facts, region, year, standard.id)?.value ?? null),
        sign: signOf(unit.status),
      };
    }),
  }));
}

/** The country over all years that are printed of it under the lines of poverty of the provinces' years. */
export function traceCountry(file: FactsFile, bands: readonly Band[]): SurveySegment[] {
  const lines = new Set<string>(bands.map(({ standard }) => standard.id));
  const own = file.facts.filter(({ code, standard }) => code === WHOLE && lines.has(standard ?? ""));
  return groupFacts(own).map(({ standard, facts }) => ({
    standard,
    points: facts.map((fact) => ({
      year: yearOf(fact),
      unit: fact.value,
      country: null,
      region: null,
      sign: signOf(fact.status),
    })),
  }));
}

/** A year of the country and of its urban (thành thị) and rural (nông thôn) households. */
export interface PartsYear {
  readonly year: number;
  readonly country: Rate;
  readonly urban: Rate;
  readonly rural: Rate;
}

/** The country by urban and rural, the years of each line of poverty together. */
export function readParts(file: FactsFile): { standard: string; years: PartsYear[] }[] {
  return groupFacts(file.facts.filter(({ code }) => code === PARTS.urban)).map(({ standard, facts }) => ({
    standard,
    years: facts.map((urban) => {
      const year = yearOf(urban);
      return {
        year,
        country: findRate(file, WHOLE, year, standard),
        urban,
        rural: findRate(file, PARTS.rural, year, standard),
      };
    }),
  }));
}

/** The regions (vùng) in a year under its standard, the highest first; a region without a rate last. */
export function readRegions<Region extends { readonly code: string }>(
  file: FactsFile,
  regions: readonly Region[],
  period: { readonly date: string; readonly standard: string },
): { readonly region: Region; readonly value: number | null; readonly status: Status }[] {
  return regions
    .map((region) => {
      const rate = findRate(file, region.code, yearOf(period), period.standard);
      return { region, value: rate?.value ?? null, status: rate?.status ?? ("missing" as const) };
    })
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

function groupFacts(
  facts: readonly Fact[],
): { readonly standard: string; readonly facts: readonly Fact[] }[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of [...facts].sort((a, b) => (a.date < b.date ? -1 : 1)))
    groups.set(fact.standard ?? "", [...(groups.get(fact.standard ?? "") ?? []), fact]);
  return [...groups].map(([standard, own]) => ({ standard, facts: own }));
}
