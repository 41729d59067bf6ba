import type { DeprivationWords } from "./vi.ts";

export const en: DeprivationWords = {
  title: "What poor households lack",
  note: "How many of every 100 poor households are deprived.",
  none: "Not collected by commune for this date.",
};
