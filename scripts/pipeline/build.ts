import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import { findCatalogueProblems } from "./check/catalogueIsWhole.ts";
import { decksShowWhatIs, knownOf } from "./check/decksShowWhatIs.ts";
import { programmesAreWhole } from "./check/programmesAreWhole.ts";
import { targetsAreWhole } from "./check/targetsAreWhole.ts";
import { planFiguresReconcile } from "./check/planFiguresReconcile.ts";
import { makeDecksFile, readDecks } from "./publish/slides.ts";
import { timed, type Effects } from "./effects.ts";
import type { Step } from "./news.ts";
import { ProblemsError, type Problem } from "./problem.ts";
import { buildProvince, comparePeriods, type Edition, type ProvinceBuild } from "./province.ts";
import { findUsedSources, makeCatalogue, makeDetails } from "./publish/catalogue.ts";
import type { Changes } from "./publish/changes.ts";
import { Output } from "./publish/output.ts";
import { makePlacesFile } from "./publish/places.ts";
import { makeProgrammesFile } from "./publish/programmes.ts";
import { addRelease, readPrevious, type PreviousRelease } from "./publish/releases.ts";
import { loadMeasures, listTerms, type Measure } from "./openData/measures.ts";
import { openProvince } from "./openData/figures.ts";
import { makeOpenData } from "./openData/openData.ts";
import { loadPublication, type Publication } from "./openData/publication.ts";
import { loadRegistry } from "./registry/load.ts";
import { requireProvince, type Registry, type RegistryDeck } from "./registry/registry.ts";
import { makeReport } from "./report/makeReport.ts";
import { readSources, type Sources } from "./read/readSources.ts";

export interface BuildOptions {
  /** Province codes; empty builds every province with sources. */
  readonly provinces: readonly string[];
  readonly folder: string;
  /** Checks everything and writes nothing. */
  readonly dryRun: boolean;
  readonly edition: Edition;
}

/**
 * From sources to published files: reads, checks, carries, lays published figures over, withholds, and publishes all or nothing.
 * @returns flags and notes that did not stop it @throws ProblemsError with every error found
 */
export async function build(effects: Effects, options: BuildOptions): Promise<readonly Problem[]> {
  const registry = await timed(effects, { id: "registry" }, () => loadRegistry(effects));
  const sources = await timed(effects, { id: "sources" }, () => readSources(effects, registry));
  if (!options.dryRun) await writeProposals(effects, sources);
  const { decks, problems: misnamed } = await readDecks(effects, registry);
  const early = [
    ...sources.problems,
    ...misnamed,
    ...findCatalogueProblems(registry),
    ...programmesAreWhole(registry),
    ...targetsAreWhole(registry),
  ];
  stopOnErrors(early);
  const codes = options.provinces.length > 0 ? options.provinces : findProvinces(registry, sources);
  const builds: ProvinceBuild[] = [];
  for (const code of codes) {
    const { name } = requireProvince(registry, code);
    builds.push(
      await timed(effects, { id: "province", name }, () =>
        buildProvince(effects, registry, sources, code, options.edition),
      ),
    );
  }
  const problems = [
    ...early,
    ...builds.flatMap((entry) => entry.problems),
    ...planFiguresReconcile(registry),
  ];
  stopOnErrors(problems);
  const previous = await readPrevious(effects, options.folder);
  const background = await findBackground(effects);
  const { output, catalogue, changes, isNew, version } = compose(
    registry,
    builds,
    options.edition,
    previous,
    background,
    decks,
  );
  stopOnErrors(decksShowWhatIs(decks, knownOf(registry, catalogue)));
  const [publication, measures] = [await loadPublication(effects), await loadMeasures(effects)];
  const { edition } = options;
  output.addFixed(
    "quality-report.json",
    makeReport({ registry, sources, builds, problems, measures, edition, changes }),
  );
  await timed(effects, { id: "openData" }, () => {
    addOpenData(output, registry, builds, { catalogue, publication, measures, version });
  });
  effects.tell(isNew ? { news: "changes", changes } : { news: "unchanged" });
  if (!options.dryRun) {
    const step: Step = { id: "publish", files: output.count, bytes: output.bytes };
    await timed(effects, step, () => output.publish(effects, options.folder));
  }
  return problems;
}

/** The PMTiles file that somebody put into `public`, to be drawn under the communes; the first by name where there are several. */
async function findBackground(effects: Effects): Promise<string | null> {
  const [file = null, ...others] = (await effects.list("public")).filter((name) =>
    /^[\w-][\w.-]*\.pmtiles$/.test(name),
  );
  if (file !== null) effects.tell({ news: "background", file: `public/${file}`, isUsed: true });
  for (const other of others) effects.tell({ news: "background", file: `public/${other}`, isUsed: false });
  return file;
}

