import { fold } from "../match/fold.ts";
import { bareDistricts, findBareDistrict, findDistrict, matchCommune } from "../match/match.ts";
import { readCode } from "../match/writtenCode.ts";
import type { Problem } from "../problem.ts";
import type { Form } from "../registry/registry.ts";
import { classifyRow, type RowClass, type RowNames } from "./classifyRow.ts";
import { findDistrictRows } from "./districtRows.ts";
import type { FormRow } from "./formTable.ts";
import { identifyProvince, identifyRow, type SheetContext, type WrittenPlace } from "./identify.ts";
import type { SheetRows } from "./sheetRows.ts";
import type { Stretch } from "./stretches.ts";

/** A row that is a place of the form, before its figures are read. */
export type BodyRow = Omit<FormRow, "cells"> & { readonly index: number };

/** Rows of a stretch that are places, and what is wrong or worth knowing of the others. */
export interface BodyReading {
  readonly rows: readonly BodyRow[];
  readonly problems: readonly Problem[];
}

/** Keys of the columns of figures that a sheet has. */
export function figureKeys(form: Form, rows: SheetRows): string[] {
  return form.columns
    .filter(({ role, key }) => (role === "count" || role === "rate") && rows.columns.has(key))
    .map(({ key }) => key);
}

/**
 * Tells the rows of a stretch of a form apart and gives them their places. What has no figures and is no place is a heading or a note
 * (dòng ghi chú): between rows it is read over and said; below the last figures the table has ended.
 */
export function readBody(rows: SheetRows, stretch: Stretch, form: Form, context: SheetContext): BodyReading {
  const reader = new BodyReader(rows, figureKeys(form, rows), context);
  return form.places === "province" ? reader.readProvinces(stretch) : reader.readCommunes(stretch);
}

class BodyReader {
  readonly #rows: SheetRows;
  readonly #figures: readonly string[];
  readonly #context: SheetContext;
  readonly #names: RowNames;
  readonly #body: BodyRow[] = [];
  readonly #problems: Problem[] = [];
  #district: string | null = null;

  constructor(rows: SheetRows, figures: readonly string[], context: SheetContext) {
    this.#rows = rows;
    this.#figures = figures;
    this.#context = context;
    const province = context.provinces.find(({ code }) => code === context.province)?.name.vi ?? null;
    this.#names = { districts: context.gazetteer.districts, province };
  }

