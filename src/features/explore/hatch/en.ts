import type { HatchWords } from "./vi.ts";

export const en: HatchWords = {
  plan: (plan, from, to) => `Of: ${plan}. Years ${String(from)}-${String(to)}.`,
  otherYears: (year, from, to) =>
    `The map shows ${String(year)}, outside the programme's years ${String(from)}-${String(to)}.`,
};
