import { fold } from "../match/fold.ts";
import { countFigures } from "./headerBlock.ts";
import type { KindOfPlace } from "./placeColumns.ts";
import { NUMBER_HEADERS } from "./placeHeaders.ts";

type Cells = readonly (readonly unknown[])[];

/** Columns of lists that are counted or paged and hold no figures. */
const PAGED = new Set(["trang", "so trang", "trang so"]);
/** Single numbers that a cover may have: a number of the document, a telephone. */
const MOST_LONE = 3;

/**
 * Whether a sheet has nothing to read (trang bìa, mục lục): no row with figures and none with a place. Numbers of lists and pages, years and a few
 * numbers that stand alone are no figures.
 */
export function isWithoutFigures(rows: Cells, kindOf: KindOfPlace): boolean {
  if (
    rows.some((row) =>
      row.some((cell) => typeof cell === "string" && kindOf(cell) !== null && countFigures(row) > 0),
    )
  )
    return false;
  if (rows.some((row) => row.some(isFault))) return false;
  const idle = findIdleColumns(rows);
  const lone = rows.flatMap((row) =>
    row.flatMap((cell, column) =>
      !idle.has(column) && !isYear(cell) && countFigures([cell]) > 0 ? [column] : [],
    ),
  );
  return lone.length <= MOST_LONE && new Set(lone).size === lone.length;
}

/** An error of the spreadsheet stands where there was to be a figure. */
function isFault(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null && "error" in cell;
}

function isYear(cell: unknown): boolean {
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
}

function findIdleColumns(rows: Cells): ReadonlySet<number> {
  const width = Math.max(...rows.map((row) => row.length), 0);
  return new Set(
    Array.from({ length: width }, (_, column) => column).filter((column) => {
      const cells = rows.map((row) => row[column]);
      const headed = cells.some((cell) => {
        const text = typeof cell === "string" ? fold(cell) : "";
        return PAGED.has(text) || NUMBER_HEADERS.has(text);
      });
      return headed || isCounted(cells);
    }),
  );
}

/** 1, 2, 3 ... from the first number on. */
function isCounted(cells: readonly unknown[]): boolean {
  const numbers = cells.filter((cell) => typeof cell === "number");
  return numbers.length > 1 && numbers.every((number, index) => number === index + 1);
}
