import { createHash } from "node:crypto";
import { utils, write } from "@e965/xlsx";
import { makeCoverageSheet, type CoverageCells } from "../../scripts/pipeline/example/coverageSheet.ts";
import type { Manifest } from "../../scripts/pipeline/read/manifest.ts";
import { MemoryEffects } from "./memoryEffects.ts";

/** A workbook with one coverage form a sheet; the header stands in row 3 and the first row in row 4. */
export function makeCoverageBook(sheets: Readonly<Record<string, readonly CoverageCells[]>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, makeCoverageSheet("ĐỘ PHỦ", rows), name);
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

/** A source of one province that holds nothing yet, as its source.json describes it. */
export function makeCoverageManifest(province: string): Manifest {
  const id = `coverage-${province}`;
  return {
    id,
    document: "example",
    described: null,
    province,
    title: { vi: "Độ phủ", en: "Coverage" },
    status: "illustrative",
    received: "2026-11-20",
    licence: "MIT",
    workbooks: [],
    tables: [],
    coverage: [],
    published: false,
    folder: `data/sources/${id}`,
  };
}

/** A source of coverage forms alone: its rows by file name. */
export interface ReceivedCoverage {
  readonly province: string;
  readonly files: Readonly<Record<string, readonly CoverageCells[]>>;
  readonly status?: "official" | "provisional" | "illustrative";
  readonly document?: string;
}

/** Puts coverage forms into memory, each source in a folder of its own. */
export function receiveCoverage(
  sources: Readonly<Record<string, ReceivedCoverage>>,
  effects = new MemoryEffects(),
): MemoryEffects {
  for (const [id, { province, files, status = "illustrative", document = "example" }] of Object.entries(
    sources,
  )) {
    const coverage = Object.entries(files).map(([file, rows]) => {
      const bytes = makeCoverageBook({ "Độ phủ": rows });
      effects.files.set(`data/sources/${id}/${file}`, bytes);
      return { file, sha256: createHash("sha256").update(bytes).digest("hex") };
    });
    const manifest = {
      id,
      document,
      province,
      title: { vi: "Độ phủ", en: "Coverage" },
      status,
      received: "2026-11-20",
      licence: "MIT",
      workbooks: [],
      tables: [],
      coverage,
    };
    effects.files.set(`data/sources/${id}/source.json`, new TextEncoder().encode(JSON.stringify(manifest)));
  }
  return effects;
}
