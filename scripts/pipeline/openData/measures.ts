import type { Localised } from "#domain/localised";
import type { Indicator } from "#domain/indicator";
import type { SeriesFile } from "#domain/dataset";
import type { ProvinceBuild } from "../province.ts";
import type { Registry } from "../registry/registry.ts";

/** A plain figure with its name: a stored count, or what a document prints. */
interface NamedMeasure {
  readonly id: string;
  readonly unit: string;
  readonly name: Localised;
}

/** Everything that a row of the long table may be about. */
export interface Terms {
  readonly indicators: readonly Indicator[];
  /** Stored counts with rows of their own: no indicator has them as its whole numerator or denominator. */
  readonly measures: readonly NamedMeasure[];
  /** Stored counts that stand in the rows of an indicator, above or below. */
  readonly carried: readonly NamedMeasure[];
  /** What only stands beside the communes. */
  readonly beside: readonly NamedMeasure[];
}

/** The terms of an edition: indicators that it has figures for, then what it stores and prints besides. */
export function listTerms(
  registry: Registry,
  published: ReadonlySet<string>,
  builds: readonly Pick<ProvinceBuild, "series" | "facts">[],
): Terms {
  const indicators = registry.indicators.filter(({ id }) => published.has(id));
  const taken = new Set(indicators.map(({ id }) => id));
  const stored = unique(
    builds.flatMap(({ series }) => series.flatMap((file: SeriesFile) => Object.keys(file.columns))),
    taken,
  );
  const printed = builds.flatMap(({ facts }) => facts.facts.map(({ measure }) => measure));
  const beside = unique(printed, new Set([...taken, ...stored]));
  const carried = new Set(indicators.flatMap(carriedBy));
  const name = (id: string) => nameMeasure(registry, id);
  return {
    indicators,
    measures: stored.filter((id) => !carried.has(id)).map(name),
    carried: stored.filter((id) => carried.has(id)).map(name),
    beside: beside.map(name),
  };
}

/** Counts that a reader of an indicator's rows has anyway. */
function carriedBy({ numerator, denominator, denominatorScope }: Indicator): string[] {
  const whole = numerator.minus.length === 0 && numerator.plus.length === 1 ? numerator.plus : [];
  return denominator === null || denominatorScope === "province" ? [...whole] : [...whole, denominator];
}

function unique(ids: readonly string[], taken: ReadonlySet<string>): string[] {
  return [...new Set(ids)].filter((id) => !taken.has(id)).sort();
}

/** From the table of measures; a printed rate that no edition draws keeps the name of its indicator. */
function nameMeasure({ measures, indicators }: Registry, id: string): NamedMeasure {
  const { unit, name } =
    indicators.find((rule) => rule.id === id && !measures.find(id)) ?? measures.require(id);
  return { id, unit, name };
}
