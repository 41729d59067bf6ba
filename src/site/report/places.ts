import { formatDay } from "#domain/day";
import { code, number, tableOf, text, type Block } from "./blocks.ts";
import type { ReportWriter } from "./writer.ts";

/** Published figures that contradict others, each with the id that explains it. */
export function writePrinted({ report, words, language, ...writer }: ReportWriter): Block[] {
  const columns = words.printed;
  return tableOf(
    words.table(words.parts.printed.title),
    [
      code(columns.flag),
      text(columns.measure),
      text(columns.place),
      text(columns.date),
      number(columns.value),
    ],
    report.keptAsPrinted.map(({ flag, measure, code: place, date, value }) => [
      flag,
      writer.measure(measure),
      writer.place(place),
      formatDay(date, language),
      writer.figure(value),
    ]),
  );
}

/** Former communes that did not go into one commune as a whole. */
export function writeBoundaries({ report, words, former, place }: ReportWriter): Block[] {
  return tableOf(
    words.table(words.parts.boundaries.title),
    [text(words.boundaries.former), text(words.boundaries.heirs)],
    [
      ...report.withoutSuccessor.map((commune) => [former(commune), words.noSuccessor]),
      ...(report.toConfirm ?? []).map(({ code: commune, into, resolution }) => [
        former(commune),
        `${into} ${place(into)} (${words.toConfirm(resolution)})`,
      ]),
      ...report.split.map(({ code: commune, into, weights }) => [
        former(commune),
        `${into.map((heir) => `${heir} ${place(heir)}`).join("; ")} (${words.weights[weights]})`,
      ]),
    ],
  );
}

/** How much is withheld of each province, and which of the figures that readers come for. */
export function writeDisclosure({ report, words, count, ...writer }: ReportWriter): Block[] {
  const { province, threshold, primary, secondary, headline } = words.disclosure;
  const given = report.disclosure.filter((row) => row.headline.length > 0);
  const { period, place, measure } = words.headlineColumns;
  return [
    ...tableOf(
      words.table(words.parts.disclosure.title),
      [text(province), number(threshold), number(primary), number(secondary), number(headline)],
      report.disclosure.map((row) => [
        writer.province(row.province),
        row.threshold === undefined ? "" : count(row.threshold),
        count(row.primary),
        count(row.secondary),
        count(row.headline.length),
      ]),
    ),
    ...given.map((row): Block => {
      const summary = words.headline(writer.province(row.province), count(row.headline.length));
      const columns = [text(place), text(period), text(measure)];
      const rows = row.headline.map((cell) => [
        writer.place(cell.code),
        cell.period,
        writer.measure(cell.measure),
      ]);
      return { kind: "folding", summary, isOpen: false, blocks: tableOf(summary, columns, rows) };
    }),
  ];
}
