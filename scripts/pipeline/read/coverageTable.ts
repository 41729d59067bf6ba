import type { CommuneTarget, CoverageRecord, Designation } from "#domain/coverage/record";
import type { Paper } from "#domain/paper";
import type { Programme } from "#domain/coverage/programme";
import type { Problem } from "../problem.ts";
import type { FromForm } from "../derive/coverageRow.ts";
import { fold } from "../match/fold.ts";
import { readColumn } from "../recognise/readColumn.ts";
import { columnLetter } from "./columns.ts";
import { COVERAGE_COLUMNS, MONEY_UNITS, YES_NO, type CoverageColumn } from "./coverageColumns.ts";
import type { Grid } from "./workbook.ts";

/** What a coverage form is read against. */
export interface CoverageContext {
  /** What every row of the form rests on. */
  readonly paper: Paper;
  /** Communes of today of the province. */
  readonly communes: ReadonlySet<string>;
  readonly programmes: ReadonlyMap<string, Programme>;
  /** Code of a commune named in a row without one, or what is wrong with the name. */
  readonly codeOf: (name: string) => string | Problem;
}

/** Rows of a coverage form, and what should be looked at although it does not stop the build. */
export interface CoverageReading {
  readonly records: readonly FromForm<CoverageRecord>[];
  readonly designations: readonly FromForm<Designation>[];
  readonly targets: readonly FromForm<CommuneTarget>[];
  readonly flags: readonly Problem[];
}

/** Whether a sheet is a coverage form: the row of its header, or -1. */
export function findCoverageHeader(grid: Grid): number {
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
  grid: Grid,
  context: CoverageContext,
): CoverageReading & { readonly problems: readonly Problem[] } {
  const reader = new CoverageReader(grid, context);
  return { ...reader.read(), problems: reader.problems };
}

/** Columns of money, whole million đồng; empty where the form has no such column. */
type Money = Readonly<Record<"planned" | "spent", readonly (number | null)[]>>;

class CoverageReader {
  readonly problems: Problem[] = [];
  readonly #flags: Problem[] = [];
  readonly #grid: Grid;
  readonly #context: CoverageContext;
  readonly #first: number;
  readonly #at: ReadonlyMap<CoverageColumn, number>;
  readonly #letters: ReadonlyMap<CoverageColumn, string>;
  readonly #body: Grid["rows"];

