import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { PlannerMessages } from "./messages.ts";
import { vi } from "./vi.ts";

/** Words of the planner; fetched with its view. */
export const PLANNER: Readonly<Record<Language, PlannerMessages>> = { vi, en };
