import type { FactsFile } from "#domain/publishedFiles";
import { makeDestinations } from "#domain/crosswalk/carry";
import type { CoverageFile } from "#domain/coverage/file";
import type { SeriesFile } from "#domain/dataset";
import { DEFAULT_THRESHOLD } from "#domain/disclosure/suppress";
import type { Period } from "#domain/standard";
import type { Status } from "#domain/status";
import type { Commune, CommuneType } from "#domain/unit";
import { coversWithoutGaps, everyCommuneHasOneShape } from "./boundaries/check.ts";
import { loadBoundaries, type Boundaries } from "./boundaries/load.ts";
import type { Effects } from "./effects/effects.ts";
import type { Problem } from "./problem.ts";
import { makeCoverageFile } from "./publish/coverage.ts";
import { makeFactsFile, PART_MEASURES } from "./publish/facts.ts";
import { makeLandFile } from "./publish/land.ts";
import { makeSeriesFiles } from "./publish/series.ts";
import type { Registry } from "./registry/registry.ts";
import type { SourcedTable, Sources } from "./read/readSources.ts";
import { assemblePeriod, findTodaysCommunes, type PeriodTable } from "./derive/assemble.ts";
import { coverageFigures } from "./derive/coverage.ts";
import { countBands, isOfBands } from "./derive/bands.ts";
import { cellKey, disclose, type Disclosure } from "./derive/disclose.ts";
import { layExtras } from "./derive/extras.ts";
import { overlayOfficial, type Overlay } from "./derive/overlay.ts";

/** Who may read an edition: the public one withholds small counts, the internal one says on every view that it does not. */
export type Edition = "public" | "internal";

/** Everything one province publishes. */
export interface ProvinceBuild {
  readonly province: string;
  readonly periods: readonly Period[];
  readonly series: readonly SeriesFile[];
  readonly facts: FactsFile;
  readonly coverage: CoverageFile;
  readonly boundaries: Boundaries;
  readonly disclosure: Disclosure | null;
  readonly problems: readonly Problem[];
}

/** Assembles, carries, lays published figures over, withholds, and puts into published form. */
export async function buildProvince(
  effects: Effects,
  registry: Registry,
  sources: Sources,
  province: string,
  edition: Edition,
): Promise<ProvinceBuild> {
  const own = sources.tables.filter(({ table }) => table.province === province);
  const periods = findPeriods(own);
  const assembled = periods.map((period) => {
    const sheets = own.filter(({ table }) => table.period.id === period.id).map(({ table }) => table);
    return assemblePeriod(registry, period, sheets);
  });
  const communes = findTodaysCommunes(registry, province);
  const coverage = sources.coverage.filter((source) => source.province === province);
  const further = [...sources.plain, ...recordedFigures(province, coverage, periods)];
  const extras = layExtras(province, assembled, further, registry.indicators);
  const { tables } = extras;
  const official = overlayOfficial(province, tables, sources.plain, registry.indicators);
  const { status, source } = standingOf(own);
  const overlay: Overlay = {
    ...official,
    cells: [...official.cells, ...extras.cells],
    printed: [...official.printed, ...printedByForms(tables, status, source)],
  };
  const disclosure =
    edition === "internal" ? null : discloseProvince(registry, province, own, tables, overlay);
  const series = makeSeriesFiles({
    measures: registry.measures,
    province,
    communes: communes.map((commune) => commune.code),
    tables,
    overlay:
      disclosure === null ? overlay : withoutSmallRates(overlay, tables, disclosure, registry.indicators),
    status,
    source,
    withheld: disclosure?.withheld ?? new Set(),
  });
  const bands = makeBands(registry, tables, sources, province);
  const boundaries = await loadBoundaries(effects, registry, province);
  return {
    province,
    periods,
    series: [...series, makeLandFile(province, communes, tables)],
    facts: makeFactsFile(registry, province, communes, tables, sources.plain, bands.tables),
    coverage: makeCoverageFile(province, coverage),
    boundaries,
    disclosure,
    problems: [
      ...extras.problems,
      ...overlay.problems,
      ...bands.problems,
      ...findShapeProblems(boundaries, communes, province),
    ],
  };
}

function findShapeProblems(
  boundaries: Boundaries,
  communes: readonly Commune[],
  province: string,
): Problem[] {
  const file = boundaries.kind === "imported" ? `data/boundaries/${province}.json` : "schematic boundaries";
  const { topology, detail } = boundaries;
  return [topology, ...(detail === null ? [] : [detail])].flatMap((shapes) => [
    ...everyCommuneHasOneShape(shapes, communes, file),
    ...coversWithoutGaps(shapes, file),
  ]);
}

