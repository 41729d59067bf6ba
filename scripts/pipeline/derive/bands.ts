import { countByBin, printBins, type Bin } from "#domain/classify/bins";
import { policyBins } from "#domain/classify/policy";
import { PERCENT_DECIMALS } from "#domain/format";
import type { BandTable } from "#domain/publishedFiles";
import type { Measure, MeasureTable } from "#domain/measure";
import { derivePaper, joinDocuments, type Paper } from "#domain/paper";
import { weakest } from "#domain/status";
import type { Figure } from "../figure.ts";
import type { Problem } from "../problem.ts";
import type { PeriodTable } from "./assemble.ts";
import { paperAt } from "../papers.ts";

/** Published numbers and shares of communes by band; the table of measures has a row for each band, from exactly nil upwards. */
const FAMILIES = { count: "communes_by_band", share: "commune_share_by_band" } as const;

export function isOfBands(measure: Measure | undefined): boolean {
  return Object.values<string | null>(FAMILIES).includes(measure?.family ?? null);
}

/**
 * Communes of the time counted by band of the poor rate (số xã theo nhóm tỷ lệ hộ nghèo). Where the counts are published they
 * must be met, and the printed shares stand beside them as printed.
 */
export function countBands(
  table: PeriodTable,
  published: readonly Figure[],
  measures: MeasureTable,
): { table: BandTable; problems: Problem[] } {
  const rates = [...(table.ofTheTime.get("poor_households") ?? [])].map(
    ([code, poor]) => (100 * poor) / (table.ofTheTime.get("total_households")?.get(code) ?? NaN),
  );
  const bins = printBins(policyBins(), PERCENT_DECIMALS);
  const counts = countByBin(rates, bins);
  const figures = published.filter((figure) => figure.period === table.period.id);
  const find = (family: string, index: number) =>
    figures.find(({ measure }) => measure === measures.family(family)[index]?.id);
  const bands = bins.map((bin, index) =>
    describeBand(bin, counts[index] ?? 0, find(FAMILIES.share, index), find(FAMILIES.count, index)),
  );
  const problems = bands.flatMap(({ communes }, index) => {
    const count = find(FAMILIES.count, index);
    return count === undefined || count.value === communes ? [] : [bandMismatch(count, communes)];
  });
  const { status, documents } = paperOfBands(table, figures);
  return {
    table: { period: table.period.id, units: rates.length, bands, status, documents: [...documents] },
    problems,
  };
}

/** Counts that a document prints, and that are met, rest on it; others on the figures of the communes that they count. */
function paperOfBands({ ofTheTime, papers }: PeriodTable, figures: readonly Figure[]): Paper {
  if (figures.length > 0)
    return { status: weakest(figures.map(({ status }) => status)), documents: joinDocuments(figures) };
  const codes = [...(ofTheTime.get("poor_households")?.keys() ?? [])];
  const parts = ["poor_households", "total_households"].flatMap((measure) =>
    codes.flatMap((code) => paperAt(papers.ofTheTime, measure, code) ?? []),
  );
  return derivePaper(parts);
}

function describeBand(
  bin: Bin,
  communes: number,
  share: Figure | undefined,
  count: Figure | undefined,
): BandTable["bands"][number] {
  const flag = share?.flag ?? count?.flag ?? null;
  return { from: bin.from, to: Math.min(bin.to, 100), communes, printedShare: share?.value ?? null, flag };
}

function bandMismatch(figure: Figure, found: number): Problem {
  return {
    severity: "error",
    check: "bandsAreMet",
    place: { file: figure.provenance.file, row: figure.provenance.row },
    values: { measure: figure.measure, published: figure.value, found },
  };
}
