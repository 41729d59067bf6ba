import { fold } from "../match/fold.ts";
import type { Problem } from "../problem.ts";
import type { EthnicGroup, Form, FormColumn } from "../registry/registry.ts";

/** Cells of a sheet as this step needs them. */
type Cells = readonly (readonly unknown[])[];

/** Where a form stands on a sheet: the sheet column of each form column, and the first row of the body. */
export interface Recognition {
  readonly form: Form;
  /** By column key, 0-based sheet columns; absent where an optional rate column is missing. "area_code" is a code column. */
  readonly columns: ReadonlyMap<string, number>;
  /** 0-based first row of the header; absent where a person has said where the body begins. */
  readonly top?: number;
  /** 0-based. */
  readonly firstBodyRow: number;
  /** By all its headers, by its code row although header cells differ, or because a person has confirmed a mapping. */
  readonly by: "headers" | "codes" | "mapping";
}

/** A form that nearly fits: what it would still need, and what was found. */
export interface MissingColumns {
  readonly form: Form;
  readonly missing: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
  readonly top: number;
  readonly firstBodyRow: number;
}

/** Title and address lines above a header are few; deeper down a header is no header. */
const DEEPEST_HEADER = 40;
const DEEPEST_PATH = 5;
/** Words that offices put over the column of places. */
const PLACE_HEADERS = new Set(
  [
    "Địa bàn",
    "Đơn vị",
    "Tên đơn vị",
    "Xã",
    "Xã, phường",
    "Xã/phường",
    "Phường/Xã",
    "Xã, phường, thị trấn",
    "Tên xã",
    "Đơn vị hành chính",
    "Thành phố/ Thị xã/ huyện/",
    "Huyện, xã",
  ].map(fold),
);
const CODE_HEADERS = new Set(
  ["Mã", "Mã xã", "Mã số", "Mã ĐVHC", "Mã đơn vị", "Mã đơn vị hành chính", "Mã địa bàn"].map(fold),
);

/**
 * Finds the form of a sheet by its header paths, whatever the sheet's name, the row it starts in, or extra and reordered
 * columns; where header cells are damaged, by its code row. A path may occur twice, so a column is its path and its order.
 * Where several forms fit, the one with most columns is meant.
 */
export function recogniseForm(
  rows: Cells,
  forms: readonly Form[],
  groups: readonly EthnicGroup[],
): Recognition | readonly MissingColumns[] {
  const near: MissingColumns[] = [];
  const whole: Recognition[] = [];
  for (let top = 0; top < Math.min(rows.length, DEEPEST_HEADER); top++) {
    if (!startsHeader(rows[top] ?? [])) continue;
    for (const form of forms) {
      const found = depthsOf(form).map((depth) => fit(rows, top, depth, form, groups));
      const best = found.reduce((a, b) => (b.missing.length < a.missing.length ? b : a));
      if (best.missing.length === 0) whole.push({ ...best, by: "headers" });
      else near.push(best);
    }
    if (whole.length > 0) break;
  }
  const [first, ...others] = whole;
  if (first !== undefined) return others.reduce((a, b) => (b.columns.size > a.columns.size ? b : a), first);
  return recogniseByCodes(rows, near) ?? near;
}

/** The depth of the official header first, then shallower and deeper ones: offices add and merge rows. */
function depthsOf(form: Form): number[] {
  const all = Array.from({ length: DEEPEST_PATH }, (_, index) => index + 1);
  return [form.headerRows, ...all.filter((depth) => depth !== form.headerRows)];
}

function fit(
  rows: Cells,
  top: number,
  depth: number,
  form: Form,
  groups: readonly EthnicGroup[],
): MissingColumns {
  const paths = readPaths(rows, top, depth);
  const { columns, concrete } = matchColumns(form, paths, groups);
  const missing = form.columns.filter((column) => isNeeded(form, column) && !columns.has(column.key));
  return {
    form: { ...form, columns: concrete },
    columns,
    top,
    missing: missing.map((column) => column.path.join(" / ")),
    firstBodyRow: top + depth + codeRows(rows, top + depth, form),
  };
}

