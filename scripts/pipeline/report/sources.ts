import type { Place } from "#domain/problem";
import type { QualityReport, RowKind } from "#domain/qualityReport";
import { columnLetter } from "../columnLetters.ts";
import type { Sources } from "../read/readSources.ts";

/**
 * A source folder with every file as it was received. A public edition gives no digests: who has all of a small table but one count needs only try
 * numbers until the digest is met.
 */
export function describeSource(
  manifest: Sources["manifests"][number],
  edition: QualityReport["edition"],
): QualityReport["sources"][number] {
  const { id, title, document, status, received, licence, workbooks, tables, coverage, folder } = manifest;
  const files = [...workbooks, ...tables, ...coverage].map(({ file, sha256 }) => ({
    file: `${folder}/${file}`,
    ...(edition === "internal" ? { sha256 } : {}),
  }));
  return { id, title, document, status, received, licence, files };
}

/** A recognised sheet: of which form and period, how sure that is, and what its rows were taken for. */
export function describeSheet({ table }: Sources["tables"][number]): QualityReport["read"][number] {
  const rows: Partial<Record<RowKind, number>> = {};
  for (const { kind } of table.rows) rows[kind] = (rows[kind] ?? 0) + 1;
  const { file, sheet, form, by, score, province, period } = table;
  const percent = Math.round(score * 100);
  return { file, sheet, form: form.id, province, period: period.id, by, percent, rows };
}

/** Every cell that was typed in a font of before Unicode. */
export function describeConversions({ converted }: Pick<Sources, "converted">): QualityReport["converted"] {
  return converted.flatMap(({ file, sheet, conversions }) =>
    conversions.map(({ row, column, encoding, told, before, after }) => ({
      file,
      sheet,
      cell: `${columnLetter(column)}${String(row + 1)}`,
      encoding,
      told,
      before,
      after,
    })),
  );
}

/** Corrections by hand that are in force. @param isShown whether the edition shows the figure of a cell */
export function describeCorrections(
  { corrections }: Pick<Sources, "corrections">,
  isShown: (place: Place) => boolean,
): QualityReport["corrected"] {
  return [
    ...corrections.places.map(({ source, written, code, reason }) => ({
      kind: "place" as const,
      source,
      written,
      code,
      reason,
    })),
    ...corrections.accepted.map(({ file, sheet, cell, ...said }) => {
      const [, column = "", row = ""] = /^([A-Z]*)(\d*)$/.exec(cell) ?? [];
      const isTold = isShown({ file, sheet, row: Number(row), column });
      const { printed, reason } = isTold ? said : { printed: null, reason: null };
      return { kind: "figure" as const, file, sheet, cell, printed, reason };
    }),
  ];
}
