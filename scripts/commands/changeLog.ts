import { formatCount } from "#domain/format";
import type { ReleaseChanges } from "#domain/publishedFiles";
import { isUnchanged, listChanges } from "#domain/releaseChanges";
import type { CommandWords } from "./words/words.ts";

/** Entries shown of a list, and figures shown of all that changed; the counts say how many there are. */
const SHOWN = { entries: 12, figures: 10 };

/** The change log of one release in plain lines; places and measures by their codes. */
export function formatChanges(
  changes: ReleaseChanges | null,
  { changes: words, language }: CommandWords,
): string[] {
  if (changes === null) return [words.first];
  if (isUnchanged(changes)) return [words.unchanged];
  const { withheld, changed, changedCount } = changes;
  const shorten = (entries: readonly string[]) => {
    const rest = entries.length - SHOWN.entries;
    return `${entries.slice(0, SHOWN.entries).join(", ")}${rest > 0 ? words.more(String(rest)) : ""}`;
  };
  return [
    ...listChanges(changes).map(([list, entries]) => `${words.lists[list]}: ${shorten(entries)}`),
    ...(withheld.added === 0 ? [] : [words.withheld(formatCount(withheld.added, language))]),
    ...(withheld.removed === 0 ? [] : [words.shownAgain(formatCount(withheld.removed, language))]),
    ...(changedCount === 0 ? [] : [words.figures(formatCount(changedCount, language))]),
    ...changed.slice(0, SHOWN.figures).map((figure) => `  ${words.figure(figure)}`),
  ];
}
