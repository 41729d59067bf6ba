import { formatValue } from "#domain/format";
import type { Language } from "#domain/localised";
import type { Messages } from "../words/vi.ts";
import type { Exploration } from "../domain/reading.ts";

/** One line a place with value, counts, rank and status, as a screen reader meets it. */
export function describePlaces(
  messages: Messages,
  language: Language,
  names: readonly string[],
  exploration: Exploration | null,
): readonly string[] {
  const { commune, explore } = messages;
  const descriptions = exploration?.rows.map(({ value, rank, ...place }) => {
    const shown = formatValue(value.value, exploration.indicator, language);
    const parts = [commune(place), shown, explore.counts(value, exploration.indicator)];
    if (rank !== null) parts.push(`${explore.rankName} ${explore.rank(rank)}`);
    return [...parts, explore.status[value.status]].filter((part) => part !== "").join(", ");
  });
  return descriptions ?? names.map((name) => `${name}, ${explore.looks.pending}`);
}
