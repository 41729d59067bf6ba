import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import { vi } from "./vi.ts";

/** Both languages of the atlas. */
export const LANGUAGES: Readonly<Record<Language, Messages>> = { vi, en };
