import { totalOf, type CoverageRecord, type CoverageTotal } from "#domain/coverage/record";
import type { Period } from "#domain/standard";
import { yearOf } from "#domain/standard";
import { derivePaper } from "#domain/paper";
import { weakest } from "#domain/status";
import type { FromForm } from "./coverageRow.ts";
import type { ExtraFigure } from "./extras.ts";

type Row = FromForm<CoverageRecord>;

/** A measure that recorded coverage brings to the map, with the rows that it is made of. */
interface CoverageMeasure {
  readonly measure: string;
  readonly unit: string;
  readonly valueOf: (total: CoverageTotal) => number | null;
  readonly counts: (row: Row) => boolean;
}

/** Measures that recorded coverage brings to the map. A row that states no amount is no part of a sum of money. */
const MEASURES: readonly CoverageMeasure[] = [
  {
    measure: "coverage_programmes",
    unit: "programmes",
    valueOf: ({ programmes }) => programmes,
    counts: () => true,
  },
  {
    measure: "coverage_planned",
    unit: "million_vnd",
    valueOf: ({ planned }) => planned,
    counts: ({ planned }) => planned !== null,
  },
  {
    measure: "coverage_spent",
    unit: "million_vnd",
    valueOf: ({ spent }) => spent,
    counts: ({ spent }) => spent !== null,
  },
];

/**
 * Recorded coverage as figures of communes and of the province, for each period of its year, from the rows of all its files
 * together. A commune without rows has no figure: that is "không nêu", not 0; and nothing of the province is spread over its
 * communes.
 */
export function coverageFigures(
  province: string,
  records: readonly Row[],
  periods: readonly Period[],
): ExtraFigure[] {
  return periods.flatMap((period) => {
    const rows = records.filter(({ year }) => year === yearOf(period));
    const communes = [...new Set(rows.map(({ commune }) => commune))].sort();
    const own = (code: string) => rows.filter(({ commune }) => commune === code);
    return [
      ...communes.flatMap((code) => figuresOf(code, "commune", own(code), period)),
      ...figuresOf(province, "province", rows, period),
    ];
  });
}

function figuresOf(
  code: string,
  level: "commune" | "province",
  rows: readonly Row[],
  period: Period,
): ExtraFigure[] {
  const total = totalOf(rows);
  return MEASURES.flatMap(({ measure, unit, valueOf, counts }) => {
    const parts = rows.filter(counts);
    const value = valueOf(total);
    const weak = findWeakest(parts);
    if (value === null || weak === undefined) return [];
    return [
      {
        scheme: level === "commune" ? ("2025" as const) : null,
        code,
        level,
        period: period.id,
        date: period.date,
        standard: period.standard,
        measure,
        value,
        unit,
        ...derivePaper(parts),
        flag: null,
        decimals: 0,
        isPublished: false,
        interval: null,
        provenance: {
          file: weak.at.file,
          sheet: weak.at.sheet,
          row: weak.at.row,
          column: weak.at.columns.get("programme") ?? "",
        },
      },
    ];
  });
}

/** The row where a reader who asks why a figure is no stronger finds the answer: the first of the weakest. */
function findWeakest(rows: readonly Row[]): Row | undefined {
  const status = weakest(rows.map((row) => row.status));
  return rows.find((row) => row.status === status);
}
