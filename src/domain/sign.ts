import { isShown, type Status } from "./status.ts";

/**
 * What a figure carries that is less than official: made up for the example (giả định), published before its decision (tạm), estimated by who
 * published it (ước). What is official, or summed from it, stands plain.
 */
export type Sign = Extract<Status, "illustrative" | "provisional" | "estimated">;

export function signOf(status: Status): Sign | null {
  return status === "illustrative" || status === "provisional" || status === "estimated" ? status : null;
}

/** The sign that all figures of a column have in common, which then stands once at its head; null where they differ or have none. */
export function signOfAll(statuses: readonly Status[]): Sign | null {
  const [first = null, ...others] = statuses.filter(isShown).map(signOf);
  return others.every((sign) => sign === first) ? first : null;
}
