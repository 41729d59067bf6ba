import { WorkbookError } from "../fault.ts";

/** Longest record of the format ([MS-XLS] 2.1.4). */
const LONGEST = 8224;
/** Bytes of a record's header: its type and its length. */
const HEADER = 4;
/** A record without effect on any cell (Backup), to stand in for those that are not read. */
const INERT = 0x0040;

/** Records that cells, their text, hidden rows and merges are made of; [MS-XLS] 2.3. */
const NEEDED: ReadonlySet<number> = new Set([
  0x0006, // Formula
  0x000a, // EOF
  0x0022, // Date1904
  0x002f, // FilePass
  0x0031, // Font
  0x003c, // Continue
  0x0042, // CodePage
  0x0085, // BoundSheet8
  0x00bd, // MulRk
  0x00be, // MulBlank
  0x00d6, // RString
  0x00e0, // XF
  0x00e5, // MergeCells
  0x00fc, // SST
  0x00fd, // LabelSst
  0x0200, // Dimensions
  0x0201, // Blank
  0x0203, // Number
  0x0204, // Label
  0x0205, // BoolErr
  0x0207, // String
  0x0208, // Row
  0x027e, // RK
  0x041e, // Format
  0x0809, // BOF
]);

/**
 * A workbook stream with only the records that are read; all others become inert in place, so that offsets keep. In a damaged file
 * any of them can claim more memory than there is, and the atlas reads none of them.
 * @throws WorkbookError where a record is longer than the format allows or runs past the end
 */
export function keepNeededRecords(stream: Uint8Array): Uint8Array {
  const kept = stream.slice();
  const view = new DataView(kept.buffer);
  let at = 0;
  while (at + HEADER <= kept.length) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    // The end of the stream may be filled up with zeros.
    if (type === 0 && length === 0) break;
    if (length > LONGEST || at + HEADER + length > kept.length)
      throw new WorkbookError({ kind: "record", byte: at });
    if (!NEEDED.has(type)) view.setUint16(at, INERT, true);
    at += HEADER + length;
  }
  return kept.slice(0, at);
}
