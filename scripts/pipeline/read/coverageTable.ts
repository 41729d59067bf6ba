import type { CommuneTarget, Designation } from "#domain/coverage/record";
import type { Paper } from "#domain/paper";
import type { MoneySource, Programme } from "#domain/coverage/programme";
import type { CodeFault } from "#domain/problemCells";
import type { ProblemValues } from "#domain/problem";
import type { Problem } from "../problem.ts";
import type { FromForm, RecordedRow } from "../derive/coverageRow.ts";
import { fold } from "../match/fold.ts";
import type { Notation } from "../recognise/readNumber.ts";
import { SheetRows, type NamedRule } from "../recognise/sheetRows.ts";
import type { Sheet } from "../sheet.ts";
import { columnLetter } from "../columnLetters.ts";
import {
  COVERAGE_COLUMNS,
  MONEY_UNITS,
  SOURCE_NAMES,
  YES_NO,
  type CoverageColumn,
} from "./coverageColumns.ts";

/** What a coverage form is read against. */
export interface CoverageContext {
  /** What every row of the form rests on. */
  readonly paper: Paper;
  /** Code of the commune of today that a code cell names, or what is wrong with it. */
  readonly findCode: (written: string) => string | CodeFault;
  /** What the source says of numbers that can be read in two ways. */
  readonly notation: Notation | null;
  readonly programmes: ReadonlyMap<string, Programme>;
  /** Code of a commune named in a row without one, or what is wrong with the name. */
  readonly codeOf: (name: string) => string | Problem;
}

/** Rows of a coverage form, and what should be looked at although it does not stop the build. */
export interface CoverageReading {
  readonly records: readonly RecordedRow[];
  readonly designations: readonly FromForm<Designation>[];
  readonly targets: readonly FromForm<CommuneTarget>[];
  readonly flags: readonly Problem[];
}

/** Whether a sheet is a coverage form: the row of its header, or -1. */
export function findCoverageHeader(grid: Sheet): number {
  const needed = [COVERAGE_COLUMNS.programme, COVERAGE_COLUMNS.year].map(fold);
  return grid.rows
    .slice(0, 20)
    .findIndex((row) =>
      needed.every((title) => row.some((cell) => typeof cell === "string" && fold(cell) === title)),
    );
}

/**
 * Reads a coverage form: one row a commune, programme and year; a row without a programme carries designations or a target alone.
 * `problems` name every row and column that is wrong; where there are any, nothing of the form may be published.
 */
export function readCoverage(
  grid: Sheet,
  context: CoverageContext,
): CoverageReading & { readonly problems: readonly Problem[] } {
  const reader = new CoverageReader(grid, context);
  return { ...reader.read(), problems: reader.problems };
}

/** Columns of money by row, whole million đồng; empty where the form has no such column. */
type Money = Readonly<Record<"planned" | "spent", ReadonlyMap<number, number>>>;

/** Answers of one commune; text that a merge may repeat, such as a name, a year or a unit, is none of them. */
const ANSWERS = ["region", "extreme", "border", "safeZone"] as const;

class CoverageReader {
  readonly problems: Problem[] = [];
  readonly #flags: Problem[] = [];
  readonly #rows: SheetRows;
  readonly #context: CoverageContext;
  readonly #body: readonly number[];
  readonly #letters: ReadonlyMap<CoverageColumn, string>;

  constructor(sheet: Sheet, context: CoverageContext) {
    const header = findCoverageHeader(sheet);
    const titles = (sheet.rows[header] ?? []).map((cell) => (typeof cell === "string" ? fold(cell) : ""));
    const columns = (Object.keys(COVERAGE_COLUMNS) as CoverageColumn[])
      .map((key): [CoverageColumn, number] => [key, titles.indexOf(fold(COVERAGE_COLUMNS[key]))])
      .filter(([, column]) => column >= 0);
    this.#rows = new SheetRows(sheet, new Map(columns));
    this.#context = context;
    this.#body = this.#rows.filled(header + 1);
    this.#letters = new Map(columns.map(([key, column]) => [key, columnLetter(column)]));
  }

