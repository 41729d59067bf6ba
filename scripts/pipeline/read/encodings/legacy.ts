import type { GridCell } from "../../sheet.ts";
import { plausibility } from "./syllable.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { decodeVni } from "./vni.ts";

/** A text encoding from before Unicode (bảng mã cũ). */
export type LegacyEncoding = "TCVN3" | "VNI";

/** One cell that was converted, for the report; row and column are 0-based. */
export interface Conversion {
  readonly row: number;
  readonly column: number;
  readonly encoding: LegacyEncoding;
  /** What told the encoding: the font of the cell, its own letters, or the other cells of its sheet. */
  readonly told: "font" | "letters" | "sheet";
  readonly before: string;
  readonly after: string;
}

/** Name of a cell's font where the format shows it, else null. */
export type FontLookup = (row: number, column: number) => string | null;

type Rows = readonly (readonly GridCell[])[];

/**
 * Converts cells of fonts from before Unicode: told by the font where there is one, else by which reading is spelled like
 * Vietnamese; a cell that could be both follows the rest of its sheet. Unicode cells are left as they are.
 */
export function convertLegacy(
  rows: Rows,
  fontOf: FontLookup,
): { rows: GridCell[][]; conversions: Conversion[] } {
  const readings = rows.map((row, r) => row.map((cell, c) => readCell(cell, fontOf(r, c))));
  const prevailing = findPrevailing(readings);
  const conversions: Conversion[] = [];
  const converted = rows.map((row, r) =>
    row.map((cell, c): GridCell => {
      const conversion = convertCell(cell, readings[r]?.[c] ?? null, prevailing);
      if (conversion === null) return cell;
      conversions.push({ row: r, column: c, ...conversion });
      return conversion.after;
    }),
  );
  return { rows: converted, conversions };
}

/** The conversion of a cell, or null where it stays as it is. */
function convertCell(
  cell: GridCell,
  reading: Reading | null,
  prevailing: LegacyEncoding | null,
): Omit<Conversion, "row" | "column"> | null {
  if (typeof cell !== "string" || reading === null) return null;
  const encoding = reading.encoding ?? reading.readable.find((entry) => entry === prevailing);
  if (encoding === undefined) return null;
  const after = decode(cell, encoding, reading.capitals);
  if (after === null || after === cell) return null;
  const told = reading.byFont ? "font" : reading.encoding === null ? "sheet" : "letters";
  return { encoding, told, before: cell, after };
}

/** What one cell says about its encoding. */
interface Reading {
  /** Null where its letters fit Unicode as well as another encoding. */
  readonly encoding: LegacyEncoding | null;
  /** Encodings in which it could be read, where it is undecided. */
  readonly readable: readonly LegacyEncoding[];
  readonly byFont: boolean;
  readonly capitals: boolean;
}

/** Null for cells that no conversion concerns: numbers, plain ASCII, and letters that only Unicode has. */
function readCell(cell: GridCell, font: string | null): Reading | null {
  if (typeof cell !== "string" || !/[\u0080-\u00FF]/.test(cell) || /[\u0100-\uFFFF]/.test(cell)) return null;
  const named = font === null ? null : encodingOfFont(font);
  const capitals = font !== null && /^\.vn.*h$/i.test(font);
  if (named !== null) return { encoding: named, readable: [named], byFont: true, capitals };
  const unicode = plausibility(cell);
  const scores = (["TCVN3", "VNI"] as const).map((encoding) => {
    const text = decode(cell, encoding, false);
    return { encoding, score: text === null ? -Infinity : plausibility(text) };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  const tied = scores.filter((entry) => entry.score === best.score);
  if (best.score > unicode && tied.length === 1)
    return { encoding: best.encoding, readable: [], byFont: false, capitals: false };
  const readable = scores
    .filter((entry) => entry.score >= Math.max(unicode, 1))
    .map((entry) => entry.encoding);
  return { encoding: null, readable, byFont: false, capitals: false };
}

/** The encoding that most decided cells of a sheet are in; null where none is, or where Unicode letters prevail. */
function findPrevailing(readings: readonly (readonly (Reading | null)[])[]): LegacyEncoding | null {
  const decided = readings.flat().flatMap((reading) => reading?.encoding ?? []);
  const tcvn3 = decided.filter((encoding) => encoding === "TCVN3").length;
  const vni = decided.length - tcvn3;
  return tcvn3 === vni ? null : tcvn3 > vni ? "TCVN3" : "VNI";
}

/** The encoding a font stands for, or null for a Unicode font. */
export function encodingOfFont(font: string): LegacyEncoding | null {
  if (/^\.vn/i.test(font)) return "TCVN3";
  return /^vni-/i.test(font) ? "VNI" : null;
}

function decode(text: string, encoding: LegacyEncoding, capitals: boolean): string | null {
  return encoding === "TCVN3" ? decodeTcvn3(text, capitals) : decodeVni(text);
}
