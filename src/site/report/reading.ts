import { ROW_KINDS } from "#domain/qualityReport";
import { formatDay } from "#domain/day";
import { code, folding, groupBy, tableOf, text, type Block } from "./blocks.ts";
import type { ReportWriter } from "./writer.ts";

/** What a person has corrected, and why. */
export function writeCorrected({ report, words, place, figure }: ReportWriter): Block[] {
  const { what, as, reason, withheld } = words.corrected;
  return tableOf(
    words.table(words.parts.corrected.title),
    [text(what), text(as), text(reason)],
    report.corrected.map((row) =>
      row.kind === "place"
        ? [`${row.source}: ${row.written}`, `${row.code} ${place(row.code)}`, row.reason]
        : [
            `${row.file} > ${row.sheet} > ${row.cell}`,
            row.printed === null ? withheld : figure(row.printed),
            row.reason ?? "",
          ],
    ),
  );
}

/** Every converted cell, folded by sheet. */
export function writeConverted({ report, words, count }: ReportWriter): Block[] {
  const { cell, encoding, told, before, after } = words.converted;
  const columns = [code(cell), text(encoding), text(told), text(before), text(after)];
  return groupBy(report.converted, ({ file, sheet }) => `${file} > ${sheet}`).map(([sheet, own]) => {
    const rows = own.map((row) => [row.cell, row.encoding, words.told[row.told], row.before, row.after]);
    return folding(`${sheet} (${count(own.length)})`, false, tableOf(sheet, columns, rows));
  });
}

/** Every sheet, how its form was known and what its rows were taken for, folded by province. */
export function writeSheets({ report, words, province, count }: ReportWriter): Block[] {
  const { file, sheet, form, period, by, rows } = words.read;
  const columns = [text(file), text(sheet), text(form), text(period), text(by), text(rows)];
  return groupBy(report.read, (row) => row.province).map(([key, own]) => {
    const body = own.map((row) => [
      row.file,
      row.sheet,
      row.form,
      row.period,
      `${words.by[row.by]} (${count(row.percent)} %)`,
      ROW_KINDS.flatMap((kind) => {
        const found = row.rows[kind];
        return found === undefined ? [] : [`${words.rowKinds[kind]}: ${count(found)}`];
      }).join("; "),
    ]);
    const name = province(key);
    const label = `${words.parts.read.title}: ${name}`;
    return folding(`${name} (${count(own.length)})`, false, tableOf(label, columns, body));
  });
}

/** Every file as it was received, folded by source; in an internal edition with its digest. */
export function writeSources({ report, words, language, document, count }: ReportWriter): Block[] {
  return report.sources.map((source) => {
    const { status, received, licence, files } = source;
    const about = [
      words.status[status],
      document(source.document),
      words.received(formatDay(received, language)),
      ...(licence === "" ? [] : [words.licence(licence)]),
    ].join(", ");
    const title = source.title[language];
    const hasDigests = files.some(({ sha256 }) => sha256 !== undefined);
    const columns = [text(words.sources.file), ...(hasDigests ? [code(words.sources.sha256)] : [])];
    const rows = files.map(({ file, sha256 }) => [file, ...(hasDigests ? [sha256?.slice(0, 16) ?? ""] : [])]);
    const label = `${words.parts.sources.title}: ${title}, ${source.id}`;
    return folding(`${title}: ${about} (${count(files.length)})`, false, tableOf(label, columns, rows));
  });
}
