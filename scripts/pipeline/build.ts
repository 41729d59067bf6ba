import { bbox as boxOf } from "topojson-client";
import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import { findIdlePardons } from "./check/pardon.ts";
import { findCatalogueProblems } from "./check/catalogueIsWhole.ts";
import { slidesShowWhatIs, knownOf } from "./check/slidesShowWhatIs.ts";
import { measuresAreKnown } from "./check/measuresAreKnown.ts";
import { programmesAreWhole } from "./check/programmesAreWhole.ts";
import { targetsAreWhole } from "./check/targetsAreWhole.ts";
import { planFiguresReconcile } from "./check/planFiguresReconcile.ts";
import { makeSlideSetsFile, readDecks } from "./publish/slides.ts";
import { timed, type Effects } from "./effects/effects.ts";
import type { Step } from "./news.ts";
import { ProblemsError, type Problem } from "./problem.ts";
import { buildProvince, comparePeriods, type Edition, type ProvinceBuild } from "./province.ts";
import {
  findUsedSources,
  hasIllustrative,
  makeCatalogue,
  makeDetails,
  type PublishedPapers,
} from "./publish/catalogue.ts";
import type { Changes, Edition as PublishedEdition } from "./publish/changes.ts";
import { findLosses } from "./publish/losses.ts";
import { Output, repairFolder } from "./publish/output.ts";
import { makePlacesFile } from "./publish/places.ts";
import { makeProgrammesFile } from "./publish/programmes.ts";
import { keepReleases } from "./publish/releaseRecord.ts";
import { addRelease, readEarlier, readPrevious, type PreviousRelease } from "./publish/releases.ts";
import { listTerms } from "./openData/measures.ts";
import { openProvince } from "./openData/figures.ts";
import { makeOpenData } from "./openData/openData.ts";
import { loadPublication, type Publication } from "./openData/publication.ts";
import { narrow } from "./registry/narrow.ts";
import { nameOn, pickProvinces } from "./registry/provinces.ts";
import { requireProvince, type Registry, type RegistrySlideSet } from "./registry/registry.ts";
import { gatherDocuments } from "./read/documents.ts";
import { makeReport } from "./report/makeReport.ts";
import { readSources, type Sources } from "./read/readSources.ts";
import { readEditionFile, type EditionFile } from "./editionFile.ts";
import { loadScope } from "./scope.ts";

export interface BuildOptions {
  /** Province codes; empty builds every province with sources. */
  readonly provinces: readonly string[];
  readonly folder: string;
  /** Checks everything and writes nothing. */
  readonly dryRun: boolean;
  /** Whether mappings for unknown tables are written even so. */
  readonly propose?: boolean;
  readonly edition: Edition;
  /** Whether a person has said that figures of the last release may go. */
  readonly allowFewer?: boolean;
}

/**
 * From sources to published files: reads, checks, carries, lays published figures over, withholds, and publishes all or nothing.
 * @returns flags and notes that did not stop it @throws ProblemsError with every error found
 */
