import { formatExact } from "#domain/format";
import type { Candidate, RowReference } from "#domain/problemCells";
import type { PlaceLine, StatedFigure } from "#domain/problem";
import type { Status } from "#domain/status";
import { formatLine, nameRow } from "../words.ts";

/** Phrases that sentences of several subjects share. */

export const number = (value: number): string => formatExact(value, "en");

/** "Xã Nậm Kè: 371", as a row and its cell say it. */
export function cell({ name, found }: { readonly name: string; readonly found: number | null }): string {
  return `${name}: ${found === null ? "(empty)" : number(found)}`;
}

export const quote = (text: string): string => `"${text}"`;

export const CORRECT_FIGURE = "correct the figure, or ask the office that sent it";

export function nearest(candidates: readonly Candidate[]): string {
  const names = candidates.map(({ code, type, name }) => `${code} ${type} ${name}`).join("; ");
  return names === "" ? "" : ` (nearest: ${names})`;
}

export function correctPlace({ source, written, code }: PlaceLine): string {
  const line = formatLine([source, written, code ?? "CODE", "REASON", "REFERENCE"]);
  return `correct it, or add to data/corrections/places.csv: ${line}`;
}

export const rowOf = (first: RowReference): string => nameRow(first, `row ${String(first.row)}`);

const STATUSES: Readonly<Record<Status, string>> = {
  official: "official",
  derived: "derived",
  provisional: "provisional",
  estimated: "estimated",
  illustrative: "assumed",
  suppressed: "withheld",
  "not-collected": "not collected",
  missing: "not stated",
};

/** "377 (provisional, by BC-2025)"; a row of several figures is called "a row". */
export function stated({ value, status, documents }: StatedFigure): string {
  return `${value === null ? "a row" : number(value)} (${STATUSES[status]}, by ${documents.join(", ")})`;
}
