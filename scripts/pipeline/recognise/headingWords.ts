import { fold } from "../match/fold.ts";

/** Phrases of headings that mean one thing in whatever words offices write it, longest first. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:nong(?: nghiep)? lam(?: nghiep)? ngu(?: nghiep)?|nlnn?|muc song trung binh|mstb)\b/g, "agriculture"],
  [/\b(?:can ngheo|cn)\b/g, "near"],
  [/\bngheo\b/g, "poor"],
  [/\b(?:nhan khau|khau|so nguoi)\b/g, "person"],
  [/\b(?:ho gia dinh|ho)\b/g, "household"],
  [/\b(?:dan toc thieu so|dt thieu so|dtts)\b/g, "minority"],
  [/\b(?:ty le|ti le|ty trong|ti trong|tl|phan tram)\b/g, "rate"],
];

/** Words that say nothing of which column it is. */
const SILENT = new Set(
  "tong so luong cong ket qua ra soat ve chinh thuc cac cua theo do la co trong nam va tren dan cu voi chung toan xa tinh huyen dia ban".split(
    " ",
  ),
);
const UNITS = ["household", "person"];
const SUBJECTS = ["poor", "near", "agriculture"];

/** What the heading of a column says: of its lowest cell, of those above it, and of all together, as sorted words. */
export interface HeadingWords {
  readonly all: ReadonlySet<string>;
  readonly low: ReadonlySet<string>;
  readonly group: ReadonlySet<string>;
}

/**
 * Takes a heading (tiêu đề cột) apart, cells from top to bottom, so that other wordings of one meaning come out the same: "Hộ nghèo / Số hộ",
 * "Tổng số hộ nghèo", "Hộ nghèo". The lowest cell that names a unit or a subject decides it.
 */
export function readHeading(cells: readonly string[]): HeadingWords {
  const words = cells.filter((cell, index) => cell !== "" && cell !== cells[index - 1]).map(wordsOf);
  const low = words.at(-1) ?? new Set<string>();
  return { all: together(words), low: together([low]), group: together(words.slice(0, -1)) };
}

function wordsOf(cell: string): ReadonlySet<string> {
  const folded = fold(cell.replaceAll("%", " tỷ lệ ")).replace(/^\d+ (?=[a-z])/, "");
  const replaced = PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), folded);
  return new Set(replaced.split(" ").filter((word) => word !== "" && !SILENT.has(word)));
}

function together(cells: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = new Set(cells.flatMap((cell) => [...cell]));
  keepLowest(all, cells, SUBJECTS);
  keepLowest(all, cells, UNITS);
  // "Số khẩu hộ nghèo" counts persons.
  if (all.has("person")) all.delete("household");
  return all;
}

function keepLowest(all: Set<string>, cells: readonly ReadonlySet<string>[], words: readonly string[]): void {
  const lowest = cells.findLast((cell) => words.some((word) => cell.has(word)));
  if (lowest === undefined) return;
  for (const word of words) if (!lowest.has(word)) all.delete(word);
}

export function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && isWithin(a, b);
}

export function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((word) => b.has(word));
}
