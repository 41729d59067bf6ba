/**
 * A slide set (bộ trang chiếu) as a value and as a plain text file that people edit:
 *
 * ```
 * # Title of the slide set
 *
 * Note of the slide set
 *
 * ## Title of a slide
 *
 * ?tinh=11&ky=2015-MDP2016-2020
 *
 * What the presenter says, in as many paragraphs as it takes.
 * ```
 *
 * A slide keeps a view, never a picture or a number, so that new data flows into old slide sets.
 */
export interface SlideSet {
  readonly title: string;
  readonly note: string;
  readonly slides: readonly Slide[];
}

export interface Slide {
  readonly title: string;
  /** The query of an address as a person wrote it, without "?"; null where the file names none. */
  readonly view: string | null;
  /** What the presenter says; lines end with "\n". */
  readonly note: string;
}

/** Characters and slides beyond which nobody speaks; what is longer is cut, and said. */
export const SLIDE_SET_LIMITS = {
  text: 1_000_000,
  line: 20_000,
  title: 200,
  note: 10_000,
  slides: 200,
} as const;

/** The first line below a slide's title that is read as its view: a query, or a whole link as the browser shows it. */
export const VIEW_LINE = /^(\?|(https?|file):\/\/)/i;
/** Lines of a note that would be read as something else, with or without the mark that keeps them text. */
const MISREAD = /^\\*(#|\?|(https?|file):\/\/)/i;

/** Writes a slide set as its file; {@link parseSlideSet} brings it back as it was. */
export function formatSlideSet({ title, note, slides }: SlideSet): string {
  const parts = [heading("#", title), ...formatNote(note)];
  for (const slide of slides) {
    parts.push(heading("##", slide.title));
    if (slide.view !== null) parts.push(`?${slide.view}`);
    parts.push(...formatNote(slide.note));
  }
  return `${parts.join("\n\n")}\n`;
}

function heading(mark: string, title: string): string {
  return `${mark} ${title}`.trimEnd();
}

function formatNote(note: string): string[] {
  if (note === "") return [];
  return [
    note
      .split("\n")
      .map((line) => (MISREAD.test(line) ? `\\${line}` : line))
      .join("\n"),
  ];
}

/** A line of a note as it was before it was kept from being misread. */
export function unescapeLine(line: string): string {
  return line.startsWith("\\") && MISREAD.test(line) ? line.slice(1) : line;
}

/**
 * Text as it may stand on a slide: one spelling of accents, no sign that is unseen or turns the reading direction.
 * What is left is shown as text wherever it stands.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")
      // Half of a sign, as a cut leaves it, can be written in no file.
      .replace(/\p{Cs}/gu, "")
      .normalize("NFC")
      .trimEnd()
  );
}

/** A title as it may stand above a slide: one line, no longer than anybody reads. */
export function cleanTitle(title: string): string {
  return cleanText(cleanText(title).replace(/\s+/g, " ").trim().slice(0, SLIDE_SET_LIMITS.title));
}

/** A note as it is kept: clean lines, none empty at either end. */
export function cleanNote(note: string): string {
  const lines = note.slice(0, SLIDE_SET_LIMITS.note).replace(/\r\n?/g, "\n").split("\n").map(cleanText);
  return lines.join("\n").replace(/^\n+|\n+$/g, "");
}

/** The slide set with a slide moved by so many places; the same slide set at either end. */
export function moveSlide(slideSet: SlideSet, from: number, by: 1 | -1): SlideSet {
  const to = from + by;
  const [slide, other] = [slideSet.slides[from], slideSet.slides[to]];
  if (slide === undefined || other === undefined) return slideSet;
  return { ...slideSet, slides: slideSet.slides.with(from, other).with(to, slide) };
}
