import { createHash } from "node:crypto";
import { read, utils, write, type WorkBook } from "@e965/xlsx";
import type { Registry } from "../../scripts/pipeline/registry/registry.ts";
import { makeExample, type ExamplePeriod } from "../../scripts/pipeline/example/example.ts";
import { makeWorkbook } from "../../scripts/pipeline/example/write.ts";
import { MemoryEffects } from "./memoryEffects.ts";

/** By province, each made once. */
const examples = new Map<string, readonly ExamplePeriod[]>();

/** One workbook of the example: a province at a period, with some of its counts replaced, by code and measure. */
export function makeExampleWorkbook(
  registry: Registry,
  province: string,
  period: string,
  counts: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(),
): Uint8Array {
  const own = registry.provinces.filter(({ code }) => code === province);
  const example = examples.get(province) ?? makeExample({ ...registry, provinces: own });
  examples.set(province, example);
  const entry = example.find((candidate) => candidate.period.id === period);
  if (entry === undefined) throw new RangeError(`no example of ${province} at ${period}`);
  const figures = entry.figures.map(
    (own, index) => new Map([...own, ...(counts.get(entry.units[index]?.commune.code ?? "") ?? [])]),
  );
  return makeWorkbook(registry, { ...entry, figures });
}

/** Puts a workbook into memory as a received source of its own. */
export function receive(
  bytes: Uint8Array,
  province: string,
  period: string,
  effects = new MemoryEffects(),
  file = "book.xlsx",
): MemoryEffects {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const manifest = {
    id: "test",
    document: "example",
    province,
    title: { vi: "Thử", en: "Test" },
    status: "illustrative",
    received: "2026-11-20",
    licence: "MIT",
    workbooks: [{ file, period, sha256 }],
    tables: [],
  };
  effects.files.set(`data/sources/test/${file}`, bytes);
  effects.files.set("data/sources/test/source.json", new TextEncoder().encode(JSON.stringify(manifest)));
  return effects;
}

/** Rows of one sheet, to be spoilt by a test. */
export type Rows = (string | number | null)[][];

/** The same workbook with the rows of some sheet changed; merged cells move by as many rows and columns as `shift` says. */
export function spoil(
  bytes: Uint8Array,
  sheet: string,
  change: (rows: Rows) => Rows,
  shift = { r: 0, c: 0 },
): Uint8Array {
  const book: WorkBook = read(bytes, { type: "array" });
  const before = book.Sheets[sheet];
  if (before === undefined) throw new RangeError(`no sheet ${sheet} among ${book.SheetNames.join(", ")}`);
  const rows = utils.sheet_to_json<Rows[number]>(before, { header: 1, defval: null, blankrows: true });
  const after = utils.aoa_to_sheet(change(rows));
  after["!merges"] = (before["!merges"] ?? []).map(({ s, e }) => ({
    s: { r: s.r + shift.r, c: s.c + shift.c },
    e: { r: e.r + shift.r, c: e.c + shift.c },
  }));
  book.Sheets[sheet] = after;
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

/** Index of the row of a place. */
export function rowOf(rows: Rows, place: string): number {
  const index = rows.findIndex((row) => row[1] === place);
  if (index < 0) throw new RangeError(`no row of ${place}`);
  return index;
}
