import type { IndicatorValue } from "#domain/indicator";
import type { Run } from "#domain/run";

export function plain(text: string): Run {
  return { text, tone: "plain" };
}

export function figure(text: string): Run {
  return { text, tone: "figure" };
}

export function aside(text: string): Run {
  return { text, tone: "aside" };
}

/** What stands in brackets after a number: its counts, and the mark every made-up number carries; or nothing. */
export function bracket(
  { status }: Pick<IndicatorValue, "status">,
  counts: string,
  illustrative: string,
): Run {
  const mark = status === "illustrative" ? `~\u00a0${illustrative}` : "";
  const parts = [counts, mark].filter((part) => part !== "");
  return aside(parts.length === 0 ? "" : ` (${parts.join(", ")})`);
}

/** At most this many tied places are named in a sentence; more are counted. */
export const NAMED_TIES = 2;

/** A sentence as plain text: caption, alternative text, title and share text are this one string. */
export function formatRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
