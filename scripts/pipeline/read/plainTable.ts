import type { ProblemValues } from "#domain/problem";
import { STATUSES, type Status } from "#domain/status";
import type { Scheme, UnitLevel } from "#domain/unit";
import type { Figure } from "../figure.ts";
import { ProblemsError, type Problem } from "../problem.ts";
import type { FormColumn } from "../registry/registry.ts";
import { readColumn } from "../recognise/readColumn.ts";
import { columnLetter } from "./columns.ts";
import type { GridCell } from "./cell.ts";
import type { Grid } from "./workbook.ts";

/** A figure of a plain table, with the names of its place. */
export interface PlainFigure extends Figure {
  /** Whether the series must meet it. A figure of weaker grade stands beside the series and is shown as what it is. */
  readonly binding: boolean;
  readonly name: { readonly vi: string; readonly en: string };
  /** Lower and upper end of a survey estimate's interval, in the unit of the value, or null. */
  readonly interval: readonly [number, number] | null;
}

/** What a table is read against: defaults from its manifest, and the measures that there are. */
export interface PlainContext {
  readonly status: Status;
  readonly document: string;
  readonly province: string | null;
  readonly measures: ReadonlySet<string>;
  /** Code of a commune named in a row without one, or what is wrong with the name. */
  readonly codeOf: (name: string, province: string, date: string) => string | Problem;
}

/** Columns that say what a row is about; every other column of a wide table is a measure. */
const KEYS = [
  "scheme",
  "code",
  "name",
  "name_vi",
  "name_en",
  "level",
  "province",
  "date",
  "year",
  "standard",
  "unit",
  "decimals",
  "status",
  "source",
  "flag",
  "binding",
  "note",
] as const;
const LONG = ["measure", "value", "lower", "upper", "se"];
const SCHEMES = ["pre2025", "2025"] as const;
const LEVELS = ["country", "region", "province", "district", "commune", "part", "area"] as const;
const STANDARDS = ["INC2011-2015", "MDP2016-2020", "MDP2022-2025", "MDP2027-2030"] as const;
/** Half-width of a 95 % interval in standard errors. */
const Z95 = 1.959964;

/**
 * Reads a plain table (bảng phẳng). Long: one figure a row, in `measure` and `value`. Wide: one column a measure. An estimate
 * brings `lower` and `upper` or a standard error `se` (in a wide table `<measure>_lower` and so on).
 * @throws ProblemsError naming rows and columns
 */
export function readPlainTable(grid: Grid, context: PlainContext): PlainFigure[] {
  const header = (grid.rows[0] ?? []).map((cell) => (typeof cell === "string" ? cell.trim() : ""));
  const problems: Problem[] = [];
  const table = new PlainReader(grid, header, context, problems);
  const figures = header.includes("measure") ? table.readLong() : table.readWide();
  if (problems.length > 0) throw new ProblemsError(problems);
  return figures;
}

class PlainReader {
  readonly #grid: Grid;
  readonly #header: readonly string[];
  readonly #context: PlainContext;
  readonly #problems: Problem[];
  readonly #body: readonly (readonly GridCell[])[];

  constructor(grid: Grid, header: readonly string[], context: PlainContext, problems: Problem[]) {
    this.#grid = grid;
    this.#header = header;
    this.#context = context;
    this.#problems = problems;
    this.#body = grid.rows.slice(1);
  }

