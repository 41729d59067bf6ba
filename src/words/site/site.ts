import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { PagesMessages } from "./messages.ts";
import { vi } from "./vi.ts";

/** Words around the pages built ahead; both languages, for they are written together. */
export const PAGES_WORDS: Readonly<Record<Language, PagesMessages>> = { vi, en };
