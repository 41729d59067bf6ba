import type { Cell } from "#domain/csv";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { Language } from "#domain/localised";
import { formatDocuments } from "#domain/paper";
import { yearOf } from "#domain/standard";
import type { Messages } from "../../../words/vi.ts";
import type { PlacesWords } from "../vi.ts";
import type { PlaceCell } from "./cell.ts";
import { namePlace } from "./place.ts";
import type { PlaceRow, PlaceTable } from "./table.ts";

/** What a table that leaves the page says of itself. */
export interface AboutTable {
  readonly words: PlacesWords;
  readonly messages: Messages;
  readonly language: Language;
  readonly nameOf: (rule: IndicatorRule) => string;
  readonly standard: string;
  /** Empty where there is no address to hand on. */
  readonly link: string;
}

/**
 * The table as rows of a workbook or a CSV file: what it is and where it comes from above it, and behind each figure its difference, its
 * status and its documents, so that none leaves without them.
 */
export function exportPlaces(table: PlaceTable, rows: readonly PlaceRow[], about: AboutTable): Cell[][] {
  const { words, messages, language, link } = about;
  const { columns, since, sum } = table;
  const [lead] = columns;
  const change =
    lead === undefined || since === null ? null : words.changeOf(about.nameOf(lead), yearOf(since));
  const heads = [
    ...columns.flatMap((rule) => headsOf(about.nameOf(rule), words)),
    ...(change === null ? [] : headsOf(change, words)),
  ];
  const base = rows[0];
  return [
    [words.title],
    [`${words.year}: ${String(yearOf(table.period))}; ${about.standard}`],
    ...(base === undefined ? [] : [[words.against(namePlace(base.place, messages, language))]]),
    [words.note],
    ...(link === "" ? [] : [[`${words.link}: ${link}`]]),
    [],
    [words.code, words.place, words.province, ...heads],
    ...rows.map(({ place, cells, change: moved }) => [
      place.code,
      namePlace(place, messages, language),
      place.province.name[language],
      ...[...cells, ...(moved === null ? [] : [moved])].flatMap((cell) => writeCell(cell, about)),
    ]),
    ...(sum === null
      ? []
      : [
          [
            "",
            words.sumOf(sum.places.length, isOfCommunes(table)),
            "",
            ...sum.values.flatMap((value) => writeSum(value, about)),
          ],
        ]),
  ];
}

/** Whether what is summed are communes, as they are wherever there is one. */
export function isOfCommunes({ sum }: PlaceTable): boolean {
  return sum?.places.some(({ commune }) => commune !== null) ?? false;
}

function headsOf(name: string, words: PlacesWords): string[] {
  return [name, `${name}: ${words.difference}`, `${name}: ${words.status}`, `${name}: ${words.documents}`];
}

function writeCell({ value, gap, difference }: PlaceCell, { words, messages }: AboutTable): Cell[] {
  if (value === null) return [null, null, gap === null ? "" : words.gaps[gap], ""];
  return [
    round(value),
    difference === null ? null : round(difference),
    messages.explore.status[value.status],
    formatDocuments(value),
  ];
}

function writeSum(value: IndicatorValue | null, { messages, words }: AboutTable): Cell[] {
  if (value === null) return [null, null, words.notSummed, ""];
  return [round(value), null, messages.explore.status[value.status], formatDocuments(value)];
}

function round({ value }: IndicatorValue): number | null {
  return value === null ? null : Number(value.toFixed(4));
}
