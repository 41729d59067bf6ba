import type { Messages } from "../words/vi.ts";
import type { Run } from "#domain/run";
import type { Choice, Exploration, ExploreRow } from "#domain/reading";
import { findHighest } from "./exploration.ts";
import { orderYears } from "./choice.ts";

/** The sentence of a map (câu của bản đồ): caption, alternative text and share text at once; empty before there are numbers. */
export function sayMap(
  messages: Messages,
  choice: Choice | null,
  exploration: Exploration | null,
): readonly Run[] {
  if (choice === null || exploration === null) return [];
  const highest = findHighest(exploration);
  return messages.mapSentence({
    indicator: choice.shown,
    period: orderYears(choice).to,
    province: choice.province.name,
    value: exploration.province,
    highest,
    highestValue: highest[0]?.value ?? null,
    withheld: exploration.looks.suppressed,
  });
}

/** The sentence of the commune at hand, or null where there is none. */
export function sayCommune(
  messages: Messages,
  choice: Choice | null,
  row: ExploreRow | null,
): readonly Run[] | null {
  if (choice === null || row === null) return null;
  return messages.communeSentence({
    indicator: choice.shown,
    period: orderYears(choice).to,
    commune: row,
    value: row.value,
    rank: row.rank,
  });
}
