import type { FactsFile } from "#domain/publishedFiles";
import type { MeasureTable } from "#domain/measure";
import type { Figure } from "../figure.ts";
import type { Problem } from "../problem.ts";
import type { PeriodTable } from "./assemble.ts";
import { countBands, isOfBands } from "./bands.ts";
import { cellKey } from "./disclosureInput.ts";

/** What the bands of a province are counted from. */
export interface BandsInput {
  readonly province: string;
  readonly tables: readonly PeriodTable[];
  /** Figures of plain tables: counts of communes that a document prints are among them. */
  readonly figures: readonly Figure[];
  readonly measures: MeasureTable;
  /** Cells of the series that the edition withholds, as "period/code/measure". */
  readonly withheld: ReadonlySet<string>;
}

/**
 * The first review of a province, counted in the bands of the plans (số xã theo nhóm tỷ lệ hộ nghèo). Counted from communes of which one is
 * withheld, bands that nobody has published would tell between what its rate lies: there are none then.
 */
export function makeBands({ province, tables, figures, measures, withheld }: BandsInput): {
  tables: FactsFile["bands"];
  problems: Problem[];
} {
  const [first] = tables;
  if (first === undefined) return { tables: [], problems: [] };
  const published = figures.filter(
    ({ code, measure }) => code === province && isOfBands(measures.find(measure)),
  );
  const { table, problems } = countBands(first, published, measures);
  const isTold = published.length > 0 || !countsWithheld(first, withheld);
  return { tables: isTold ? [table] : [], problems };
}

function countsWithheld({ period, ofTheTime }: PeriodTable, withheld: ReadonlySet<string>): boolean {
  return ["poor_households", "total_households"].some((measure) =>
    [...(ofTheTime.get(measure)?.keys() ?? [])].some((code) =>
      withheld.has(cellKey(period.id, code, measure)),
    ),
  );
}
