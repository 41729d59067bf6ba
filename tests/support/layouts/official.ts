import type { Commune } from "#domain/unit";
import type { Form } from "../../../scripts/pipeline/registry/registry.ts";
import type { Cell } from "../formRows.ts";

/** Form 7.1 of made-up figures, as the layouts of the tests write it in their own ways: the truth that every reading is held against. */

/** A count of R1 by the key of its column; rates are worked out from these. */
export type Counts = Readonly<Record<string, number>>;

/** One commune and what R1 says of it. */
export interface Place {
  readonly commune: Pick<Commune, "code" | "type" | "name" | "district">;
  readonly counts: Counts;
}

const RATES: Readonly<Record<string, readonly [string, string]>> = {
  poor_rate: ["poor_households", "total_households"],
  near_poor_rate: ["near_poor_households", "total_households"],
  avg_living_agri_rate: ["avg_living_agri_households", "total_households"],
  poor_person_rate: ["poor_persons", "total_persons"],
  near_poor_person_rate: ["near_poor_persons", "total_persons"],
  avg_living_agri_person_rate: ["avg_living_agri_persons", "total_persons"],
};

/** Figures that differ from commune to commune, each within the whole that it is part of. */
export function makePlaces(communes: readonly Commune[], year = 0): Place[] {
  return communes.map((commune, index) => {
    const households = 640 + ((index * 137 + year * 41) % 1700);
    const share = (percent: number) => Math.floor((households * percent) / 100);
    const [poor, near, agri] = [
      share(9 + ((index * 7 + year) % 40)),
      share(4 + ((index * 5) % 17)),
      share(2 + (index % 9)),
    ];
    const counts = {
      total_households: households,
      total_persons: households * 4 + (index % 7),
      poor_households: poor,
      near_poor_households: near,
      avg_living_agri_households: agri,
      poor_persons: poor * 5 - (index % 3),
      near_poor_persons: near * 4 + (index % 5),
      avg_living_agri_persons: agri * 3 + (index % 2),
    };
    return { commune, counts };
  });
}

/** The sum over some communes. */
export function addCounts(places: readonly Place[]): Counts {
  const keys = Object.keys(places[0]?.counts ?? {});
  const sum = (key: string) => places.reduce((all, { counts }) => all + (counts[key] ?? 0), 0);
  return Object.fromEntries(keys.map((key) => [key, sum(key)]));
}

/** A figure of a row as R1 prints it: a count, or a rate of two decimals. */
export function figureOf(counts: Counts, key: string): number | null {
  const rate = RATES[key];
  if (rate === undefined) return counts[key] ?? null;
  const [top, bottom] = rate.map((part) => counts[part] ?? 0);
  return Number(((100 * (top ?? 0)) / (bottom ?? 1)).toFixed(2));
}

/** How a table is written. */
export interface Writing {
  readonly form: Form;
  readonly places: readonly Place[];
  /** Keys of the columns in their order, all of the form where not given; "" is a column of the office's own. */
  readonly keys?: readonly string[];
  /** Header cells of a column, from top to bottom, in place of the form's. */
  readonly headings?: Readonly<Record<string, readonly string[]>>;
  /** Rows of the header; those of the form where not given. */
  readonly depth?: number;
  /** Whether a merged cell holds its text over all it covers, as the pipeline sees it, or over its first cell alone, as a CSV export does. */
  readonly merged?: "filled" | "first";
  /** The row of codes: that of the form, none, or another. */
  readonly codes?: "form" | "none" | ((key: string, index: number) => Cell);
  readonly nameOf?: (place: Place, index: number) => string;
  /** What stands in a column that is none of the form. */
  readonly ownOf?: (place: Place, index: number) => Cell;
  readonly figure?: (figure: number | null, key: string) => Cell;
}

/** A table in parts, for layouts to put together. */
export interface Parts {
  readonly header: Cell[][];
  readonly codes: Cell[][];
  readonly body: Cell[][];
  readonly total: Cell[];
  /** Of a row of these places that is no commune. */
  readonly sumOf: (name: string, places: readonly Place[], number?: string) => Cell[];
}

export function writeTable(writing: Writing): Parts {
  const { form, places, nameOf = ({ commune: { type, name } }) => `${type} ${name}` } = writing;
  const keys = writing.keys ?? form.columns.map(({ key }) => key);
  const show = writing.figure ?? ((figure: number | null) => figure);
  const rowOf = (number: Cell, name: string, counts: Counts, own: Cell): Cell[] =>
    keys.map((key) => {
      if (key === "stt") return number;
      if (key === "area_name") return name;
      return key === "" ? own : show(figureOf(counts, key), key);
    });
  const body = places.map((place, index) =>
    rowOf(index + 1, nameOf(place, index), place.counts, writing.ownOf?.(place, index) ?? null),
  );
  const sumOf = (name: string, own: readonly Place[], number = "") =>
    rowOf(number, name, addCounts(own), null);
  return {
    header: writeHeader(writing, keys),
    codes: writeCodes(writing, keys),
    body,
    total: sumOf("Tổng cộng", places),
    sumOf,
  };
}

function writeHeader(
  { form, headings = {}, depth = form.headerRows, merged = "filled" }: Writing,
  keys: readonly string[],
): Cell[][] {
  const paths = keys.map(
    (key) => headings[key] ?? form.columns.find((column) => column.key === key)?.path ?? [],
  );
  const cellAt = (row: number, column: number): Cell => {
    const path = paths[column] ?? [];
    if (merged === "filled") return path[Math.min(row, path.length - 1)] ?? null;
    const cell = path[row] ?? null;
    const left = paths[column - 1] ?? [];
    const isMerged =
      row < path.length - 1 && path.slice(0, row + 1).join("/") === left.slice(0, row + 1).join("/");
    return isMerged ? null : cell;
  };
  return Array.from({ length: depth }, (_, row) => keys.map((__, column) => cellAt(row, column)));
}

function writeCodes({ form, codes = "form" }: Writing, keys: readonly string[]): Cell[][] {
  if (codes === "none") return [];
  const own = (key: string) => form.codeRow?.[form.columns.findIndex((column) => column.key === key)] ?? null;
  return [keys.map((key, index) => (codes === "form" ? own(key) : codes(key, index)))];
}
