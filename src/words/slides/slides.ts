import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { DeckMessages } from "./messages.ts";
import { vi } from "./vi.ts";

/** Words of decks and of presenting; fetched with them. */
export const DECKS: Readonly<Record<Language, DeckMessages>> = { vi, en };
