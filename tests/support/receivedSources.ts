import { createHash } from "node:crypto";
import { utils, write } from "@e965/xlsx";
import { yearOf, type Period } from "#domain/standard";
import { findReportingCommunes, schemeOn, type Registry } from "../../scripts/pipeline/registry/registry.ts";
import { makeFormRows, type Cell, type FormFigures } from "./formRows.ts";
import type { MemoryEffects } from "./memoryEffects.ts";

/** A folder of `data/sources` as an office would send it. */
export interface ReceivedSource {
  readonly province: string | null;
  readonly status: "official" | "provisional" | "illustrative";
  /** Id of a document, or the document as the source describes it. */
  readonly document: string | Readonly<Record<string, unknown>>;
  readonly workbooks?: readonly ReceivedBook[];
  /** Plain tables by file name. */
  readonly tables?: Readonly<Record<string, string>>;
}

/** A workbook of a period: rows by the name of the sheet. */
export interface ReceivedBook {
  readonly file: string;
  readonly period: string;
  readonly sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>;
}

/** Puts a source into memory, in a folder of its own. */
export function putSource(effects: MemoryEffects, folder: string, source: ReceivedSource): void {
  const root = `data/sources/${folder}`;
  const put = (file: string, bytes: Uint8Array) => {
    effects.files.set(`${root}/${file}`, bytes);
    return { file, sha256: createHash("sha256").update(bytes).digest("hex") };
  };
  const manifest = {
    id: folder,
    document: source.document,
    province: source.province,
    title: { vi: "Kết quả rà soát", en: "Results of the review" },
    status: source.status,
    received: "2026-11-20",
    licence: "MIT",
    workbooks: (source.workbooks ?? []).map(({ file, period, sheets }) => ({
      ...put(file, makeBook(sheets)),
      period,
    })),
    tables: Object.entries(source.tables ?? {}).map(([file, text]) =>
      put(file, new TextEncoder().encode(text)),
    ),
  };
  effects.files.set(`${root}/source.json`, new TextEncoder().encode(JSON.stringify(manifest)));
}

function makeBook(sheets: ReceivedBook["sheets"]): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

/** The communes that report in a period, named with their district where the names of the time need one. */
export function reportingCommunes(registry: Registry, province: string, { date }: Period) {
  const districts = new Map(registry.districts.map((district) => [district.code, district.name]));
  return findReportingCommunes(registry, schemeOn(date), province, date).map(
    ({ code, type, name, district }) => ({
      code,
      type,
      name: district === null ? name : `${name} (${districts.get(district) ?? ""})`,
    }),
  );
}

const STOCKS = new Set(["total_households", "poor_households"]);

/**
 * The review of a period on the form that the time had, every commune as many times the same small numbers as its place in the register
 * and `times` say; of the older form the two stocks alone, because nothing is known of the movements.
 */
export function makeReview(registry: Registry, province: string, period: Period, times = 1): Cell[][] {
  const isOld = yearOf(period) <= 2020;
  const figures: FormFigures = {
    timesOf: (index) => times * (index + 1),
    isBlank: (measure) => isOld && !STOCKS.has(measure),
  };
  return makeFormRows(
    registry,
    isOld ? "A-poor" : "R1",
    reportingCommunes(registry, province, period),
    figures,
  );
}

/** Whether a row of a form is that of a commune. */
export function isCommuneRow(row: readonly Cell[]): boolean {
  return typeof row[1] === "string" && /^(Xã|Phường|Thị trấn) /.test(row[1]);
}
