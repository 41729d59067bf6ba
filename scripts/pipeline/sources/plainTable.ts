import * as v from "valibot";
import { STATUSES } from "#domain/status";
import type { Figure } from "../figure.ts";
import { number, optionalOf, optionalText, parseTable, text } from "../registry/tables.ts";

const row = v.object({
  scheme: optionalOf(["pre2025", "2025"]),
  code: text,
  name_vi: text,
  name_en: text,
  level: v.picklist(["country", "region", "province", "district", "commune", "part", "area"]),
  date: v.pipe(v.string(), v.isoDate()),
  standard: optionalOf(["INC2011-2015", "MDP2016-2020", "MDP2022-2025", "MDP2027-2030"]),
  measure: text,
  value: number,
  unit: text,
  decimals: number,
  status: v.picklist(STATUSES),
  source: text,
  flag: optionalText,
  binding: v.picklist(["yes", "no"]),
});

/** A figure of a plain table, with the names of its place. */
export interface PlainFigure extends Figure {
  /** Whether the series must meet it. A figure of weaker grade stands beside the series and is shown as what it is. */
  readonly binding: boolean;
  readonly name: { readonly vi: string; readonly en: string };
}

/** Reads a plain table (bảng phẳng): one figure a row. @throws ProblemsError naming rows and columns */
export function readPlainTable(file: string, bytes: Uint8Array): PlainFigure[] {
  return parseTable(file, bytes, row).map(({ name_vi, name_en, binding, ...figure }, index) => ({
    ...figure,
    binding: binding === "yes",
    name: { vi: name_vi, en: name_en },
    period: figure.standard === null ? null : `${figure.date.slice(0, 4)}-${figure.standard}`,
    provenance: { file, sheet: "", row: index + 2, column: "value" },
  }));
}
