import { formatValue } from "#domain/format";
import type { MapText } from "./map/text.ts";
import type { Exploration } from "./state/explore.ts";
import type { AtlasState } from "./state/atlas.svelte.ts";

/** What the map says: its sentence, how to move, and one line a place with value, counts, rank and status. */
export function composeMapText(
  atlas: AtlasState,
  names: readonly string[],
  exploration: Exploration | null = atlas.exploration,
): MapText {
  const { messages } = atlas;
  const { language } = atlas.view.current;
  const { explore, problems } = messages;
  const descriptions = exploration?.rows.map(({ value, rank, ...place }) => {
    const shown = formatValue(value.value, exploration.indicator, language);
    const parts = [messages.commune(place), shown, explore.counts(value, exploration.indicator)];
    if (rank !== null) parts.push(`${explore.columns.rank} ${explore.rank(rank)}`);
    return [...parts, explore.status[value.status]].filter((part) => part !== "").join(", ");
  });
  return {
    ...messages.map,
    label: atlas.caption === "" ? problems.loading : atlas.caption,
    descriptions: descriptions ?? names.map((name) => `${name}, ${explore.looks.pending}`),
  };
}
