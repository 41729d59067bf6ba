import { countByBin, type Bin } from "#domain/classify/bins";
import { policyBins } from "#domain/classify/policy";
import type { BandTable } from "#domain/publishedFiles";
import { derivePaper, joinDocuments, type Paper } from "#domain/paper";
import { weakest } from "#domain/status";
import type { Figure } from "../figure.ts";
import type { Problem } from "../problem.ts";
import type { PeriodTable } from "./assemble.ts";
import { paperAt } from "../recognise/papers.ts";

/** Names of the six bands in the published figures, from exactly nil upwards. */
const BAND_NAMES = ["zero", "lt10", "10_25", "25_50", "50_70", "gt70"];

/**
 * Communes of the time counted by band of the poor rate (số xã theo nhóm tỷ lệ hộ nghèo). Where the counts are published they
 * must be met, and the printed shares stand beside them as printed.
 */
export function countBands(
  table: PeriodTable,
  published: readonly Figure[],
): { table: BandTable; problems: Problem[] } {
  const rates = [...(table.ofTheTime.get("poor_households") ?? [])].map(
    ([code, poor]) => (100 * poor) / (table.ofTheTime.get("total_households")?.get(code) ?? NaN),
  );
  const bins = policyBins();
  const counts = countByBin(rates, bins);
  const figures = published.filter((figure) => figure.period === table.period.id);
  const find = (measure: string) => figures.find((figure) => figure.measure === measure);
  const bands = bins.map((bin, index) =>
    describeBand(bin, counts[index] ?? 0, BAND_NAMES[index] ?? "", find),
  );
  const problems = bands.flatMap(({ communes }, index) => {
    const count = find(`communes_poor_rate_band_${BAND_NAMES[index] ?? ""}`);
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
  name: string,
  find: (measure: string) => Figure | undefined,
): BandTable["bands"][number] {
  const share = find(`commune_share_band_${name}`);
  const flag = share?.flag ?? find(`communes_poor_rate_band_${name}`)?.flag ?? null;
  return { from: bin.from, to: Math.min(bin.to, 100), communes, printedShare: share?.value ?? null, flag };
}

function bandMismatch(figure: Figure, found: number): Problem {
  return {
    severity: "error",
    check: "bandsAreMet",
    file: figure.provenance.file,
    row: figure.provenance.row,
    value: `${figure.measure}: ${String(figure.value)} published`,
    expected: `the ${String(found)} communes of the workbooks`,
    remedy: "correct the workbook, or the published figure in the plain table",
  };
}
