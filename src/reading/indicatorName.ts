import type { IndicatorRule } from "#domain/indicator";
import type { Language } from "#domain/localised";
import type { Dimension } from "#domain/standard";

/**
 * The name of an indicator with the word first that tells it from its neighbours: "Nhà tiêu hợp vệ sinh, hộ nghèo". What is no deprivation,
 * or one that no standard at hand names, keeps the name of the catalogue.
 * @param dimensions of the standard on show; none before they have come
 */
export function nameIndicator(
  { deprivation, name, base }: Pick<IndicatorRule, "deprivation" | "name" | "base">,
  dimensions: readonly Dimension[] | undefined,
  language: Language,
): string {
  const own = dimensions
    ?.flatMap(({ deprivations }) => deprivations)
    .find(({ key }) => deprivation !== undefined && key === deprivation);
  return own === undefined ? name[language] : `${own.name[language]}, ${base[language]}`;
}

/** The lists of every standard, the one on show first: it says what a deprivation is called that several have. */
export function orderDimensions(
  dimensions: Readonly<Record<string, readonly Dimension[]>> | undefined,
  shown: string | undefined,
): readonly (readonly Dimension[])[] {
  const { [shown ?? ""]: own = [], ...others } = dimensions ?? {};
  return [own, ...Object.values(others)];
}
