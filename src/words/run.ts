import type { IndicatorValue } from "#domain/indicator";
import type { Run } from "#domain/run";
import { signOf, type Sign } from "#domain/sign";
import type { Status } from "#domain/status";

export function plain(text: string): Run {
  return { text, tone: "plain" };
}

/** A number that is set strong, with the sign of its status. */
export function figure(text: string, { status }: Pick<IndicatorValue, "status">): Run {
  return { text, tone: "figure", sign: signOf(status) };
}

/**
 * Words and counts behind a number, each count with its own sign, and with the word of it where that is not the number's.
 * @param parts a count with its status, or what stands between
 */
export function countRuns(
  { status }: Pick<IndicatorValue, "status">,
  parts: readonly (string | readonly [count: string, status: Status | null])[],
  words: Readonly<Record<Sign, string>>,
): Run[] {
  return parts.flatMap((part): Run[] => {
    if (typeof part === "string") return [{ text: part, tone: "aside" }];
    const sign = part[1] === null ? null : signOf(part[1]);
    const count: Run = { text: part[0], tone: "aside", sign };
    return sign === null || sign === signOf(status)
      ? [count]
      : [count, { text: ` (${words[sign]})`, tone: "sign" }];
  });
}

/** What stands in brackets after a number: its counts, and the word of its sign; or nothing. */
export function bracket(
  { status }: Pick<IndicatorValue, "status">,
  counts: readonly Run[],
  words: Readonly<Record<Sign, string>>,
): Run[] {
  const sign = signOf(status);
  const word = sign === null ? "" : words[sign];
  if (counts.length === 0) return word === "" ? [] : [{ text: ` (${word})`, tone: "sign" }];
  return [
    { text: " (", tone: "aside" },
    ...counts,
    ...(word === "" ? [] : [{ text: `, ${word}`, tone: "sign" as const }]),
    { text: ")", tone: "aside" },
  ];
}

/** At most this many tied places are named in a sentence; more are counted. */
export const NAMED_TIES = 2;

/** A sentence as plain text: caption, alternative text, title and share text are this one string. */
export function formatRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
