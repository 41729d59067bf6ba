import { nameDocument } from "#domain/citation";
import type { Source } from "#domain/publishedFiles";
import type { Language } from "#domain/localised";
import { formatDocuments } from "#domain/paper";
import type { Scenario } from "#domain/planner/scenario";
import type { Outcome } from "#domain/planner/outcome";
import type { Status } from "#domain/status";
import type { PlannerWords } from "../vi.ts";
import type { PlanLine } from "./lines.ts";

type Value = string | number | null;

/** One sheet of a workbook: rows of text and numbers, never formulas. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
}

/** What a plan's workbook is written from. */
export interface PlanBook {
  readonly words: PlannerWords;
  readonly language: Language;
  readonly status: Readonly<Record<Status, string>>;
  readonly scenario: Scenario;
  readonly outcome: Outcome;
  readonly outcomeStatus: Status;
  readonly lines: readonly PlanLine[];
  readonly needName: string;
  /** Criteria as one line. */
  readonly criteria: string;
  readonly province: string;
  readonly period: string;
  readonly link: string;
  readonly sources: readonly Source[];
  /** Ids of documents that the criteria rest on beyond the need and the poor households. */
  readonly asked: readonly string[];
  /** Status of the province's record of coverage where the plan reads it; null where it does not. */
  readonly record: Status | null;
  /** What it is compared with, or null. */
  readonly against: string | null;
  /** What has to be known beside the criteria: programmes that no map can show. */
  readonly notes: readonly string[];
  readonly nameOf: (line: PlanLine) => string;
  /** Communes that meet the criteria. */
  readonly fitting: number;
  /** How far the plan goes, written. */
  readonly cut: string;
  /** Codes and names of communes that could not be judged. */
  readonly unknown: readonly (readonly [string, string])[];
}

const THOUSAND = 1000;

/** The list with status and source in every row, what was asked and what it comes to, and the documents: no figure leaves without them. */
export function makePlanSheets(book: PlanBook): Sheet[] {
  return [makeList(book), makePlan(book), makeSources(book)];
}

function makeList({ words, lines, needName, status, nameOf }: PlanBook): Sheet {
  const { columns } = words.list;
  const { sheets } = words;
  return {
    name: sheets.list,
    widths: [6, 9, 28, 16, 14, 14, 16, 12, 14, 12, 14, 16, 20, 22],
    rows: [
      [
        columns.rank,
        sheets.code,
        columns.name,
        needName,
        columns.status,
        sheets.sourceColumns[0],
        columns.poor,
        columns.status,
        sheets.sourceColumns[0],
        columns.served,
        columns.cost,
        sheets.chosen,
        columns.change,
        columns.sponsor,
      ],
      ...lines.map((line): Value[] => [
        line.rank,
        line.code,
        nameOf(line),
        line.need === null ? null : Math.round(line.need * 10_000) / 10_000,
        status[line.needStatus],
        formatDocuments({ documents: line.needDocuments }),
        line.poor,
        status[line.poorStatus],
        formatDocuments({ documents: line.poorDocuments }),
        line.served,
        line.cost / THOUSAND,
        line.isGiven ? sheets.given : sheets.notGiven,
        line.change === null ? null : words.against[line.change],
        line.sponsor,
      ]),
    ],
  };
}

function makePlan(book: PlanBook): Sheet {
  const { words, scenario, outcome } = book;
  const { allocation } = outcome;
  const { cut, rules } = scenario;
  const cost = `${String(rules.unitCost / THOUSAND)} / ${words.cut.basis[rules.basis]} (${words.outcome.assumption})`;
  const percent = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
  return {
    name: words.sheets.plan,
    widths: [44, 60],
    rows: [
      [scenario.name === "" ? words.keep.unnamed : scenario.name],
      [words.sheets.province, book.province],
      [words.sheets.period, book.period],
      [words.sheets.criteria, book.criteria],
      ...book.notes.map((note) => ["", note]),
      [words.need, book.needName],
      [words.cut.title, `${words.cut.kinds[cut.kind]}: ${book.cut}`],
      [words.cut.cost, cost],
      [words.cut.serves, words.cut.servesWho[rules.serves]],
      ...(book.against === null ? [] : [[words.against.title, book.against]]),
      [],
      [words.list.columns.status, book.status[book.outcomeStatus]],
      [words.outcome.communes(String(allocation.lines.length), String(book.fitting))],
      [words.outcome.reached, allocation.poor],
      [words.outcome.missed, outcome.missed],
      [words.outcome.others, allocation.others],
      [`${words.outcome.cost} (${words.list.columns.cost})`, allocation.cost / THOUSAND],
      [`${words.outcome.left} (${words.list.columns.cost})`, allocation.left / THOUSAND],
      [`${words.outcome.undercoverage} (%)`, percent(outcome.undercoverage)],
      [`${words.outcome.leakage} (%)`, percent(outcome.leakage)],
      [words.outcome.definitions],
      [words.sheets.made],
      ...(book.link === "" ? [] : [[words.sheets.link, book.link]]),
      ...(book.unknown.length === 0 ? [] : [[], [words.outcome.unknown(String(book.unknown.length))]]),
      ...book.unknown,
    ],
  };
}

/** The documents that the rows name; the example's own forms among them. */
function makeSources({ words, lines, sources, status, language, asked, record }: PlanBook): Sheet {
  const named = new Set([
    ...lines.flatMap(({ needDocuments, poorDocuments }) => [...needDocuments, ...poorDocuments]),
    ...asked,
  ]);
  return {
    name: words.sheets.sources,
    widths: [24, 70, 20, 12, 8, 14],
    rows: [
      words.sheets.sourceColumns,
      ...sources
        .filter(({ id }) => named.has(id))
        .map(({ id, title, quotedBy, number, date, grade, status: trust }) => [
          id,
          nameDocument({ title, quotedBy }, language),
          number,
          date,
          grade,
          status[trust],
        ]),
      ...(record === null ? [] : [["", words.sheets.record, "", "", "", status[record]]]),
    ],
  };
}
