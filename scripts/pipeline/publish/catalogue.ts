import type { DetailsFile, FactsFile } from "#domain/publishedFiles";
import type { Catalogue, ProvinceEntry, SeriesFile } from "#domain/dataset";
import { FORMAT_VERSION } from "#domain/dataset";
import type { CoverageFile } from "#domain/coverage/file";
import type { Indicator } from "#domain/indicator";
import type { Paper } from "#domain/paper";
import { formatStatusLetter } from "#domain/status";
import type { Period, StandardRule } from "#domain/standard";
import type { Registry } from "../registry/registry.ts";

/** What a catalogue is made of. */
export interface CatalogueInput {
  readonly registry: Registry;
  readonly provinces: readonly ProvinceEntry[];
  readonly periods: readonly Period[];
  readonly series: readonly SeriesFile[];
  readonly edition: Catalogue["edition"];
  /** Whether any figure of the edition is made up. */
  readonly example: boolean;
  readonly files: Pick<Catalogue, "details" | "places" | "country" | "background">;
}

/** The entry of the published data: what there is and where. */
export function makeCatalogue(input: CatalogueInput): Catalogue {
  const { registry, provinces, periods, series, edition, example, files } = input;
  const measures = new Set(
    series.flatMap((file) => [
      ...Object.keys(file.columns),
      ...file.printed.map((printed) => printed.indicator),
    ]),
  );
  return {
    format: "atlas.catalogue",
    version: FORMAT_VERSION,
    edition,
    example,
    provinces: [...provinces],
    ...findOldAddresses(registry),
    periods: [...periods],
    standards: registry.standards.map(({ id, label, name, legal, firstYear }) => ({
      id,
      label: { ...label },
      name: { ...name },
      legal,
      firstYear,
    })),
    indicators: registry.indicators
      .filter((indicator) => isPublished(indicator, measures))
      .map(
        ({ plain: _plain, decree: _decree, unit: _unit, term: _term, ...rule }) =>
          structuredClone(rule) as Catalogue["indicators"][number],
      ),
    ...files,
  };
}

/** What addresses meant that name no place or no period; nothing in an edition without the province that they meant. */
function findOldAddresses({ provinces, example }: Registry): Pick<Catalogue, "addresses"> {
  const { province, period } = example.oldAddresses;
  return provinces.some(({ code }) => code === province) ? { addresses: { province, period } } : {};
}

/** An indicator is offered where its measures, or rates printed for it, are published. */
function isPublished({ id, numerator, denominator }: Indicator, measures: ReadonlySet<string>): boolean {
  const needed = [...numerator.plus, ...numerator.minus, ...(denominator === null ? [] : [denominator])];
  return measures.has(id) || needed.every((measure) => measures.has(measure));
}

/**
 * What the first map can do without. Of documents those are listed that a figure rests on, and the plans, whose programmes, targets and
 * contradictions are shown.
 */
export function makeDetails(
  registry: Registry,
  used: ReadonlySet<string>,
  files: Pick<DetailsFile, "programmes" | "support" | "coverage" | "slideSets" | "publisher">,
): DetailsFile {
  const plans = new Set(registry.plans.map(({ document }) => document));
  return {
    format: "atlas.details",
    version: FORMAT_VERSION,
    sources: registry.documents.filter(({ id }) => used.has(id) || plans.has(id)),
    dimensions: Object.fromEntries(
      registry.standards.map(({ id, dimensions }) => [
        id,
        structuredClone(dimensions) as DetailsFile["dimensions"][string],
      ]),
    ),
    examples: registry.termExamples.map(({ term, text }) => ({ term, text: { ...text } })),
    rules: Object.fromEntries(registry.standards.map((standard) => [standard.id, ruleOf(standard)])),
    indicators: Object.fromEntries(
      registry.indicators.map(({ id, plain, decree, unit, term }) => [
        id,
        { plain: { ...plain }, decree, unit, ...(term === undefined ? {} : { term }) },
      ]),
    ),
    ...files,
  };
}

function ruleOf(standard: StandardRule): StandardRule {
  const { kind, legalDate, lastYear, openingYear, incomeLine, secondLine, averageLine } = standard;
  const { deprivationsFrom, grades } = standard;
  return structuredClone({
    kind,
    legalDate,
    lastYear,
    openingYear,
    incomeLine,
    secondLine,
    averageLine,
    deprivationsFrom,
    grades,
  });
}

/** Published files that name documents. */
export interface PublishedPapers {
  readonly series: readonly SeriesFile[];
  readonly facts: readonly FactsFile[];
  readonly coverage: readonly CoverageFile[];
}

/** Documents that the published figures name. */
export function findUsedSources({ series, facts, coverage }: PublishedPapers): Set<string> {
  return new Set([
    ...series.flatMap((file) => file.documents.flat()),
    ...listPapers({ facts, coverage }).flatMap(({ documents }) => documents),
  ]);
}

/** True while any published figure is made up. */
export function hasIllustrative({ series, facts, coverage }: PublishedPapers): boolean {
  const letter = formatStatusLetter("illustrative");
  return (
    series.some(
      (file) =>
        file.printed.some(({ status }) => status === "illustrative") ||
        Object.values(file.columns)
          .flat()
          .some((column) => column?.status.includes(letter) === true),
    ) || listPapers({ facts, coverage }).some(({ status }) => status === "illustrative")
  );
}

function listPapers({ facts, coverage }: Omit<PublishedPapers, "series">): Paper[] {
  return [
    ...facts.flatMap((file) => [...file.facts, ...file.bands]),
    ...coverage.flatMap((file) => [
      ...file.records,
      ...file.designations,
      ...(file.zones ?? []),
      ...file.targets,
    ]),
  ];
}
