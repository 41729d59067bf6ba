import { comparablePeriods, stepPeriod } from "../../reading/choice.ts";
import type { AtlasState } from "../../state/atlas.svelte.ts";

/** Milliseconds within which one year after another is one step: "back" leads to where the run began. */
const RUN = 1500;
let lastStep = -Infinity;

/** Another year, as a step that the back button undoes. */
export function goToYear({ view, choice }: Pick<AtlasState, "view" | "choice">, period: string): void {
  const now = performance.now();
  const stop = choice?.bands.flatMap(({ stops }) => stops).find((one) => one.period.id === period);
  // The years of the whole country are measured by one indicator or by another.
  const to = stop?.instead === undefined ? { period } : { period, indicator: stop.instead.id, since: null };
  if (now - lastStep < RUN) view.change(to);
  else view.go(to);
  lastStep = now;
}

/** The year before or after, across a change of standard too; at either end nothing. */
export function stepYear(atlas: AtlasState, step: 1 | -1): void {
  if (atlas.choice !== null) goToYear(atlas, stepPeriod(atlas.choice, step).id);
}

/** Starts the years of the standard on show, from the first when the last is reached, or stops them. */
export function play(atlas: AtlasState, playing: boolean): void {
  const years = atlas.choice === null ? [] : comparablePeriods(atlas.choice);
  const [first] = years;
  if (playing && first !== undefined && atlas.choice?.period.id === years.at(-1)?.id)
    atlas.view.change({ period: first.id });
  atlas.playing = playing;
}

/** The next year while playing; the last one ends it. No year of another standard follows by itself. */
export function playOn(atlas: AtlasState): void {
  const years = atlas.choice === null ? [] : comparablePeriods(atlas.choice);
  const next = years[years.findIndex(({ id }) => id === atlas.choice?.period.id) + 1];
  if (next === undefined) atlas.playing = false;
  else atlas.view.change({ period: next.id });
}
