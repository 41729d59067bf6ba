import { formatBound, formatCount, formatCounts, formatPercent, formatValue } from "#domain/format";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { Language } from "#domain/localised";
import type { Messages } from "../../words/vi.ts";
import { signText } from "../../words/signed.ts";
import { en } from "./en.ts";
import { vi, type ProfileWords } from "./vi.ts";
import { en as figuresEn } from "../shared/figures/en.ts";
import { vi as figuresVi } from "../shared/figures/vi.ts";
import { changeFormat } from "../../reading/change.ts";
import type { Figure, TrendPart } from "./reading/types.ts";
import type { ProfileLinks } from "./links.ts";

/** What every part of a profile needs to speak: language, words, and where its links lead. */
export interface Voice {
  readonly language: Language;
  readonly messages: Messages;
  readonly words: ProfileWords;
  readonly links: ProfileLinks;
  /** Documents of the page in the order of their numbers. */
  readonly documents: readonly string[];
}

export function makeVoice(
  language: Language,
  messages: Messages,
  links: ProfileLinks,
  documents: readonly { readonly id: string }[],
): Voice {
  return { language, messages, links, words: { vi, en }[language], documents: documents.map(({ id }) => id) };
}

/** A value with its sign inside the text, or in words why there is none. */
export function sayValue({ language, messages }: Voice, value: IndicatorValue, rule: IndicatorRule): string {
  if (value.value !== null) return signText(formatValue(value.value, rule, language), value.status);
  return value.broken
    ? { vi: figuresVi, en: figuresEn }[language].broken
    : messages.explore.status[value.status];
}

/**
 * "504 trong 1.000 hộ", or nothing where a count is not shown or the value is one itself; each count has its own
 * sign.
 */
export function sayCounts({ language, words }: Voice, value: IndicatorValue, rule: IndicatorRule): string {
  const { numerator, denominator } = value;
  if (rule.kind !== "rate" || value.value === null || numerator === null || denominator === null) return "";
  const counts = formatCounts(value, language);
  return words.counts(
    signText(counts.numerator, value.numeratorStatus),
    signText(counts.denominator, value.denominatorStatus ?? value.status),
    rule.base[language],
  );
}

/** "504/1.000", for a column whose heading says of what. */
export function sayRatio(
  { language, words }: Voice,
  { value, status, numerator, denominator, numeratorStatus, denominatorStatus }: IndicatorValue,
): string {
  if (value === null || numerator === null || denominator === null) return words.none;
  const counts = [
    signText(formatCount(numerator, language), numeratorStatus),
    signText(formatCount(denominator, language), denominatorStatus ?? status),
  ];
  return counts.join("/");
}

/** A value and in brackets its counts. */
export function sayWhole(voice: Voice, value: IndicatorValue, rule: IndicatorRule): string {
  const counts = sayCounts(voice, value, rule);
  return sayValue(voice, value, rule) + (counts === "" ? "" : ` (${counts})`);
}

/** "thứ 4 từ cao xuống trong 45 xã, phường", with its range where few households stand behind it. */
export function sayRank({ language, words }: Voice, { rank, range }: Pick<Figure, "rank" | "range">): string {
  if (rank === null) return "";
  const place = words.rank(formatCount(rank.rank, language), formatCount(rank.of, language), rank.tied);
  if (range === null || range.best === range.worst) return place;
  return `${place} (${words.range(formatCount(range.best, language), formatCount(range.worst, language))})`;
}

/** "-3,51 điểm % so với 2024": what came of the commune's number since a year of the same standard. */
export function sayChange(
  { language, words }: Voice,
  { since, value }: TrendPart["changes"][number],
  rule: IndicatorRule,
): string {
  const points = formatValue(value.value, changeFormat(rule), language);
  return words.since(signText(points, value.status), String(since));
}

/** "-23,53": a change of a rate where "điểm %" stands beside it; of anything else with its unit. */
export function sayPoints(
  { language }: Voice,
  { value }: TrendPart["changes"][number],
  rule: IndicatorRule,
): string {
  const { suffix, ...points } = changeFormat(rule);
  const format = rule.kind === "rate" || suffix === undefined ? points : { ...points, suffix };
  return signText(formatValue(value.value, format, language), value.status);
}

const SIGNED = { kind: "value", signed: true, decimals: 1 } as const;

/** Percentage points with their sign, one decimal: "+9,9", "-16,1", "0,0". */
export function saySigned(points: number, language: Language): string {
  return formatValue(points, SIGNED, language);
}

/** A share of households, percent without decimals unless it would be 0 or 100. */
export function sayShare(share: number, language: Language): string {
  const percent = 100 * share;
  const isNear = percent > 0 && percent < 100 && (Math.round(percent) === 0 || Math.round(percent) === 100);
  return formatPercent(percent, language, isNear ? 1 : 0);
}

export function sayDecimal(value: number, language: Language): string {
  return formatBound(value, language);
}
