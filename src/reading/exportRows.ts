import { formatCsv } from "#domain/csv";
import type { IndicatorValue } from "#domain/indicator";
import { formatDocuments } from "#domain/paper";
import type { Language } from "#domain/localised";
import type { Messages } from "../words/vi.ts";
import type { Choice, Exploration, ExploreRow } from "#domain/reading";
import { en } from "../words/reading/en.ts";
import { vi } from "../words/reading/vi.ts";
import { changeFormat } from "./change.ts";
import { orderYears } from "./choice.ts";
import type { Movement } from "./movement.ts";

/** Words of an exported table. */
export interface ExportText {
  readonly code: string;
  readonly source: string;
  readonly link: string;
  readonly note: string;
}

/** The rows that a reader sees, and what they were read for. */
export interface ShownRows {
  readonly choice: Choice;
  readonly exploration: Exploration;
  readonly rows: readonly ExploreRow[];
  /** What came of the communes since another year; none where the table has no such column. */
  readonly movement?: Pick<Movement, "since" | "changes"> | null;
}

/**
 * The rows on show as a CSV file: what it is, where it comes from and which figures are made up stand above the table, status and
 * source in every row, so that no figure leaves without them.
 */
export function exportRows(
  messages: Messages,
  words: ExportText,
  { choice, exploration, rows, movement = null }: ShownRows,
  about: { readonly sentence: string; readonly link: string; readonly language: Language },
): string {
  const { indicator } = exploration;
  const { status, year } = messages.explore;
  const { language } = about;
  const names = { vi, en }[language];
  const { columns } = names;
  const change =
    movement === null
      ? null
      : names.changeSince(movement.since, changeFormat(choice.indicator).suffix?.[language] ?? "");
  return formatCsv([
    [about.sentence],
    [
      `${indicator.name[language]}; ${year(orderYears(choice).to, indicator)}; ${choice.standard.name[language]}`,
    ],
    [words.note],
    ...(about.link === "" ? [] : [[`${words.link}: ${about.link}`]]),
    [],
    [
      words.code,
      columns.name,
      columns.value,
      columns.count,
      columns.rank,
      columns.status,
      words.source,
      // A change has a paper of its own: it is no stronger than the weaker of its years.
      ...(change === null
        ? []
        : [change, names.ofChange(change, columns.status), names.ofChange(change, words.source)]),
    ],
    ...rows.map(({ code, index, name, type, value, rank }) => [
      code,
      messages.commune({ name, type }),
      roundCell(value.value),
      value.numerator,
      rank === null ? null : rank.rank,
      status[value.status],
      formatDocuments(value),
      ...cellsOfChange(movement?.changes[index], status),
    ]),
  ]);
}

function roundCell(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(4));
}

/** What came of a commune, its status and its documents. */
function cellsOfChange(
  change: IndicatorValue | undefined,
  status: Messages["explore"]["status"],
): (string | number | null)[] {
  return change === undefined
    ? []
    : [roundCell(change.value), status[change.status], formatDocuments(change)];
}
