import type { NumberFault } from "#domain/problem";
import type { FormColumn } from "../registry/registry.ts";
import { readNumber, type Notation } from "./readNumber.ts";

/** One cell of a column as read: a value, nothing, or what is wrong with it. */
export interface ColumnCell {
  /** Null where nothing was collected, which is not 0. */
  readonly value: number | null;
  /** What is wrong, or null. */
  readonly fault: NumberFault | null;
}

/** A column read in one notation. */
export interface ColumnReading {
  readonly cells: readonly ColumnCell[];
  /** The notation its text cells were read in; null where all numbers were numbers already. */
  readonly notation: Notation | null;
  /** Text cells that were read as numbers. */
  readonly converted: number;
}

/**
 * Reads a column of figures in one notation, decided for the whole column: the one in which every cell is a number that
 * this column may hold; where both are, the one that agrees best with the arithmetic of the form (`misfit`, the number of
 * rows that disagree); where that is equal too, the one that keeps rates within 100, else the preferred one.
 */
export function readColumn(
  cells: readonly unknown[],
  column: FormColumn,
  misfit: (values: readonly (number | null)[]) => number = () => 0,
  preferred: Notation = "vi",
): ColumnReading {
  const vi = readIn(cells, column, "vi");
  const en = readIn(cells, column, "en");
  const answer = (reading: ColumnCell[], notation: Notation | null): ColumnReading => ({
    cells: reading,
    notation,
    converted: reading.filter((cell, index) => typeof cells[index] === "string" && cell.value !== null)
      .length,
  });
  if (sameCells(vi, en)) return answer(vi, null);
  const difference = compareCosts(costOf(vi, column, misfit), costOf(en, column, misfit));
  const notation = difference === 0 ? preferred : difference < 0 ? "vi" : "en";
  return answer(notation === "vi" ? vi : en, notation);
}

/** Faults first, then rows that break the arithmetic, then rates beyond 100. */
function costOf(
  reading: readonly ColumnCell[],
  column: FormColumn,
  misfit: (values: readonly (number | null)[]) => number,
): number[] {
  const values = reading.map((cell) => cell.value);
  const beyond = column.role === "rate" ? values.filter((value) => (value ?? 0) > 100).length : 0;
  return [reading.filter((cell) => cell.fault !== null).length, misfit(values), beyond];
}

function compareCosts(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((cost, index) => cost !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function sameCells(a: readonly ColumnCell[], b: readonly ColumnCell[]): boolean {
  return a.every((cell, index) => cell.value === b[index]?.value && cell.fault === b[index].fault);
}

function readIn(cells: readonly unknown[], column: FormColumn, notation: Notation): ColumnCell[] {
  return cells.map((cell) => {
    const value = valueOf(cell, notation);
    const fault = faultOf(value, column);
    return { value: fault === null && typeof value === "number" ? value : null, fault };
  });
}

/** A number, null for nothing, undefined for anything else. */
function valueOf(cell: unknown, notation: Notation): number | null | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return undefined;
  const reading = readNumber(cell, notation);
  return reading.kind === "number" ? reading.value : reading.kind === "missing" ? null : undefined;
}

/** What is wrong with a cell, or null. An empty cell is missing, not wrong and not 0. */
function faultOf(value: number | null | undefined, column: FormColumn): NumberFault | null {
  if (value === null) return null;
  if (value === undefined || !Number.isFinite(value)) return "number";
  if (value < 0 && column.mayBeNegative !== true) return "negative";
  return column.role === "count" && !Number.isInteger(value) ? "whole" : null;
}