export async function build(effects: Effects, options: BuildOptions): Promise<readonly Problem[]> {
  if (!options.dryRun) await repairFolder(effects, options.folder);
  const { own, sources, registry, decks, early } = await prepare(effects, options);
  const previous = await readPrevious(effects, options.folder, options.edition);
  const codes = registry.provinces.map(({ code }) => code);
  const earlier = await readEarlier(effects, previous, codes);
  const builds: ProvinceBuild[] = [];
  for (const { code, name } of registry.provinces) {
    builds.push(
      await timed(effects, { id: "province", name }, () =>
        buildProvince({ effects, registry, sources, edition: options.edition, earlier }, code),
      ),
    );
  }
  const found = builds.flatMap((entry) => entry.problems);
  const problems = [
    ...early,
    ...found,
    ...planFiguresReconcile(registry),
    // What is accepted may be a figure of a province that this build leaves out.
    ...(options.provinces.length > 0
      ? []
      : findIdlePardons([...early, ...found], sources.corrections.accepted)),
  ];
  stopOnErrors(problems);
  const isExample = hasIllustrative(papersOf(builds));
  const slideSets = [...decks.own, ...(isExample ? decks.example : [])];
  const background = await findBackground(effects);
  const { output, catalogue, changes, isNew, version, next } = await compose({
    registry,
    builds,
    edition: options.edition,
    previous,
    background,
    slideSets,
    own,
  });
  stopOnErrors([
    ...slidesShowWhatIs(slideSets, knownOf(registry, catalogue)),
    ...(previous.edition === null || options.allowFewer === true
      ? []
      : findLosses(previous.edition, next, options)),
  ]);
  const publication = await loadPublication(effects, own);
  const happened = { registry, sources, builds, problems, edition: options.edition, changes };
  output.addFixed("quality-report.json", makeReport(happened));
  await timed(effects, { id: "openData" }, () =>
    addOpenData(output, registry, builds, { catalogue, publication, version }),
  );
  effects.tell(isNew ? { news: "changes", changes } : { news: "unchanged" });
  if (!options.dryRun) {
    const step: Step = { id: "publish", files: output.count, bytes: output.bytes };
    await timed(effects, step, () => output.publish(effects, options.folder));
    await keepReleases(effects, catalogue, builds, earlier);
  }
  return problems;
}

/** Reads what the edition is, its sources, and the registry for its provinces alone. @throws ProblemsError with every error found */
async function prepare(effects: Effects, options: BuildOptions) {
  const own = await readEditionFile(effects);
  const { written, scope } = await timed(effects, { id: "registry" }, () =>
    loadScope(effects, options.provinces, own),
  );
  const sources = await timed(effects, { id: "sources" }, () =>
    readSources(effects, written, scope.manifests),
  );
  // Sources may describe their own documents; from here on those are documents like any other.
  const whole = { ...written, documents: gatherDocuments(written.documents, sources.manifests) };
  if (!options.dryRun || options.propose === true) await writeProposals(effects, sources);
  stopOnErrors(sources.problems);
  const codes = scope.published.length > 0 ? scope.published : findProvinces(whole, sources);
  const registry = narrow(whole, pickProvinces(whole.nation, codes));
  const decks = await readDecks(effects, registry, own);
  const early = [...sources.problems, ...decks.problems, ...tryRegistry(registry)];
  stopOnErrors(early);
  return { own, sources, registry, decks, early };
}

