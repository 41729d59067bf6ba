import type { PlaceRow, PlaceTable } from "./table.ts";

/** What places are sorted by: their name, the change, or an indicator by its id. */
export interface PlaceSort {
  readonly column: string;
  readonly descending: boolean;
}

/** The sort that an address writes; the first indicator, the highest first, where it writes none or one without a column. */
export function readSort(text: string, { columns, since }: PlaceTable): PlaceSort {
  const descending = text.startsWith("-");
  const column = text.replace(/^-/, "");
  const known = ["name", ...(since === null ? [] : ["change"]), ...columns.map(({ id }) => id)];
  return known.includes(column)
    ? { column, descending }
    : { column: columns[0]?.id ?? "name", descending: true };
}

export function writeSort({ column, descending }: PlaceSort): string {
  return (descending ? "-" : "") + column;
}

/** The place held against stays on top; below it the others, what has no value last, and equals in the order of the view. */
export function sortPlaces(
  { rows, columns }: PlaceTable,
  { column, descending }: PlaceSort,
  nameOf: (row: PlaceRow) => string,
): PlaceRow[] {
  const [base, ...others] = rows;
  if (base === undefined) return [];
  const side = descending ? -1 : 1;
  const { compare } = new Intl.Collator("vi");
  if (column === "name") return [base, ...others.sort((a, b) => side * compare(nameOf(a), nameOf(b)))];
  const at = columns.findIndex(({ id }) => id === column);
  const valueOf = (row: PlaceRow) => (column === "change" ? row.change : row.cells[at])?.value?.value ?? null;
  return [
    base,
    ...others.sort((a, b) => {
      const [left, right] = [valueOf(a), valueOf(b)];
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      return side * (left - right);
    }),
  ];
}
