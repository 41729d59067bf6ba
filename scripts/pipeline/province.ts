import type { FactsFile } from "#domain/publishedFiles";
import { makeDestinations } from "#domain/crosswalk/carry";
import type { CoverageFile } from "#domain/coverage/file";
import type { SeriesFile } from "#domain/dataset";
import { DEFAULT_THRESHOLD } from "#domain/disclosure/suppress";
import { isProvisional } from "#domain/status";
import type { Period } from "#domain/standard";
import type { Commune, CommuneType } from "#domain/unit";
import { coversWithoutGaps, everyCommuneHasOneShape } from "./boundaries/check.ts";
import { smallCountIsCovered } from "./check/smallCountIsCovered.ts";
import { coverageObeysPlans } from "./check/coverageObeysPlans.ts";
import { loadBoundaries, type Boundaries } from "./boundaries/load.ts";
import type { Effects } from "./effects/effects.ts";
import type { Problem } from "./problem.ts";
import { findZones, makeCoverageFile } from "./publish/coverage.ts";
import { districtSums, listGroupMeasures, listGroups } from "./publish/districtSums.ts";
import { concerns, makeFactsFile, PART_MEASURES } from "./publish/facts.ts";
import { makeLandFile } from "./publish/land.ts";
import { makeSeriesFiles } from "./publish/series.ts";
import type { Registry } from "./registry/registry.ts";
import type { SourcedTable, Sources } from "./read/readSources.ts";
import { assemblePeriod, findTodaysCommunes, type PeriodTable } from "./derive/assemble.ts";
import { coverageFigures } from "./derive/coverage.ts";
import { makeBands } from "./derive/provinceBands.ts";
import { disclose, type Disclosure } from "./derive/disclose.ts";
import { cellKey, type DisclosureInput } from "./derive/disclosureInput.ts";
import { measuredPercents } from "./derive/measuredPercents.ts";
import { makeStandings } from "./derive/standings.ts";
import { discloseFacts } from "./derive/discloseFacts.ts";
import { NO_RELEASE, type EarlierReleases } from "./derive/earlierReleases.ts";
import { listPrintedRates } from "./derive/printedRates.ts";
import { discloseRates } from "./derive/discloseRates.ts";
import type { Figure } from "./figure.ts";
import { valueOf, type FormTable } from "./recognise/formTable.ts";
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
  /** Figures of plain tables that it withholds. */
  readonly withheldFacts: ReadonlySet<Figure>;
  /** Counts from 1 to below it are small. */
  readonly threshold: number;
  readonly problems: readonly Problem[];
}

/** What the provinces of an edition are built from. */
export interface BuildInput {
  readonly effects: Effects;
  readonly registry: Registry;
  readonly sources: Sources;
  readonly edition: Edition;
  /** What the public releases of each province have said so far, by its code. */
  readonly earlier: ReadonlyMap<string, EarlierReleases>;
}

/** Assembles, carries, lays published figures over, withholds, and puts into published form. */
export async function buildProvince(input: BuildInput, province: string): Promise<ProvinceBuild> {
  const { effects, registry, sources } = input;
  const own = sources.tables.filter(({ table }) => table.province === province);
  const periods = findPeriods(own);
  const communes = findTodaysCommunes(registry, province);
  const coverage = sources.coverage.filter((source) => source.province === province);
  const laid = layFigures(input, province, periods);
  const { tables, overlay } = laid;
  const disclosure = input.edition === "internal" ? null : await discloseProvince(input, province, own, laid);
  const figures = sources.plain.filter((figure) => concerns(registry, figure, province));
  const shield = {
    ...registry,
    province,
    tables,
    withheld: disclosure?.withheld ?? new Set<string>(),
    destinationsOf: makeDestinations(registry.earlierChanges, registry.successions),
    threshold: findThreshold(sources, province),
    earlier: earlierOf(input, province),
  };
  const withheldFacts = disclosure === null ? new Set<Figure>() : discloseFacts({ ...shield, figures });
  const series = makeSeriesFiles({
    measures: registry.measures,
    province,
    communes: communes.map((commune) => commune.code),
    tables,
    printed: disclosure === null ? overlay.printed : discloseRates(overlay.printed, shield),
    withheld: shield.withheld,
  });
  const bands = makeBands({ ...shield, figures: sources.plain });
  const sums = disclosure?.groupSums ?? new Set<string>();
  const boundaries = await loadBoundaries(effects, registry, province);
  return {
    province,
    periods,
    series: [...series, makeLandFile(province, communes, tables)],
    facts: makeFactsFile({
      registry,
      province,
      communes,
      tables,
      withheld: shield.withheld,
      bands: bands.tables,
      plain: figures.filter((figure) => !withheldFacts.has(figure)),
      districts: districtSums(registry, listGroups(registry, province), tables, sums),
    }),
    coverage: makeCoverageFile(province, coverage, findZones(registry.zones, communes)),
    boundaries,
    disclosure,
    withheldFacts,
    threshold: shield.threshold,
    problems: [
      ...laid.problems,
      ...smallCountIsCovered(disclosure?.exposed ?? []),
      ...tryCoverage(registry, province, coverage, { tables, disclosure }),
      ...bands.problems,
      ...findGaps(boundaries, province, communes),
    ],
  };
}

function earlierOf({ earlier }: BuildInput, province: string): EarlierReleases {
  return earlier.get(province) ?? NO_RELEASE;
}

