import type { Localised } from "#domain/localised";
import type { Province } from "#domain/unit";
import type { Effects } from "../effects/effects.ts";
import { SOURCE_FOLDER } from "./readSources.ts";

/** What a file is filed as: official forms of a period, or a table that carries its years itself. */
export type FiledAs = "workbooks" | "tables" | "coverage";

/** A file as it is to be filed. */
export interface Filing {
  readonly province: Province;
  readonly as: FiledAs;
  /** Id of its period; of a table, none. */
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

interface ListedFile {
  readonly file: string;
  readonly period?: string;
  readonly sha256: string;
}
type Written = Readonly<Partial<Record<FiledAs, readonly ListedFile[]>>>;

/** Id of the source that a file goes to: one of its province, period and status, or of all its tables of one kind. */
export function sourceIdOf({
  province,
  as,
  period,
  status,
}: Pick<Filing, "province" | "as" | "period" | "status">): string {
  return `${province.slug}-${as === "workbooks" ? period.toLowerCase() : as}-${status}`;
}

/**
 * Puts a file into the folder of its source, and lists it in `source.json` with its checksum; the same bytes are filed once.
 * @returns where it lies, and whether it was not there before
 */
export async function fileBook(
  effects: Pick<Effects, "read" | "write">,
  filing: Filing,
): Promise<{ readonly path: string; readonly manifest: string; readonly isNew: boolean }> {
  const id = sourceIdOf(filing);
  const folder = `${SOURCE_FOLDER}/${id}`;
  const manifest = `${folder}/source.json`;
  const bytes = await effects.read(manifest);
  const before = bytes === undefined ? null : (JSON.parse(new TextDecoder().decode(bytes)) as Written);
  const listed = before?.[filing.as] ?? [];
  const known = listed.find(({ sha256 }) => sha256 === filing.sha256);
  if (known !== undefined) return { path: `${folder}/${known.file}`, manifest, isNew: false };
  const file = freeName(
    filing.file,
    listed.map((entry) => entry.file),
  );
  const { as, period, sha256 } = filing;
  const entry = as === "workbooks" ? { file, period, sha256 } : { file, sha256 };
  await effects.write(`${folder}/${file}`, filing.bytes);
  const content = { ...(before ?? describe(id, filing)), [as]: [...listed, entry] };
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

function describe(id: string, { province, as, period, status, document, received, licence }: Filing): object {
  const title = titleOf(as, province, period.slice(0, 4));
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

function titleOf(as: FiledAs, { name: { vi, en } }: Province, year: string): Localised {
  switch (as) {
    case "workbooks":
      return {
        vi: `Kết quả rà soát hộ nghèo, ${vi}, cuối năm ${year}`,
        en: `Review of poor households, ${en}, end of ${year}`,
      };
    case "tables":
      return { vi: `Bảng số liệu, ${vi}`, en: `Tables of figures, ${en}` };
    case "coverage":
      return { vi: `Chương trình theo xã, ${vi}`, en: `Programmes by commune, ${en}` };
  }
}
