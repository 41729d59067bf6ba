import type { Catalogue } from "#domain/dataset";
import { countIdOf, type IndicatorRule } from "#domain/indicator";
import { yearOf, type Period } from "#domain/standard";
import type { View } from "#domain/view";
import { changeFormat } from "./change.ts";
import { comparablePeriods } from "./choice.ts";
import type { Choice, Second } from "#domain/reading";

/** Stands for "the change of the first indicator" where a second one is asked for. */
export const CHANGE = "change";

/**
 * A choice with what a view sets it against: the year a change is counted from, and the second indicator of a bivariate map. A year
 * of another standard, or the year on show itself, is no year to count from.
 */
export function withReferences(catalogue: Catalogue, view: View, choice: Choice): Choice {
  const { period } = choice;
  const indicator =
    view.form === "symbols" ? countRule(catalogue.indicators, choice.indicator) : choice.indicator;
  const years = comparablePeriods(choice).filter(({ id }) => id !== period.id);
  const chosen = years.find(({ id }) => id === view.since) ?? null;
  const second = resolveSecond(catalogue, view, indicator, period, chosen ?? years[0] ?? null);
  // A bivariate map of value and change shows the value on its first side; dots stand for households, not for differences.
  const isPlain = view.form === "dots" || (second !== null && second.since !== null);
  const since = isPlain ? null : chosen;
  return {
    ...choice,
    indicator,
    since,
    second,
    shown: since === null ? indicator : makeChangeRule(indicator, since, period),
  };
}

/**
 * The count behind a rate: the catalogue's own where it has one, else one of the same measures. What is no rate of a commune's own
 * counts stays as it is.
 */
export function countRule(indicators: readonly IndicatorRule[], rule: IndicatorRule): IndicatorRule {
  // A rate of a survey is printed as it is: no count stands behind it.
  if (rule.kind !== "rate" || rule.denominatorScope !== "unit" || rule.denominator === null) return rule;
  const own = indicators.find(
    ({ kind, numerator }) => kind === "count" && JSON.stringify(numerator) === JSON.stringify(rule.numerator),
  );
  if (own !== undefined) return own;
  const { base, noun } = rule;
  const things = { vi: `${base.vi} ${noun.vi}`, en: `${base.en} that ${noun.en}` };
  return {
    ...rule,
    // A printed rate is found by the name of its indicator; a count must not find it.
    id: countIdOf(rule.id),
    kind: "count",
    denominator: null,
    policyBreaks: null,
    name: { vi: `Số ${things.vi}`, en: `Number of ${things.en}` },
    noun: things,
    base: { vi: "", en: "" },
  };
}

/**
 * The change of an indicator between two years as an indicator of its own: shares move in percentage points, counts in their unit. It is
 * named by the earlier year first, whichever of the two is on screen.
 */
function makeChangeRule(indicator: IndicatorRule, since: Period, period: Period): IndicatorRule {
  const years = [yearOf(since), yearOf(period)].sort((a, b) => a - b).join("–");
  const { vi, en } = indicator.name;
  return {
    ...indicator,
    id: `${indicator.id}_change`,
    ...changeFormat(indicator),
    denominator: null,
    policyBreaks: null,
    name: {
      vi: `Thay đổi ${vi.charAt(0).toLowerCase()}${vi.slice(1)}, ${years}`,
      en: `Change, ${en.charAt(0).toLowerCase()}${en.slice(1)}, ${years}`,
    },
  };
}

/** "change" is the indicator's own change; without a word a rate goes with its count, and a count with the poor rate. */
function resolveSecond(
  { indicators }: Catalogue,
  { form, second }: View,
  indicator: IndicatorRule,
  period: Period,
  since: Period | null,
): Second | null {
  if (form !== "bivariate") return null;
  if (second === CHANGE && since !== null)
    return { rule: makeChangeRule(indicator, since, period), indicator, since };
  const fits = (rule: IndicatorRule) => rule.id !== indicator.id && rule.standards.includes(period.standard);
  const other =
    indicators.find((rule) => rule.id === second && fits(rule)) ??
    indicators.find(
      (rule) =>
        rule.kind === "count" && rule.numerator.plus.join() === indicator.numerator.plus.join() && fits(rule),
    ) ??
    indicators.find(fits);
  return other === undefined ? null : { rule: other, indicator: other, since: null };
}
