import { nameDocument } from "#domain/citation";
import type { Source } from "#domain/publishedFiles";
import type { Cell } from "#domain/csv";
import type { Indicator } from "#domain/indicator";
import type { Terms } from "./measures.ts";

/** Rows of `sources.csv` in the order of `SOURCE_COLUMNS`. */
export function listSources(sources: readonly Source[]): Cell[][] {
  return sources.map(({ id, title, quotedBy, number, date, grade, status, url }) => [
    id,
    nameDocument({ title, quotedBy }, "vi"),
    nameDocument({ title, quotedBy }, "en"),
    number || null,
    date || null,
    grade,
    status,
    url || null,
  ]);
}

/** Rows of `measures.csv` in the order of `MEASURE_COLUMNS`. */
export function listMeasureRows({ indicators, measures, carried, beside }: Terms): Cell[][] {
  return [
    ...indicators.map((indicator): Cell[] => [
      indicator.id,
      "indicator",
      indicator.name.vi,
      indicator.name.en,
      indicator.unit,
      formulaOf(indicator),
      indicator.standards.join(" "),
      indicator.plain.vi,
      indicator.plain.en,
      indicator.decree || null,
    ]),
    ...[...measures, ...carried, ...beside].map(({ id, unit, name }): Cell[] => [
      id,
      "measure",
      name.vi,
      name.en,
      unit,
      null,
      null,
      null,
      null,
      null,
    ]),
  ];
}

/** "100 * poor_households / total_households"; a denominator of the province is written "province(…)". */
export function formulaOf({ kind, numerator, denominator, denominatorScope }: Indicator): string {
  const [first = "", ...rest] = numerator.plus;
  const top = [first, ...rest.map((id) => `+ ${id}`), ...numerator.minus.map((id) => `- ${id}`)].join(" ");
  if (denominator === null) return top;
  const isSum = rest.length + numerator.minus.length > 0;
  const bottom = denominatorScope === "province" ? `province(${denominator})` : denominator;
  return `${kind === "rate" ? "100 * " : ""}${isSum ? `(${top})` : top} / ${bottom}`;
}
