import { SIGNS } from "../../../src/words/signs.ts";
import { attribute, elementsIn, type Element } from "./html.ts";

const MADE_UP = [SIGNS.vi.illustrative, SIGNS.en.illustrative];
const WORDS = [...Object.values(SIGNS.vi), ...Object.values(SIGNS.en)].join("|");

/** A number with or without the word of its sign behind it, as one group of a pattern. */
export const FIGURE = `(\\S+(?: \\((?:${WORDS})\\))?)`;

/** "58,25% (giả định)": the number, and whether it is marked as made up. */
export function readSign(text: string): { readonly number: string; readonly illustrative: boolean } {
  const [whole = "", word = ""] = new RegExp(`\\s*\\((${WORDS})\\)$`).exec(text) ?? [];
  return { number: text.slice(0, text.length - whole.length), illustrative: MADE_UP.includes(word) };
}

/** For each head of a table whether a chip says there that the column is made up; a caption's chip speaks of all. */
export function readHeads(table: Element | undefined): { readonly at: (column: number) => boolean } {
  const isMadeUp = (head: Element | undefined) =>
    elementsIn(head, "span").some((span) => attribute(span, "data-sign") === "illustrative");
  const all = isMadeUp(elementsIn(table, "caption")[0]);
  const heads = elementsIn(elementsIn(table, "thead")[0], "th").map(isMadeUp);
  return { at: (column) => all || heads[column] === true };
}