/** A mapping for each workbook with an unknown table, to be confirmed by a person. */
async function writeProposals(effects: Effects, { proposals }: Sources): Promise<void> {
  for (const { path, mapping } of proposals) {
    await effects.write(path, `${JSON.stringify(mapping, null, 2)}\n`);
    effects.tell({ news: "proposal", path });
  }
}

function stopOnErrors(problems: readonly Problem[]): void {
  if (problems.some((problem) => problem.severity === "error")) throw new ProblemsError(problems);
}

function findProvinces(registry: Registry, sources: Sources): string[] {
  const present = new Set(sources.tables.map(({ table }) => table.province));
  if (present.size === 0) {
    const place = { file: "data/sources" };
    throw new ProblemsError([{ severity: "error", check: "sourceIsThere", place, values: { kind: "none" } }]);
  }
  return registry.provinces.map((province) => province.code).filter((code) => present.has(code));
}

function compose(
  registry: Registry,
  builds: readonly ProvinceBuild[],
  edition: Edition,
  previous: PreviousRelease,
  background: string | null,
  decks: readonly RegistryDeck[],
): { output: Output; catalogue: Catalogue; changes: Changes | null; isNew: boolean; version: string } {
  const output = new Output();
  const entries = builds.map((entry) => publishProvince(registry, output, entry));
  const periods = [
    ...new Map(builds.flatMap((entry) => entry.periods).map((period) => [period.id, period])).values(),
  ].sort(comparePeriods);
  const series = builds.flatMap((entry) => entry.series);
  const used = findUsedSources(
    series,
    builds.map((entry) => entry.facts),
  );
  const codes = builds.map((entry) => entry.province);
  const places = output.add("places", makePlacesFile(registry, codes));
  const details = output.add(
    "details",
    makeDetails(registry, used, {
      programmes: output.add("programmes", makeProgrammesFile(registry)),
      coverage: Object.fromEntries(
        builds.map(({ province, coverage }) => [province, output.add(`coverage-${province}`, coverage)]),
      ),
      decks: publishDecks(output, decks, codes),
    }),
  );
  const catalogue: Catalogue = makeCatalogue(registry, entries, periods, used, series, edition, {
    details,
    places,
    ...(background === null ? {} : { background }),
  });
  const next = { catalogue, series: new Map(builds.map((entry) => [entry.province, entry.series])) };
  const { releases, changes, isNew } = addRelease(previous, next, output.names);
  output.addFixed("catalogue.json", catalogue);
  output.addFixed("releases.json", releases);
  return { output, catalogue, changes, isNew, version: releases.releases[0]?.id ?? "" };
}

/** Decks by province in one file for the page, and each as the plain file that people edit. @returns names by province */
function publishDecks(
  output: Output,
  decks: readonly RegistryDeck[],
  provinces: readonly string[],
): Record<string, string> {
  const published = provinces.filter((code) => decks.some(({ province }) => province === code));
  for (const { id, language, province, text } of decks)
    if (published.includes(province)) output.addText(`decks/${id}.${language}.md`, text);
  return Object.fromEntries(
    published.map((code) => [code, output.add(`decks-${code}`, makeDecksFile(decks, code))]),
  );
}

/** Everything that others may take away, made of what is published anyway: nothing withheld can be in it. */
function addOpenData(
  output: Output,
  registry: Registry,
  builds: readonly ProvinceBuild[],
  about: {
    readonly catalogue: Catalogue;
    readonly publication: Publication;
    readonly measures: readonly Measure[];
    readonly version: string;
  },
): void {
  const { catalogue, publication, measures, version } = about;
  const used = findUsedSources(
    builds.flatMap((entry) => entry.series),
    builds.map((entry) => entry.facts),
  );
  const published = new Set(catalogue.indicators.map(({ id }) => id));
  const files = makeOpenData({
    registry,
    publication,
    provinces: builds.map((entry) => openProvince(registry, entry)),
    terms: listTerms(registry, published, builds, measures),
    sources: registry.documents.filter(({ id }) => used.has(id)),
    version,
    example: catalogue.example,
    kind: catalogue.edition,
  });
  for (const [path, bytes] of files) output.addText(`v1/${path}`, bytes);
}

function publishProvince(registry: Registry, output: Output, entry: ProvinceBuild): ProvinceEntry {
  const { code, name, slug } = requireProvince(registry, entry.province);
  const { topology, detail, kind, source } = entry.boundaries;
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
      ...(detail === null ? {} : { detail: output.add(`detail-${code}`, detail) }),
      facts: output.add(`facts-${code}`, entry.facts),
      series: Object.fromEntries(
        entry.series.map((file) => [file.theme, output.add(`series-${code}-${file.theme}`, file)]),
      ),
    },
  };
}