/** Of all files together: a sum of one file alone would stand for the province. */
function recordedFigures(province: string, coverage: Sources["coverage"], periods: readonly Period[]) {
  const records = coverage.flatMap((source) => source.records);
  return coverageFigures(province, records, periods);
}

/** Status and document of everything that no other document prints. */
function standingOf(own: readonly SourcedTable[]): { status: Status; source: string } {
  const manifest = own[0]?.manifest;
  return { status: manifest?.status ?? "illustrative", source: manifest?.document ?? "example" };
}

function findPeriods(own: readonly SourcedTable[]): Period[] {
  return [...new Map(own.map(({ table }) => [table.period.id, table.period])).values()].sort(comparePeriods);
}

/** By year; within a year the outgoing standard before the incoming one. */
export function comparePeriods(a: Period, b: Period): number {
  return a.date.localeCompare(b.date) || a.standard.localeCompare(b.standard);
}

function printedByForms(tables: readonly PeriodTable[], status: Status, source: string): Overlay["printed"] {
  return tables.flatMap((table) =>
    table.printed.map((cell) => ({ ...cell, period: table.period.id, status, source, flag: null })),
  );
}

function discloseProvince(
  registry: Registry,
  province: string,
  own: readonly SourcedTable[],
  tables: readonly PeriodTable[],
  overlay: Overlay,
): Disclosure {
  const published = overlay.cells.filter(
    (cell) => cell.status === "official" || cell.status === "provisional",
  );
  const exempt = new Set(published.map((cell) => cellKey(cell.period, cell.code, cell.measure)));
  const byId = new Map(registry.indicators.map((indicator) => [indicator.id, indicator]));
  const types = new Map(
    registry.communes.map(({ scheme, code, type }): [string, CommuneType] => [`${scheme}/${code}`, type]),
  );
  return disclose({
    province,
    tables,
    measures: registry.measures,
    isExempt: (period, code, measure) => exempt.has(cellKey(period, code, measure)),
    publishedRates: overlay.printed
      .filter((cell) => cell.status === "official")
      .flatMap(({ indicator, period, code }) => {
        const rule = byId.get(indicator);
        return rule === undefined ? [] : [{ period, code, ...rule.numerator }];
      }),
    threshold: Math.max(...own.map(({ manifest }) => manifest.disclosureThreshold ?? DEFAULT_THRESHOLD), 1),
    typeOf: (scheme, code) => types.get(`${scheme}/${code}`),
    destinationsOf: makeDestinations(registry.earlierChanges, registry.successions),
    partMeasures: PART_MEASURES,
  });
}

/** A rate printed by a form over a small or withheld count would give the count away. */
function withoutSmallRates(
  overlay: Overlay,
  tables: readonly PeriodTable[],
  { withheld }: Disclosure,
  indicators: Registry["indicators"],
): Overlay {
  const isShown = ({ status, indicator, period, code, value }: Overlay["printed"][number]) => {
    if (status === "official") return true;
    const rule = indicators.find(({ id }) => id === indicator);
    const whole = rule?.denominator ?? "";
    const parts = [whole, ...(rule?.numerator.plus ?? [])];
    if (parts.some((measure) => withheld.has(cellKey(period, code, measure)))) return false;
    const households = readToday(tables, period, whole, code) ?? 0;
    return !isSmall(Math.round((value * households) / 100));
  };
  return { ...overlay, printed: overlay.printed.filter(isShown) };
}

function isSmall(count: number): boolean {
  return count > 0 && count < DEFAULT_THRESHOLD;
}

function readToday(tables: readonly PeriodTable[], period: string, measure: string, code: string) {
  return tables
    .find((table) => table.period.id === period)
    ?.today.get(measure)
    ?.get(code);
}

/** The first review of each province, counted in the bands of the plans (số xã theo nhóm tỷ lệ hộ nghèo). */
function makeBands(
  { measures }: Registry,
  tables: readonly PeriodTable[],
  sources: Sources,
  province: string,
): { tables: FactsFile["bands"]; problems: Problem[] } {
  const [first] = tables;
  if (first === undefined) return { tables: [], problems: [] };
  const published = sources.plain.filter(
    ({ code, measure }) => code === province && isOfBands(measures.find(measure)),
  );
  const bands = countBands(first, published, measures, published.length > 0 ? "official" : "illustrative");
  return { tables: [bands.table], problems: bands.problems };
}
