import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { TargetMessages } from "./messages.ts";
import { vi } from "./vi.ts";

/** Words of targets, with the pages that show them. */
export const TARGETS: Readonly<Record<Language, TargetMessages>> = { vi, en };
