import type { IndicatorValue } from "#domain/indicator";
import type { Run } from "#domain/run";
import { signOf, signOfAll, type Sign } from "#domain/sign";

export function plain(text: string): Run {
  return { text, tone: "plain" };
}

/** A number that is set strong, with the sign of its status. */
export function figure(text: string, { status }: Pick<IndicatorValue, "status">): Run {
  return { text, tone: "figure", sign: signOf(status) };
}

/**
 * What stands in brackets after a number: its counts, and the word of its sign; or nothing. Counts have the sign that they share, which may
 * be another than that of their rate.
 */
export function bracket(
  {
    status,
    numeratorStatus = status,
    denominatorStatus,
  }: Pick<IndicatorValue, "status"> & Partial<Pick<IndicatorValue, "numeratorStatus" | "denominatorStatus">>,
  counts: string,
  words: Readonly<Record<Sign, string>>,
): Run[] {
  const sign = signOf(status);
  const word = sign === null ? "" : words[sign];
  if (counts === "") return word === "" ? [] : [{ text: ` (${word})`, tone: "sign" }];
  return [
    { text: " (", tone: "aside" },
    { text: counts, tone: "aside", sign: signOfAll([numeratorStatus, denominatorStatus ?? numeratorStatus]) },
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
