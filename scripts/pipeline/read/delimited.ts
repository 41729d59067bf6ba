import { parse } from "csv-parse/browser/esm/sync";
import { reasonOf, WorkbookError } from "../fault.ts";
import { decodeBytes, type ByteEncoding } from "./encodings/bytes.ts";

/** A text table as rows of cells; figures stay text until a column is read in one notation. */
export interface DelimitedText {
  readonly rows: (string | null)[][];
  readonly encoding: ByteEncoding;
  readonly delimiter: string;
}

/** The line by which Excel is told what stands between cells ("sep=;"); it shows the table without it, and counts rows so. */
const SEPARATOR_LINE = /^\uFEFF?"?sep=(.)"?[^\S\n]*\n/i;

/**
 * Reads CSV with commas, semicolons or tabs, whichever its first line says or its first lines use most evenly.
 * @throws WorkbookError
 */
export function readDelimited(bytes: Uint8Array): DelimitedText {
  const { text: whole, encoding } = decodeBytes(bytes);
  if (whole.includes("\0")) throw new WorkbookError({ kind: "binary" });
  const text = whole.replace(SEPARATOR_LINE, "");
  const delimiter = SEPARATOR_LINE.exec(whole)?.[1] ?? findDelimiter(text);
  try {
    const records: string[][] = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    const rows = records.map((record) => record.map((cell) => cell.trim() || null));
    return { rows, encoding, delimiter };
  } catch (error) {
    throw new WorkbookError({ kind: "table", reason: reasonOf(error) });
  }
}

/** The delimiter that cuts most of the first lines into the same number of cells, at least two. */
function findDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/, 30)
    .filter((line) => line !== "");
  const scores = [",", ";", "\t"].map((delimiter) => {
    const widths = lines.map((line) => line.replace(/"[^"]*"/g, "").split(delimiter).length);
    const widest = Math.max(...widths, 0);
    return { delimiter, score: widest < 2 ? 0 : widths.filter((width) => width === widest).length * widest };
  });
  return scores.reduce((a, b) => (b.score > a.score ? b : a)).delimiter;
}
