import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { OverviewMessages } from "./messages.ts";
import { vi } from "./vi.ts";

/** Words of the overview of a province, with the pages that show it. */
export const OVERVIEW: Readonly<Record<Language, OverviewMessages>> = { vi, en };
