import type { Filter } from "./filter.ts";

/** A range as the address writes it; null where neither end is given. */
export function formatRange(from: number, to: number): string | null {
  const [low, high] = [from, to].map((end) => (Number.isFinite(end) ? String(end) : ""));
  return low === "" && high === "" ? null : `${low ?? ""}~${high ?? ""}`;
}

export function isFiltered({ classes, range }: Filter): boolean {
  return classes.length > 0 || range !== null;
}
