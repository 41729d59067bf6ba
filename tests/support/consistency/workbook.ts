import { readFileSync } from "node:fs";
import { read, utils } from "@e965/xlsx";
import { communesOn, DISTRICTS, FORMS, type FormSheet } from "./register.ts";

type Row = readonly (string | number | null)[];

/** What the sheets of a workbook count: by measure, then by code of the place; the total row stands under the province's code. */
export interface Counted {
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Codes of every commune that some sheet has a row of. */
  readonly communes: ReadonlySet<string>;
}

/** Rows of a sheet as the spreadsheet shows them. */
export function readRows(path: string): Map<string, Row[]> {
  const book = read(readFileSync(path));
  return new Map(
    book.SheetNames.map((name) => [
      name,
      utils.sheet_to_json<Row>(book.Sheets[name] ?? {}, { header: 1, defval: null, blankrows: true }),
    ]),
  );
}

/** Opens a workbook of official forms and reads every count in it. @throws Error for a sheet that is no form, or a place that is not one commune */
export function readBook(path: string, province: string, date: string): Counted {
  const counts = new Map<string, Map<string, number>>();
  const communes = new Set<string>();
  for (const [sheet, rows] of readRows(path)) {
    const where = `${path} > ${sheet}`;
    const top = rows.findIndex(([first]) => first === "STT" || first === "TT");
    const { form, columns } = findForm(rows, top, where);
    const name = find(form, columns, "place");
    const kind = find(form, columns, "breakdown");
    const placeOf = makePlaces(province, date, where);
    for (const row of rows.slice(top + form.headerRows)) {
      const code = placeOf(row[name]);
      if (code === null || (kind >= 0 && row[kind] !== "Hộ")) continue;
      if (code !== province) communes.add(code);
      form.columns.forEach(({ measure }, at) => {
        const value = row[columns[at] ?? -1] ?? null;
        if (measure === undefined || value === null) return;
        if (typeof value !== "number") throw new Error(`${where}: ${value} is no number`);
        counts.set(measure, (counts.get(measure) ?? new Map<string, number>()).set(code, value));
      });
    }
  }
  return { counts, communes };
}

/** The form whose every counted column stands in the header exactly once, and where; -1 for columns that are not counts. */
function findForm(
  rows: readonly Row[],
  top: number,
  where: string,
): { form: FormSheet; columns: readonly number[] } {
  const fitting = FORMS.filter(({ columns }) => columns.length > 0).flatMap((form) => {
    const paths = readPaths(rows.slice(top, top + form.headerRows));
    const columns = form.columns.map(({ path }) => paths.indexOf(join(path)));
    const isWhole = form.columns.every(({ measure, path }, at) =>
      measure === undefined
        ? (columns[at] ?? -1) >= 0
        : paths.filter((other) => other === join(path)).length === 1,
    );
    return isWhole && paths.length === form.columns.length ? [{ form, columns }] : [];
  });
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0)
    throw new Error(`${where}: fits ${fitting.map(({ form }) => form.id).join(", ") || "no form"}`);
  return only;
}

function find({ columns }: FormSheet, at: readonly number[], role: string): number {
  const index = columns.findIndex((column) => column.role === role);
  return index < 0 ? -1 : (at[index] ?? -1);
}

/** The titles above each column from top to bottom, each once. */
function readPaths(header: readonly Row[]): string[] {
  const width = Math.max(...header.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => {
    const titles = header.flatMap((row) => (typeof row[column] === "string" ? [row[column]] : []));
    return join(titles.filter((title, at) => title !== titles[at - 1]));
  });
}

function join(path: readonly string[]): string {
  return path.map((title) => title.normalize("NFC").replace(/\s+/g, " ").trim()).join(" / ");
}

/** Tells the place of each row from its name, the district in brackets behind it or the district row above it; null for other rows. */
function makePlaces(province: string, date: string, where: string): (cell: unknown) => string | null {
  const communes = communesOn(province, date);
  const districts = new Map<string | undefined, string | undefined>(
    DISTRICTS.filter((row) => row["province"] === province).map((row) => [row["name"], row["code"]]),
  );
  let above: string | undefined;
  return (cell) => {
    if (cell === "Tổng cộng") return province;
    if (typeof cell !== "string") return null;
    above = districts.get(cell) ?? above;
    const [, type, name, bracket] = /^(Xã|Phường|Thị trấn) (.+?)(?: \((.+)\))?$/.exec(cell) ?? [];
    if (type === undefined) return null;
    const home = districts.get(bracket) ?? above;
    const named = communes.filter((row) => row["type"] === type && row["name"] === name);
    const found = named.filter((row) => home === undefined || row["district"] === home);
    if (found.length !== 1) throw new Error(`${where}: ${cell} is ${String(found.length)} communes`);
    return found[0]?.["code"] ?? null;
  };
}
