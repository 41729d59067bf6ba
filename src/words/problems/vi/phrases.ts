import { formatExact } from "#domain/format";
import type { Candidate, RowReference } from "#domain/problemCells";
import type { PlaceLine, StatedFigure } from "#domain/problem";
import type { Status } from "#domain/status";
import { formatLine, nameRow } from "../words.ts";

/** Phrases that sentences of several subjects share. */

export const number = (value: number): string => formatExact(value, "vi");

/** "Xã Nậm Kè: 371", as a row and its cell say it. */
export function cell({ name, found }: { readonly name: string; readonly found: number | null }): string {
  return `${name}: ${found === null ? "(ô trống)" : number(found)}`;
}

export const quote = (text: string): string => `“${text}”`;

export const CORRECT_FIGURE = "hãy sửa con số, hoặc hỏi lại đơn vị đã gửi biểu";

export function nearest(candidates: readonly Candidate[]): string {
  const names = candidates.map(({ code, type, name }) => `${code} ${type} ${name}`).join("; ");
  return names === "" ? "" : ` (gần nhất: ${names})`;
}

export function correctPlace({ source, written, code }: PlaceLine): string {
  const line = formatLine([source, written, code ?? "MÃ_XÃ", "LÝ_DO", "VĂN_BẢN"]);
  return `hãy sửa lại, hoặc thêm vào data/corrections/places.csv dòng: ${line}`;
}

export const rowOf = (first: RowReference): string => nameRow(first, `dòng ${String(first.row)}`);

const STATUSES: Readonly<Record<Status, string>> = {
  official: "chính thức",
  derived: "suy ra",
  provisional: "tạm tính",
  estimated: "ước tính",
  illustrative: "giả định",
  suppressed: "không công bố (ít hộ)",
  "not-collected": "không thu thập",
  missing: "không có số liệu",
};

/** "377 (tạm tính, theo BC-2025)"; a row of several figures is called "một dòng". */
export function stated({ value, status, documents }: StatedFigure): string {
  return `${value === null ? "một dòng" : number(value)} (${STATUSES[status]}, theo ${documents.join(", ")})`;
}
