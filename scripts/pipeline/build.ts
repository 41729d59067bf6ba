import type { FactsFile } from "#domain/companions";
import type { ProvinceEntry, SeriesFile } from "#domain/dataset";
import type { Period } from "#domain/standard";
import { coversWithoutGaps, everyCommuneHasOneShape } from "./boundaries/check.ts";
import { loadBoundaries, type Boundaries } from "./boundaries/load.ts";
import { timed, type Effects } from "./effects.ts";
import { ProblemsError, type Problem } from "./problem.ts";
import { findCatalogueProblems } from "./checks/catalogueIsWhole.ts";
import { findUsedSources, makeCatalogue, makeDetails } from "./publish/catalogue.ts";
import { makeFactsFile } from "./publish/facts.ts";
import { Output } from "./publish/output.ts";
import { makePlacesFile } from "./publish/places.ts";
import { makeReport } from "./publish/report.ts";
import { makeSeriesFiles } from "./publish/series.ts";
import { loadRegistry } from "./registry/load.ts";
import { requireProvince, type Registry } from "./registry/registry.ts";
import { readSources, type Sources } from "./sources/readSources.ts";
import { assemblePeriod, findTodaysCommunes, type PeriodTable } from "./steps/assemble.ts";
import { countBands } from "./steps/bands.ts";
import { overlayOfficial } from "./steps/overlay.ts";

export interface BuildOptions {
  /** Province codes; empty builds every province with sources. */
  readonly provinces: readonly string[];
  readonly folder: string;
  /** Checks everything and writes nothing. */
  readonly dryRun: boolean;
}

/** Everything one province publishes. */
interface ProvinceBuild {
  readonly province: string;
  readonly periods: readonly Period[];
  readonly series: readonly SeriesFile[];
  readonly facts: FactsFile;
  readonly boundaries: Boundaries;
  readonly problems: readonly Problem[];
}

/**
 * From sources to published files: reads, checks, carries, lays published figures over, and publishes all or nothing.
 * @returns flags and notes that did not stop it @throws ProblemsError with every error found
 */
export async function build(effects: Effects, options: BuildOptions): Promise<readonly Problem[]> {
  const registry = await timed(effects, "reading the registry", () => loadRegistry(effects));
  const sources = await timed(effects, "reading and checking the workbooks", () =>
    readSources(effects, registry),
  );
  stopOnErrors([...sources.problems, ...findCatalogueProblems(registry)]);
  const codes = options.provinces.length > 0 ? options.provinces : findProvinces(registry, sources);
  const builds: ProvinceBuild[] = [];
  for (const code of codes) {
    const { name } = requireProvince(registry, code);
    builds.push(
      await timed(effects, `${name.vi}: crosswalk, figures, boundaries`, () =>
        buildProvince(effects, registry, sources, code),
      ),
    );
  }
  const problems = [...sources.problems, ...builds.flatMap((entry) => entry.problems)];
  stopOnErrors(problems);
  const output = compose(registry, sources, builds, problems);
  if (!options.dryRun) {
    const label = `publishing ${String(output.count)} files, ${String(Math.round(output.bytes / 1000))} kB`;
    await timed(effects, label, () => output.publish(effects, options.folder));
  }
  return problems;
}

function stopOnErrors(problems: readonly Problem[]): void {
  if (problems.some((problem) => problem.severity === "error")) throw new ProblemsError(problems);
}

function findProvinces(registry: Registry, sources: Sources): string[] {
  const present = new Set(sources.tables.map(({ table }) => table.province));
  if (present.size === 0) {
    const remedy = 'run "npm run demo" for the example, or put workbooks there (data/sources/README.md)';
    throw new ProblemsError([
      {
        severity: "error",
        check: "sourceIsThere",
        file: "data/sources",
        expected: "workbooks of at least one province",
        remedy,
      },
    ]);
  }
  return registry.provinces.map((province) => province.code).filter((code) => present.has(code));
}

