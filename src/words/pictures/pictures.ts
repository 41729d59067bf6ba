import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import type { PictureMessages } from "./messages.ts";
import { vi } from "./vi.ts";

export const PICTURES: Readonly<Record<Language, PictureMessages>> = { vi, en };
