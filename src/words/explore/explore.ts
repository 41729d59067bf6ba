import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { SideMessages } from "./messages.ts";
import { vi } from "./vi.ts";

/** Both languages come together: the page beside the map is fetched once and changes language at once. */
export const SIDE: Readonly<Record<Language, SideMessages>> = { vi, en };
