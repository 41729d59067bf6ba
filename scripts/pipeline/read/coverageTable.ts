import type { CommuneTarget, Designation } from "#domain/coverage/record";
import type { Paper } from "#domain/paper";
import type { MoneySource, Programme } from "#domain/coverage/programme";
import type { ProblemValues } from "#domain/problem";
import type { Problem } from "../problem.ts";
import type { FromForm, RecordedRow } from "../derive/coverageRow.ts";
import { fold } from "../match/fold.ts";
import { readColumn } from "../recognise/readColumn.ts";
import { columnLetter } from "./columns.ts";
import {
  COVERAGE_COLUMNS,
  MONEY_UNITS,
  SOURCE_NAMES,
  YES_NO,
  type CoverageColumn,
} from "./coverageColumns.ts";
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
  readonly records: readonly RecordedRow[];
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
    const records: RecordedRow[] = [];
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
    this.#problem(row, "programme", { kind: "nothing" });
  }

  #commune(row: number): string | null {
    const written = this.#text(row, "code");
    const code = /^\d{1,5}$/.test(written) ? written.padStart(5, "0") : written;
    if (code !== "") {
      if (this.#context.communes.has(code)) return code;
      this.#problem(row, "code", { kind: "commune", found: written });
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
    const [planned, spent] = [money.planned[row] ?? null, money.spent[row] ?? null];
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
  #amounts(column: "planned" | "spent"): (number | null)[] {
    return this.#numbers(column, "number").map((value, row) => {
      if (value === null) return null;
      const unit = this.#text(row, "unit");
      const factor = MONEY_UNITS[unit.toLowerCase()];
      if (factor === undefined) {
        this.#problem(row, "unit", { kind: "unit", found: unit, units: Object.keys(MONEY_UNITS) });
        return null;
      }
      const amount = Math.round(value * factor * 1000) / 1000;
      if (Number.isInteger(amount)) return amount;
      this.#problem(row, column, { kind: "millions", found: this.#text(row, column) });
      return null;
    });
  }

  /** Poor rates that communes are to reach, percent: one or none a row. */
  #goals(): number[][] {
    return this.#numbers("target", "rate").map((value, row) => {
      if (value === null) return [];
      if (value <= 100) return [value];
      this.#problem(row, "target", { kind: "percentage", found: this.#text(row, "target") });
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
      const header = COVERAGE_COLUMNS[column];
      const found = this.#text(row, column);
      if (fault !== null) this.#problem(row, column, { kind: "figure", fault, header, found });
      return value;
    });
  }

  #text(row: number, column: CoverageColumn): string {
    const cell = this.#body[row]?.[this.#at.get(column) ?? -1];
    return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
  }

  #problem(row: number, column: CoverageColumn, values: ProblemValues["coverageIsSound"]): void {
    const place = this.#place(row, column);
    this.problems.push({ severity: "error", check: "coverageIsSound", place, values });
  }

  #place(row: number, column: CoverageColumn): Problem["place"] {
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