  readLong(): PlainFigure[] {
    const values = this.#numbers("value");
    const [lower, upper, error] = ["lower", "upper", "se"].map((name) => this.#numbers(name));
    for (const name of this.#header.filter((entry) => !isKnown(entry, LONG)))
      this.#columnProblem(name, "otherColumn");
    return this.#body.flatMap((_, row) => {
      if (this.#isEmpty(row)) return [];
      const measure = this.#text(row, "measure");
      if (measure === "") this.#problem(row, "measure", { kind: "measure" });
      else if (!this.#context.measures.has(measure))
        this.#problem(row, "measure", { kind: "unknownMeasure", found: measure });
      const interval = makeInterval(values[row], lower?.[row], upper?.[row], error?.[row]);
      return this.#figure(row, measure, values[row] ?? null, interval, "value");
    });
  }

  readWide(): PlainFigure[] {
    const parts = /_(lower|upper|se)$/;
    const measures = this.#header.filter((name) => name !== "" && !isKnown(name, []) && !parts.test(name));
    const unknown = measures.filter((name) => !this.#context.measures.has(name));
    for (const name of unknown) this.#columnProblem(name, "unknownMeasure");
    return measures.flatMap((measure) => {
      const values = this.#numbers(measure);
      const [lower, upper, error] = ["lower", "upper", "se"].map((part) =>
        this.#numbers(`${measure}_${part}`),
      );
      return this.#body.flatMap((_, row) => {
        if (this.#isEmpty(row) || values[row] === null) return [];
        const interval = makeInterval(values[row], lower?.[row], upper?.[row], error?.[row]);
        return this.#figure(row, measure, values[row] ?? null, interval, measure);
      });
    });
  }

  #figure(
    row: number,
    measure: string,
    value: number | null,
    interval: readonly [number, number] | null,
    column: string,
  ): PlainFigure[] {
    const date = this.#date(row);
    const standard = this.#pick(row, "standard", STANDARDS);
    const level = this.#pick(row, "level", LEVELS) ?? "commune";
    const scheme = this.#schemeOf(row, level, date);
    const code = this.#code(row, level, date);
    if (value === null) {
      this.#problem(row, column, { kind: "empty", found: this.#text(row, column) });
      return [];
    }
    const [lower, upper] = interval ?? [value, value];
    if (lower > value || upper < value)
      this.#problem(row, column, { kind: "interval", found: this.#text(row, column), lower, upper });
    return [
      {
        scheme,
        code,
        level,
        date,
        standard,
        measure,
        value,
        interval,
        period: standard === null ? null : `${date.slice(0, 4)}-${standard}`,
        unit: this.#text(row, "unit"),
        decimals: this.#decimals(row, column),
        status: this.#pick(row, "status", STATUSES) ?? this.#context.status,
        documents: [this.#text(row, "source") || this.#context.document],
        flag: this.#text(row, "flag") || null,
        binding: this.#text(row, "binding") === "yes",
        name: this.#name(row),
        provenance: {
          file: this.#grid.file,
          sheet: this.#grid.sheet,
          row: row + 2,
          column: columnLetter(this.#header.indexOf(column)),
        },
      },
    ];
  }

  /** Codes of communes belong to a scheme, which the date tells where no column does. */
  #schemeOf(row: number, level: UnitLevel, date: string): Scheme | null {
    const written = this.#pick(row, "scheme", SCHEMES);
    return written ?? (level === "commune" ? (date < "2025-07-01" ? "pre2025" : "2025") : null);
  }

  #name(row: number): { vi: string; en: string } {
    const vi = this.#text(row, "name_vi") || this.#text(row, "name");
    return { vi, en: this.#text(row, "name_en") || vi };
  }

  #code(row: number, level: UnitLevel, date: string): string {
    const code = this.#text(row, "code");
    if (code !== "") return level === "commune" && /^\d{1,5}$/.test(code) ? code.padStart(5, "0") : code;
    const province = this.#text(row, "province") || this.#context.province;
    const { vi } = this.#name(row);
    if (level !== "commune" || province === null || vi === "") {
      this.#problem(row, "code", { kind: "place" });
      return "";
    }
    const found = this.#context.codeOf(vi, province, date);
    if (typeof found === "string") return found;
    this.#problems.push({
      ...found,
      place: {
        file: this.#grid.file,
        sheet: this.#grid.sheet,
        row: row + 2,
        column: columnLetter(Math.max(this.#header.indexOf("name_vi"), this.#header.indexOf("name"))),
      },
    });
    return "";
  }

  #date(row: number): string {
    const date = this.#text(row, "date");
    if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
    const year = this.#text(row, "year");
    if (/^\d{4}$/.test(year)) return `${year}-12-31`;
    const column = date === "" ? "year" : "date";
    this.#problem(row, column, { kind: "date", found: this.#text(row, column) });
    return "0000-00-00";
  }

  #decimals(row: number, column: string): number {
    const written = this.#text(row, "decimals");
    if (written !== "") return Number(written);
    return /[.,](\d+)\s*%?$/.exec(this.#text(row, column))?.[1]?.length ?? 0;
  }

  #pick<const T extends string>(row: number, name: string, allowed: readonly T[]): T | null {
    const text = this.#text(row, name);
    if (text === "") return null;
    const known = allowed.find((entry) => entry === text);
    if (known !== undefined) return known;
    this.#problem(row, name, { kind: "choice", found: text, allowed });
    return null;
  }

  #text(row: number, name: string): string {
    const cell = this.#body[row]?.[this.#header.indexOf(name)] ?? null;
    return typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
  }

  /** A column of figures in one notation; nulls throughout where the table has no such column. */
  #numbers(name: string): (number | null)[] {
    const at = this.#header.indexOf(name);
    const column: FormColumn = { key: name, path: [name], role: "rate", mayBeNegative: true };
    const raw = this.#body.map((row) => (at < 0 ? null : (row[at] ?? null)));
    // A program writes commas between cells and points in numbers; Excel set to Vietnamese writes semicolons and commas.
    const preferred = this.#grid.delimiter === "," ? "en" : "vi";
    const { cells } = readColumn(raw, column, () => 0, preferred);
    cells.forEach(({ fault }, row) => {
      if (fault === null) return;
      this.#problem(row, name, { kind: "figure", fault, header: name, found: this.#text(row, name) });
    });
    return cells.map((cell) => cell.value);
  }

  #isEmpty(row: number): boolean {
    return (this.#body[row] ?? []).every((cell) => cell === null || cell === "");
  }

  #problem(row: number, column: string, values: ProblemValues["readPlainTable"]): void {
    const { file, sheet } = this.#grid;
    const place = { file, sheet, row: row + 2, column };
    this.#problems.push({ severity: "error", check: "readPlainTable", place, values });
  }

  #columnProblem(name: string, kind: "otherColumn" | "unknownMeasure"): void {
    const { file, sheet } = this.#grid;
    const place = { file, sheet, row: 1, column: columnLetter(this.#header.indexOf(name)) };
    this.#problems.push({
      severity: "error",
      check: "readPlainTable",
      place,
      values: { kind, found: name },
    });
  }
}

function isKnown(name: string, more: readonly string[]): boolean {
  return name === "" || (KEYS as readonly string[]).includes(name) || more.includes(name);
}

/** The interval as given, else 95 % from the standard error, rounded to a millionth. */
function makeInterval(
  value: number | null | undefined,
  lower: number | null | undefined,
  upper: number | null | undefined,
  error: number | null | undefined,
): readonly [number, number] | null {
  if (lower !== null && lower !== undefined && upper !== null && upper !== undefined) return [lower, upper];
  if (value === null || value === undefined || error === null || error === undefined) return null;
  const round = (end: number) => Math.round(end * 1e6) / 1e6;
  return [round(value - Z95 * error), round(value + Z95 * error)];
}
