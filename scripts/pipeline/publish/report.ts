import type { Problem } from "../problem.ts";
import { findCommunes, findReportingCommunes, type Registry } from "../registry/registry.ts";
import type { Sources } from "../sources/readSources.ts";

/** The quality report a machine reads: what was read, what was flagged, what the crosswalk does not know. */
export interface Report {
  readonly format: "atlas.report";
  readonly read: readonly { file: string; sheet: string; form: string; rows: number }[];
  readonly flagged: readonly Problem[];
  /** Former communes without a successor: they carry no figures. */
  readonly withoutSuccessor: readonly string[];
  /** Former communes that went into several, with illustrative weights. */
  readonly split: readonly string[];
  /** Published figures kept as printed with their reconciliation id. */
  readonly keptAsPrinted: readonly {
    code: string;
    date: string;
    measure: string;
    value: number;
    flag: string;
  }[];
}

export function makeReport(
  registry: Registry,
  sources: Sources,
  problems: readonly Problem[],
  provinces: readonly string[],
): Report {
  const date = "2024-12-31";
  return {
    format: "atlas.report",
    read: sources.tables.map(({ table }) => ({
      file: table.file,
      sheet: table.sheet,
      form: table.form.id,
      rows: table.rows.length,
    })),
    flagged: problems.filter((problem) => problem.severity !== "error"),
    withoutSuccessor: provinces.flatMap((province) => {
      const reporting = new Set(
        findReportingCommunes(registry, "pre2025", province, date).map((commune) => commune.code),
      );
      return findCommunes(registry, "pre2025", province, date)
        .filter((commune) => !reporting.has(commune.code))
        .map((commune) => commune.code);
    }),
    split: [
      ...new Set(registry.successions.filter((step) => step.kind === "split").map((step) => step.oldCode)),
    ],
    keptAsPrinted: sources.plain.flatMap(({ code, date: on, measure, value, flag }) =>
      flag === null ? [] : [{ code, date: on, measure, value, flag }],
    ),
  };
}
