import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { DefinitionMessages } from "./messages.ts";
import { vi } from "./vi.ts";

export const DEFINITIONS: Readonly<Record<Language, DefinitionMessages>> = { vi, en };