function tryRegistry(registry: Registry): Problem[] {
  return [
    ...findCatalogueProblems(registry),
    ...measuresAreKnown(registry),
    ...programmesAreWhole(registry),
    ...targetsAreWhole(registry),
  ];
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

/** What an edition is put together from. */
interface EditionInput {
  readonly registry: Registry;
  readonly builds: readonly ProvinceBuild[];
  readonly edition: Edition;
  readonly previous: PreviousRelease;
  readonly background: string | null;
  readonly slideSets: readonly RegistrySlideSet[];
  readonly own: EditionFile | null;
}

/** An edition in memory, before anything of it is written. */
interface Composed {
  readonly output: Output;
  readonly catalogue: Catalogue;
  readonly changes: Changes | null;
  readonly isNew: boolean;
  readonly version: string;
  readonly next: PublishedEdition;
}

async function compose(input: EditionInput): Promise<Composed> {
  const { registry, builds, edition, previous, background, slideSets, own } = input;
  const output = new Output();
  const entries: ProvinceEntry[] = [];
  for (const entry of builds) entries.push(await publishProvince(registry, output, entry));
  const periods = [
    ...new Map(builds.flatMap((entry) => entry.periods).map((period) => [period.id, period])).values(),
  ].sort(comparePeriods);
  const papers = papersOf(builds);
  const used = findUsedSources(papers);
  const codes = builds.map((entry) => entry.province);
  const places = await output.add("places", makePlacesFile(registry, codes));
  const details = await output.add(
    "details",
    makeDetails(registry, used, {
      programmes: await output.add("programmes", makeProgrammesFile(registry)),
      coverage: await output.addEach(
        builds.map(({ province, coverage }) => ({
          key: province,
          stem: `coverage-${province}`,
          content: coverage,
        })),
      ),
      slideSets: await publishSlideSets(output, slideSets, codes),
      ...(own === null ? {} : { publisher: { name: own.publisher, contact: own.contact } }),
    }),
  );
  const catalogue = makeCatalogue({
    registry,
    provinces: entries,
    periods,
    series: papers.series,
    edition,
    example: hasIllustrative(papers),
    files: { details, places, ...(background === null ? {} : { background }) },
  });
  const next = { catalogue, series: new Map(builds.map((entry) => [entry.province, entry.series])) };
  const { releases, changes, isNew } = await addRelease(previous, next, output.names);
  output.addFixed("catalogue.json", catalogue);
  output.addFixed("releases.json", releases);
  return { output, catalogue, changes, isNew, next, version: releases.releases[0]?.id ?? "" };
}

function papersOf(builds: readonly ProvinceBuild[]): PublishedPapers {
  return {
    series: builds.flatMap((entry) => entry.series),
    facts: builds.map((entry) => entry.facts),
    coverage: builds.map((entry) => entry.coverage),
  };
}

/** Slide sets by province in one file for the page, and each as the plain file that people edit. @returns names by province */
async function publishSlideSets(
  output: Output,
  slideSets: readonly RegistrySlideSet[],
  provinces: readonly string[],
): Promise<Record<string, string>> {
  const published = provinces.filter((code) => slideSets.some(({ province }) => province === code));
  for (const { id, language, province, text } of slideSets)
    if (published.includes(province)) output.addText(`slides/${id}.${language}.md`, text);
  return await output.addEach(
    published.map((code) => ({
      key: code,
      stem: `slides-${code}`,
      content: makeSlideSetsFile(slideSets, code),
    })),
  );
}

/** Everything that others may take away, made of what is published anyway: nothing withheld can be in it. */
async function addOpenData(
  output: Output,
  registry: Registry,
  builds: readonly ProvinceBuild[],
  about: {
    readonly catalogue: Catalogue;
    readonly publication: Publication;
    readonly version: string;
  },
): Promise<void> {
  const { catalogue, publication, version } = about;
  const used = findUsedSources(papersOf(builds));
  const published = new Set(catalogue.indicators.map(({ id }) => id));
  const files = await makeOpenData({
    registry,
    publication,
    provinces: builds.map((entry) => openProvince(registry, entry)),
    terms: listTerms(registry, published, builds),
    sources: registry.documents.filter(({ id }) => used.has(id)),
    version,
    example: catalogue.example,
    kind: catalogue.edition,
  });
  for (const [path, bytes] of files) output.addText(`v1/${path}`, bytes);
}

async function publishProvince(
  registry: Registry,
  output: Output,
  entry: ProvinceBuild,
): Promise<ProvinceEntry> {
  const province = requireProvince(registry, entry.province);
  const { code, slug } = province;
  const name = nameOn(province, entry.periods.at(-1)?.date ?? "");
  const { topology, detail, kind, source } = entry.boundaries;
  const [west, south, east, north] = topology.bbox ?? boxOf(topology);
  return {
    code,
    name: { ...name },
    slug,
    communes: topology.objects.communes.geometries.length,
    bbox: [west, south, east, north],
    boundaries: { kind, source },
    periods: entry.periods.map((period) => period.id),
    files: {
      topology: await output.add(`topology-${code}`, topology),
      ...(detail === null ? {} : { detail: await output.add(`detail-${code}`, detail) }),
      facts: await output.add(`facts-${code}`, entry.facts),
      series: await output.addEach(
        entry.series.map((file) => ({
          key: file.theme,
          stem: `series-${code}-${file.theme}`,
          content: file,
        })),
      ),
    },
  };
}
