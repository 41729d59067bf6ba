import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { SlideSetMessages } from "./messages.ts";
import { vi } from "./vi.ts";

/** Words of slide sets and of presenting; fetched with them. */
export const SLIDE_SETS: Readonly<Record<Language, SlideSetMessages>> = { vi, en };
