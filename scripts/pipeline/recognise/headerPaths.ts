import { fold } from "../match/fold.ts";
import type { EthnicGroup, Form, FormColumn } from "../registry/registry.ts";
import { CODE_HEADERS, NUMBER_HEADERS, PLACE_HEADERS } from "./placeHeaders.ts";

/** One folded path a column, from top to bottom; a cell repeated downwards is one merged cell. */
export function pathsOf(header: readonly (readonly unknown[])[]): string[] {
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

export function pathOf(column: FormColumn): string {
  return column.path.map(foldHeader).join("/");
}

/** Sheet columns of the form's columns, and the form's columns with one for each ethnic group that the sheet has. */
export function matchColumns(
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
  if (!columns.has("stt")) take("stt", (path) => NUMBER_HEADERS.has(path));
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
