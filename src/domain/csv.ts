/** One cell of a table; null is unknown and stays empty. */
export type Cell = string | number | null;

/** How a table is written as CSV (RFC 4180 in everything else). */
export interface CsvStyle {
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
  /** A byte order mark tells spreadsheets that the file is UTF-8. */
  readonly mark: boolean;
}

/** For spreadsheets with Vietnamese or European settings, which open it as it is: semicolons, decimal commas, byte order mark. */
export const SPREADSHEET: CsvStyle = { separator: ";", decimal: ",", mark: true };

/** For programs and portals: commas, decimal points, no byte order mark, which many readers would take for part of the first name. */
export const OPEN_DATA: CsvStyle = { separator: ",", decimal: ".", mark: false };

/** Rows as a CSV file. A text that a spreadsheet would run as a formula is kept from it by an apostrophe; a number stays a number. */
export function formatCsv(rows: readonly (readonly Cell[])[], style: CsvStyle = SPREADSHEET): string {
  // Names and codes come again in row after row; each is looked into once.
  const known = new Map<string, string>();
  const write = (cell: Cell): string => {
    if (typeof cell !== "string") return formatFigure(cell, style);
    const found = known.get(cell);
    if (found !== undefined) return found;
    const text = formatText(cell);
    known.set(cell, text);
    return text;
  };
  const lines = rows.map((row) => row.map(write).join(style.separator));
  return `${style.mark ? "\uFEFF" : ""}${lines.join("\r\n")}\r\n`;
}

function formatFigure(figure: number | null, { decimal }: CsvStyle): string {
  return figure === null ? "" : String(figure).replace(".", decimal);
}

function formatText(cell: string): string {
  const text = neutralise(cell);
  // Quoted whatever the separator is: a program that expects another one finds no new cell inside a text.
  return /[",;\t\r\n|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What spreadsheets take for the start of a formula, the wide forms of East Asian keyboards too, after white space and marks that are
 * not seen. It counts at the start of a cell, and after whatever a program with other settings may take for the start of one.
 */
const FORMULA =
  /(^|[,;\t\r\n|])([\s\u00A0\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*)(?=[=+\-@＝＋－＠\t\r])/g;
/** A number inside a text, up to its end or the next separator: ", -12,30." harms nobody. */
const NUMBER = /^[+-]\d+([.,]\d+)*%?\.?($|[,;\t\r\n|])/;

/** A text that no spreadsheet runs: an apostrophe stands before every start of a formula. */
export function neutralise(text: string): string {
  return text.replace(FORMULA, (found: string, before: string, space: string, at: number) => {
    const isNumber = before !== "" && NUMBER.test(text.slice(at + found.length));
    return isNumber ? found : `${before}'${space}`;
  });
}
