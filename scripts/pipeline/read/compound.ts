import { CFB } from "@e965/xlsx";
import { WorkbookError } from "../fault.ts";
import { keepNeededRecords } from "./biff.ts";

/** First sector number that is not one: free, end of chain, FAT, DIFAT ([MS-CFB] 2.1). */
const NO_SECTOR = 0xfffffffa;
/** FAT sectors that the header itself names; further ones stand in DIFAT sectors. */
const IN_HEADER = 109;
const HEADER_BYTES = 512;
/** Bytes of one entry of the directory. */
const ENTRY_BYTES = 128;
/** Kinds of entry of the directory. */
const [STREAM, ROOT] = [2, 5];
/** Streams shorter than this live in the mini stream, in sectors of 64 bytes. */
const [MINI_CUTOFF, MINI_SHIFT] = [4096, 6];

/** Where sectors of one size lie, and which follows which. */
interface Sectors {
  readonly bytes: Uint8Array;
  readonly shift: number;
  /** Bytes before sector 0. */
  readonly from: number;
  readonly next: Uint32Array;
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  /** Places of the entries beside and below it in the directory. */
  readonly beside: readonly number[];
  readonly below: number;
  readonly start: number;
  readonly size: number;
}

/** The part of the library's writer of compound files that is used here; it comes without types. */
interface CompoundWriter {
  write(container: unknown, options: { type: "array" }): ArrayLike<number>;
  readonly utils: {
    cfb_new(): unknown;
    cfb_add(container: unknown, path: string, content: Uint8Array): unknown;
  };
}

/**
 * An old Excel file with its workbook alone, and in it the records that are read. Its title, its author and the like are nothing the
 * atlas reads, and in a damaged file their counts, or a directory that bites its tail, can claim more memory than there is.
 * @throws WorkbookError
 */
export function keepWorkbookStream(bytes: Uint8Array): Uint8Array {
  const writer = CFB as CompoundWriter;
  const container = writer.utils.cfb_new();
  writer.utils.cfb_add(container, "/Workbook", keepNeededRecords(readWorkbookStream(bytes)));
  return Uint8Array.from(writer.write(container, { type: "array" }));
}

/**
 * The stream named Workbook (Book before Excel 97) of a compound file ([MS-CFB]). Every chain is followed once at most.
 * @throws WorkbookError where there is none, or its chain is broken
 */
export function readWorkbookStream(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER_BYTES) throw new WorkbookError({ kind: "header" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const big = readSectors(bytes, view);
  const entries = readDirectory(readChain(big, view.getUint32(48, true)));
  const streams = listTopStreams(entries);
  const found =
    streams.find(({ name }) => name === "workbook") ?? streams.find(({ name }) => name === "book");
  if (found === undefined) throw new WorkbookError({ kind: "stream" });
  const { start, size } = found;
  const whole = readChain(size < MINI_CUTOFF ? readMiniSectors(big, view, entries) : big, start);
  if (whole.length < size) throw new WorkbookError({ kind: "streamShort" });
  return whole.slice(0, size);
}

function readSectors(bytes: Uint8Array, view: DataView): Sectors {
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new WorkbookError({ kind: "sectorSize", bytes: 2 ** shift });
  const place: Sectors = { bytes, shift, from: 1 << shift, next: new Uint32Array() };
  const tables = listFatSectors(place, view).map((sector) => wordsOf(sectorAt(place, sector)));
  return { ...place, next: Uint32Array.from(tables.flatMap((words) => [...words])) };
}

/** Numbers of the sectors that hold the allocation table: 109 in the header, further ones in the DIFAT chain. */
function listFatSectors(place: Sectors, view: DataView): number[] {
  const listed = Array.from({ length: IN_HEADER }, (_, index) => view.getUint32(76 + 4 * index, true));
  const seen = new Set<number>();
  let at = view.getUint32(68, true);
  while (at < NO_SECTOR && !seen.has(at)) {
    seen.add(at);
    const words = wordsOf(sectorAt(place, at));
    listed.push(...words.subarray(0, -1));
    at = words.at(-1) ?? NO_SECTOR;
  }
  return [...new Set(listed.filter((sector) => sector < NO_SECTOR))];
}

function readMiniSectors(big: Sectors, view: DataView, entries: readonly Entry[]): Sectors {
  const root = entries.find(({ kind }) => kind === ROOT);
  if (root === undefined) throw new WorkbookError({ kind: "root" });
  const next = wordsOf(readChain(big, view.getUint32(60, true)));
  return { bytes: readChain(big, root.start), shift: MINI_SHIFT, from: 0, next };
}

/** The bytes of a chain of sectors, one after the other. */
function readChain(sectors: Sectors, start: number): Uint8Array {
  const chain = new Set<number>();
  for (let at = start; at < NO_SECTOR; at = sectors.next[at] ?? NO_SECTOR) {
    if (chain.has(at)) throw new WorkbookError({ kind: "circle" });
    chain.add(at);
  }
  const size = 1 << sectors.shift;
  const whole = new Uint8Array(chain.size * size);
  [...chain].forEach((sector, index) => {
    whole.set(sectorAt(sectors, sector), index * size);
  });
  return whole;
}

/** One sector; the last of a file may be shorter than the others. */
function sectorAt({ bytes, shift, from }: Sectors, sector: number): Uint8Array {
  const at = from + sector * (1 << shift);
  if (at >= bytes.length) throw new WorkbookError({ kind: "sector", sector });
  return bytes.subarray(at, at + (1 << shift));
}

/** Streams that stand in the root itself: a workbook may hold other workbooks, as objects in storages of their own. */
function listTopStreams(entries: readonly Entry[]): Entry[] {
  const found = new Set<Entry>();
  const waiting = [entries.find(({ kind }) => kind === ROOT)?.below];
  while (waiting.length > 0) {
    const entry = entries[waiting.pop() ?? -1];
    if (entry === undefined || found.has(entry)) continue;
    found.add(entry);
    waiting.push(...entry.beside);
  }
  return [...found].filter(({ kind }) => kind === STREAM);
}

/** Names are kept in small letters: they are compared without regard to case. */
function readDirectory(directory: Uint8Array): Entry[] {
  return Array.from({ length: directory.length / ENTRY_BYTES }, (_, index) => {
    const entry = new DataView(directory.buffer, directory.byteOffset + index * ENTRY_BYTES, ENTRY_BYTES);
    const letters = Math.min(31, Math.max(0, entry.getUint16(64, true) / 2 - 1));
    return {
      name: String.fromCharCode(
        ...Array.from({ length: letters }, (_each, at) => entry.getUint16(2 * at, true)),
      ).toLowerCase(),
      kind: entry.getUint8(66),
      beside: [entry.getUint32(68, true), entry.getUint32(72, true)],
      below: entry.getUint32(76, true),
      start: entry.getUint32(116, true),
      size: entry.getUint32(120, true),
    };
  });
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(4 * index, true));
}
