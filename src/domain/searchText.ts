import { isOneSlip } from "./spelling.ts";
import { foldText } from "./text.ts";

/** A text prepared once for searching (tìm không dấu). */
export interface SearchText {
  readonly folded: string;
  readonly words: readonly string[];
  /** First letters of its words: "bhyt" of "bảo hiểm y tế". */
  readonly initials: string;
  /** One bit a letter that occurs in it. */
  readonly letters: number;
}

/** How well a query fits a text; lower is better. */
export const FIT = { whole: 0, begins: 1, word: 2, initials: 3, words: 4, inside: 5, slip: 6 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** Words shorter than this must fit to the letter: a slip in three letters is another name. */
const SHORTEST_SLIP = 4;
/** Two initials would fit half of all texts. */
const SHORTEST_INITIALS = 3;

export function prepareText(text: string): SearchText {
  const folded = foldText(text);
  const words = folded.split(" ");
  return {
    folded,
    words,
    initials: words.map((word) => word.charAt(0)).join(""),
    letters: lettersOf(folded),
  };
}

/**
 * How a query fits a text: the whole of it, its beginning, the beginning of a word in it, its initials, its words in any order, letters inside
 * a word, or all but one letter put in, left out or replaced. The last word may be unfinished.
 * @returns null where it does not fit, or asks for nothing
 */
export function fitText(text: SearchText, query: SearchText): Fit | null {
  if (query.folded === "" || lacksTwo(text, query)) return null;
  if (text.folded === query.folded) return FIT.whole;
  const at = text.folded.indexOf(query.folded);
  if (at === 0) return FIT.begins;
  return at > 0 && text.folded.includes(` ${query.folded}`) ? FIT.word : fitLoosely(text, query, at > 0);
}

function fitLoosely(text: SearchText, query: SearchText, isInside: boolean): Fit | null {
  if (fitsInitials(text, query)) return FIT.initials;
  if (query.words.length > 1 && fitsWords(text, query, 0)) return FIT.words;
  if (isInside) return FIT.inside;
  return fitsWithSlip(text, query) ? FIT.slip : null;
}

/** A text that lacks two of the letters can be no match, not even with a slip. */
function lacksTwo(text: SearchText, query: SearchText): boolean {
  const lacking = query.letters & ~text.letters;
  return (lacking & (lacking - 1)) !== 0;
}

function fitsInitials({ initials }: SearchText, { words, folded }: SearchText): boolean {
  return words.length === 1 && folded.length >= SHORTEST_INITIALS && initials.includes(folded);
}

/** Each word of the query begins a word of its own; so many of them may have a slip. */
function fitsWords(text: SearchText, { words }: SearchText, slips: number): boolean {
  const left = [...text.words];
  let spare = slips;
  return words.every((word) => {
    let at = left.findIndex((other) => other.startsWith(word));
    if (at < 0 && spare > 0 && word.length >= SHORTEST_SLIP) {
      spare--;
      at = left.findIndex((other) => isOneSlip(other, word) || isOneSlip(other.slice(0, word.length), word));
    }
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}

function fitsWithSlip(text: SearchText, query: SearchText): boolean {
  if (query.folded.length < SHORTEST_SLIP) return false;
  return isOneSlip(text.folded, query.folded) || fitsWords(text, query, 1);
}

/** One bit for each letter a to z, one for all digits together. */
function lettersOf(folded: string): number {
  let letters = 0;
  for (let at = 0; at < folded.length; at++) {
    const place = folded.charCodeAt(at) - 97;
    if (place >= 0 && place < 26) letters |= 1 << place;
    else if (place >= -49 && place < -39) letters |= 1 << 26;
  }
  return letters;
}
