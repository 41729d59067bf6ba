import type { ProgrammeMoney } from "./programme.ts";

/**
 * Money that a plan prints for a programme (kinh phí in trong kế hoạch), million đồng: its total, or its sources added up where no total
 * is printed; null where it states none. Credit and contributions are part of it, as the plan counts them.
 */
export function budgetOf({ total, bySource }: Pick<ProgrammeMoney, "total" | "bySource">): number | null {
  const sources = Object.values(bySource);
  if (total !== null) return total;
  return sources.length === 0 ? null : sources.reduce((sum, amount) => sum + amount, 0);
}
