import type { IndicatorRule } from "#domain/indicator";
import type { Language } from "#domain/localised";
import type { Status } from "#domain/status";
import { readSign } from "./signs.ts";
import type { Place, Truth } from "./truth.ts";

/** What one part of the atlas says of a place. A field that is not there is something this part does not tell. */
export interface Said {
  readonly code: string;
  /** The number as it is printed, or as a file has it; null where words stand in its place. */
  readonly number?: string | number | null;
  /** Decimals that this part prints, where it prints others than belong to the indicator. */
  readonly decimals?: number;
  /** Words in place of a number. */
  readonly absence?: string;
  /** Counts as printed; "" where none are. */
  readonly numerator?: string | number | null;
  readonly denominator?: string;
  readonly rank?: number | null;
  readonly of?: number;
  readonly tied?: boolean;
  /** Marked as made up. */
  readonly illustrative?: boolean;
  /** The word for its status. */
  readonly status?: string;
  readonly document?: string;
}

/** How a language says what stands beside or in place of a number. */
export interface Words {
  readonly language: Language;
  readonly status: Readonly<Record<Status, string>>;
  readonly broken: string;
}

/** Decimals of raw numbers in files that are taken away. */
const RAW_DECIMALS = 4;
const SHAPES: Readonly<Record<Language, RegExp>> = {
  vi: /^-?\d{1,3}(\.\d{3})*(,\d+)?$/,
  en: /^-?\d{1,3}(,\d{3})*(\.\d+)?$/,
};

/** Reads a number back from its spelling in a language. @returns the number and how many decimals it has, or null for any other text */
export function readBack(text: string, language: Language): { value: number; decimals: number } | null {
  if (!SHAPES[language].test(text)) return null;
  const [thousands, point] = language === "vi" ? [".", ","] : [",", "."];
  const plain = text.replaceAll(thousands, "").replace(point, ".");
  return { value: Number(plain), decimals: (plain.split(".")[1] ?? "").length };
}

function decimalsOf({ kind, decimals }: IndicatorRule): number {
  if (kind === "rate" || kind === "mean") return 2;
  return kind === "count" ? 0 : (decimals ?? 0);
}

function suffixOf(rule: IndicatorRule, language: Language): string {
  if (rule.kind === "rate") return "%";
  return rule.suffix === undefined ? "" : `\u00a0${rule.suffix[language]}`;
}

/** True where a printed number is this value, rounded to the decimals that belong to the indicator and with its unit. */
export function isPrinted(
  text: string,
  value: number,
  rule: IndicatorRule,
  language: Language,
  decimals = decimalsOf(rule),
): boolean {
  const suffix = suffixOf(rule, language);
  if (!text.endsWith(suffix)) return false;
  const read = readBack(text.slice(0, text.length - suffix.length), language);
  return read?.decimals === decimals && isNear(read.value, value, decimals);
}

function isNear(a: number, b: number, decimals: number): boolean {
  return Math.abs(a - b) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** What a saying is held against. */
interface Right {
  readonly truth: Truth;
  readonly place: Place | null;
  readonly rule: IndicatorRule;
  readonly words: Words;
}

type Check = (said: Said, right: Right) => { readonly holds: boolean; readonly right: unknown };

/** How each thing that may be said is tried; one for every field, or it does not compile. */
const CHECKS: Readonly<Record<Exclude<keyof Said, "code" | "decimals">, Check>> = {
  number: ({ number = null, decimals }, { truth, rule, words }) => ({
    holds: isValue(number, truth.value, rule, words.language, decimals),
    right: truth.value,
  }),
  absence: ({ absence }, { truth, words }) =>
    equal(absence, truth.broken ? words.broken : words.status[truth.status]),
  numerator: ({ numerator = null }, { truth, words }) => ({
    holds: isCount(numerator, truth.numerator, truth, words.language),
    right: truth.numerator.value,
  }),
  denominator: ({ denominator = null }, { truth, words }) => ({
    holds: isCount(denominator, truth.denominator, truth, words.language),
    right: truth.denominator?.value,
  }),
  rank: ({ rank }, { place }) => equal(rank, place?.rank ?? null),
  of: ({ of }, { place }) => equal(of, place?.of),
  tied: ({ tied }, { place }) => equal(tied, (place?.tied ?? 0) > 1),
  illustrative: ({ illustrative }, { truth }) => equal(illustrative, truth.status === "illustrative"),
  status: ({ status }, { truth, words }) => equal(status, words.status[truth.status]),
  document: ({ document }, { truth }) => equal(document, truth.document),
};

function equal(found: unknown, right: unknown) {
  return { holds: found === right, right };
}

/** Everything in which a saying differs from the truth, in words; empty where they agree. */
export function findDisagreements(said: Said, right: Right): string[] {
  return (Object.keys(CHECKS) as (keyof typeof CHECKS)[]).flatMap((field) => {
    if (said[field] === undefined) return [];
    const answer = CHECKS[field](said, right);
    return answer.holds ? [] : [`${said.code} ${field}: ${String(said[field])}, not ${String(answer.right)}`];
  });
}

function isValue(
  said: string | number | null,
  value: number | null,
  rule: IndicatorRule,
  language: Language,
  decimals?: number,
): boolean {
  if (said === null || value === null) return said === value;
  return typeof said === "number"
    ? isNear(said, value, RAW_DECIMALS)
    : isPrinted(said, value, rule, language, decimals);
}

/** A count, or an area, is printed as it is, and with the word of its own sign where it is made up and what it stands behind is not. */
function isCount(
  said: string | number | null,
  count: Truth["denominator"],
  { status }: Truth,
  language: Language,
): boolean {
  if (count?.value == null) return said === "" || said === null;
  if (typeof said === "number") return said === count.value;
  const { number, illustrative } = readSign(said ?? "");
  const isMadeUp = count.status === "illustrative";
  if (illustrative ? !isMadeUp : isMadeUp && status !== "illustrative") return false;
  return readBack(number, language)?.value === count.value;
}
