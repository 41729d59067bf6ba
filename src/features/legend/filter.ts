import type { AtlasState } from "../../state/atlas.svelte.ts";

/** Shows a class of the legend alone with those already chosen, or takes it out again; a range of values gives way. */
export function toggleClass({ view }: AtlasState, bin: number): void {
  const { classes } = view.current;
  const next = classes.includes(bin) ? classes.filter((other) => other !== bin) : [...classes, bin];
  view.change({ classes: next.sort((a, b) => a - b), range: null });
}
