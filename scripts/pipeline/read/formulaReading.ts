import { columnIndex } from "../columnLetters.ts";
import {
  Arguments,
  COMPARISONS,
  compare,
  divide,
  FUNCTIONS,
  single,
  Unknown,
  type Cell,
  type FormulaCells,
  type Value,
} from "./formulaFunctions.ts";

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|(\$?[A-Z]{1,3}\$?\d+)(?![\w(!.])|([A-Z][A-Z0-9.]*)(?=\()|(<>|<=|>=|[-+*/^%():,<>=]))/gy;

/** What a formula of a sheet comes to; NaN for an error of a spreadsheet. @throws Unknown */
export function readFormula(formula: string, cells: FormulaCells): number {
  return new FormulaReading(formula, cells).read();
}

/** One formula, read from left to right. */
class FormulaReading {
  readonly #tokens: readonly string[];
  readonly #cells: FormulaCells;
  #next = 0;

  constructor(formula: string, cells: FormulaCells) {
    this.#tokens = tokenise(formula);
    this.#cells = cells;
  }

  read(): number {
    const value = this.#single(this.#comparison());
    if (this.#next < this.#tokens.length) throw new Unknown();
    return value;
  }

  #comparison(): Value {
    const left = this.#sum();
    const isSo = COMPARISONS[this.#tokens[this.#next] ?? ""];
    if (isSo === undefined) return left;
    this.#next++;
    return compare(isSo, this.#single(left), this.#single(this.#sum()));
  }

  #sum(): Value {
    let value = this.#product();
    for (;;) {
      if (this.#take("+")) value = this.#single(value) + this.#single(this.#product());
      else if (this.#take("-")) value = this.#single(value) - this.#single(this.#product());
      else return value;
    }
  }

  #product(): Value {
    let value = this.#power();
    for (;;) {
      if (this.#take("*")) value = this.#single(value) * this.#single(this.#power());
      else if (this.#take("/")) value = divide(this.#single(value), this.#single(this.#power()));
      else return value;
    }
  }

  #power(): Value {
    let value = this.#signed();
    while (this.#take("^")) value = this.#single(value) ** this.#single(this.#signed());
    return value;
  }

  #signed(): Value {
    if (this.#take("-")) return -this.#single(this.#signed());
    if (this.#take("+")) return this.#signed();
    let value = this.#atom();
    while (this.#take("%")) value = this.#single(value) / 100;
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
    if (from !== null) return { from, to: this.#take(":") ? this.#corner() : from };
    const call = FUNCTIONS[token];
    if (call === undefined || !this.#take("(")) throw new Unknown();
    return call(new Arguments(this.#arguments(), this.#cells));
  }

  #corner(): Cell {
    const corner = cellOf(this.#tokens[this.#next++] ?? "");
    if (corner === null) throw new Unknown();
    return corner;
  }

  #arguments(): Value[] {
    const values = [this.#comparison()];
    while (this.#take(",")) values.push(this.#comparison());
    this.#expect(")");
    return values;
  }

  #single(value: Value): number {
    return single(value, this.#cells);
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
