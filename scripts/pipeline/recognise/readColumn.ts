import type { NumberFault } from "#domain/problemCells";
import { isPercent } from "../sheet.ts";
import { readNumber, type Notation } from "./readNumber.ts";

/** One cell of a column as read: a value, nothing, or what is wrong with it. */
export interface ColumnCell {
  /** Null where nothing was collected, which is not 0. */
  readonly value: number | null;
  /** What is wrong, or null. */
  readonly fault: NumberFault | null;
  /** What the cell says in each notation, where nothing tells which is meant. */
  readonly readings?: { readonly vi: number; readonly en: number };
}

/** What a column of figures may hold. */
export interface FigureRule {
  /** A count is whole, a rate is a percentage from 0 to 100; other roles bound nothing. */
  readonly role: "count" | "rate" | "number" | "place" | "breakdown";
  readonly mayBeNegative?: boolean | undefined;
  /** Whether a cell that shows a percentage may stand here; rates alone where not given. */
  readonly isInPercent?: boolean | undefined;
  /** How many rows break the arithmetic of the table, were these the values. */
  readonly misfit?: ((values: readonly (number | null)[]) => number) | undefined;
  /** The notation where both fit equally well; null where a person must be asked, Vietnamese where not given. */
  readonly preferred?: Notation | null | undefined;
}

/** A column read in one notation. */
export interface ColumnReading {
  readonly cells: readonly ColumnCell[];
  /** The notation its text cells were read in; null where both read the same, and where nothing tells them apart. */
  readonly notation: Notation | null;
  /** Text cells that were read as numbers. */
  readonly converted: number;
}

/**
 * Reads a column of figures in one notation, decided for the whole column: the one in which every cell is a number that
 * this column may hold; where both are, the one that agrees best with the arithmetic of the table (`misfit`, the number of
 * rows that disagree); where that is equal too, the one that keeps rates within 100, else the preferred one, else none.
 */
export function readColumn(cells: readonly unknown[], rule: FigureRule): ColumnReading {
  const vi = readIn(cells, rule, "vi");
  const en = readIn(cells, rule, "en");
  if (sameCells(vi, en)) return answer(cells, vi, null);
  const difference = compareCosts(costOf(vi, rule), costOf(en, rule));
  const { preferred = "vi" } = rule;
  const notation = difference === 0 ? preferred : difference < 0 ? "vi" : "en";
  if (notation === null) return answer(cells, askWhich(vi, en), null);
  return answer(cells, notation === "vi" ? vi : en, notation);
}

function answer(
  cells: readonly unknown[],
  reading: readonly ColumnCell[],
  notation: Notation | null,
): ColumnReading {
  const converted = reading.filter(({ value }, index) => typeof cells[index] === "string" && value !== null);
  return { cells: reading, notation, converted: converted.length };
}

/** Cells that the notations read differently have no value until somebody says which is meant. */
function askWhich(vi: readonly ColumnCell[], en: readonly ColumnCell[]): ColumnCell[] {
  return vi.map((cell, index) => {
    const other = en[index]?.value ?? null;
    if (cell.value === null || other === null || cell.value === other) return cell;
    return { value: null, fault: "number", readings: { vi: cell.value, en: other } };
  });
}

/** Faults first, then rows that break the arithmetic, then rates beyond 100. */
function costOf(reading: readonly ColumnCell[], { misfit = () => 0 }: FigureRule): number[] {
  const faults = reading.flatMap(({ fault }) => fault ?? []);
  const beyond = faults.filter((fault) => fault === "beyond").length;
  return [faults.length - beyond, misfit(reading.map((cell) => cell.value)) + beyond, beyond];
}

function compareCosts(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((cost, index) => cost !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function sameCells(a: readonly ColumnCell[], b: readonly ColumnCell[]): boolean {
  return a.every((cell, index) => cell.value === b[index]?.value && cell.fault === b[index].fault);
}

function readIn(cells: readonly unknown[], rule: FigureRule, notation: Notation): ColumnCell[] {
  const { isInPercent = rule.role === "rate" } = rule;
  return cells.map((cell) => {
    const value = valueOf(cell, notation);
    const fault = isPercent(cell) && !isInPercent ? "percent" : faultOf(value, rule);
    return { value: fault === null && typeof value === "number" ? value : null, fault };
  });
}

/** A number, null for nothing, undefined for anything else. */
function valueOf(cell: unknown, notation: Notation): number | null | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "number") return cell;
  if (isPercent(cell)) return cell.percent;
  if (typeof cell !== "string") return undefined;
  const reading = readNumber(cell, notation);
  return reading.kind === "number" ? reading.value : reading.kind === "missing" ? null : undefined;
}

/** What is wrong with a cell, or null. An empty cell is missing, not wrong and not 0. */
function faultOf(value: number | null | undefined, { role, mayBeNegative }: FigureRule): NumberFault | null {
  if (value === null) return null;
  if (value === undefined || !Number.isFinite(value)) return "number";
  if (value < 0 && mayBeNegative !== true) return "negative";
  if (role === "rate" && value > 100) return "beyond";
  return role === "count" && !Number.isInteger(value) ? "whole" : null;
}
