import { textOf, type Sheet } from "../sheet.ts";

/** Columns that say what a row is about; every other column of a wide table is a measure. */
const KEYS = [
  "scheme",
  "code",
  "name",
  "name_vi",
  "name_en",
  "level",
  "province",
  "date",
  "year",
  "standard",
  "unit",
  "decimals",
  "status",
  "source",
  "grade",
  "flag",
  "binding",
  "note",
] as const;
export type PlainKey = (typeof KEYS)[number];

/** Columns of figures in a long table. */
export const LONG = ["measure", "value", "lower", "upper", "se"] as const;
const PLACES: readonly string[] = ["code", "name", "name_vi"];
const TIMES: readonly string[] = ["year", "date"];

/** Titles and addresses above a header are few. */
const DEEPEST_HEADER = 40;

/** The header of a plain table: its 0-based row, and its names in lower case from left to right. */
export interface PlainHeader {
  readonly row: number;
  readonly names: readonly string[];
}

/** The first row that names a place and a time, whatever titles stand above it; null where there is none. */
export function findPlainHeader({ rows }: Sheet): PlainHeader | null {
  for (const [row, cells] of rows.slice(0, DEEPEST_HEADER).entries()) {
    const names = Array.from(cells, (cell) => textOf(cell).toLowerCase());
    if ([PLACES, TIMES].every((some) => some.some((name) => names.includes(name)))) return { row, names };
  }
  return null;
}

export function isKey(name: string): boolean {
  return name === "" || (KEYS as readonly string[]).includes(name);
}
