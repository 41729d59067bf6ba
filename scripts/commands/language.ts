import type { Language } from "#domain/localised";
import { UsageError } from "./command.ts";
import { en } from "./words/en.ts";
import { vi } from "./words/vi.ts";
import type { CommandWords } from "./words/words.ts";

const LANGUAGES: Readonly<Record<Language, CommandWords>> = { vi, en };

/** The words of a language. */
export function wordsIn(language: Language): CommandWords {
  return LANGUAGES[language];
}

/**
 * Takes `--lang vi` or `--lang=en` out of a command line, wherever it stands.
 * @returns the arguments without it, and the language asked for, or null @throws UsageError for another language
 */
export function takeLanguage(args: readonly string[]): { args: string[]; language: Language | null } {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at < 0) return { args: [...args], language: null };
  const [option = "", value] = (args[at] ?? "").split("=", 2);
  const found = value ?? args[at + 1] ?? "";
  if (found !== "vi" && found !== "en")
    throw new UsageError({ kind: "choice", option, found, allowed: ["vi", "en"] });
  return { args: args.toSpliced(at, value === undefined ? 2 : 1), language: found };
}

/**
 * The language of the terminal: `ATLAS_LANG` before `LC_ALL` before `LANG`; a terminal that names neither Vietnamese nor English (C,
 * POSIX, nothing at all) is spoken to in Vietnamese, which comes first.
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const named = ["ATLAS_LANG", "LC_ALL", "LANG"]
    .map((name) => environment[name] ?? "")
    .find((locale) => locale !== "");
  return /^en\b|^en_/i.test(named ?? "") ? "en" : "vi";
}
