/** What comes right after the colours of a map, lazily: names, the dashes of shapes that the pattern may miss, its hands, and WebGL. */
export { nameScene } from "./labels.ts";
export { markSmall } from "./ownDashes.ts";
export { default as OwnDashes } from "./OwnDashes.svelte";
export { default as Surface } from "./Surface.svelte";
export { attachWebgl } from "./webgl/attach.ts";
