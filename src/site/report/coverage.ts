import type { ReportedCoverage } from "#domain/qualityReport";
import { folding, number, tableOf, text, type Block } from "./blocks.ts";
import type { ReportWriter } from "./writer.ts";

/** One folding part a province: what its coverage files say, by year, and beside what its plans print. */
export function writeCoverage(writer: ReportWriter): Block[] {
  const { report, words, count, province } = writer;
  return report.coverage.map((own) =>
    folding(
      `${province(own.province)} (${words.coverage.rows(count(own.rows))})`,
      report.coverage.length === 1,
      [
        { kind: "lines", lines: describe(own, writer) },
        ...listWithout(own, writer),
        ...yearTable(own, writer),
        { kind: "note", text: words.coverage.notSpread },
        ...planTable(own, writer),
      ],
    ),
  );
}

function describe(own: ReportedCoverage, { words, count }: ReportWriter): string[] {
  const { files, communes, designations, targets, flags } = own;
  const say = words.coverage;
  return [
    say.files(files.map(({ file, rows }) => `${file} (${say.rows(count(rows))})`).join("; ")),
    say.communes(count(communes.recorded), count(communes.without.length)),
    say.beside(count(designations), count(targets)),
    say.flags(count(flags)),
  ];
}

function listWithout({ communes: { without } }: ReportedCoverage, writer: ReportWriter): Block[] {
  if (without.length === 0) return [];
  const names = without.map((code) => `${code} ${writer.place(code)}`).join("; ");
  const summary = writer.words.coverage.without(writer.count(without.length));
  return [folding(summary, false, [{ kind: "lines", lines: [names] }])];
}

function yearTable({ province, years }: ReportedCoverage, writer: ReportWriter): Block[] {
  const { words, count, money } = writer;
  const { year, records, withoutPlanned, withoutSpent, planned, spent, status } = words.coverage.years;
  return tableOf(
    `${writer.province(province)}: ${words.coverage.byYear}`,
    [text(year), ...[records, withoutPlanned, withoutSpent, planned, spent].map(number), text(status)],
    years.map((row) => [
      String(row.year),
      count(row.records),
      count(row.withoutPlanned),
      count(row.withoutSpent),
      money(row.planned),
      money(row.spent),
      words.status[row.status],
    ]),
  );
}

function planTable({ province, plans }: ReportedCoverage, writer: ReportWriter): Block[] {
  const { words, money, document } = writer;
  const { plan, printed, planned, spent, status } = words.coverage.plans;
  return tableOf(
    `${writer.province(province)}: ${words.coverage.byPlan}`,
    [text(plan), ...[printed, planned, spent].map(number), text(status)],
    plans.map((row) => [
      document(row.plan),
      money(row.printed),
      money(row.planned),
      money(row.spent),
      words.status[row.status],
    ]),
  );
}
