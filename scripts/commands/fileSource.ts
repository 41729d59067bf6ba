import type { Province } from "#domain/unit";
import type { Effects } from "../pipeline/effects/effects.ts";
import { SOURCE_FOLDER } from "../pipeline/read/readSources.ts";

/** A workbook as it is to be filed. */
export interface Filing {
  readonly province: Province;
  /** Id of its period. */
  readonly period: string;
  /** Its own name, without folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly status: "official" | "provisional";
  /** Number and title as a person gave them; empty where nobody did. */
  readonly document: string;
  /** ISO date. */
  readonly received: string;
  readonly licence: string;
}

interface Written {
  readonly workbooks: readonly { readonly file: string; readonly period: string; readonly sha256: string }[];
}

/**
 * Puts a workbook into the folder of its province, period and status, and lists it in `source.json` with its checksum; the same bytes are
 * filed once. @returns where it lies, and whether it was not there before
 */
export async function fileBook(
  effects: Effects,
  filing: Filing,
): Promise<{ readonly path: string; readonly manifest: string; readonly isNew: boolean }> {
  const id = `${filing.province.slug}-${filing.period.toLowerCase()}-${filing.status}`;
  const folder = `${SOURCE_FOLDER}/${id}`;
  const manifest = `${folder}/source.json`;
  const bytes = await effects.read(manifest);
  const before = bytes === undefined ? null : (JSON.parse(new TextDecoder().decode(bytes)) as Written);
  const known = before?.workbooks.find(({ sha256 }) => sha256 === filing.sha256);
  if (known !== undefined) return { path: `${folder}/${known.file}`, manifest, isNew: false };
  const file = freeName(filing.file, before?.workbooks.map((entry) => entry.file) ?? []);
  const workbooks = [...(before?.workbooks ?? []), { file, period: filing.period, sha256: filing.sha256 }];
  await effects.write(`${folder}/${file}`, filing.bytes);
  const content = { ...(before ?? describe(id, filing)), workbooks };
  await effects.write(manifest, `${JSON.stringify(content, null, 2)}\n`);
  return { path: `${folder}/${file}`, manifest, isNew: true };
}

/** "bieu.xlsx", or "bieu-2.xlsx" where another file has that name. */
function freeName(file: string, taken: readonly string[]): string {
  const dot = file.lastIndexOf(".");
  for (let number = 1; ; number++) {
    const name = number === 1 ? file : `${file.slice(0, dot)}-${String(number)}${file.slice(dot)}`;
    if (!taken.includes(name)) return name;
  }
}

function describe(id: string, { province, period, status, document, received, licence }: Filing): object {
  const year = period.slice(0, 4);
  const title = {
    vi: `Kết quả rà soát hộ nghèo, ${province.name.vi}, cuối năm ${year}`,
    en: `Review of poor households, ${province.name.en}, end of ${year}`,
  };
  const named = document === "" ? title : { vi: document, en: document };
  const number = /\d+\/[\w-]+(?:-[\wĐ]+)*/u.exec(document)?.[0] ?? "";
  return {
    id,
    document: { id, title: named, number, date: "" },
    province: province.code,
    title,
    status,
    received,
    licence,
    workbooks: [],
    tables: [],
  };
}
