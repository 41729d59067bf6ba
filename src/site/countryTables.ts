/** The country's survey rates as tables (bảng cả nước): the country with regions and parts, then the provinces of the survey's time. */
import { citeDocument } from "#domain/citation";
import type { CountryFile } from "#domain/country";
import { evaluateIndicator, type IndicatorValue } from "#domain/indicator";
import { formatValue, NO_NUMBER } from "#domain/format";
import type { Language } from "#domain/localised";
import type { DetailsFile, Fact, FactsFile } from "#domain/publishedFiles";
import type { SeriesTable } from "#domain/series";
import type { StandardId } from "#domain/standard";
import { COUNTRY } from "#domain/unit";

/** Every published file of the country but its shapes. */
export interface CountryFiles {
  readonly country: CountryFile;
  readonly table: SeriesTable;
  readonly facts: FactsFile;
  readonly details: DetailsFile;
}

/** Years measured by one line, which no figure of another is compared with. */
interface Line {
  readonly standard: StandardId;
  readonly label: string;
  readonly years: readonly { readonly year: string; readonly isPreliminary: boolean }[];
}

export interface CountryTable {
  readonly lines: readonly Line[];
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    /** Region of a province. */
    readonly region: string | null;
    /** Province of today that it lies in. */
    readonly successor: string | null;
    readonly cells: readonly string[];
  }[];
}

/** A year of a line with what has a figure in it. */
interface Column {
  readonly year: string;
  readonly standard: StandardId;
  readonly isPreliminary: boolean;
}

/** The country, its regions, urban and rural areas, in every year that the survey has them. */
export function tableOfRegions({ country, facts }: CountryFiles, language: Language): CountryTable {
  const own = facts.facts;
  const columns = listColumns(
    own.map(({ date, standard, status }) => ({ year: date.slice(0, 4), standard, status })),
  );
  const regions = country.regions.map(({ code }) => code);
  const codes = [...new Set(own.map(({ code }) => code))];
  const ofLevel = (level: Fact["level"]) =>
    codes.filter((code) => own.some((fact) => fact.code === code && fact.level === level));
  const rows = [...ofLevel("country"), ...regions, ...ofLevel("part")];
  const first = (code: string) => own.find((fact) => fact.code === code);
  return {
    lines: groupLines(country, columns, language),
    rows: rows.map((code) => ({
      code,
      name: first(code)?.name[language] ?? code,
      region: null,
      successor: null,
      cells: columns.map(({ year, standard }) => {
        const fact = own.find(
          (entry) => entry.code === code && entry.standard === standard && entry.date.startsWith(year),
        );
        const rule = country.indicators.find(({ id }) => id === fact?.measure);
        return fact === undefined || rule === undefined ? NO_NUMBER : formatValue(fact.value, rule, language);
      }),
    })),
  };
}

/** The provinces in the order of their codes. */
export function tableOfProvinces({ country, table }: CountryFiles, language: Language): CountryTable {
  const read = (code: string, period: CountryFile["periods"][number]) =>
    readRate(country, table, code, period);
  const columns = country.periods.map((period) => ({
    year: period.date.slice(0, 4),
    standard: period.standard,
    isPreliminary: read(COUNTRY, period)?.value.status === "provisional",
  }));
  const regions = new Map(country.regions.map(({ code, name }) => [code, name[language]]));
  return {
    lines: groupLines(country, columns, language),
    rows: country.units.map(({ code, name, region, successor }) => ({
      code,
      name,
      region: regions.get(region) ?? null,
      successor,
      cells: country.periods.map((period) => {
        const found = read(code, period);
        return found === null ? NO_NUMBER : formatValue(found.value.value, found.rule, language);
      }),
    })),
  };
}

/** Documents that the figures rest on, as they are cited. */
export function citeTables({ details }: CountryFiles, language: Language): { text: string; url: string }[] {
  return details.sources.map((source) => ({ text: citeDocument(source, language), url: source.url }));
}

/** What parts each line from the one before, in the order of time. */
export function listNotes({ country, details }: CountryFiles, language: Language): string[] {
  return country.standards.flatMap(({ id, label }) => {
    const note = details.notes?.[id]?.[language];
    return note === undefined ? [] : [`${label[language]}: ${note}`];
  });
}

function readRate(
  { indicators }: CountryFile,
  table: SeriesTable,
  code: string,
  period: CountryFile["periods"][number],
): { rule: CountryFile["indicators"][number]; value: IndicatorValue } | null {
  const rule = indicators.find(({ standards }) => standards.includes(period.standard));
  if (rule === undefined) return null;
  const value = evaluateIndicator(rule, {
    unit: (measure) => table.cell(code, period.id, measure),
    province: (measure) => table.cell(COUNTRY, period.id, measure),
    printed: () => table.printed(code, period.id, rule.id),
  });
  return { rule, value };
}

function listColumns(
  figures: readonly (Pick<Fact, "standard" | "status"> & { readonly year: string })[],
): Column[] {
  const columns = new Map<string, Column>();
  for (const { year, standard, status } of figures)
    if (standard !== null)
      columns.set(`${year}/${standard}`, { year, standard, isPreliminary: status === "provisional" });
  return [...columns.values()].sort((a, b) => (a.year < b.year ? -1 : 1));
}

function groupLines({ standards }: CountryFile, columns: readonly Column[], language: Language): Line[] {
  return standards.flatMap(({ id, label }) => {
    const years = columns.filter(({ standard }) => standard === id);
    return years.length === 0 ? [] : [{ standard: id, label: label[language], years }];
  });
}
