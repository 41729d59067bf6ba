import { BoundaryError } from "../../fault.ts";

/** Shapes without anything, and polygons in their three forms (ESRI Shapefile Technical Description, 1998). */
const NOTHING = 0;
const POLYGONS: readonly number[] = [5, 15, 25];
const HEADER = 100;
/** Bytes of a polygon before its parts: type, box, number of parts, number of points. */
const POLYGON = 44;

/**
 * Looks through a .shp before a reader trusts it: every length, count and part must lie within the file, or a damaged one can keep a
 * reader busy for ever.
 * @throws BoundaryError
 */
export function checkShapes(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { end, type } = readHeader(view);
  let at = HEADER;
  for (let record = 1; at < end; record++) {
    const length = at + 8 <= end ? 2 * view.getInt32(at + 4) : -1;
    const fits = length >= 4 && at + 8 + length <= end;
    if (!fits || !isSound(view, at + 8, length, type)) throw new BoundaryError({ kind: "shape", record });
    at += 8 + length;
  }
}

function readHeader(view: DataView): { end: number; type: number } {
  if (view.byteLength < HEADER || view.getInt32(0) !== 9994)
    throw new BoundaryError({ kind: "shapesHeader" });
  const end = 2 * view.getInt32(24);
  if (end > view.byteLength || end < HEADER) throw new BoundaryError({ kind: "shapesShort" });
  const type = view.getInt32(32, true);
  if (!POLYGONS.includes(type)) throw new BoundaryError({ kind: "shapeType", type });
  return { end, type };
}

function isSound(view: DataView, at: number, length: number, type: number): boolean {
  const own = view.getInt32(at, true);
  if (own === NOTHING) return true;
  if (own !== type || length < POLYGON) return false;
  const [parts, points] = [view.getInt32(at + 36, true), view.getInt32(at + 40, true)];
  const isFilled = parts >= 1 && points >= 3 && POLYGON + 4 * parts + 16 * points <= length;
  return (
    isFilled &&
    partsAscend(view, at + POLYGON, parts, points) &&
    areNumbers(view, at + POLYGON + 4 * parts, points)
  );
}

/** The first part begins at point 0, each further one behind the one before. */
function partsAscend(view: DataView, at: number, parts: number, points: number): boolean {
  const firsts = Array.from({ length: parts }, (_, part) => view.getInt32(at + 4 * part, true));
  return firsts.every(
    (first, part) => first < points && (part === 0 ? first === 0 : first > (firsts[part - 1] ?? 0)),
  );
}

function areNumbers(view: DataView, at: number, points: number): boolean {
  for (let number = 0; number < 2 * points; number++)
    if (!Number.isFinite(view.getFloat64(at + 8 * number, true))) return false;
  return true;
}

/**
 * Looks through the table beside the shapes: its columns must fill its rows, and its rows must lie within the file.
 * @throws BoundaryError
 */
export function checkTable(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33) throw new BoundaryError({ kind: "tableHeader" });
  const [rows, header, width] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  let columns = 0;
  let at = 32;
  for (; at + 32 <= header && bytes[at] !== 0x0d; at += 32) columns += bytes[at + 16] ?? 0;
  if (bytes[at] !== 0x0d || at >= header) throw new BoundaryError({ kind: "tableColumns" });
  if (columns + 1 !== width) throw new BoundaryError({ kind: "tableWidth" });
  if (header + rows * width > bytes.length) throw new BoundaryError({ kind: "tableShort" });
}