  constructor(grid: Grid, context: CoverageContext) {
    const header = findCoverageHeader(grid);
    const titles = (grid.rows[header] ?? []).map((cell) => (typeof cell === "string" ? fold(cell) : ""));
    this.#grid = grid;
    this.#context = context;
    this.#first = header + 1;
    this.#body = grid.rows.slice(this.#first);
    this.#at = new Map(
      (Object.keys(COVERAGE_COLUMNS) as CoverageColumn[])
        .map((key): [CoverageColumn, number] => [key, titles.indexOf(fold(COVERAGE_COLUMNS[key]))])
        .filter(([, column]) => column >= 0),
    );
    this.#letters = new Map([...this.#at].map(([key, column]) => [key, columnLetter(column)]));
  }

  read(): CoverageReading {
    const money = { planned: this.#amounts("planned"), spent: this.#amounts("spent") };
    const goals = this.#goals();
    const records: FromForm<CoverageRecord>[] = [];
    const designations: FromForm<Designation>[] = [];
    const targets: FromForm<CommuneTarget>[] = [];
    this.#body.forEach((cells, row) => {
      if (cells.every((cell) => cell === null || cell === "")) return;
      const [commune, year] = [this.#commune(row), this.#year(row)];
      if (commune === null || year === null) return;
      const [origin, { paper }] = [this.#origin(row), this.#context];
      for (const record of this.#record(row, commune, year, money)) records.push({ ...record, ...origin });
      const named = this.#designation(row, commune, year);
      for (const designation of named) designations.push({ ...designation, ...origin });
      for (const poorRate of goals[row] ?? []) targets.push({ commune, year, poorRate, ...paper, ...origin });
      if (named.length === 0 && this.#text(row, "target") === "") this.#sayProgramme(row);
    });
    return { records, designations, targets, flags: this.#flags };
  }

  /** A row that says nothing else must name a programme. */
  #sayProgramme(row: number): void {
    if (this.#text(row, "programme") !== "") return;
    this.#problem(
      row,
      "programme",
      "a programme, a designation or a target",
      "fill in one of them, or remove the row",
    );
  }

  #commune(row: number): string | null {
    const written = this.#text(row, "code");
    const code = /^\d{1,5}$/.test(written) ? written.padStart(5, "0") : written;
    if (code !== "") {
      if (this.#context.communes.has(code)) return code;
      this.#problem(
        row,
        "code",
        "a commune of today of this province",
        "correct the code, or write the name alone",
      );
      return null;
    }
    const found = this.#context.codeOf(this.#text(row, "name"));
    if (typeof found === "string") return found;
    this.problems.push({ ...found, ...this.#place(row, "name") });
    return null;
  }

  #year(row: number): number | null {
    const year = Number(this.#text(row, "year"));
    if (Number.isInteger(year) && year >= 1990 && year <= 2100) return year;
    this.#problem(row, "year", "a year, such as 2025", "write four digits");
    return null;
  }

  /** One or none. */
  #record(row: number, commune: string, year: number, money: Money): CoverageRecord[] {
    const [planned, spent] = [money.planned[row] ?? null, money.spent[row] ?? null];
    const id = this.#text(row, "programme");
    if (id === "") return [];
    const programme = this.#context.programmes.get(id);
    if (programme === undefined) {
      this.#problem(
        row,
        "programme",
        "a programme of data/registry/programmes.json",
        "correct the id, or add the programme",
      );
      return [];
    }
    if (year < programme.from || year > programme.to)
      this.#problem(
        row,
        "year",
        `a year of ${id}, ${String(programme.from)} to ${String(programme.to)}`,
        "correct the year or the programme",
      );
    if (planned !== null && spent !== null && spent > planned)
      this.#flags.push({
        ...this.#said(
          row,
          "spent",
          `at most the ${String(planned)} million planned`,
          "check both; they are shown as recorded",
        ),
        severity: "flag",
      });
    return [{ commune, programme: id, year, planned, spent, ...this.#context.paper }];
  }

  #designation(row: number, commune: string, year: number): Designation[] {
    const [region, sponsor] = [this.#text(row, "region").toUpperCase(), this.#text(row, "sponsor")];
    if (!["", "I", "II", "III"].includes(region))
      this.#problem(row, "region", "I, II or III", "write the region in Roman numerals");
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
    if (value === undefined)
      this.#problem(row, column, '"Có" or "Không"', "write one of them, or leave it empty");
    return value ?? null;
  }

  /** A column of money in whole million đồng; an amount without its unit is nothing. */
  #amounts(column: "planned" | "spent"): (number | null)[] {
    return this.#numbers(column, "number").map((value, row) => {
      if (value === null) return null;
      const factor = MONEY_UNITS[this.#text(row, "unit").toLowerCase()];
      if (factor === undefined) {
        this.#problem(row, "unit", Object.keys(MONEY_UNITS).join(" or "), "say the unit of the money");
        return null;
      }
      const amount = Math.round(value * factor * 1000) / 1000;
      if (Number.isInteger(amount)) return amount;
      this.#problem(row, column, "whole million đồng", "round to a million; tỷ đồng may have three decimals");
      return null;
    });
  }

  /** Poor rates that communes are to reach, percent: one or none a row. */
  #goals(): number[][] {
    return this.#numbers("target", "rate").map((value, row) => {
      if (value === null) return [];
      if (value <= 100) return [value];
      this.#problem(row, "target", "a percentage from 0 to 100", "write the rate itself, such as 12,5");
      return [];
    });
  }

  /** A column of numbers as they are written, in the one notation that fits it. */
  #numbers(column: CoverageColumn, role: "number" | "rate"): (number | null)[] {
    const at = this.#at.get(column);
    if (at === undefined) return [];
    const { cells } = readColumn(
      this.#body.map((row) => row[at] ?? null),
      { key: column, path: [COVERAGE_COLUMNS[column]], role },
    );
    return cells.map(({ value, fault }, row) => {
      if (fault !== null) this.#problem(row, column, fault, "write a number, or leave it empty");
      return value;
    });
  }

  #text(row: number, column: CoverageColumn): string {
    const cell = this.#body[row]?.[this.#at.get(column) ?? -1];
    return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
  }

  #problem(row: number, column: CoverageColumn, expected: string, remedy: string): void {
    this.problems.push(this.#said(row, column, expected, remedy));
  }

  #said(row: number, column: CoverageColumn, expected: string, remedy: string): Problem {
    const value = this.#text(row, column);
    return {
      severity: "error",
      check: "coverageIsSound",
      ...this.#place(row, column),
      value,
      expected,
      remedy,
    };
  }

  #place(row: number, column: CoverageColumn) {
    const { file, sheet } = this.#grid;
    return {
      file,
      sheet,
      row: this.#first + row + 1,
      column: this.#letters.get(column) ?? COVERAGE_COLUMNS[column],
    };
  }

  /** Place of a row, for what is made of it. */
  #origin(row: number): FromForm<object> {
    const { file, sheet } = this.#grid;
    return { at: { file, sheet, row: this.#first + row + 1, columns: this.#letters } };
  }
}