  readCommunes({ rows }: Stretch): BodyReading {
    const last = rows.findLast((row) => this.#hasFigure(row)) ?? -1;
    const districts = this.#districtsIn(rows);
    for (const [at, row] of rows.entries()) {
      const place = this.#placeAt(row);
      const district = districts.get(row);
      const kind: RowClass =
        district === undefined
          ? this.#asGroup(classifyRow(place, this.#names), place, row, rows[at + 1])
          : { kind: "district", district };
      if (kind.kind === "note" && row > last) break;
      if (place === null) this.#readNameless(row);
      else this.#readNamed(row, place, kind, row < last);
    }
    return { rows: this.#body, problems: this.#problems };
  }

  /** Districts of old by their bare names; since July 2025 there is none. */
  #districtsIn(rows: readonly number[]): ReturnType<typeof findDistrictRows> {
    const { scheme, gazetteer } = this.#context;
    if (scheme !== "pre2025") return new Map();
    const named = rows.flatMap((row) => {
      const place = this.#placeAt(row);
      return place === null ? [] : [{ row, place, hasFigure: this.#hasFigure(row) || this.#isNumbered(row) }];
    });
    return findDistrictRows(this.#rows, named, bareDistricts(gazetteer), this.#figures);
  }

  /** Rows of provinces of the atlas; the nation, regions and other provinces are read over. */
  readProvinces({ rows }: Stretch): BodyReading {
    for (const row of rows) {
      const place = this.#placeAt(row);
      const identity = place === null ? null : identifyProvince(place, this.#context.provinces);
      if (place === null || identity === null) continue;
      this.#add(row, place, { ...identity, breakdown: "households" });
    }
    return { rows: this.#body, problems: this.#problems };
  }

  #readNamed(row: number, place: string, kind: RowClass, isWithin: boolean): void {
    if (kind.kind === "district") this.#district = kind.district.code;
    const hasFigure = this.#hasFigure(row);
    if (kind.kind === "subtotal" && !hasFigure) return;
    if (isReadOver(kind)) this.#readOver(row, place, hasFigure || isWithin);
    else this.#readPlace(row, place, kind, isWithin);
  }

  #readOver(row: number, place: string, isSaid: boolean): void {
    if (isSaid) this.#say(row, place);
  }

  #readPlace(row: number, place: string, kind: RowClass, isWithin: boolean): void {
    const hasFigure = this.#hasFigure(row);
    const identity = identifyRow(kind, this.#writtenAt(row, place), this.#context);
    if (!("severity" in identity)) this.#add(row, place, { ...identity, breakdown: this.#breakdownOf(row) });
    else if (this.#isPlace(row, place, hasFigure)) this.#problems.push(identity);
    else this.#readOver(row, place, hasFigure || isWithin);
  }

  #writtenAt(row: number, place: string): WrittenPlace {
    const at = { row, column: this.#rows.columns.get("area_name") ?? 0 };
    return { place, code: this.#codeAt(row, place), district: this.#districtAt(row), ...at };
  }

  /** Whether a row that is no known place should be one: not a note, nor a village below its commune. */
  #isPlace(row: number, place: string, hasFigure: boolean): boolean {
    if (this.#body.length > 0 && isBelowCommune(place)) return false;
    return hasFigure || this.#isNumbered(row);
  }

  /**
   * The name of a district without its type over its communes ("I | Mường Nhé"), which a commune may have too: where no sum tells, it heads a
   * group where the row below is numbered and it is not, or where no commune has the name.
   */
  #asGroup(kind: RowClass, place: string | null, row: number, next: number | undefined): RowClass {
    const { gazetteer, scheme } = this.#context;
    if (kind.kind !== "commune" || place === null || next === undefined || scheme !== "pre2025") return kind;
    const district = findBareDistrict(place, gazetteer.districts);
    if (district === undefined) return kind;
    const isHead = !this.#isNumbered(row) && this.#isNumbered(next);
    const isCommune = matchCommune(place, gazetteer, null).kind !== "unknown";
    return isHead || !isCommune ? { kind: "district", district } : kind;
  }

  #readNameless(row: number): void {
    if (!this.#hasFigure(row)) return;
    const { file, sheet } = this.#context.sheet;
    const place = { file, sheet, row: row + 1 };
    this.#problems.push({ severity: "error", check: "readForm", place, values: { kind: "nameless" } });
  }

  #add(row: number, place: string, identity: Pick<BodyRow, "kind" | "code" | "scheme" | "breakdown">): void {
    this.#body.push({ ...identity, row: row + 1, place, district: this.#district, index: row });
  }

  #say(row: number, text: string): void {
    const place = this.#rows.place(row, this.#rows.columns.get("area_name") ?? 0);
    this.#problems.push({ severity: "note", check: "rowIsNote", place, values: { text } });
  }

  #hasFigure(row: number): boolean {
    return this.#rows.hasFigure(row, this.#figures);
  }

  /** Rows of places carry their number in the list. */
  #isNumbered(row: number): boolean {
    return /^\d+$/.test(this.#rows.text(row, "stt"));
  }

  /** The name of a row; where its cell is empty, words in the column of numbers, as totals and headings of groups have them. */
  #placeAt(row: number): string | null {
    const own = this.#rows.cell(row, "area_name");
    if (typeof own === "string" && own.trim() !== "") return own.trim();
    if (typeof own === "number") return String(own);
    const number = this.#rows.cell(row, "stt");
    return typeof number === "string" && /\p{L}{3}/u.test(number) ? number.trim() : null;
  }

  /** The code of a commune, whatever a spreadsheet made of it, in a column of its own or before the name; null for anything else, such as the code of a district. */
  #codeAt(row: number, place: string): string | null {
    const before = /^(\d{5})\s*[-–:.]/.exec(place)?.[1] ?? /^\d{4,5}$/.exec(place)?.[0];
    const code = readCode(
      this.#rows.columns.has("area_code") ? this.#rows.text(row, "area_code") : (before ?? ""),
      5,
    );
    return code.kind === "code" && Number(code.code) > 999 ? code.code : null;
  }

  /** The district of a row: named in a column of its own, once for several rows or in each; else the row of a district above. */
  #districtAt(row: number): string | null {
    const written = this.#rows.text(row, "district_name");
    if (written !== "") this.#district = this.#findDistrict(written)?.code ?? null;
    return this.#district;
  }

  #findDistrict(written: string): ReturnType<typeof findDistrict> {
    const { districts } = this.#context.gazetteer;
    return findDistrict(written, districts) ?? findBareDistrict(written, districts);
  }

  #breakdownOf(row: number): "households" | "persons" {
    const text = fold(this.#rows.text(row, "breakdown"));
    return ["nhan khau", "khau", "nguoi", "so nguoi"].includes(text) ? "persons" : "households";
  }
}

/** Villages and quarters (thôn, bản, tổ dân phố) under their commune, whose row already counts them; a commune called so is found before. */
function isBelowCommune(place: string): boolean {
  return /^(?:\d+ )?(?:thon|ban|xom|ap|khom|buon|to|to dan pho|tdp|khu pho|khu|tieu khu)\b/.test(fold(place));
}

function isReadOver({ kind }: RowClass): boolean {
  return kind === "note" || kind === "interim";
}
