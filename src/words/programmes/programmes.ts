import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { ProgrammeMessages } from "./messages.ts";
import { vi } from "./vi.ts";

/** Words of the register, with it. */
export const PROGRAMMES: Readonly<Record<Language, ProgrammeMessages>> = { vi, en };
