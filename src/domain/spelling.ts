import { foldText } from "./text.ts";

/** Grave, acute, tilde, hook above, dot below: the five tone marks; circumflex, breve and horn belong to the letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A spelling key that does not mind where the tone mark sits: "Hoà" and "Hòa", "Thuỷ" and "Thủy" have the same key,
 * "Na Tông" and "Nà Tòng" have not.
 */
export function toneKey(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .split(/\s+/)
    .filter((syllable) => syllable !== "")
    .map((syllable) => syllable.replace(TONES, "") + (syllable.match(TONES)?.join("") ?? ""))
    .join(" ");
}

/** Least number of letters to insert, drop or change to make one folded text the other (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  // Folded text has one code unit a letter.
  const [from, to] = [foldText(a).split(""), foldText(b).split("")];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  from.forEach((letter, i) => {
    const current = [i + 1];
    to.forEach((other, j) => {
      const change = (previous[j] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(change, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    });
    previous = current;
  });
  return previous[to.length] ?? 0;
}

/** True where one letter put in, left out or replaced makes one text the other; much cheaper than the distance itself. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  const start = countCommon(short, long);
  const rest = short.length === long.length ? start + 1 : start;
  return short.slice(rest) === long.slice(start + 1);
}

/**
 * True where a text begins with a word but for one letter put in, left out or replaced: "thanh hung" begins with "thah" and "thank".
 * Makes no new text, since it is asked of every word there is.
 */
export function beginsWithOneSlip(text: string, word: string): boolean {
  const start = countCommon(text, word);
  if (start === word.length) return true;
  return (
    continues(text, start + 1, word, start + 1) ||
    continues(text, start + 1, word, start) ||
    continues(text, start, word, start + 1)
  );
}

/** Letters that both begin with. */
function countCommon(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** Whether the rest of a word stands in a text from a place on. */
function continues(text: string, from: number, word: string, start: number): boolean {
  if (text.length - from < word.length - start) return false;
  for (let at = start; at < word.length; at++)
    if (text.charCodeAt(from + at - start) !== word.charCodeAt(at)) return false;
  return true;
}
