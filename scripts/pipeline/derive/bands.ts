import { countByBin, type Bin } from "#domain/classify/bins";
import { policyBins } from "#domain/classify/policy";
import type { BandTable } from "#domain/publishedFiles";
import type { Figure } from "../figure.ts";
import type { Problem } from "../problem.ts";
import type { PeriodTable } from "./assemble.ts";

/** Names of the six bands in the published figures, from exactly nil upwards. */
const BAND_NAMES = ["zero", "lt10", "10_25", "25_50", "50_70", "gt70"];

/**
 * Communes of the time counted by band of the poor rate (số xã theo nhóm tỷ lệ hộ nghèo). Where the counts are published they
 * must be met, and the printed shares stand beside them as printed.
 */
export function countBands(
  table: PeriodTable,
  published: readonly Figure[],
  status: "official" | "illustrative",
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
  const source = find("communes_poor_rate_band_gt70")?.source ?? "example";
  return { table: { period: table.period.id, units: rates.length, bands, status, source }, problems };
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
    place: { file: figure.provenance.file, row: figure.provenance.row },
    values: { measure: figure.measure, published: figure.value, found },
  };
}
