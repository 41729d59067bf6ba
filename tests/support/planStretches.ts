import type { PlanSection } from "#domain/coverage/planSection";
import { readPlan } from "./planText.ts";

/** A stretch of a plan's text with the numbers of the headings over it: ["V", "1", "3"]; none before the first. */
export interface Stretch {
  readonly path: readonly string[];
  readonly text: string;
}

/** Headings by their depth: a chapter, a part "A.", numbers "2.1.", an item "(7)", a letter "a)". */
const HEADINGS: readonly {
  readonly is: RegExp;
  readonly keeps: (path: readonly string[]) => readonly string[];
}[] = [
  { is: /^([IVX]+)\.\s+/u, keeps: () => [] },
  { is: /^([AB])\.\s+/u, keeps: ([chapter = ""]) => [chapter] },
  {
    is: /^(\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.-])\s+(?=\p{L})/u,
    keeps: ([chapter = "", part]) => (part === "A" || part === "B" ? [chapter, part] : [chapter]),
  },
  { is: /^\((\d)\)\s+/u, keeps: (path) => path.filter((own) => !own.startsWith("(")) },
  { is: /^([a-e])\)\s+/u, keeps: (path) => path.filter((own) => !/^[a-e]$/u.test(own)) },
];

/**
 * The text of a plan cut at its headings; a chapter whose number is used twice is named as the register names it. A footnote
 * belongs where its mark stands; who receives a copy is not told.
 */
export function cutPlan(plan: string, sections: readonly PlanSection[]): Stretch[] {
  const names = sections.filter((own) => own.plan === plan).map(({ section }) => section);
  const stretches: { path: readonly string[]; text: string }[] = [{ path: [], text: "" }];
  let isTold = true;
  for (const line of readPlan(plan).split("\n")) {
    if (line.startsWith("Nơi nhận")) isTold = false;
    if (line.startsWith("KẾ HOẠCH")) isTold = true;
    if (!isTold) continue;
    const mark = /^<sup>\d+<\/sup>/u.exec(line)?.[0];
    const last = stretches.findLast(({ text }) => mark === undefined || text.includes(mark));
    const found = last === undefined ? null : readHeading(line, last.path, names);
    if (found !== null) stretches.push(found);
    else if (last !== undefined) last.text += ` ${line}`;
  }
  return stretches;
}

function readHeading(line: string, path: readonly string[], names: string[]): Stretch | null {
  for (const { is, keeps } of HEADINGS) {
    const [all = "", number = ""] = is.exec(line) ?? [];
    if (number === "") continue;
    const over = /^[IVX]/u.test(number) ? nameChapter(number, names) : deepen(keeps(path), all, number);
    return over === null || (path.length === 0 && !/^[IVX]/u.test(number))
      ? null
      : { path: over, text: line.slice(all.length) };
  }
  return null;
}

/** The next chapter of the register with that number; it and those before it are passed. */
function nameChapter(number: string, names: string[]): readonly string[] | null {
  const at = names.findIndex((name) => name.split(" ")[0] === number);
  return at < 0 ? null : names.splice(0, at + 1).slice(-1);
}

/** "2.1." is two headings, "(7)" keeps its brackets. */
function deepen(over: readonly string[], heading: string, number: string): readonly string[] {
  if (heading.startsWith("(")) return [...over, `(${number})`];
  return [...over, ...(/^\d/u.test(number) ? (number.match(/\d+/gu) ?? []) : [number])];
}

/** The headings over sections as registers write them, "II.2(7)", "VI.1, VII.1", "III (đối tượng)", "toàn văn" (none). */
export function pathsOf(sections: string): string[][] {
  if (sections === "toàn văn") return [[]];
  return sections.split(", ").map((section) => {
    const chapter = /^[IVX]+(?: \(.*\))?/u.exec(section)?.[0] ?? "";
    return [chapter, ...(section.slice(chapter.length).match(/\(\d\)|[A-Za-z\d]+/gu) ?? [])];
  });
}

/** Whether one of two places in a plan lies in the other. */
export function isAlong(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((part, at) => part === long[at]);
}
