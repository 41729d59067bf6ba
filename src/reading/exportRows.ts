import { formatCsv } from "#domain/csv";
import { formatDocuments } from "#domain/paper";
import type { Language } from "#domain/localised";
import type { Messages } from "../words/vi.ts";
import type { Choice, Exploration, ExploreRow } from "#domain/reading";
import { en } from "../words/reading/en.ts";
import { vi } from "../words/reading/vi.ts";
import { orderYears } from "./choice.ts";

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
}

/**
 * The rows on show as a CSV file: what it is, where it comes from and which figures are made up stand above the table, status and
 * source in every row, so that no figure leaves without them.
 */
export function exportRows(
  messages: Messages,
  words: ExportText,
  { choice, exploration, rows }: ShownRows,
  about: { readonly sentence: string; readonly link: string; readonly language: Language },
): string {
  const { indicator } = exploration;
  const { status, year } = messages.explore;
  const { language } = about;
  const { columns } = { vi, en }[language];
  return formatCsv([
    [about.sentence],
    [
      `${indicator.name[language]}; ${year(orderYears(choice).to, indicator)}; ${choice.standard.name[language]}`,
    ],
    [words.note],
    ...(about.link === "" ? [] : [[`${words.link}: ${about.link}`]]),
    [],
    [words.code, columns.name, columns.value, columns.count, columns.rank, columns.status, words.source],
    ...rows.map(({ code, name, type, value, rank }) => [
      code,
      messages.commune({ name, type }),
      value.value === null ? null : Number(value.value.toFixed(4)),
      value.numerator,
      rank === null ? null : rank.rank,
      status[value.status],
      formatDocuments(value),
    ]),
  ]);
}
