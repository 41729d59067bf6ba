import { yearOf } from "#domain/standard";
import { requireProvince, type Registry } from "../registry/registry.ts";
import type { FormTable } from "../recognise/formTable.ts";
import type { Manifest } from "./manifest.ts";
import type { PlainFigure } from "./plainFigure.ts";

/** The ministry's yearly annex (one row a province) as figures that the provinces' own forms must meet. */
export function readNational(table: FormTable, manifest: Manifest, registry: Registry): PlainFigure[] {
  const { period } = table;
  return table.rows.flatMap((row) =>
    table.form.columns.flatMap((column): PlainFigure[] => {
      const cell = row.cells.get(column.key);
      const measure = column.measure ?? (column.role === "rate" ? column.key : undefined);
      const value = cell?.value ?? null;
      if (cell === undefined || measure === undefined || value === null) return [];
      const rate = column.role === "rate";
      return [
        {
          scheme: null,
          code: row.code,
          level: "province",
          period: `${String(yearOf(period))}-${period.standard}`,
          date: period.date,
          standard: period.standard,
          measure,
          value,
          interval: null,
          unit: rate ? "percent" : "households",
          ...table.paper,
          flag: null,
          grade: null,
          decimals: rate ? 2 : 0,
          isPublished: manifest.published,
          binding: manifest.status === "official",
          name: { ...requireProvince(registry, row.code).name },
          provenance: { file: table.file, sheet: table.sheet, row: row.row, column: cell.column },
        },
      ];
    }),
  );
}
