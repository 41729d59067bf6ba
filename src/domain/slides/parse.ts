import { cleanNote, cleanText, cleanTitle, SLIDE_SET_LIMITS, unescapeLine, VIEW_LINE } from "./slides.ts";
import type { SlideSet, Slide } from "./slides.ts";

/** What can be wrong with a slide set file; the words for each stand where a reader or the pipeline meets them. */
export type SlideSetFault =
  /** More text than a slide set can be; the rest is left out. */
  | "long-text"
  /** A line, a title or a note that is cut. */
  | "long-line"
  /** No "# title" at the head. */
  | "no-title"
  /** A second "# title"; it stays as text of the note. */
  | "second-title"
  /** A slide without a title of its own. */
  | "no-slide-title"
  /** A slide that names no view. */
  | "no-view"
  /** A view below the first lines of a slide; it stays as text of the note. */
  | "late-view"
  /** Signs that are unseen or turn the reading direction; they are taken out. */
  | "unseen-signs"
  | "no-slides"
  | "many-slides";

export interface SlideSetProblem {
  /** 1-based, as an editor counts. */
  readonly line: number;
  readonly fault: SlideSetFault;
  /** What stands there, as text and not longer than a line on screen. */
  readonly found: string;
}

export interface ParsedSlideSet {
  readonly slideSet: SlideSet;
  readonly problems: readonly SlideSetProblem[];
  /** 1-based line of each slide's view, or of its title where it names none. */
  readonly lines: readonly number[];
}

/** Characters of a bad line that a message repeats. */
const SHOWN = 60;
/** Problems that are told; who made more has the file to look at. */
const MOST_PROBLEMS = 100;

interface OpenSlide {
  title: string;
  view: string | null;
  line: number;
  /** Whether anything was said before a view. */
  hasText: boolean;
  readonly note: string[];
}

/** Reads a slide set file. Nothing throws: what is wrong is reported by line, and as much as can be is kept. */
export function parseSlideSet(text: string): ParsedSlideSet {
  return new Reader().read(text);
}

class Reader {
  readonly #problems: SlideSetProblem[] = [];
  readonly #slides: OpenSlide[] = [];
  readonly #note: string[] = [];
  #title: string | null = null;

  read(text: string): ParsedSlideSet {
    const lines = text
      .slice(0, SLIDE_SET_LIMITS.text)
      .replace(/^\uFEFF/, "")
      .split(/\r\n?|\n/);
    if (text.length > SLIDE_SET_LIMITS.text) this.#report(lines.length, "long-text", String(text.length));
    lines.forEach((line, index) => {
      this.#readLine(this.#clean(line, index + 1), index + 1);
    });
    this.#close(lines.length);
    const slides = this.#slides.slice(0, SLIDE_SET_LIMITS.slides);
    const slideSet: SlideSet = {
      title: this.#title ?? "",
      note: this.#finish(this.#note, 1),
      slides: slides.map((slide): Slide => ({
        title: slide.title,
        view: slide.view,
        note: this.#finish(slide.note, slide.line),
      })),
    };
    return {
      slideSet,
      problems: this.#problems.sort((a, b) => a.line - b.line),
      lines: slides.map(({ line }) => line),
    };
  }

  #clean(line: string, at: number): string {
    const short = line.slice(0, SLIDE_SET_LIMITS.line);
    if (short.length < line.length) this.#report(at, "long-line", line);
    if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(short.replaceAll("\t", "")))
      this.#report(at, "unseen-signs", short);
    return cleanText(short);
  }

  #readLine(line: string, at: number): void {
    const [, marks, title = ""] = /^(#{1,2})(?:\s(.*))?$/u.exec(line) ?? [];
    if (marks === "##") this.#openSlide(title, at);
    else if (marks === "#" && this.#title === null && this.#slides.length === 0)
      this.#title = this.#readTitle(title, at);
    else this.#readText(line, at, marks === "#");
  }

  #openSlide(title: string, at: number): void {
    const clean = this.#readTitle(title, at);
    if (clean === "") this.#report(at, "no-slide-title", "##");
    this.#slides.push({ title: clean, view: null, line: at, hasText: false, note: [] });
  }

  #readText(line: string, at: number, isTitle: boolean): void {
    if (isTitle) this.#report(at, "second-title", line);
    const slide = this.#slides.at(-1);
    if (slide === undefined) this.#note.push(unescapeLine(line));
    else if (slide.view === null && !slide.hasText && VIEW_LINE.test(line)) {
      slide.view = readQuery(line);
      slide.line = at;
    } else {
      if (/^\?[\w-]+=/.test(line)) this.#report(at, "late-view", line);
      slide.hasText ||= line !== "";
      slide.note.push(unescapeLine(line));
    }
  }

  #readTitle(title: string, at: number): string {
    const clean = cleanTitle(title);
    if (title.trim().length > SLIDE_SET_LIMITS.title) this.#report(at, "long-line", title);
    return clean;
  }

  #finish(note: readonly string[], at: number): string {
    const text = note.join("\n").replace(/^\n+|\n+$/g, "");
    if (text.length > SLIDE_SET_LIMITS.note) this.#report(at, "long-line", text);
    return cleanNote(text);
  }

  #close(last: number): void {
    if (this.#title === null) this.#report(1, "no-title", "");
    if (this.#slides.length === 0) this.#report(last, "no-slides", "");
    const extra = this.#slides[SLIDE_SET_LIMITS.slides];
    if (extra !== undefined) this.#report(extra.line, "many-slides", String(this.#slides.length));
    for (const { view, line, title } of this.#slides.slice(0, SLIDE_SET_LIMITS.slides))
      if (view === null) this.#report(line, "no-view", title);
  }

  #report(line: number, fault: SlideSetFault, found: string): void {
    if (this.#problems.length >= MOST_PROBLEMS) return;
    const short = cleanText(found.slice(0, SHOWN));
    this.#problems.push({ line, fault, found: found.length > SHOWN ? `${short}…` : short });
  }
}

/** The query of a link, or of a line that begins with "?". */
function readQuery(line: string): string {
  const at = line.indexOf("?");
  return at < 0 ? "" : line.slice(at + 1).replace(/^([^#]*)#.*$/, "$1");
}
