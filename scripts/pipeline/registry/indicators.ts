import * as v from "valibot";
import { indicatorSchema } from "#domain/publishedFiles";
import { SERIES_THEMES, type Indicator, type SeriesTheme } from "#domain/indicator";
import type { MeasureTable } from "#domain/measure";
import { TERMS } from "#domain/terms";
import type { ProblemValues } from "#domain/problem";
import { ProblemsError, type Problem } from "../problem.ts";

const FILE = "data/registry/indicators.json";
const { series: _series, also: _also, deprivation: _deprivation, ...written } = indicatorSchema.entries;

/** An indicator as people write it: its files and its deprivation follow from what it is made of. */
export const writtenIndicator = v.object({
  ...written,
  /** Need not be written; where it is, it must be what the table of measures says. */
  series: v.optional(v.picklist(SERIES_THEMES)),
  /** The term that explains it, where its theme has another. */
  term: v.optional(v.picklist(TERMS)),
});
type Written = v.InferOutput<typeof writtenIndicator>;

/**
 * Indicators with the series files of their measures: the first beyond `core`, then what else is read. An indicator that is looked for
 * in the wrong file would show "no data" for a whole province. @throws ProblemsError
 */
export function makeIndicators(entries: readonly Written[], measures: MeasureTable): Indicator[] {
  const problems = [...findDoubles(entries), ...entries.flatMap((entry) => findUnknown(entry, measures))];
  if (problems.length > 0) throw new ProblemsError(problems);
  const made = entries.map((entry) => ({ entry, indicator: makeIndicator(entry, measures) }));
  const wrong = made.filter(
    ({ entry, indicator }) => entry.series !== undefined && entry.series !== indicator.series,
  );
  if (wrong.length > 0) throw new ProblemsError(wrong.map(wrongSeries));
  return made.map(({ indicator }) => indicator);
}

function measuresOf({ numerator, denominator }: Pick<Written, "numerator" | "denominator">): string[] {
  return [...numerator.plus, ...numerator.minus, ...(denominator === null ? [] : [denominator])];
}

function makeIndicator(entry: Written, measures: MeasureTable): Indicator {
  const themes = measuresOf(entry).flatMap((measure) => measures.require(measure).theme ?? []);
  const [first = "core", ...others] = new Set(themes.filter((theme) => theme !== "core"));
  return {
    ...entry,
    series: first,
    ...(others.length === 0 ? {} : { also: others }),
    ...deprivationOf(entry, measures),
  };
}

/** The deprivation that households are counted by, where there is exactly one. */
function deprivationOf({ numerator }: Written, measures: MeasureTable): Pick<Indicator, "deprivation"> {
  const [only, ...others] = numerator.plus;
  const { theme, key } = measures.require(only ?? "");
  const isOne = others.length === 0 && key !== null && isAboutDeprivation(theme);
  return isOne ? { deprivation: key } : {};
}

function isAboutDeprivation(theme: SeriesTheme | null): boolean {
  return theme === "deprivation" || theme === "near-deprivation";
}

function findDoubles(entries: readonly Written[]): Problem[] {
  const ids = entries.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => problem(`${id}.id`, { kind: "repeatedIndicator", found: id }));
}

function findUnknown(entry: Written, measures: MeasureTable): Problem[] {
  const part = (measure: string) => (measure === entry.denominator ? "denominator" : "numerator");
  const isEmpty = entry.numerator.plus.length === 0;
  const empty = isEmpty ? [problem(`${entry.id}.numerator`, { kind: "nothing" })] : [];
  return [
    ...empty,
    ...measuresOf(entry)
      .filter((measure) => (measures.find(measure)?.theme ?? null) === null)
      .map((found) => problem(`${entry.id}.${part(found)}`, { kind: "withoutTheme", found })),
  ];
}

function wrongSeries({ entry, indicator }: { entry: Written; indicator: Indicator }): Problem {
  const [found, series] = [entry.series ?? "", indicator.series];
  return problem(`${entry.id}.series`, { kind: "series", found, series });
}

function problem(column: string, values: ProblemValues["measuresAreWhole"]): Problem {
  return { severity: "error", check: "measuresAreWhole", place: { file: FILE, column }, values };
}