/** Rates may be left out where the form has the counts they come from; ethnic groups differ by province. */
function isNeeded(form: Form, column: FormColumn): boolean {
  if (column.key.endsWith("*")) return false;
  return column.role !== "rate" || form.columns.filter((entry) => entry.role === "count").length <= 1;
}

function startsHeader(row: readonly unknown[]): boolean {
  return row.some((cell) => {
    const text = typeof cell === "string" ? fold(cell) : "";
    return ["tt", "stt", "so tt"].includes(text) || PLACE_HEADERS.has(text);
  });
}

/** One folded path a column; a cell repeated downwards is one merged cell. */
function readPaths(rows: Cells, top: number, depth: number): string[] {
  const header = rows.slice(top, top + depth);
  const width = Math.max(...header.map((row) => row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const cells = header.map((row) => foldCell(row[column]));
    return cells.filter((cell, index) => cell !== "" && cell !== cells[index - 1]).join("/");
  });
}

function foldCell(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? foldHeader(String(cell)) : "";
}

/** Headers are the same with and without "(chính thức)", which offices leave out: no two columns differ by it alone. */
function foldHeader(text: string): string {
  const folded = fold(text);
  return folded.endsWith(OFFICIAL) ? folded.slice(0, -OFFICIAL.length) : folded;
}
const OFFICIAL = " chinh thuc";

function pathOf(column: FormColumn): string {
  return column.path.map(foldHeader).join("/");
}

/** Sheet columns of the form's columns, and the form's columns with one for each ethnic group that the sheet has. */
function matchColumns(
  form: Form,
  paths: readonly string[],
  groups: readonly EthnicGroup[],
): { columns: Map<string, number>; concrete: FormColumn[] } {
  const taken = new Set<number>();
  const columns = new Map<string, number>();
  const take = (key: string, fits: (path: string) => boolean) => {
    const found = paths.findIndex((path, index) => path !== "" && fits(path) && !taken.has(index));
    if (found < 0) return;
    taken.add(found);
    columns.set(key, found);
  };
  for (const column of form.columns.filter((entry) => !entry.key.endsWith("*")))
    take(column.key, (path) => path === pathOf(column));
  if (!columns.has("stt")) take("stt", (path) => ["tt", "stt", "so tt"].includes(path));
  if (form.columns.length > 0 && !columns.has("area_name"))
    take("area_name", (path) => PLACE_HEADERS.has(path));
  take("area_code", (path) => CODE_HEADERS.has(path));
  const concrete = form.columns.flatMap((column) => {
    if (!column.key.endsWith("*")) return [column];
    return expandGroups(column, paths, taken, groups).map(({ column: own, at }) => {
      columns.set(own.key, at);
      return own;
    });
  });
  return { columns, concrete };
}

/** The columns of a province's own ethnic groups (form 7.9), found by the text of their headers. */
function expandGroups(
  column: FormColumn,
  paths: readonly string[],
  taken: Set<number>,
  groups: readonly EthnicGroup[],
): { column: FormColumn; at: number }[] {
  const above = column.path.slice(0, -1).map((cell) => fold(cell));
  return groups.flatMap((group) => {
    const wanted = new Set([group.name, ...group.aliases].map((name) => [...above, fold(name)].join("/")));
    const at = paths.findIndex((path, index) => wanted.has(path) && !taken.has(index));
    if (at < 0) return [];
    taken.add(at);
    const name = (text: string | undefined) => text?.replace("*", group.key);
    const own: FormColumn = {
      ...column,
      key: name(column.key) ?? column.key,
      path: [...column.path.slice(0, -1), group.name],
      ...(column.measure === undefined ? {} : { measure: name(column.measure) }),
    };
    return [{ column: own, at }];
  });
}

