import { listChanges } from "#domain/releaseChanges";
import { number, tableOf, text, type Block } from "./blocks.ts";
import type { ReportWriter } from "./writer.ts";

type Changes = NonNullable<ReportWriter["report"]["changes"]>;

/** What this release changed against the one before: lists of what came and went, then figure by figure. */
export function writeChanges(writer: ReportWriter): Block[] {
  const { changes } = writer.report;
  const words = writer.words.changes;
  if (changes === null) return [{ kind: "lines", lines: [words.first] }];
  const lines = [...sayLists(changes, writer), ...sayWithheld(changes, writer)];
  if (changes.changedCount > 0) lines.push(sayCount(changes, writer));
  if (lines.length === 0) return [{ kind: "lines", lines: [words.unchanged] }];
  return [{ kind: "lines", lines }, ...changedTable(changes, writer)];
}

/** How many counts, and none of them. */
function sayWithheld({ withheld: { added, removed } }: Changes, { words, count }: ReportWriter): string[] {
  const { withheld, shownAgain } = words.changes;
  return [
    ...(added === 0 ? [] : [withheld(count(added))]),
    ...(removed === 0 ? [] : [shownAgain(count(removed))]),
  ];
}

function sayLists(changes: Changes, writer: ReportWriter): string[] {
  return listChanges(changes).map(
    ([list, names]) =>
      `${writer.words.changes.lists[list]}: ${names.map((name) => nameChanged(name, writer)).join(", ")}`,
  );
}

/** "11" is a province; "11/03162", "11/2025-MDP2022-2025" and "11/poor_rate" are something of it. */
function nameChanged(name: string, { province, place, measure }: ReportWriter): string {
  const [first = "", rest] = name.split("/");
  if (rest === undefined) return province(first);
  const named = place(rest);
  return `${named === rest ? measure(rest) : named} (${province(first)})`;
}

function sayCount({ changed, changedCount }: Changes, { words, count }: ReportWriter): string {
  const listed = changed.length < changedCount ? count(changed.length) : null;
  return words.changes.figures(count(changedCount), listed);
}

function changedTable({ changed }: Changes, writer: ReportWriter): Block[] {
  const { columns, none } = writer.words.changes;
  const write = (value: number | null) => (value === null ? none : writer.figure(value));
  return tableOf(
    writer.words.table(writer.words.parts.changes.title),
    [
      text(columns.place),
      text(columns.province),
      text(columns.period),
      text(columns.measure),
      number(columns.before),
      number(columns.after),
    ],
    changed.map(({ province, code, period, measure, before, after }) => [
      writer.place(code),
      writer.province(province),
      period,
      writer.measure(measure),
      write(before),
      write(after),
    ]),
  );
}