async function buildProvince(
  effects: Effects,
  registry: Registry,
  sources: Sources,
  province: string,
): Promise<ProvinceBuild> {
  const own = sources.tables.filter(({ table }) => table.province === province);
  const periods = [...new Map(own.map(({ table }) => [table.period.id, table.period])).values()].sort(
    comparePeriods,
  );
  const tables = periods.map((period) => {
    const sheets = own.filter(({ table }) => table.period.id === period.id).map(({ table }) => table);
    return assemblePeriod(registry, period, sheets);
  });
  const communes = findTodaysCommunes(registry, province);
  const overlay = overlayOfficial(province, tables, sources.plain, registry.indicators);
  const manifest = own[0]?.manifest;
  const series = makeSeriesFiles({
    province,
    communes: communes.map((commune) => commune.code),
    tables,
    overlay,
    status: manifest?.status ?? "illustrative",
    source: manifest?.document ?? "example",
  });
  const bands = makeBands(tables, sources, province);
  const boundaries = await loadBoundaries(effects, registry, province);
  const file = boundaries.kind === "imported" ? `data/boundaries/${province}.json` : "schematic boundaries";
  return {
    province,
    periods,
    series,
    facts: makeFactsFile(registry, province, communes, tables, sources.plain, bands.tables),
    boundaries,
    problems: [
      ...overlay.problems,
      ...bands.problems,
      ...everyCommuneHasOneShape(boundaries.topology, communes, file),
      ...coversWithoutGaps(boundaries.topology, file),
    ],
  };
}

/** By year; within a year the outgoing standard before the incoming one. */
function comparePeriods(a: Period, b: Period): number {
  return a.date.localeCompare(b.date) || a.standard.localeCompare(b.standard);
}

/** The first review of each province, counted as the plan of Điện Biên counts it. */
function makeBands(
  tables: readonly PeriodTable[],
  sources: Sources,
  province: string,
): { tables: FactsFile["bands"]; problems: Problem[] } {
  const [first] = tables;
  if (first === undefined) return { tables: [], problems: [] };
  const published = sources.plain.filter(
    (figure) => figure.code === province && figure.measure.includes("_band_"),
  );
  const bands = countBands(first, published, published.length > 0 ? "official" : "illustrative");
  return { tables: [bands.table], problems: bands.problems };
}

function compose(
  registry: Registry,
  sources: Sources,
  builds: readonly ProvinceBuild[],
  problems: readonly Problem[],
): Output {
  const output = new Output();
  const entries = builds.map((entry) => publishProvince(registry, output, entry));
  const periods = [
    ...new Map(builds.flatMap((entry) => entry.periods).map((period) => [period.id, period])).values(),
  ].sort(comparePeriods);
  const used = findUsedSources(
    builds.flatMap((entry) => entry.series),
    builds.map((entry) => entry.facts),
  );
  const codes = builds.map((entry) => entry.province);
  const places = output.add("places", makePlacesFile(registry, codes));
  const report = output.add("report", makeReport(registry, sources, problems, codes));
  const details = output.add("details", makeDetails(registry, used));
  output.addFixed(
    "catalogue.json",
    makeCatalogue(registry, entries, periods, used, { details, places, report }),
  );
  return output;
}

function publishProvince(registry: Registry, output: Output, entry: ProvinceBuild): ProvinceEntry {
  const { code, name, slug } = requireProvince(registry, entry.province);
  const { topology, kind, source } = entry.boundaries;
  const [west, south, east, north] = topology.bbox ?? [0, 0, 0, 0];
  return {
    code,
    name: { ...name },
    slug,
    communes: topology.objects.communes.geometries.length,
    bbox: [west, south, east, north],
    boundaries: { kind, source },
    periods: entry.periods.map((period) => period.id),
    files: {
      topology: output.add(`topology-${code}`, topology),
      facts: output.add(`facts-${code}`, entry.facts),
      series: Object.fromEntries(
        entry.series.map((file) => [file.theme, output.add(`series-${code}-${file.theme}`, file)]),
      ),
    },
  };
}
