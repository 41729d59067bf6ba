import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { constants, crc32, deflateRawSync } from "node:zlib";
import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundariesCommand } from "../../../scripts/commands/boundaries.ts";
import { readBoundaryFile } from "../../../scripts/pipeline/boundaries/formats/read.ts";
import { makeDiskEffects } from "../../../scripts/pipeline/effects/disk.ts";
import { ProblemsError } from "../../../scripts/pipeline/problem.ts";
import { wordsIn } from "../../../scripts/commands/language.ts";
import { inEnglish, refusalOf } from "../../support/told.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { readReceived } from "../../../scripts/pipeline/read/manifest.ts";
import { readSources } from "../../../scripts/pipeline/read/readSources.ts";
import { unpack as unpackAll } from "../../../scripts/pipeline/read/archive.ts";
import { readWorkbook } from "../../../scripts/pipeline/read/workbook.ts";
import { receive } from "../../support/exampleSources.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/${name}`));

/** A reader may answer or refuse in words; anything else is a fault of ours. */
function survives(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(ProblemsError);
    for (const problem of (error as ProblemsError).problems)
      expect(inEnglish(problem)).toMatch(/expected .+; .+/);
  }
}

async function survivesLater(work: () => Promise<unknown>): Promise<void> {
  await work().catch((error: unknown) => {
    expect(error).toBeInstanceOf(ProblemsError);
  });
}

/** A file cut short, or with some of its bits flipped. */
const harm = (bytes: Uint8Array) =>
  fc.oneof(
    fc.integer({ min: 0, max: bytes.length }).map((length) => bytes.slice(0, length)),
    fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), { minLength: 1, maxLength: 30 }).map((flips) => {
      const copy = bytes.slice();
      for (const [at, bit] of flips) copy[at] = (copy[at] ?? 0) ^ (1 << bit);
      return copy;
    }),
  );

describe("workbooks that are cut short or have flipped bits", () => {
  it.each(["tcvn3.xlsx", "vni.xls", "tcvn3.ods"])(
    "%s is read or refused in words",
    { timeout: 60_000 },
    (name) => {
      fc.assert(
        fc.property(harm(fixture(name)), (bytes) => {
          survives(() => readWorkbook(name, bytes));
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe("boundaries that are cut short or have flipped bits", () => {
  it.each(["vn2000-shapefile.zip", "vn2000.gpkg", "dien-bien.kml", "expected.geojson"])(
    "%s is read or refused in words",
    { timeout: 60_000 },
    async (name) => {
      await fc.assert(
        fc.asyncProperty(harm(fixture(name)), async (bytes) => {
          await survivesLater(() => readBoundaryFile({ file: name, bytes, beside: new Map() }));
        }),
        { numRuns: 25 },
      );
    },
  );
});

/** An archive with one entry of `size` zeros that unpacks from about a thousandth of it; the directory may lie. */
function makeBomb(name: string, size: number, declared = size): Uint8Array {
  const block = 64 * 1024 * 1024;
  const piece = deflateRawSync(Buffer.alloc(block), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const data = Buffer.concat([...Array.from({ length: size / block }, () => piece), Buffer.from([3, 0])]);
  const file = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(Buffer.alloc(0)), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(declared, 18);
  common.writeUInt16LE(file.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, file, data]);
  const directory = Buffer.concat([
    Buffer.from("PK\u0001\u0002"),
    Buffer.from([20, 0]),
    common,
    Buffer.alloc(14),
    file,
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, directory, end]));
}

describe("files that want too much", () => {
  it("a zip bomb of 1 GB is refused before it is unpacked, in a workbook and in a shapefile", async () => {
    const bomb = makeBomb("xl/worksheets/sheet1.xml", 1024 * 1024 * 1024);
    expect(bomb.length).toBeLessThan(2_000_000);
    const before = process.memoryUsage().rss;
    expect(await refusalOf(() => readWorkbook("bomb.xlsx", bomb))).toMatch(
      /at most 400 MB unpacked; this archive holds more/,
    );
    const shapes = makeBomb("a.shp", 1024 * 1024 * 1024);
    const source = { file: "bomb.zip", bytes: shapes, beside: new Map<string, Uint8Array>() };
    expect(await refusalOf(() => readBoundaryFile(source))).toMatch(/at most 400 MB unpacked/);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  it("a bomb whose directory lies about its size unpacks no further than it says", () => {
    const before = process.memoryUsage().rss;
    survives(() => readWorkbook("liar.xlsx", makeBomb("xl/worksheets/sheet1.xml", 1024 * 1024 * 1024, 1000)));
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  it("a workbook of a million empty rows is read as what it holds", () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["STT", "Phường/Xã"]]), "x");
    const plain = new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const rows = Array.from(
      { length: 1_000_000 },
      (_, index) => `<row r="${String(index + 2)}" ht="15"/>`,
    ).join("");
    const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:B1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>STT</t></is></c></row>${rows}</sheetData></worksheet>`;
    const bytes = replaceSheet(plain, sheet);
    const [grid] = readWorkbook("empty.xlsx", bytes);
    expect(grid?.rows).toEqual([["STT"]]);
  });

  it("255 sheets are each looked at, and each that is unknown is named", async () => {
    const book = utils.book_new();
    for (let index = 0; index < 255; index++)
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet([
          ["a", 5, 2],
          ["b", 3, 4],
        ]),
        `t${String(index)}`,
      );
    const bytes = new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const { problems } = await readSources(receive(bytes, "11", "2025-MDP2022-2025"), registry);
    expect(
      problems.filter((problem) => problem.check === "recogniseForm" && problem.place.sheet !== undefined),
    ).toHaveLength(255);
  });
});

function replaceSheet(bytes: Uint8Array, sheet: string): Uint8Array {
  const parts = readParts(bytes);
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet) });
}

function readParts(bytes: Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(unpackAll(bytes));
}

describe("the disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-hostile-"));
  const effects = makeDiskEffects(folder);

  it("a folder where a file should be is told as such", async () => {
    mkdirSync(join(folder, "book.xlsx"), { recursive: true });
    expect(await refusalOf(() => readReceived(effects, "book.xlsx", "0"))).toMatch(
      /sourceIsThere.*a file that can be read/,
    );
    const args = ["book.xlsx", "--province", "11"];
    expect(await refusalOf(() => boundariesCommand.run(args, withRegistry(effects), wordsIn("en")))).toMatch(
      /readBoundaries.*no folder/,
    );
  });

  it.runIf(process.getuid?.() !== 0)("a file without permission is told as such", async () => {
    writeFileSync(join(folder, "locked.xlsx"), "x");
    chmodSync(join(folder, "locked.xlsx"), 0);
    expect(await refusalOf(() => readReceived(effects, "locked.xlsx", "0"))).toMatch(
      /this account may read it/,
    );
  });

  it("a file that refuses to be read is told as such, whoever asks", async () => {
    const denied = new MemoryEffects();
    denied.read = () => Promise.reject(new Error("EACCES: permission denied"));
    expect(await refusalOf(() => readReceived(denied, "locked.xlsx", "0"))).toMatch(
      /EACCES.*this account may read it/,
    );
    rmSync(folder, { recursive: true });
  });
});

function withRegistry(disk: ReturnType<typeof makeDiskEffects>): MemoryEffects {
  const memory = new MemoryEffects();
  const inside = memory.read.bind(memory);
  memory.read = async (path) => (path.startsWith("data/") ? await inside(path) : await disk.read(path));
  return memory;
}
