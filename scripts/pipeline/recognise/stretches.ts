import { fold } from "../match/fold.ts";
import { countFigures } from "./headerBlock.ts";
import { isCodeRow, isRowOfCodes } from "./codeRow.ts";
import type { Recognition } from "./recognition.ts";
import type { Form } from "../registry/registry.ts";
import type { SheetRows } from "./sheetRows.ts";

/** Rows of a sheet below one header of a form, up to the next one. */
export interface Stretch {
  /** 0-based row of the header that begins it; null for the first. */
  readonly header: number | null;
  /** Those that hold something, 0-based. */
  readonly rows: readonly number[];
}

/**
 * Cuts the body of a form at headers that stand again below the first one: on every printed page of a long table, over the next
 * district, or over a second table (bảng thứ hai) such as that of the year before.
 */
export function cutStretches(rows: SheetRows, recognition: Recognition): Stretch[] {
  const { form, firstBodyRow, top } = recognition;
  const stretches: { header: number | null; rows: number[] }[] = [{ header: null, rows: [] }];
  let below = firstBodyRow;
  for (const row of rows.filled(firstBodyRow)) {
    if (row < below) continue;
    if (top !== undefined && isSameHeader(rows, top, row)) {
      stretches.push({ header: row, rows: [] });
      below = row + firstBodyRow - top;
    } else if (!isCodes(rows.sheet.rows[row] ?? [], form)) stretches.at(-1)?.rows.push(row);
  }
  return stretches;
}

/** The first row of the header again: every cell that both have says the same, and most cells do. */
function isSameHeader({ sheet, columns }: SheetRows, top: number, row: number): boolean {
  const place = columns.get("area_name") ?? 0;
  const textAt = (at: number, column: number) => {
    const cell = sheet.rows[at]?.[column];
    return typeof cell === "string" ? fold(cell) : "";
  };
  return textAt(top, place) !== "" && textAt(top, place) === textAt(row, place);
}

function isCodes(row: readonly unknown[], form: Form): boolean {
  return isCodeRow(row, form) || isRowOfCodes(row);
}

/** Lines that a second table may have above its header: its title, what it is of, a blank one. */
const TITLE_LINES = 6;
const YEAR = /\bnam (20\d\d)\b/;

/** The year that the lines above the header of a stretch say ("Năm 2024"), back to the last row with figures; null where none or several are said. */
export function yearAbove({ sheet }: SheetRows, { header }: Stretch): number | null {
  if (header === null) return null;
  const lines = sheet.rows.slice(Math.max(0, header - TITLE_LINES), header);
  const last = lines.findLastIndex((row) => countFigures(row) > 1);
  const texts = lines
    .slice(last + 1)
    .flat()
    .filter((cell) => typeof cell === "string");
  const years = new Set(texts.flatMap((text) => YEAR.exec(fold(text))?.[1] ?? []));
  const [year] = years;
  return years.size === 1 ? Number(year) : null;
}
