/** A formula that is not worked out here: another function, another sheet, a circle, text among numbers. */
export class Unknown extends Error {
  override readonly name = "Unknown";
}

/** Digits that spreadsheets keep. */
export const DIGITS = 15;

export type Cell = readonly [row: number, column: number];

/** Cells that a formula names: a range, or a single cell, of which both corners are the same. */
export interface Reference {
  readonly from: Cell;
  readonly to: Cell;
}

/** A number, or cells that are not looked at before it is known what for. */
export type Value = number | Reference;

/** The cells of a sheet as its formulas see them; each throws {@link Unknown} where it can not be told. */
export interface FormulaCells {
  /** The number of a cell; 0 for an empty one, as in a spreadsheet. */
  readonly at: (cell: Cell) => number;
  /** Numbers of a range; texts and empty cells are passed over, as SUM does. */
  readonly over: (range: Reference) => readonly number[];
  /** The same without cells that are subtotals themselves, as SUBTOTAL has it. */
  readonly withoutSubtotals: (range: Reference) => readonly number[];
}

/** What stands between the brackets of a function. */
export class Arguments {
  readonly #values: readonly Value[];
  readonly #cells: FormulaCells;

  constructor(values: readonly Value[], cells: FormulaCells) {
    this.#values = values;
    this.#cells = cells;
  }

  /** One of them as a number; 0 where it is left out. @throws Unknown */
  number(at: number): number {
    return single(this.#values[at] ?? 0, this.#cells);
  }

  /** The numbers of all of them. @throws Unknown */
  numbers(): number[] {
    return this.#values.flatMap((value) => (typeof value === "number" ? [value] : this.#cells.over(value)));
  }

  /** Numbers of all ranges behind the first argument, without subtotals. @throws Unknown */
  parts(): number[] {
    return this.#values.slice(1).flatMap((value) => {
      if (typeof value === "number") throw new Unknown();
      return this.#cells.withoutSubtotals(value);
    });
  }
}

/** @throws Unknown for a range of several cells */
export function single(value: Value, cells: FormulaCells): number {
  if (typeof value === "number") return value;
  const { from, to } = value;
  if (from[0] !== to[0] || from[1] !== to[1]) throw new Unknown();
  return cells.at(from);
}

export function divide(top: number, bottom: number): number {
  return bottom === 0 ? NaN : top / bottom;
}

type Comparison = (a: number, b: number) => boolean;

export const COMPARISONS: Readonly<Partial<Record<string, Comparison>>> = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

/** 1 for true and 0 for false, as spreadsheets count; an error (NaN) goes on, as theirs do. */
export function compare(isSo: Comparison, a: number, b: number): number {
  return Number.isNaN(a + b) ? NaN : Number(isSo(a, b));
}

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
/** Of no numbers at all, spreadsheets make 0. */
const extreme = (values: readonly number[], choose: (a: number, b: number) => number): number =>
  values.reduce((best, value) => choose(best, value), values[0] ?? 0);

export const FUNCTIONS: Readonly<Partial<Record<string, (own: Arguments) => number>>> = {
  SUM: (own) => add(own.numbers()),
  AVERAGE: (own) => divide(add(own.numbers()), own.numbers().length),
  MIN: (own) => extreme(own.numbers(), Math.min),
  MAX: (own) => extreme(own.numbers(), Math.max),
  ABS: (own) => Math.abs(own.number(0)),
  ROUND: (own) => round(own.number(0), own.number(1)),
  IF: (own) => {
    const condition = own.number(0);
    return Number.isNaN(condition) ? NaN : own.number(condition === 0 ? 2 : 1);
  },
  IFERROR: (own) => (Number.isNaN(own.number(0)) ? own.number(1) : own.number(0)),
  SUBTOTAL: (own) => {
    if (![9, 109].includes(own.number(0))) throw new Unknown();
    return add(own.parts());
  },
};

/** Half away from zero, as spreadsheets do; the last bits of a double decide nothing. */
function round(value: number, decimals: number): number {
  const scaled = Math.abs(value) * 10 ** decimals;
  return (Math.sign(value) * Math.round(Number(scaled.toPrecision(DIGITS)))) / 10 ** decimals;
}
