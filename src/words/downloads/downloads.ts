import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { DataMessages } from "./messages.ts";
import { vi } from "./vi.ts";

export const DATA: Readonly<Record<Language, DataMessages>> = { vi, en };