/** Recorded coverage against the plans of the province; a rate that the edition withholds is not told by a flag either. */
function tryCoverage(
  registry: Registry,
  province: string,
  coverage: Sources["coverage"],
  { tables, disclosure }: { tables: readonly PeriodTable[]; disclosure: Disclosure | null },
): Problem[] {
  const designations = coverage.flatMap((source) => source.designations);
  return coverageObeysPlans(
    coverage.flatMap(({ records }) => records),
    registry,
    {
      standings: makeStandings(registry, province, designations),
      ratesOf: measuredPercents(tables, registry.indicators, disclosure?.withheld ?? new Set()),
    },
  );
}

/** Figures of a province before anything is withheld. */
interface LaidFigures {
  readonly tables: readonly PeriodTable[];
  readonly overlay: Omit<Overlay, "tables" | "problems">;
  readonly problems: readonly Problem[];
}

/** The sheets of each period put together, what plain tables and recorded programmes add, and what documents print over it. */
function layFigures(
  { registry, sources }: BuildInput,
  province: string,
  periods: readonly Period[],
): LaidFigures {
  const { accepted } = sources.corrections;
  const assembled = periods.map((period) => {
    const sheets = sources.tables
      .map(({ table }) => table)
      .filter((table) => table.province === province && table.period.id === period.id);
    return assemblePeriod(registry, period, sheets, accepted);
  });
  const common = { province, indicators: registry.indicators, accepted };
  const coverage = sources.coverage.filter((source) => source.province === province);
  const extras = layExtras({
    ...common,
    tables: assembled.map(({ table }) => table),
    figures: [...sources.plain, ...recordedFigures(province, coverage, periods)],
  });
  const { tables, cells, printed, problems } = overlayOfficial({
    ...common,
    tables: extras.tables,
    figures: sources.plain,
  });
  return {
    tables,
    overlay: { cells: [...cells, ...extras.cells], printed },
    problems: [...assembled.flatMap((entry) => entry.problems), ...extras.problems, ...problems],
  };
}

function findGaps(boundaries: Boundaries, province: string, communes: readonly Commune[]): Problem[] {
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

function findPeriods(own: readonly SourcedTable[]): Period[] {
  return [...new Map(own.map(({ table }) => [table.period.id, table.period])).values()].sort(comparePeriods);
}

/** By year; within a year the outgoing standard before the incoming one. */
export function comparePeriods(a: Period, b: Period): number {
  return a.date.localeCompare(b.date) || a.standard.localeCompare(b.standard);
}

async function discloseProvince(
  input: BuildInput,
  province: string,
  own: readonly SourcedTable[],
  { tables, overlay }: LaidFigures,
): Promise<Disclosure> {
  const { effects, registry, sources } = input;
  const published = overlay.cells.filter(
    ({ isPublished, paper: { status } }) => isPublished && (status === "official" || isProvisional(status)),
  );
  const exempt = new Set([
    ...published.map((cell) => cellKey(cell.period, cell.code, cell.measure)),
    ...own.flatMap(({ table }) => publishedCells(table)),
    ...publishedParts(sources, province, tables),
  ]);
  const byId = new Map(registry.indicators.map((indicator) => [indicator.id, indicator]));
  const types = new Map(
    registry.communes.map(({ scheme, code, type }): [string, CommuneType] => [`${scheme}/${code}`, type]),
  );
  const asked: DisclosureInput = {
    province,
    tables,
    measures: registry.measures,
    isExempt: (period, code, measure) => exempt.has(cellKey(period, code, measure)),
    publishedRates: overlay.printed
      .filter((cell) => cell.isPublished && cell.status === "official")
      .flatMap(({ indicator, period, code }) => {
        const rule = byId.get(indicator);
        return rule === undefined ? [] : [{ period, code, ...rule.numerator }];
      }),
    printedRates: listPrintedRates(registry.indicators, tables, overlay.printed),
    threshold: findThreshold(sources, province),
    typeOf: (scheme, code) => types.get(`${scheme}/${code}`),
    destinationsOf: makeDestinations(registry.earlierChanges, registry.successions),
    partMeasures: PART_MEASURES,
    groups: listGroups(registry, province),
    groupMeasures: listGroupMeasures(registry),
    earlier: earlierOf(input, province),
  };
  return await disclose(asked, (program) => effects.solve(program));
}

/** The highest that a source of the province asks for. */
function findThreshold({ manifests }: Sources, province: string): number {
  const asked = manifests
    .filter((manifest) => manifest.province === null || manifest.province === province)
    .filter(({ province: own, disclosureThreshold }) => own !== null || disclosureThreshold !== undefined)
    .map(({ disclosureThreshold }) => disclosureThreshold ?? DEFAULT_THRESHOLD);
  return asked.length === 0 ? DEFAULT_THRESHOLD : Math.max(...asked);
}

/** Urban and rural counts that documents print. */
function publishedParts(
  { plain }: Pick<Sources, "plain">,
  province: string,
  tables: readonly PeriodTable[],
): string[] {
  const parts = plain.filter(
    ({ level, code, isPublished }) => isPublished && level === "part" && code.startsWith(`${province}-`),
  );
  return parts.flatMap(({ code, date, standard, measure }) =>
    tables
      .filter(({ period }) => period.date === date && (standard === null || period.standard === standard))
      .map(({ period }) => cellKey(period.id, code, measure)),
  );
}

/** Counts of a form that the province has published itself, over the communes of today. */
function publishedCells({ isPublished, form, period, rows }: FormTable): string[] {
  if (!isPublished) return [];
  const today = rows.filter(
    ({ kind, scheme, breakdown }) =>
      breakdown === "households" && (kind === "total" || (kind === "commune" && scheme === "2025")),
  );
  return today.flatMap((row) =>
    form.columns.flatMap(({ key, measure }) =>
      measure === undefined || valueOf(row, key) === null ? [] : [cellKey(period.id, row.code, measure)],
    ),
  );
}
