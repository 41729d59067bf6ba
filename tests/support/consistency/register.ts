import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { IndicatorRule } from "#domain/indicator";
import type { Status } from "#domain/status";

/**
 * The registry as the comparison of numbers reads it: a second reading that shares no line with the pipeline's, so that a mistake of
 * one is not the mistake of both.
 */

/** A CSV file with its header as keys. */
export function readTable(path: string): Readonly<Record<string, string>>[] {
  return parse(readFileSync(path), { columns: true, bom: true });
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** A form as `data/registry/forms.json` describes it, with what a count is found by. */
export interface FormSheet {
  readonly id: string;
  readonly headerRows: number;
  readonly columns: readonly {
    readonly role: "number" | "place" | "breakdown" | "count" | "rate";
    readonly path: readonly string[];
    readonly measure?: string;
  }[];
}

/** What a received folder says of itself. */
export interface Manifest {
  readonly province: string | null;
  readonly status: Status;
  readonly document: string;
  readonly workbooks: readonly { readonly file: string; readonly period: string }[];
  readonly tables: readonly { readonly file: string }[];
  readonly coverage?: readonly { readonly file: string }[];
}

export const FORMS = readJson("data/registry/forms.json") as readonly FormSheet[];
export const INDICATORS = readJson("data/registry/indicators.json") as readonly IndicatorRule[];
/** The places of every province, each in its folder. */
export function readPlaces(name: string): Readonly<Record<string, string>>[] {
  return readdirSync("data/registry/places").flatMap((code) =>
    readTable(`data/registry/places/${code}/${name}`),
  );
}
export const COMMUNES = readPlaces("communes.csv");
export const DISTRICTS = readPlaces("districts.csv");

/** Communes in force in a province on a date, of the codes of that time. */
export function communesOn(province: string, date: string): Readonly<Record<string, string>>[] {
  const scheme = date < "2025-07-01" ? "pre2025" : "2025";
  return COMMUNES.filter(
    (row) =>
      row["scheme"] === scheme &&
      row["province"] === province &&
      (row["valid_from"] === "" || (row["valid_from"] ?? "") <= date) &&
      (row["valid_to"] === "" || (row["valid_to"] ?? "") >= date),
  );
}

/** Today's communes of a province, by code. */
export function communesToday(province: string): Readonly<Record<string, string>>[] {
  return communesOn(province, "2025-12-31").sort((a, b) => ((a["code"] ?? "") < (b["code"] ?? "") ? -1 : 1));
}
