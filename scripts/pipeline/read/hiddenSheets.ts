import type { Problem } from "../problem.ts";
import type { FormRow, FormTable } from "../recognise/formTable.ts";
import { settleHidden } from "../recognise/hiddenTwins.ts";
import type { Sheet } from "../sheet.ts";

/** A hidden sheet (trang ẩn) of which nothing is read: it is no table that is known, or all of it stands on visible ones. */
export function unreadHidden({ file, sheet, visibility }: Sheet): Problem {
  const values = { isVeryHidden: visibility === "veryHidden", twins: 0, isRead: false };
  return { severity: "note", check: "hiddenSheet", place: { file, sheet }, values };
}

/** A hidden sheet that is read like any other, but for `twins` entries that a visible one states. */
export function noteHidden({ file, sheet, visibility }: Sheet, twins: number): Problem {
  const values = { isVeryHidden: visibility === "veryHidden", twins, isRead: true };
  return { severity: "note", check: "hiddenSheet", place: { file, sheet }, values };
}

interface HiddenRow {
  readonly table: FormTable;
  readonly row: FormRow;
  readonly isHidden: boolean;
}

/** The tables of a workbook without the rows of hidden sheets that a visible sheet of the same form states, and a note on each such sheet. */
export function settleHiddenSheets(
  grids: readonly Sheet[],
  sheets: readonly { readonly tables: readonly FormTable[] }[],
): { readonly tables: FormTable[]; readonly problems: Problem[] } {
  if (grids.every(({ visibility }) => visibility === "visible"))
    return { tables: sheets.flatMap(({ tables }) => tables), problems: [] };
  const all = sheets.map(({ tables }, index) => ({ tables, grid: grids[index] }));
  const rows = all.flatMap(({ tables, grid }) =>
    tables.flatMap((table) =>
      table.rows.map((row): HiddenRow => ({ table, row, isHidden: grid?.visibility !== "visible" })),
    ),
  );
  const { kept, told } = settleHidden(rows, {
    keyOf: ({ table: { form }, row }) => [form.id, row.kind, row.code, row.breakdown].join("/"),
    isHidden: ({ isHidden }) => isHidden,
  });
  const standing = new Set(kept.map(({ row }) => row));
  const problems = all.flatMap(({ tables, grid }) => {
    if (grid === undefined || grid.visibility === "visible" || tables.length === 0) return [];
    const own = told.filter(({ entry, twin }) => twin && tables.includes(entry.table));
    return [noteHidden(grid, own.length)];
  });
  const tables = all.flatMap(({ tables: own }) =>
    own.flatMap((table) => {
      const left = table.rows.filter((row) => standing.has(row));
      return left.length === 0 && table.rows.length > 0 ? [] : [{ ...table, rows: left }];
    }),
  );
  return { tables, problems };
}
