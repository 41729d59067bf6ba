import { SaxesParser } from "saxes";
import type { FontLookup } from "./encodings/legacy.ts";
import { encodingOfFont } from "./encodings/legacy.ts";
import { columnLetter } from "../columnLetters.ts";

const decoder = new TextDecoder();

/** The parts of an .xlsx archive by name. */
type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Fonts of the cells of one sheet of an .xlsx archive, read from its style part; null where no font from before Unicode is
 * named, so that ordinary workbooks pay nothing. Sheets are numbered from 0 in the order of the workbook.
 */
export function readFonts(files: Parts, sheet: number): FontLookup | null {
  const { names, fontOfStyle } = readStyles(files);
  if (!names.some((name) => name !== null && encodingOfFont(name) !== null)) return null;
  const byCell = new Map<string, string | null>();
  walk(files, partOf(files, sheet), ({ name, attributes }) => {
    const { r, s } = attributes;
    if (name === "c" && r !== undefined && s !== undefined)
      byCell.set(r, names[fontOfStyle[Number(s)] ?? -1] ?? null);
  });
  return (row, column) => byCell.get(`${columnLetter(column)}${String(row + 1)}`) ?? null;
}

/** Names of the fonts in their order, and which of them each style of a cell takes. */
function readStyles(files: Parts): {
  readonly names: readonly (string | null)[];
  readonly fontOfStyle: readonly number[];
} {
  const names: (string | null)[] = [];
  const fontOfStyle: number[] = [];
  walk(files, "xl/styles.xml", ({ name, attributes }, path) => {
    const way = [...path.slice(-2), name].join("/");
    if (way.endsWith("fonts/font")) names.push(null);
    if (/(^|\/)fonts\/font\/(name|rFont)$/.test(way)) names[names.length - 1] = attributes["val"] ?? null;
    if (way.endsWith("cellXfs/xf")) fontOfStyle.push(Number(attributes["fontId"] ?? 0));
  });
  return { names, fontOfStyle };
}

/** The file of a sheet: the workbook names a relation, the relation names the file. */
function partOf(files: Parts, sheet: number): string {
  const ids: string[] = [];
  walk(files, "xl/workbook.xml", ({ name, attributes }) => {
    if (name === "sheet") ids.push(attributes["id"] ?? "");
  });
  let target = "";
  walk(files, "xl/_rels/workbook.xml.rels", ({ name, attributes }) => {
    if (name === "Relationship" && attributes["Id"] === ids[sheet]) target = attributes["Target"] ?? "";
  });
  return `xl/${target.replace(/^\/?(xl\/)?/, "")}`;
}

interface Tag {
  /** Without the prefix of its namespace, as the names of its attributes are. */
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
}

/**
 * Every opening tag of a part with the names of what it stands in. What the parser can not read ends the walk: fonts are a hint,
 * and whether the workbook is whole is judged where its cells are read.
 */
function walk(files: Parts, part: string, see: (tag: Tag, path: readonly string[]) => void): void {
  const parser = new SaxesParser();
  const path: string[] = [];
  let isReadable = true;
  parser.on("error", () => (isReadable = false));
  parser.on("opentag", ({ name, attributes }) => {
    if (!isReadable) return;
    const own = Object.entries(attributes).map(([key, value]) => [local(key), value]);
    see({ name: local(name), attributes: Object.fromEntries(own) as Tag["attributes"] }, path);
    path.push(local(name));
  });
  parser.on("closetag", () => path.pop());
  parser.write(decoder.decode(files.get(part) ?? new Uint8Array())).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
