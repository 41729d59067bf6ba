/** How a document is named (dẫn nguồn): number and issuing body of the decision first, then where it was found quoted. */
import { formatDay } from "./day.ts";
import type { Language, Localised } from "./localised.ts";

/** What a document is named by. */
export interface Cited {
  readonly title: Localised;
  readonly number: string;
  readonly date: string;
  /** Where its figures were found quoted, where the document itself was not at hand. */
  readonly quotedBy?: Localised | undefined;
}

const QUOTED = { vi: "dẫn theo", en: "as quoted by" } as const;
const NUMBER = { vi: "số", en: "no." } as const;

/** "Quyết định 926/QĐ-UBND của UBND thị xã Mường Lay …, 31/12/2020, dẫn theo …": what is not known is left out. */
export function citeDocument(document: Cited, language: Language): string {
  const { title, number, date } = document;
  const name = title[language];
  const parts = [
    name,
    number === "" || name.includes(number) ? "" : `${NUMBER[language]} ${number}`,
    date === "" ? "" : formatDay(date, language),
    sayQuoted(document, language),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** Its name with where it was found quoted, without number and date, for tables that have columns of those. */
export function nameDocument(document: Pick<Cited, "title" | "quotedBy">, language: Language): string {
  return [document.title[language], sayQuoted(document, language)].filter((part) => part !== "").join(", ");
}

function sayQuoted({ quotedBy }: Pick<Cited, "quotedBy">, language: Language): string {
  return quotedBy === undefined ? "" : `${QUOTED[language]} ${quotedBy[language]}`;
}
