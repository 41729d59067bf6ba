/** What comes right after the colours of a map, lazily: names and the lines that lead to them, the dashes of shapes that the pattern may miss, its hands, and WebGL. */
export { nameScene } from "./labels.ts";
export { markSmall } from "./ownDashes.ts";
export { default as Leaders } from "./Leaders.svelte";
export { default as OwnDashes } from "./OwnDashes.svelte";
export { default as Surface } from "./Surface.svelte";
export { attachWebgl } from "./webgl/attach.ts";
