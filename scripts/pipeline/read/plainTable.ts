import type { ProblemValues } from "#domain/problem";
import { columnLetter } from "../columnLetters.ts";
import type { Notation } from "../recognise/readNumber.ts";
import { SheetRows, type FigureReading } from "../recognise/sheetRows.ts";
import { textOf, type Sheet } from "../sheet.ts";
import type { PlainContext, PlainFigure, PlainReading } from "./plainFigure.ts";
import { isKey, LONG, type PlainHeader } from "./plainHeader.ts";
import { ENDS, findNotations, type MeasureCells } from "./plainNotation.ts";
import { PlainRows } from "./plainRows.ts";

/** Half-width of a 95 % interval in standard errors. */
const Z95 = 1.959964;

/**
 * Reads a plain table (bảng phẳng). Long: one figure a row, in `measure` and `value`. Wide: one column a measure. An estimate
 * brings `lower` and `upper` or a standard error `se` (in a wide table `<measure>_lower` and so on). Every row is tried: its place, its
 * time, its unit, and its figures by what their measure is.
 */
export function readPlainTable(sheet: Sheet, header: PlainHeader, context: PlainContext): PlainReading {
  return new PlainReader(sheet, header, context).read();
}

class PlainReader {
  readonly #rows: SheetRows;
  readonly #names: readonly string[];
  readonly #headerRow: number;
  readonly #body: readonly number[];
  readonly #context: PlainContext;
  readonly #facts: PlainRows;

  constructor(sheet: Sheet, { row, names }: PlainHeader, context: PlainContext) {
    const columns = names.map((name, column): [string, number] => [name, column]);
    this.#rows = new SheetRows(sheet, new Map(columns));
    this.#names = names;
    this.#headerRow = row;
    this.#context = context;
    this.#facts = new PlainRows(this.#rows, context);
    this.#body = this.#rows.filled(row + 1).filter((at) => !this.#isNote(at));
  }

  /** A remark stands alone in its row (dòng ghi chú) and is read over and said; the header that every printed page repeats is not. */
  #isNote(row: number): boolean {
    const cells = this.#rows.sheet.rows[row] ?? [];
    if (this.#names.every((name, at) => textOf(cells[at] ?? null).toLowerCase() === name)) return true;
    const [text = "", ...others] = new Set(cells.map(textOf).filter((cell) => cell !== ""));
    if (others.length > 0 || !/\p{L}.*\s/u.test(text)) return false;
    const { file, sheet } = this.#rows.sheet;
    const place = { file, sheet, row: row + 1 };
    this.#facts.problems.push({ severity: "note", check: "rowIsNote", place, values: { text } });
    return true;
  }

