import { readFormula } from "./formulaReading.ts";
import { DIGITS, Unknown, type Cell, type FormulaCells, type Reference } from "./formulaFunctions.ts";

/** What stands in a cell that a formula points at: a number and the formula it came from, or a formula that nobody has worked out. */
export type FormulaOperand =
  | { readonly kind: "number"; readonly value: number; readonly formula: string | null }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "empty" }
  | { readonly kind: "text" };

/** A sheet as formulas need it. */
export interface FormulaSheet {
  readonly operandAt: (row: number, column: number) => FormulaOperand;
  /** How many rows and columns hold anything: a formula may name a million. */
  readonly rows: number;
  readonly columns: number;
  /** 0-based rows that the sheet hides. */
  readonly hidden: ReadonlySet<number>;
}

/**
 * Works out formulas of one sheet that no program has worked out (công thức chưa có kết quả), as files of other programs than Excel and LibreOffice
 * hold them: the four operations, powers, percent signs and comparisons over cells, SUM, ROUND, AVERAGE, MIN, MAX, ABS, IF, IFERROR and SUBTOTAL(9, …).
 */
export class CellFormulas implements FormulaCells {
  readonly #sheet: FormulaSheet;
  /** By row and column; null where it is not worked out here. */
  readonly #known = new Map<string, number | null>();
  readonly #open = new Set<string>();

  constructor(sheet: FormulaSheet) {
    this.#sheet = sheet;
  }

  /** What the formula of a cell comes to; NaN for a division by nothing, null where it is not worked out here. */
  valueOf(row: number, column: number): number | null {
    try {
      return Number(this.at([row, column]).toPrecision(DIGITS));
    } catch (error) {
      // A chain of formulas, or brackets in brackets, that no stack holds: no office writes them.
      if (error instanceof Unknown || error instanceof RangeError) return null;
      throw error;
    }
  }

  at([row, column]: Cell): number {
    const operand = this.#sheet.operandAt(row, column);
    switch (operand.kind) {
      case "number":
        return operand.value;
      case "empty":
        return 0;
      case "text":
        throw new Unknown();
      case "formula":
        return this.#workOut(`${String(row)}/${String(column)}`, operand.formula);
    }
  }

  #workOut(key: string, formula: string): number {
    const known = this.#known.get(key);
    if (known === null || this.#open.has(key)) throw new Unknown();
    if (known !== undefined) return known;
    this.#known.set(key, null);
    this.#open.add(key);
    try {
      const value = readFormula(formula, this);
      this.#known.set(key, value);
      return value;
    } finally {
      this.#open.delete(key);
    }
  }

  over(range: Reference): number[] {
    return this.#cellsOf(range).flatMap((cell) => (this.#isFigure(cell) ? [this.at(cell)] : []));
  }

  /** @throws Unknown where rows are hidden: whether they count depends on who has hidden them */
  withoutSubtotals(range: Reference): number[] {
    const cells = this.#cellsOf(range);
    if (cells.some(([row]) => this.#sheet.hidden.has(row))) throw new Unknown();
    return cells.flatMap((cell) => (this.#isFigure(cell) && !this.#isSubtotal(cell) ? [this.at(cell)] : []));
  }

  #isFigure([row, column]: Cell): boolean {
    return ["number", "formula"].includes(this.#sheet.operandAt(row, column).kind);
  }

  #isSubtotal([row, column]: Cell): boolean {
    const operand = this.#sheet.operandAt(row, column);
    return "formula" in operand && /\bSUBTOTAL\(/.test(operand.formula ?? "");
  }

  /** Cells of a range, as far as the sheet goes. */
  #cellsOf({ from, to }: Reference): Cell[] {
    const [top, left] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])];
    const bottom = Math.min(Math.max(from[0], to[0]), this.#sheet.rows - 1);
    const right = Math.min(Math.max(from[1], to[1]), this.#sheet.columns - 1);
    const cells: Cell[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.push([row, column]);
    return cells;
  }
}
