import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import { publishCountry, type CountryBuild } from "./country.ts";
import type { EditionFile } from "./editionFile.ts";
import { openProvince } from "./openData/figures.ts";
import { listTerms } from "./openData/measures.ts";
import { makeOpenData } from "./openData/openData.ts";
import type { Publication } from "./openData/publication.ts";
import { comparePeriods, type Edition, type ProvinceBuild } from "./province.ts";
import {
  findUsedSources,
  hasIllustrative,
  makeCatalogue,
  makeDetails,
  type PublishedPapers,
} from "./publish/catalogue.ts";
import type { Changes, Edition as PublishedEdition } from "./publish/changes.ts";
import { Output } from "./publish/output.ts";
import { makePlacesFile } from "./publish/places.ts";
import { makeProgrammesFile } from "./publish/programmes.ts";
import { makeSupportFile } from "./publish/support.ts";
import { addRelease, type PreviousRelease } from "./publish/releases.ts";
import { findSurveySources } from "./publish/survey.ts";
import { makeSlideSetsFile } from "./publish/slides.ts";
import { nameOn } from "./registry/provinces.ts";
import { requireProvince, type Registry, type RegistrySlideSet } from "./registry/registry.ts";
import { bbox as boxOf } from "topojson-client";

/** What an edition is put together from. */
interface EditionInput {
  readonly registry: Registry;
  readonly builds: readonly ProvinceBuild[];
  /** The whole country; null in an edition of one province. */
  readonly country: CountryBuild | null;
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

/** Every file of an edition, in memory, with the catalogue that names them and the log of releases. */
export async function composeEdition(input: EditionInput): Promise<Composed> {
  const { registry, builds, country, edition, previous, background, slideSets, own } = input;
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
      support: await output.add("support", makeSupportFile(registry)),
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
    files: {
      details,
      places,
      ...(country === null ? {} : { country: await publishCountry(output, registry, country) }),
      ...(background === null ? {} : { background }),
    },
  });
  const next = { catalogue, series: new Map(builds.map((entry) => [entry.province, entry.series])) };
  const { releases, changes, isNew } = await addRelease(previous, next, output.names);
  output.addFixed("catalogue.json", catalogue);
  output.addFixed("releases.json", releases);
  return { output, catalogue, changes, isNew, next, version: releases.releases[0]?.id ?? "" };
}

/** What all provinces of an edition publish of figures, with their papers. */
export function papersOf(builds: readonly ProvinceBuild[]): PublishedPapers {
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
export async function addOpenData(
  output: Output,
  registry: Registry,
  builds: readonly ProvinceBuild[],
  about: {
    readonly country: CountryBuild | null;
    readonly catalogue: Catalogue;
    readonly publication: Publication;
    readonly version: string;
  },
): Promise<void> {
  const { catalogue, publication, version } = about;
  const country = about.country?.survey ?? null;
  const used = findUsedSources(papersOf(builds));
  for (const id of country === null ? [] : findSurveySources(country)) used.add(id);
  const published = new Set(catalogue.indicators.map(({ id }) => id));
  const files = await makeOpenData({
    registry,
    publication,
    provinces: builds.map((entry) => openProvince(registry, entry)),
    terms: listTerms(registry, published, builds),
    country,
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
