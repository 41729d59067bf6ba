/** A column of a table: numbers stand at the right, codes never break. */
export interface Column {
  readonly name: string;
  readonly kind: "text" | "number" | "code";
}

/** A table of the report; the first cell of a row says what the row is about. */
export interface ReportTable {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** What a part of the report is made of, top to bottom. */
export type Block =
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "table"; readonly table: ReportTable }
  | {
      readonly kind: "folding";
      readonly summary: string;
      readonly isOpen: boolean;
      readonly blocks: readonly Block[];
    };

export const text = (name: string): Column => ({ name, kind: "text" });
export const number = (name: string): Column => ({ name, kind: "number" });
export const code = (name: string): Column => ({ name, kind: "code" });

/** A table as a block; without rows there is none. */
export function tableOf(
  label: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Block[] {
  return rows.length === 0 ? [] : [{ kind: "table", table: { label, columns, rows } }];
}

/** A part that folds; its first words say what is in it and how many. */
export function folding(summary: string, isOpen: boolean, blocks: readonly Block[]): Block {
  return { kind: "folding", summary, isOpen, blocks };
}

/** Rows in groups, in the order in which each group is first met. */
export function groupBy<Row, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): readonly (readonly [key: Key, rows: readonly Row[]])[] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups];
}
