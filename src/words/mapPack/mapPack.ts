import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { PackMessages } from "./messages.ts";
import { vi } from "./vi.ts";

export const PACK: Readonly<Record<Language, PackMessages>> = { vi, en };
