import { signOf, type Sign } from "#domain/sign";
import type { Status } from "#domain/status";
import { formatValue, NO_NUMBER } from "#domain/format";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { Language } from "#domain/localised";
import { SIGNS } from "./signs.ts";

/** A stretch of a text that words have put together: a figure with its sign, or what stands between. */
export interface SignedRun {
  readonly text: string;
  readonly sign: Sign | null;
}

/**
 * Signs inside a text, so that words may put figures where their grammar wants them: a figure lies between two characters of the private use
 * area, which no font draws. Whoever shows such a text reads it with {@link readSigned}; whoever says it in plain text with {@link speakSigned}.
 */
const OPEN: Readonly<Record<Sign, string>> = {
  illustrative: "\uE000",
  provisional: "\uE001",
  estimated: "\uE002",
};
const CLOSE = "\uE003";
const SIGNED = /([\uE000-\uE002])([^\uE003]*)\uE003/g;
const SIGN_OF = new Map(Object.entries(OPEN).map(([sign, open]) => [open, sign as Sign]));

/** A figure with the sign of its status around it; an official one as it is. */
export function signText(text: string, status: Status): string {
  const sign = signOf(status);
  return sign === null || text === "" ? text : OPEN[sign] + text + CLOSE;
}

/** The runs of a text, in their order. */
export function readSigned(text: string): SignedRun[] {
  const runs: SignedRun[] = [];
  let from = 0;
  for (const { 0: whole, 1: open = "", 2: figure = "", index } of text.matchAll(SIGNED)) {
    if (index > from) runs.push({ text: text.slice(from, index), sign: null });
    runs.push({ text: figure, sign: SIGN_OF.get(open) ?? null });
    from = index + whole.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), sign: null });
  return runs;
}

/** A text with the word of each sign in brackets, for what is not drawn: a label, a title, a file. */
export function speakSigned(text: string, words: Readonly<Record<Sign, string>>): string {
  return readSigned(text)
    .map(({ text: said, sign }) => (sign === null ? said : `${said} (${words[sign]})`))
    .join("");
}

/** The sign that every figure of a column has, to stand once at its head; null where they differ. Texts without a figure do not count. */
export function signOfTexts(texts: readonly string[]): Sign | null {
  const signs = texts
    .flatMap(readSigned)
    .filter(({ text }) => /\d/.test(text))
    .map(({ sign }) => sign);
  const [first = null, ...others] = signs;
  return others.every((sign) => sign === first) ? first : null;
}

/** "58,25% (giả định)": a value in plain text, with the word of its sign. */
export function speakValue(
  { value, status }: Pick<IndicatorValue, "value" | "status">,
  rule: IndicatorRule,
  language: Language,
): string {
  if (value === null) return NO_NUMBER;
  return speakSigned(signText(formatValue(value, rule, language), status), SIGNS[language]);
}