  read(): CoverageReading {
    const money = { planned: this.#amounts("planned"), spent: this.#amounts("spent") };
    const goals = this.#goals();
    const records: RecordedRow[] = [];
    const designations: FromForm<Designation>[] = [];
    const targets: FromForm<CommuneTarget>[] = [];
    this.#tellMergedAnswers();
    for (const row of this.#body) {
      const [commune, year] = [this.#commune(row), this.#year(row)];
      if (commune === null || year === null) continue;
      const [origin, { paper }] = [this.#origin(row), this.#context];
      for (const record of this.#record(row, commune, year, money)) records.push({ ...record, ...origin });
      const named = this.#designation(row, commune, year);
      for (const designation of named) designations.push({ ...designation, ...origin });
      for (const poorRate of goals.get(row) ?? [])
        targets.push({ commune, year, poorRate, ...paper, ...origin });
      if (named.length === 0 && this.#text(row, "target") === "") this.#sayProgramme(row);
    }
    return { records, designations, targets, flags: this.#flags };
  }

  /** A row that says nothing else must name a programme. */
  #sayProgramme(row: number): void {
    if (this.#text(row, "programme") !== "") return;
    this.#problem(row, "programme", { kind: "nothing" });
  }

  #commune(row: number): string | null {
    const written = this.#text(row, "code");
    if (written !== "") {
      const code = this.#context.findCode(written);
      if (typeof code === "string") return code;
      this.#problem(row, "code", code);
      return null;
    }
    const found = this.#context.codeOf(this.#text(row, "name"));
    if (typeof found === "string") return found;
    this.problems.push({ ...found, place: this.#place(row, "name") });
    return null;
  }

  #year(row: number): number | null {
    const written = this.#text(row, "year");
    const year = Number(written);
    if (Number.isInteger(year) && year >= 1990 && year <= 2100) return year;
    this.#problem(row, "year", { kind: "year", found: written });
    return null;
  }

  /** One or none. */
  #record(row: number, commune: string, year: number, money: Money): Omit<RecordedRow, "at">[] {
    const [planned, spent] = [money.planned.get(row) ?? null, money.spent.get(row) ?? null];
    const id = this.#text(row, "programme");
    if (id === "") return [];
    const programme = this.#context.programmes.get(id);
    if (programme === undefined) {
      this.#problem(row, "programme", { kind: "programme", found: id });
      return [];
    }
    const { from, to } = programme;
    if (year < from || year > to)
      this.#problem(row, "year", { kind: "programmeYear", found: String(year), programme: id, from, to });
    if (planned !== null && spent !== null && spent > planned)
      this.#flags.push({
        severity: "flag",
        check: "spentWithinPlan",
        place: this.#place(row, "spent"),
        values: { found: this.#text(row, "spent"), planned },
      });
    const source = this.#source(row);
    return [{ commune, programme: id, year, planned, spent, source, ...this.#context.paper }];
  }

  #source(row: number): MoneySource | null {
    const written = this.#text(row, "source");
    if (written === "") return null;
    const source = SOURCE_NAMES[written.toLowerCase()];
    if (source === undefined)
      this.#problem(row, "source", { kind: "source", found: written, sources: Object.keys(SOURCE_NAMES) });
    return source ?? null;
  }

  #designation(row: number, commune: string, year: number): Designation[] {
    const [region, sponsor] = [this.#text(row, "region").toUpperCase(), this.#text(row, "sponsor")];
    if (!["", "I", "II", "III"].includes(region))
      this.#problem(row, "region", { kind: "region", found: this.#text(row, "region") });
    const [extreme, border, safeZone] = [
      this.#yesNo(row, "extreme"),
      this.#yesNo(row, "border"),
      this.#yesNo(row, "safeZone"),
    ];
    if ([extreme, border, safeZone].every((value) => value === null) && region === "" && sponsor === "")
      return [];
    return [
      {
        commune,
        year,
        region: region === "I" || region === "II" || region === "III" ? region : null,
        extreme,
        border,
        safeZone,
        sponsor: sponsor === "" ? null : sponsor,
        ...this.#context.paper,
      },
    ];
  }

  #yesNo(row: number, column: CoverageColumn): boolean | null {
    const written = this.#text(row, column).toLowerCase();
    if (written === "") return null;
    const value = YES_NO[written];
    if (value === undefined) this.#problem(row, column, { kind: "yesNo", found: this.#text(row, column) });
    return value ?? null;
  }

  /** A column of money in whole million đồng; an amount without its unit is nothing. */
  #amounts(column: "planned" | "spent"): Map<number, number> {
    const misfit = (values: readonly (number | null)[]) =>
      values.filter((value, at) => value !== null && this.#inMillions(value, this.#body[at] ?? 0) === null)
        .length;
    const amounts = new Map<number, number>();
    for (const [row, value] of this.#numbers(column, { role: "number", misfit })) {
      const unit = this.#text(row, "unit");
      const amount = this.#inMillions(value, row);
      if (amount !== null) amounts.set(row, amount);
      else if (MONEY_UNITS[unit.toLowerCase()] === undefined)
        this.#problem(row, "unit", { kind: "unit", found: unit, units: Object.keys(MONEY_UNITS) });
      else this.#problem(row, column, { kind: "millions", found: this.#text(row, column) });
    }
    return amounts;
  }

  /** Whole million đồng; null without a unit, and for a part of a million. */
  #inMillions(value: number, row: number): number | null {
    const factor = MONEY_UNITS[this.#text(row, "unit").toLowerCase()] ?? NaN;
    const amount = Math.round(value * factor * 1000) / 1000;
    return Number.isInteger(amount) ? amount : null;
  }

  /** Poor rates that communes are to reach, percent: one or none a row. */
  #goals(): Map<number, number[]> {
    const goals = this.#numbers("target", { role: "rate" });
    return new Map([...goals].map(([row, value]) => [row, [value]]));
  }

  /** A column of numbers as they are written, in the one notation that fits it. */
  #numbers(column: CoverageColumn, rule: Pick<NamedRule, "role" | "misfit">): Map<number, number> {
    const header = COVERAGE_COLUMNS[column];
    const cells = this.#rows.column(this.#body, column);
    const preferred = this.#context.notation;
    const { values, faults } = this.#rows.figures(cells, { ...rule, header, preferred });
    for (const { at, values: fault } of faults) this.#problem(at.row, column, fault);
    return new Map(
      cells.flatMap(({ row }, index) => {
        const value = values[index] ?? null;
        return value === null ? [] : [[row, value] as const];
      }),
    );
  }

  /** An answer merged over several communes is nobody's, as a figure is. */
  #tellMergedAnswers(): void {
    for (const column of ANSWERS)
      for (const { at, values } of this.#rows.merged(
        this.#rows.column(this.#body, column),
        COVERAGE_COLUMNS[column],
      ))
        this.#problem(at.row, column, values);
  }

  #text(row: number, column: CoverageColumn): string {
    return this.#rows.text(row, column);
  }

  #problem(row: number, column: CoverageColumn, values: ProblemValues["coverageIsSound"]): void {
    const place = this.#place(row, column);
    this.problems.push({ severity: "error", check: "coverageIsSound", place, values });
  }

  #place(row: number, column: CoverageColumn): Problem["place"] {
    return this.#rows.place(row, this.#letters.get(column) ?? COVERAGE_COLUMNS[column]);
  }

  /** Place of a row, for what is made of it. */
  #origin(row: number): FromForm<object> {
    const { file, sheet } = this.#rows.sheet;
    return { at: { file, sheet, row: row + 1, columns: this.#letters } };
  }
}