  read(): PlainReading {
    const doubled = this.#names.filter((name, at) => name !== "" && this.#names.indexOf(name) !== at);
    for (const found of new Set(doubled)) this.#tellHeader({ kind: "doubledColumn", found });
    const isLong = this.#names.includes("measure");
    const measures = isLong ? this.#longMeasures() : this.#wideMeasures();
    const notations = findNotations(this.#rows, measures, this.#context.notation);
    const figures = measures.flatMap((cells) =>
      this.#figures(cells, notations.get(cells.measure) ?? null, isLong),
    );
    return { figures, problems: this.#facts.problems };
  }

  /** Rows of a long table by their measure: each is written in a notation of its own. */
  #longMeasures(): MeasureCells[] {
    const isKnown = (name: string) => isKey(name) || (LONG as readonly string[]).includes(name);
    for (const found of this.#names.filter((name) => !isKnown(name)))
      this.#tellHeader({ kind: "otherColumn", found });
    const byMeasure = new Map<string, number[]>();
    for (const row of this.#body) {
      const measure = this.#rows.text(row, "measure");
      if (measure === "") this.#facts.tell(row, "measure", { kind: "measure" });
      else if (!this.#context.measures.has(measure))
        this.#facts.tell(row, "measure", { kind: "unknownMeasure", found: measure });
      else byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), row]);
    }
    return [...byMeasure].map(([measure, rows]) => this.#cells(measure, rows, (part) => part));
  }

  #wideMeasures(): MeasureCells[] {
    const parts = /_(lower|upper|se)$/;
    const names = [...new Set(this.#names)].filter((name) => !isKey(name) && !parts.test(name));
    const unknown = names.filter((name) => !this.#context.measures.has(name));
    for (const found of unknown) this.#tellHeader({ kind: "unknownMeasure", found });
    if (names.length === 0) this.#tellHeader({ kind: "noMeasure" });
    return names
      .filter((name) => !unknown.includes(name))
      .map((measure) =>
        this.#cells(measure, this.#body, (part) => (part === "value" ? measure : `${measure}_${part}`)),
      );
  }

  /** @param columnOf name of the column of a part: "value", "lower", "upper", "se" */
  #cells(measure: string, rows: readonly number[], columnOf: (part: string) => string): MeasureCells {
    const at = (part: string) => this.#rows.column(rows, columnOf(part));
    const { rule } = this.#context.measures.get(measure) ?? { rule: ENDS };
    const ends = { lower: at("lower"), upper: at("upper"), se: at("se") };
    return { measure, header: columnOf("value"), rule, rows, value: at("value"), ends };
  }

  #figures(cells: MeasureCells, preferred: Notation | null, isLong: boolean): PlainFigure[] {
    const { header, rule, ends } = cells;
    const { values, faults, notation } = this.#rows.figures(cells.value, { ...rule, header, preferred });
    this.#tellFaults(faults);
    const [lower, upper, error] = (["lower", "upper", "se"] as const).map((part) => {
      const read = this.#rows.figures(ends[part], {
        ...ENDS,
        header: part,
        preferred: notation ?? preferred,
      });
      this.#tellFaults(read.faults);
      return read.values;
    });
    const faulty = new Set(faults.map(({ at }) => at.row));
    return cells.rows.flatMap((row, index) => {
      const value = values[index] ?? null;
      if (value === null) {
        const found = this.#rows.text(row, header);
        if (isLong && !faulty.has(row)) this.#facts.tell(row, header, { kind: "empty", found });
        return [];
      }
      const interval = makeInterval(value, lower?.[index], upper?.[index], error?.[index]);
      return this.#figure(row, cells, { value, interval, notation });
    });
  }

  #figure(
    row: number,
    { measure, header }: MeasureCells,
    { value, interval, notation }: Pick<PlainFigure, "value" | "interval"> & { notation: Notation | null },
  ): PlainFigure[] {
    const [lower, upper] = interval ?? [value, value];
    if (lower > value || upper < value) {
      const found = this.#rows.text(row, header);
      this.#facts.tell(row, header, { kind: "interval", found, lower, upper });
    }
    const facts = this.#facts.read(row);
    const unit = this.#facts.unit(row, measure);
    if (facts === null) return [];
    const { file, sheet } = this.#rows.sheet;
    const column = columnLetter(this.#rows.columns.get(header) ?? 0);
    const provenance = { file, sheet, row: row + 1, column };
    const decimals = this.#facts.decimals(row, header, notation);
    return [{ ...facts, measure, value, interval, unit, decimals, provenance }];
  }

  #tellFaults(faults: FigureReading["faults"]): void {
    for (const { at, values } of faults) this.#facts.tell(at.row, this.#names[at.column] ?? "", values);
  }

  #tellHeader(values: ProblemValues["readPlainTable"]): void {
    const at = "found" in values ? this.#names.lastIndexOf(values.found) : 0;
    this.#facts.tell(this.#headerRow, columnLetter(Math.max(at, 0)), values);
  }
}

/** The interval as given, else 95 % from the standard error, rounded to a millionth. */
function makeInterval(
  value: number,
  lower: number | null | undefined,
  upper: number | null | undefined,
  error: number | null | undefined,
): readonly [number, number] | null {
  if (lower !== null && lower !== undefined && upper !== null && upper !== undefined) return [lower, upper];
  if (error === null || error === undefined) return null;
  const round = (end: number) => Math.round(end * 1e6) / 1e6;
  return [round(value - Z95 * error), round(value + Z95 * error)];
}