/** 1 where the row under the header is the form's code row, else 0. */
function codeRows(rows: Cells, at: number, form: Form): number {
  return isCodeRow(rows[at] ?? [], form) ? 1 : 0;
}

/** Whether a row is the form's code row ("A, B, 1, 2, 3, 4=3/1*100"), or the part of it that the sheet has columns for. */
export function isCodeRow(row: readonly unknown[], { codeRow }: Form): boolean {
  if (codeRow === null) return false;
  const codes = codesOf(row);
  const hasLetter = codes.some((code) => /^[A-Z]$/.test(code));
  return hasLetter && codes.length > 2 && codes.every((code) => codeRow.includes(code));
}

function codesOf(row: readonly unknown[]): string[] {
  return row.flatMap((cell) =>
    typeof cell === "string" || typeof cell === "number" ? [String(cell).replace(/\s/g, "")] : [],
  );
}

/**
 * A sheet whose code row is whole but whose header cells are not: the form with that code row whose headers fit best, if at
 * least two thirds of them do. Its columns stand in the order of the codes. A header fits by its lowest cell, because a CSV file keeps a
 * merged one over its first column alone.
 */
function recogniseByCodes(rows: Cells, near: readonly MissingColumns[]): Recognition | null {
  const fits = near.flatMap(({ form, top, firstBodyRow, columns: byPath }) => {
    const row = rows[firstBodyRow - 1] ?? [];
    const codes = form.codeRow;
    if (codes?.length !== form.columns.length || codesOf(row).join() !== codes.join()) return [];
    const places = row.flatMap((cell, index) => (cell === null || cell === undefined ? [] : [index]));
    const columns = new Map(form.columns.map((column, index) => [column.key, places[index] ?? -1]));
    const header = rows.slice(top, firstBodyRow - 1);
    const lowest = form.columns.filter((column) => fitsLowest(header, columns.get(column.key) ?? -1, column));
    const whole = [...byPath].filter(([key, at]) => columns.get(key) === at);
    // Forms of one code row may differ by what stands over their columns alone.
    const agree = lowest.length + whole.length / 1000;
    return lowest.length * 3 >= form.columns.length * 2
      ? [{ form, columns, top, firstBodyRow, agree, by: "codes" as const }]
      : [];
  });
  const best = Math.max(...fits.map((entry) => entry.agree));
  const [first, ...others] = fits.filter((entry) => entry.agree === best);
  return first !== undefined && others.every(({ form }) => form.id === first.form.id) ? first : null;
}

function fitsLowest(header: Cells, at: number, { path, role }: FormColumn): boolean {
  const cells = header.map((row) => foldCell(row[at])).filter((cell) => cell !== "");
  const lowest = cells.at(-1);
  return (
    lowest !== undefined &&
    (lowest === foldHeader(path.at(-1) ?? "") || (role === "place" && PLACE_HEADERS.has(lowest)))
  );
}

/** The nearest form of an unknown sheet where at least half of its columns are there. */
export function findNearest(near: readonly MissingColumns[]): MissingColumns | null {
  const share = (entry: MissingColumns) => entry.missing.length / Math.max(entry.form.columns.length, 1);
  const [best] = near.filter((entry) => entry.form.columns.length > 0).sort((a, b) => share(a) - share(b));
  return best !== undefined && share(best) < 0.5 ? best : null;
}

/** What an unknown sheet lacks to be the form it is nearest to, and where the mapping to confirm is. */
export function describeUnknown(
  file: string,
  sheet: string,
  near: readonly MissingColumns[],
  mapping: string,
): Problem {
  const best = findNearest(near);
  return {
    severity: "error",
    check: "recogniseForm",
    place: { file, sheet },
    values:
      best === null
        ? { kind: "unknown", mapping }
        : { kind: "nearly", form: best.form.id, missing: best.missing, mapping },
  };
}
