import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { ReportMessages } from "./messages.ts";
import { vi } from "./vi.ts";

/** Words of the quality report; both languages, for its pages are written together. */
export const REPORT_WORDS: Readonly<Record<Language, ReportMessages>> = { vi, en };
