import { columnIndex } from "../columnLetters.ts";

/** What stands in a cell that a formula points at: a number, or another formula that nobody has worked out. */
export type FormulaOperand =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "empty" }
  | { readonly kind: "text" };

/** A formula that is not worked out here: another function, another sheet, a circle, text among numbers. */
class Unknown extends Error {
  override readonly name = "Unknown";
}

/** Digits that spreadsheets keep. */
const DIGITS = 15;

type Cell = readonly [row: number, column: number];
type Value = number | readonly number[];

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|(\$?[A-Z]{1,3}\$?\d+)(?![\w(!.])|([A-Z][A-Z0-9.]*)(?=\()|(<>|<=|>=|[-+*/^%():,<>=]))/gy;

/**
 * Works out formulas of one sheet that no program has worked out (công thức chưa có kết quả), as files of other programs than Excel and LibreOffice
 * hold them: the four operations, powers, percent signs and comparisons over cells, SUM, ROUND, AVERAGE, MIN, MAX, ABS, IF, IFERROR and SUBTOTAL(9, …).
 */
export class CellFormulas {
  readonly #operandAt: (row: number, column: number) => FormulaOperand;
  readonly #known = new Map<string, number>();
  readonly #open = new Set<string>();

  constructor(operandAt: (row: number, column: number) => FormulaOperand) {
    this.#operandAt = operandAt;
  }

  /** What the formula of a cell comes to; NaN for a division by nothing, null where it is not worked out here. */
  valueOf(row: number, column: number): number | null {
    try {
      return Number(this.at([row, column]).toPrecision(DIGITS));
    } catch (error) {
      if (error instanceof Unknown) return null;
      throw error;
    }
  }

  /** The number of a cell; 0 for an empty one, as in a spreadsheet. @throws Unknown */
  at([row, column]: Cell): number {
    const operand = this.#operandAt(row, column);
    if (operand.kind === "number") return operand.value;
    if (operand.kind === "empty") return 0;
    const key = `${String(row)}/${String(column)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (operand.kind === "text" || this.#open.has(key)) throw new Unknown();
    this.#open.add(key);
    const value = new FormulaReading(operand.formula, this).read();
    this.#open.delete(key);
    this.#known.set(key, value);
    return value;
  }

  /** Numbers of a range; texts and empty cells are passed over, as SUM does. @throws Unknown */
  over([top, left]: Cell, [bottom, right]: Cell): number[] {
    const values: number[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const { kind } = this.#operandAt(row, column);
        if (kind === "number" || kind === "formula") values.push(this.at([row, column]));
      }
    return values;
  }
}

/** One formula, read from left to right. */
class FormulaReading {
  readonly #tokens: readonly string[];
  readonly #sheet: CellFormulas;
  #next = 0;

  constructor(formula: string, sheet: CellFormulas) {
    this.#tokens = tokenise(formula);
    this.#sheet = sheet;
  }

  read(): number {
    const value = single(this.#comparison());
    if (this.#next < this.#tokens.length) throw new Unknown();
    return value;
  }

  #comparison(): Value {
    const left = this.#sum();
    const compare = COMPARISONS[this.#tokens[this.#next] ?? ""];
    if (compare === undefined) return left;
    this.#next++;
    return Number(compare(single(left), single(this.#sum())));
  }

  #sum(): Value {
    let value = this.#product();
    for (;;) {
      if (this.#take("+")) value = single(value) + single(this.#product());
      else if (this.#take("-")) value = single(value) - single(this.#product());
      else return value;
    }
  }

  #product(): Value {
    let value = this.#power();
    for (;;) {
      if (this.#take("*")) value = single(value) * single(this.#power());
      else if (this.#take("/")) value = divide(single(value), single(this.#power()));
      else return value;
    }
  }

  #power(): Value {
    let value = this.#signed();
    while (this.#take("^")) value = single(value) ** single(this.#signed());
    return value;
  }

  #signed(): Value {
    if (this.#take("-")) return -single(this.#signed());
    if (this.#take("+")) return this.#signed();
    let value = this.#atom();
    while (this.#take("%")) value = single(value) / 100;
    return value;
  }

  #atom(): Value {
    const token = this.#tokens[this.#next++] ?? "";
    if (token === "(") {
      const value = this.#comparison();
      this.#expect(")");
      return value;
    }
    if (/^\d/.test(token)) return Number(token);
    const from = cellOf(token);
    if (from !== null) return this.#take(":") ? this.#range(from) : this.#sheet.at(from);
    const call = FUNCTIONS[token];
    if (call === undefined || !this.#take("(")) throw new Unknown();
    return call(this.#arguments());
  }

  #range(from: Cell): readonly number[] {
    const to = cellOf(this.#tokens[this.#next++] ?? "");
    if (to === null) throw new Unknown();
    return this.#sheet.over(from, to);
  }

  #arguments(): Value[] {
    const values = [this.#comparison()];
    while (this.#take(",")) values.push(this.#comparison());
    this.#expect(")");
    return values;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#next] !== token) return false;
    this.#next++;
    return true;
  }

  #expect(token: string): void {
    if (!this.#take(token)) throw new Unknown();
  }
}

function tokenise(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const text = formula.trim();
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) throw new Unknown();
    tokens.push(match[0].trim());
  }
  return tokens;
}

function cellOf(token: string): Cell | null {
  const [, letters = "", row = ""] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(token) ?? [];
  return letters === "" ? null : [Number(row) - 1, columnIndex(letters)];
}

function single(value: Value): number {
  if (typeof value !== "number") throw new Unknown();
  return value;
}

function divide(top: number, bottom: number): number {
  return bottom === 0 ? NaN : top / bottom;
}

const COMPARISONS: Readonly<Partial<Record<string, (a: number, b: number) => boolean>>> = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

const flat = (values: readonly Value[]): number[] => values.flatMap((value) => value);
const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const pick = (values: readonly Value[], at: number): number => single(values[at] ?? 0);

const FUNCTIONS: Readonly<Partial<Record<string, (values: readonly Value[]) => number>>> = {
  SUM: (values) => add(flat(values)),
  AVERAGE: (values) => divide(add(flat(values)), flat(values).length),
  MIN: (values) => Math.min(...flat(values)),
  MAX: (values) => Math.max(...flat(values)),
  ABS: (values) => Math.abs(pick(values, 0)),
  ROUND: (values) => round(pick(values, 0), pick(values, 1)),
  IF: (values) => (pick(values, 0) === 0 ? pick(values, 2) : pick(values, 1)),
  IFERROR: (values) => (Number.isNaN(pick(values, 0)) ? pick(values, 1) : pick(values, 0)),
  SUBTOTAL: (values) => {
    if (![9, 109].includes(pick(values, 0))) throw new Unknown();
    return add(flat(values.slice(1)));
  },
};

/** Half away from zero, as spreadsheets do; the last bits of a double decide nothing. */
function round(value: number, decimals: number): number {
  const scaled = Math.abs(value) * 10 ** decimals;
  return (Math.sign(value) * Math.round(Number(scaled.toPrecision(DIGITS)))) / 10 ** decimals;
}
