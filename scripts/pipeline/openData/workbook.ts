import { utils, write } from "@e965/xlsx";
import type { Cell } from "#domain/csv";
import { formatDocuments } from "#domain/paper";
import { MEASURE_COLUMNS, SOURCE_COLUMNS, type Column } from "./columns.ts";
import { readOpen, round, type OpenProvince } from "./figures.ts";
import { nameStatus } from "./dictionary.ts";
import type { Terms } from "./measures.ts";

/** What stands in every workbook beside the figures. */
export interface BookTables {
  readonly sources: readonly (readonly Cell[])[];
  readonly measures: readonly (readonly Cell[])[];
  /** Lines of the first sheet: what this is, version, licence, how to read it. */
  readonly notes: readonly string[];
}

const PLACE = ["province", "unit_code", "unit_name", "level", "period", "date", "standard"];

/**
 * A workbook: notes, indicators, the counts they rest on, status and source of every indicator in the same cell of a sheet of their own,
 * the dictionary and the documents. Cells hold text and numbers, never formulas.
 *
 * @param periodsOf periods to write of each province: all, or the last one alone
 */
export function makeBook(
  provinces: readonly OpenProvince[],
  terms: Terms,
  { sources, measures, notes }: BookTables,
  periodsOf: (province: OpenProvince) => OpenProvince["build"]["periods"],
): Uint8Array {
  const book = utils.book_new();
  const add = (name: string, rows: readonly (readonly Cell[])[]) => {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) => [...row]),
      { dense: true },
    );
    sheet["!cols"] = rows[0]?.map((head) => ({ wch: widthOf(head, rows.length) })) ?? [];
    const [range] = [sheet["!ref"]];
    if (range !== undefined && (rows[0]?.length ?? 0) > 1) sheet["!autofilter"] = { ref: range };
    utils.book_append_sheet(book, sheet, name);
  };
  const ids = [
    ...new Set(provinces.flatMap(({ build }) => build.series.flatMap((file) => Object.keys(file.columns)))),
  ].sort();
  const indicators = terms.indicators.map(({ id }) => id);
  add(
    "Doc_truoc Read_me",
    notes.map((line) => [line]),
  );
  const readings = listPlaces(provinces, periodsOf).map((place) => ({ place, ...readPlace(place, terms) }));
  add("Chi_tieu Indicators", [
    [...PLACE, ...indicators],
    ...readings.map(({ place, values }) => [...headOfRow(place), ...values]),
  ]);
  add("So_dem Counts", [
    [...PLACE, ...ids],
    ...readings.map(({ place }) => [...headOfRow(place), ...countsOf(place, ids)]),
  ]);
  add("Tinh_trang Status_source", [
    [...PLACE, ...indicators],
    ...readings.map(({ place, standings }) => [...headOfRow(place), ...standings]),
  ]);
  add("Tu_dien Dictionary", [headOf(MEASURE_COLUMNS), ...measures]);
  add("Van_ban Documents", [headOf(SOURCE_COLUMNS), ...sources]);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

const WIDE = /name|title|definition|url|formula|decree/;

/** Characters that a column is wide: names and sentences need more than a figure does. */
function widthOf(head: Cell, rows: number): number {
  const text = String(head);
  if (rows < 20 && text.length > 40) return 120;
  return WIDE.test(text) ? 34 : Math.max(12, Math.min(24, text.length + 2));
}

interface Place {
  readonly province: OpenProvince;
  readonly period: OpenProvince["build"]["periods"][number];
  readonly code: string;
}

function listPlaces(
  provinces: readonly OpenProvince[],
  periodsOf: (province: OpenProvince) => OpenProvince["build"]["periods"],
): Place[] {
  return provinces.flatMap((province) =>
    periodsOf(province).flatMap((period) => province.table.rows.map((code) => ({ province, period, code }))),
  );
}

function headOfRow({ province: { build, names }, period, code }: Place): Cell[] {
  const level = code === build.province ? "province" : "commune";
  const { id, date, standard } = period;
  return [build.province, code, names.get(code) ?? code, level, id, date, standard];
}

/**
 * Every indicator of a place, and how far its value may be trusted with the documents it rests on, in the words of
 * both languages: "chính thức / official: plan-dienbien-2016-2020", "giả định / assumed: example".
 * Null where the standard knows no such indicator.
 */
function readPlace(
  { province, period, code }: Place,
  { indicators }: Terms,
): { readonly values: Cell[]; readonly standings: Cell[] } {
  const read = indicators.map((rule) =>
    rule.standards.includes(period.standard) ? readOpen(province, rule, period.id, code) : null,
  );
  return {
    values: read.map((found) => (found === null ? null : round(found.value))),
    standings: read.map((found) => {
      if (found === null) return null;
      const status = nameStatus(found.status);
      return found.documents.length === 0 ? status : `${status}: ${formatDocuments(found)}`;
    }),
  };
}

function countsOf({ province, period, code }: Place, ids: readonly string[]): Cell[] {
  return ids.map((id) => province.table.cell(code, period.id, id).value);
}

export const headOf = (columns: readonly Column[]): string[] => columns.map(({ name }) => name);
