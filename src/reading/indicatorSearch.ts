import type { IndicatorRule } from "#domain/indicator";
import type { Localised } from "#domain/localised";
import { FIT, fitText, prepareText, type SearchText } from "#domain/searchText";

/** An indicator prepared for searching: by its names in both languages, then by what it says in plain words. */
export interface SoughtIndicator {
  readonly indicator: IndicatorRule;
  readonly names: readonly SearchText[];
  readonly plain: readonly SearchText[];
}

/**
 * @param names of an indicator beside the catalogue's own: its deprivation, its theme
 * @param plain one sentence by indicator; none before it has come
 */
export function prepareIndicators(
  indicators: readonly IndicatorRule[],
  names: (indicator: IndicatorRule) => readonly string[],
  plain: Readonly<Record<string, { readonly plain: Localised }>> | undefined,
): SoughtIndicator[] {
  return indicators.map((indicator) => {
    const sentence = plain?.[indicator.id]?.plain;
    return {
      indicator,
      names: [...names(indicator), indicator.name.vi, indicator.name.en].map(prepareText),
      plain: sentence === undefined ? [] : [sentence.vi, sentence.en].map(prepareText),
    };
  });
}

/** Beyond every fit of a name: what only its sentence says comes after. */
const IN_SENTENCE = 10;

/** Indicators that fit, best first; among equals in the order of the catalogue. No accents needed, one slip of a letter forgiven. */
export function findIndicators(
  sought: readonly SoughtIndicator[],
  query: string,
): { readonly indicator: IndicatorRule; readonly score: number }[] {
  const wanted = prepareText(query);
  const best = (texts: readonly SearchText[]) =>
    Math.min(...texts.map((text) => fitText(text, wanted) ?? Infinity));
  return sought
    .flatMap(({ indicator, names, plain }) => {
      const sentence = best(plain);
      const score = Math.min(best(names), sentence < FIT.inside ? sentence + IN_SENTENCE : Infinity);
      return score === Infinity ? [] : [{ indicator, score }];
    })
    .sort((a, b) => a.score - b.score);
}
