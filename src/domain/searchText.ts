import { beginsWithOneSlip, isOneSlip } from "./spelling.ts";
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
const SPACE = 32;
/** Bits of a mask. */
const BITS = 31;

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
  const lacking = query.letters & ~text.letters;
  // A text that lacks two of the letters can be no match, not even with a slip.
  if (query.folded === "" || (lacking & (lacking - 1)) !== 0) return null;
  if (lacking !== 0) return fitsWithSlip(text, query) ? FIT.slip : null;
  const at = text.folded.indexOf(query.folded);
  if (at === 0) return text.folded.length === query.folded.length ? FIT.whole : FIT.begins;
  return at > 0 && beginsWord(text.folded, query.folded, at) ? FIT.word : fitLoosely(text, query, at > 0);
}

function fitLoosely(text: SearchText, query: SearchText, isInside: boolean): Fit | null {
  if (fitsInitials(text, query)) return FIT.initials;
  if (query.words.length > 1 && fitsWords(text, query, 0)) return FIT.words;
  if (isInside) return FIT.inside;
  return fitsWithSlip(text, query) ? FIT.slip : null;
}

/** Whether any place at which the query stands, from the first on, is the beginning of a word. */
function beginsWord(folded: string, query: string, first: number): boolean {
  for (let at = first; at > 0; at = folded.indexOf(query, at + 1))
    if (folded.charCodeAt(at - 1) === SPACE) return true;
  return false;
}

function fitsInitials({ initials }: SearchText, { words, folded }: SearchText): boolean {
  return words.length === 1 && folded.length >= SHORTEST_INITIALS && initials.includes(folded);
}

/** Each word of the query begins a word of its own; so many of them may have a slip. */
function fitsWords({ words }: SearchText, query: SearchText, slips: number): boolean {
  // One bit a word that is taken: a text of more than thirty words is none that anybody types.
  let [taken, spare] = [0, slips];
  for (const wanted of query.words) {
    let at = findWord(words, taken, (word) => word.startsWith(wanted));
    if (at < 0 && spare > 0 && wanted.length >= SHORTEST_SLIP) {
      spare--;
      at = findWord(words, taken, (word) => beginsWithOneSlip(word, wanted));
    }
    if (at < 0) return false;
    taken |= 1 << at;
  }
  return true;
}

function findWord(words: readonly string[], taken: number, fits: (word: string) => boolean): number {
  for (let at = 0; at < words.length && at < BITS; at++)
    if ((taken & (1 << at)) === 0 && fits(words[at] ?? "")) return at;
  return -1;
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

/** A text in three: before, within and behind the stretch that a query names, or all of it before where it names none of it as it stands. */
export function markText(text: string, query: SearchText): readonly [string, string, string] {
  const letters = Array.from(text.normalize("NFC"));
  const folded = letters.map((letter) => foldText(letter) || " ");
  // Every letter is one again once it is folded, so that places in one are places in the other.
  const at = folded.every(({ length }) => length === 1) ? folded.join("").indexOf(query.folded) : -1;
  if (at < 0 || query.folded === "") return [text, "", ""];
  const end = at + query.folded.length;
  const take = (from: number, to?: number) => letters.slice(from, to).join("");
  return [take(0, at), take(at, end), take(end)];
}
