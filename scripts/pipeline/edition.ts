import { findIdlePardons } from "./check/pardon.ts";
import { findCatalogueProblems } from "./check/catalogueIsWhole.ts";
import { slidesShowWhatIs, knownOf } from "./check/slidesShowWhatIs.ts";
import { measuresAreKnown } from "./check/measuresAreKnown.ts";
import { plansAreTold } from "./check/plansAreTold.ts";
import { programmesAreWhole } from "./check/programmesAreWhole.ts";
import { supportIsWhole } from "./check/supportIsWhole.ts";
import { targetsAreWhole } from "./check/targetsAreWhole.ts";
import { tasksAreWhole } from "./check/tasksAreWhole.ts";
import { planFiguresReconcile } from "./check/planFiguresReconcile.ts";
import { readDecks } from "./publish/slides.ts";
import { timed, type Effects } from "./effects/effects.ts";
import { ProblemsError, type Problem } from "./problem.ts";
import { buildCountry } from "./country.ts";
import { buildProvince, type Edition, type ProvinceBuild } from "./province.ts";
import { hasIllustrative } from "./publish/catalogue.ts";
import { findLosses } from "./publish/losses.ts";
import { readEarlier, readPrevious } from "./publish/releases.ts";
import { loadPublication } from "./openData/publication.ts";
import { narrow } from "./registry/narrow.ts";
import { pickProvinces } from "./registry/provinces.ts";
import { type Registry } from "./registry/registry.ts";
import { gatherDocuments } from "./read/documents.ts";
import { makeReport } from "./report/makeReport.ts";
import { readSources, type Sources } from "./read/readSources.ts";
import { readEditionFile } from "./editionFile.ts";
import { loadScope } from "./scope.ts";
import { addOpenData, composeEdition, papersOf } from "./composeEdition.ts";

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

/** What is done with the problems that a step leaves, before the next one begins: a build stops where one of them is an error. */
export type Found = (problems: readonly Problem[]) => void;

/** An edition in memory, with what it was made from. */
export interface MadeEdition extends Omit<Awaited<ReturnType<typeof composeEdition>>, "next"> {
  readonly builds: readonly ProvinceBuild[];
  readonly earlier: Awaited<ReturnType<typeof readEarlier>>;
  readonly sources: Sources;
  /** What is told of it. */
  readonly problems: readonly Problem[];
}

/**
 * From sources to the files of an edition, in memory: reads, checks, carries, lays published figures over, and withholds.
 * @param found told after each step of the problems so far, and of the last one's apart @throws ProblemsError for what no later step can do without
 */
export async function makeEdition(
  effects: Effects,
  options: BuildOptions,
  found: Found,
): Promise<MadeEdition> {
  const { own, sources, registry, decks, early } = await prepare(effects, options, found);
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
  const tried = [...early, ...builds.flatMap((entry) => entry.problems)];
  const problems = [
    ...tried,
    ...planFiguresReconcile(registry),
    // What is accepted may be a figure of a province that this build leaves out.
    ...(options.provinces.length > 0 ? [] : findIdlePardons(tried, sources.corrections.accepted)),
  ];
  found(problems);
  const isExample = hasIllustrative(papersOf(builds));
  const slideSets = [...decks.own, ...(isExample ? decks.example : [])];
  const background = await findBackground(effects);
  const { edition } = options;
  const country = await buildCountry(effects, registry);
  const input = { registry, builds, country, edition, previous, background, slideSets, own };
  const { next, ...composed } = await composeEdition(input);
  const { output, catalogue, changes, version } = composed;
  found([
    ...slidesShowWhatIs(slideSets, knownOf(registry, catalogue)),
    ...(previous.edition === null || options.allowFewer === true
      ? []
      : findLosses(previous.edition, next, options)),
  ]);
  const publication = await loadPublication(effects, own);
  const happened = { registry, sources, builds, problems, edition, changes };
  output.addFixed("quality-report.json", makeReport(happened));
  await timed(effects, { id: "openData" }, () =>
    addOpenData(output, registry, builds, { country, catalogue, publication, version }),
  );
  return { ...composed, builds, earlier, sources, problems };
}

/** Reads what the edition is, its sources, and the registry for its provinces alone. */
async function prepare(effects: Effects, options: BuildOptions, found: Found) {
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
  found(sources.problems);
  const codes = scope.published.length > 0 ? scope.published : findProvinces(whole, sources);
  const registry = narrow(whole, pickProvinces(whole.nation, codes));
  const decks = await readDecks(effects, registry, own);
  const early = [...sources.problems, ...decks.problems, ...tryRegistry(registry)];
  found(early);
  return { own, sources, registry, decks, early };
}

function tryRegistry(registry: Registry): Problem[] {
  return [
    ...findCatalogueProblems(registry),
    ...measuresAreKnown(registry),
    ...programmesAreWhole(registry),
    ...supportIsWhole(registry),
    ...tasksAreWhole(registry),
    ...plansAreTold(registry),
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

function findProvinces(registry: Registry, sources: Sources): string[] {
  const present = new Set(sources.tables.map(({ table }) => table.province));
  if (present.size === 0) {
    const place = { file: "data/sources" };
    throw new ProblemsError([{ severity: "error", check: "sourceIsThere", place, values: { kind: "none" } }]);
  }
  return registry.provinces.map((province) => province.code).filter((code) => present.has(code));
}
