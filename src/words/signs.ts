import type { Language } from "#domain/localised";
import { en } from "./signs/en.ts";
import { vi } from "./signs/vi.ts";

/** The words of the signs in both languages. The words of the shell take theirs from the file of their own language. */
export const SIGNS = { vi, en };

/** The word of what has no sign. */
export const PLAIN: Readonly<Record<Language, string>> = { vi: "chính thức", en: "official" };
