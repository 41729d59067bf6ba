import type { FontLookup } from "./encodings/legacy.ts";
import { encodingOfFont } from "./encodings/legacy.ts";
import { columnLetter } from "./columns.ts";

const decoder = new TextDecoder();

/**
 * Fonts of the cells of one sheet of an .xlsx archive, read from its style part; null where no font from before Unicode is
 * named, so that ordinary workbooks pay nothing. Sheets are numbered from 0 in the order of the workbook.
 */
export function readFonts(files: ReadonlyMap<string, Uint8Array>, sheet: number): FontLookup | null {
  const styles = textOf(files, "xl/styles.xml");
  const names = [...section(styles, "fonts").matchAll(/<font\b[^>]*?(?:\/>|>([\s\S]*?)<\/font>)/g)].map(
    ([, inner]) => /<(?:name|rFont) val="([^"]*)"/.exec(inner ?? "")?.[1] ?? null,
  );
  if (!names.some((name) => name !== null && encodingOfFont(name) !== null)) return null;
  const fontOfStyle = [...section(styles, "cellXfs").matchAll(/<xf\b[^>]*?fontId="(\d+)"/g)].map(([, id]) =>
    Number(id),
  );
  const byCell = new Map<string, string | null>();
  for (const [, address, style] of textOf(files, partOf(files, sheet)).matchAll(
    /<c\b[^>]*?r="([A-Z]+\d+)"[^>]*?\bs="(\d+)"/g,
  ))
    byCell.set(address ?? "", names[fontOfStyle[Number(style)] ?? -1] ?? null);
  return (row, column) => byCell.get(`${columnLetter(column)}${String(row + 1)}`) ?? null;
}

/** The file of a sheet: the workbook names a relation, the relation names the file. */
function partOf(files: ReadonlyMap<string, Uint8Array>, sheet: number): string {
  const sheets = [...textOf(files, "xl/workbook.xml").matchAll(/<sheet\b[^>]*?r:id="([^"]+)"/g)];
  const id = sheets[sheet]?.[1] ?? "";
  const relations = textOf(files, "xl/_rels/workbook.xml.rels").match(/<Relationship\b[^>]*>/g) ?? [];
  const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(
    relations.find((relation) => relation.includes(`Id="${id}"`)) ?? "",
  )?.[1];
  return `xl/${target ?? ""}`;
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = files.get(name);
  return bytes === undefined ? "" : decoder.decode(bytes);
}

function section(xml: string, tag: string): string {
  const start = xml.indexOf(`<${tag}`);
  const end = xml.indexOf(`</${tag}>`, start);
  return start < 0 || end < 0 ? "" : xml.slice(start, end);
}
