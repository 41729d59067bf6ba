/** Tasks as a calendar file (iCalendar, RFC 5545): all-day events on the last day of each time, lines folded at 75 octets, text escaped. */
import type { Task } from "./tasks.ts";

/** What stands in the calendar of one task beside its days. */
export interface CalendarEntry extends Pick<Task, "id" | "due"> {
  readonly summary: string;
  readonly description: string;
  readonly category: string;
}

export interface CalendarAbout {
  readonly name: string;
  /** When the file was made, ISO with time. */
  readonly made: string;
}

const CRLF = "\r\n";
/** Octets of a line (RFC 5545, 3.1). */
const LONGEST = 75;

/** A calendar of all-day events that mark nobody as busy. */
export function makeCalendar(entries: readonly CalendarEntry[], { name, made }: CalendarAbout): string {
  const stamp = `${made.replaceAll(/[-:]/g, "").slice(0, 15)}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Atlas Giam ngheo//VI",
    `X-WR-CALNAME:${escape(name)}`,
    ...entries.flatMap((entry) => makeEvent(entry, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => fold(line) + CRLF).join("");
}

function makeEvent({ id, due, summary, description, category }: CalendarEntry, stamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${id}@atlas-giam-ngheo`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${due.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${dayAfter(due).replaceAll("-", "")}`,
    `SUMMARY:${escape(summary)}`,
    `DESCRIPTION:${escape(description)}`,
    `CATEGORIES:${escape(category)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function escape(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`);
}

/** A long line in pieces that begin with a space; no letter is cut. */
function fold(line: string): string {
  let folded = "";
  let room = LONGEST;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (size > room) {
      folded += `${CRLF} `;
      room = LONGEST - 1;
    }
    folded += letter;
    room -= size;
  }
  return folded;
}

/** Octets of a letter in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
