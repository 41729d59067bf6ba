import type { ProblemValues, Severity } from "#domain/problem";
import { STATUSES } from "#domain/status";
import type { UnitLevel } from "#domain/unit";
import type { Problem } from "../problem.ts";
import type { Notation } from "../recognise/readNumber.ts";
import type { SheetRows } from "../recognise/sheetRows.ts";
import { isPercent } from "../sheet.ts";
import type { PlainKey } from "./plainHeader.ts";
import { countDecimals } from "./plainNotation.ts";
import type { FoundPlace } from "./plainPlace.ts";
import type { PlainContext, PlainFigure } from "./plainFigure.ts";
import { findTimeFault, readDate } from "./plainTime.ts";

const SCHEMES = ["pre2025", "2025"] as const;
const LEVELS = ["country", "region", "province", "district", "commune", "part", "area"] as const;
const STANDARDS = ["INC2011-2015", "MDP2016-2020", "MDP2022-2025", "MDP2027-2030"] as const;
const ANSWERS = ["yes", "no"] as const;

/** What a row says beside its figures. */
type RowFacts = Omit<PlainFigure, "measure" | "value" | "interval" | "unit" | "decimals" | "provenance">;

/** Rows of a plain table as what they say of their figures: place, time, standard, status, documents. Each is tried and told once. */
export class PlainRows {
  readonly problems: Problem[] = [];
  readonly #rows: SheetRows;
  readonly #context: PlainContext;
  readonly #known = new Map<number, RowFacts | null>();

  constructor(rows: SheetRows, context: PlainContext) {
    this.#rows = rows;
    this.#context = context;
  }

  /** Null where something is wrong, which is told. */
  read(row: number): RowFacts | null {
    const known = this.#known.get(row);
    if (known !== undefined) return known;
    const facts = this.#readFacts(row);
    this.#known.set(row, facts);
    return facts;
  }

  /** The unit of the measure; a row that says another is of another measure. */
  unit(row: number, measure: string): string {
    const written = this.#rows.text(row, "unit");
    const unit = this.#context.measures.get(measure)?.unit ?? written;
    const isSame = written === "" || written === unit || (written === "%" && unit === "percent");
    if (!isSame) this.tell(row, "unit", { kind: "unit", found: written, unit, measure });
    return unit;
  }

  /** Decimals that the row states, else those that the figure is written with. */
  decimals(row: number, column: string, notation: Notation | null): number {
    const written = this.#rows.text(row, "decimals");
    if (/^\d$/.test(written)) return Number(written);
    if (written !== "")
      this.tell(row, "decimals", { kind: "choice", found: written, allowed: ["0", "1", "2", "3"] });
    const cell = this.#rows.cell(row, column);
    const isNumber = typeof cell === "number" || isPercent(cell);
    return countDecimals(this.#rows.text(row, column), isNumber ? "en" : notation);
  }

  /** @param row 0-based @param column name or letters of the column */
  tell(
    row: number,
    column: string,
    values: ProblemValues["readPlainTable"],
    severity: Severity = "error",
  ): void {
    this.problems.push({ severity, check: "readPlainTable", place: this.#rows.place(row, column), values });
  }

  #readFacts(row: number): RowFacts | null {
    const { status, document, isPublished } = this.#context;
    const date = this.#date(row);
    const standard = this.#pick(row, "standard", STANDARDS);
    const level = this.#pick(row, "level", LEVELS) ?? "commune";
    const own = this.#pick(row, "status", STATUSES) ?? status;
    const binding = this.#pick(row, "binding", ANSWERS) === "yes";
    if (date === null || !this.#isTimely(row, date, standard)) return null;
    const place = this.#place(row, level, date);
    if (place === null) return null;
    return {
      ...place,
      level,
      date,
      standard,
      period: standard === null ? null : `${date.slice(0, 4)}-${standard}`,
      status: own,
      documents: [this.#rows.text(row, "source") || document],
      flag: this.#rows.text(row, "flag") || null,
      grade: this.#rows.text(row, "grade") || null,
      binding,
      isPublished,
      name: this.#name(row),
    };
  }

  #place(row: number, level: UnitLevel, date: string): FoundPlace | null {
    const text = (name: PlainKey) => this.#rows.text(row, name);
    const scheme = this.#pick(row, "scheme", SCHEMES);
    const { vi: name } = this.#name(row);
    const written = { level, scheme, code: text("code"), name, province: text("province"), date };
    const found = this.#context.places.find(written);
    if (!("column" in found)) return found;
    if (found.column === "code")
      this.tell(row, "code", found.values, found.isReadOver === true ? "flag" : "error");
    else this.problems.push({ ...found.problem, place: this.#rows.place(row, this.#nameColumn()) });
    return null;
  }

  #date(row: number): string | null {
    const read = readDate(this.#rows.text(row, "date"), this.#rows.text(row, "year"));
    if (!("kind" in read)) return read.date;
    this.tell(row, this.#timeColumn(row), read);
    return null;
  }

  #isTimely(row: number, date: string, standard: PlainFigure["standard"]): boolean {
    const fault = findTimeFault(date, standard, this.#context);
    if (fault !== null) this.tell(row, this.#timeColumn(row), fault);
    return fault === null;
  }

  #timeColumn(row: number): PlainKey {
    return this.#rows.text(row, "date") === "" ? "year" : "date";
  }

  #name(row: number): { vi: string; en: string } {
    const vi = this.#rows.text(row, "name_vi") || this.#rows.text(row, "name");
    return { vi, en: this.#rows.text(row, "name_en") || vi };
  }

  #nameColumn(): number {
    const { columns } = this.#rows;
    return columns.get("name_vi") ?? columns.get("name") ?? 0;
  }

  #pick<const T extends string>(row: number, name: PlainKey, allowed: readonly T[]): T | null {
    const text = this.#rows.text(row, name);
    if (text === "") return null;
    const known = allowed.find((entry) => entry === text);
    if (known !== undefined) return known;
    this.tell(row, name, { kind: "choice", found: text, allowed });
    return null;
  }
}
