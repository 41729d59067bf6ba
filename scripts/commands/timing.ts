import { formatFixed } from "#domain/format";
import type { Language } from "#domain/localised";
import type { Effects } from "../pipeline/effects/effects.ts";
import type { CommandWords } from "./words/words.ts";

/** One line a step: its name, and how long it took. */
export function formatStep(label: string, seconds: number, language: Language): string {
  return `${label.padEnd(44)} ${formatFixed(seconds, 2, language)} s`;
}

/** Runs a step of a command and says how long it took. */
export async function clocked<T>(
  effects: Pick<Effects, "log" | "now">,
  { language }: Pick<CommandWords, "language">,
  label: string,
  run: () => Promise<T> | T,
): Promise<T> {
  const start = effects.now();
  const result = await run();
  effects.log(formatStep(label, (effects.now() - start) / 1000, language));
  return result;
}
