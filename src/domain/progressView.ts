import { formatFamily, parseFamily, type Family } from "./families/families.ts";

/** What a table of progress (ai tiến bộ) can be sorted by. */
export const PROGRESS_COLUMNS = ["points", "part", "households", "moved", "name", "before", "after"] as const;
export type ProgressColumn = (typeof PROGRESS_COLUMNS)[number];

/** What progress is asked for beside the place and the years. */
export interface ProgressView {
  readonly column: ProgressColumn;
  /** From the least: the usual way starts with who moved most. */
  readonly isReversed: boolean;
  /** Communes to be held against one another; null for all of the province. */
  readonly family: Family | null;
}

/** Reads "-households~zone.III"; what is malformed is the usual, nothing throws. */
export function parseProgress(text: string | null): ProgressView {
  const [sort = "", family = ""] = (text ?? "").split("~");
  const column = PROGRESS_COLUMNS.find((name) => name === sort.replace(/^-/, ""));
  return {
    column: column ?? "points",
    isReversed: column !== undefined && sort.startsWith("-"),
    family: parseFamily(family),
  };
}

/** The inverse of {@link parseProgress}; null for the usual. */
export function formatProgress({ column, isReversed, family }: ProgressView): string | null {
  const sort = column === "points" && !isReversed ? "" : `${isReversed ? "-" : ""}${column}`;
  const text = [sort, family === null ? "" : formatFamily(family)].join("~").replace(/~+$/, "");
  return text === "" ? null : text;
}
