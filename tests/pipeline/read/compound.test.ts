import { readFileSync } from "node:fs";
import { CFB } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepNeededRecords } from "../../../scripts/pipeline/read/biff.ts";
import { readWorkbookStream } from "../../../scripts/pipeline/read/compound.ts";
import { readWorkbook } from "../../../scripts/pipeline/read/workbook.ts";
import { refusalOf } from "../../support/told.ts";

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/${name}`));

/** The library's reader and writer of compound files, as an independent implementation. */
const peer = CFB as {
  read(bytes: Uint8Array, options: { type: "array" }): unknown;
  find(container: unknown, path: string): { content: ArrayLike<number> } | null;
  write(container: unknown, options: { type: "array" }): ArrayLike<number>;
  utils: { cfb_new(): unknown; cfb_add(container: unknown, path: string, content: Uint8Array): void };
};

function store(...streams: readonly (readonly [path: string, content: Uint8Array])[]): Uint8Array {
  const container = peer.utils.cfb_new();
  for (const [path, content] of streams) peer.utils.cfb_add(container, path, content);
  return Uint8Array.from(peer.write(container, { type: "array" }));
}

/** Bytes that differ from sector to sector. */
const makeContent = (length: number) =>
  Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 9)) % 251);

describe(readWorkbookStream, () => {
  it.each(["vni.xls", "tcvn3.xls", "libreoffice.xls"])("finds in %s what the library finds", (name) => {
    const container = peer.read(fixture(name), { type: "array" });
    const expected = peer.find(container, "/Workbook")?.content ?? [];
    expect(readWorkbookStream(fixture(name))).toEqual(Uint8Array.from(expected));
  });

  it("reads streams of any length, small ones from the mini stream", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (length) => {
        const content = makeContent(length);
        expect(readWorkbookStream(store(["/Workbook", content]))).toEqual(content);
      }),
      { numRuns: 40, examples: [[4095], [4096], [1], [512]] },
    );
  });

  it("follows the allocation table beyond the 109 sectors that the header names", () => {
    const content = makeContent(8_000_000);
    expect(Buffer.compare(readWorkbookStream(store(["/Workbook", content])), content)).toBe(0);
  });

  it("takes the workbook itself, not one that is an object in it", async () => {
    const [own, object] = [makeContent(5000), makeContent(6000)];
    expect(readWorkbookStream(store(["/Objects/Workbook", object], ["/Workbook", own]))).toEqual(own);
    expect(await refusalOf(() => readWorkbookStream(store(["/Objects/Workbook", object])))).toContain(
      "no workbook stream in it",
    );
  });
});

describe(keepNeededRecords, () => {
  const record = (type: number, ...body: number[]) => [type & 255, type >> 8, body.length, 0, ...body];

  it("leaves the records of cells as they are, and takes the type from any other", () => {
    const stream = Uint8Array.from([...record(0x0203, 1, 2, 3), ...record(0x00ae, 9, 9), ...record(0x000a)]);
    expect(keepNeededRecords(stream)).toEqual(
      Uint8Array.from([...record(0x0203, 1, 2, 3), ...record(0x0040, 9, 9), ...record(0x000a)]),
    );
  });

  it("refuses a record that runs past the end, and says where it begins", async () => {
    const stream = Uint8Array.from([...record(0x0203, 1), 0x03, 0x02, 0xff, 0x00, 1]);
    expect(await refusalOf(() => keepNeededRecords(stream))).toContain("its record at byte 5 is damaged");
  });
});

describe("one flipped bit of an old workbook", () => {
  it.each([
    ["the count of its title's properties", 14_795, 2],
    ["the length of a record", 4961, 2],
    ["a record of the drawing", 10_667, 1],
    ["a formula's name", 8808, 4],
  ])("%s can not take the memory of the machine", (_what, at, bit) => {
    const bytes = fixture("vni.xls");
    bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
    const before = process.memoryUsage().rss;
    try {
      readWorkbook("vni.xls", bytes);
    } catch (error) {
      expect(error).toHaveProperty("problems");
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});
