import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { ProfileMessages } from "./messages.ts";
import { vi } from "./vi.ts";

export const PROFILE: Readonly<Record<Language, ProfileMessages>> = { vi, en };
