import type { Language } from "#domain/localised";
import type { Messages } from "./vi.ts";
import { vi } from "./vi.ts";

/** Vietnamese is always there; other languages arrive when they are asked for. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === "vi" ? vi : (await import("./en.ts")).en;
}
