/** What stands around the map; loaded together once the first map is painted. */
export { default as Offline } from "./Offline.svelte";
export { default as Panel } from "./Panel.svelte";
export { default as Rail } from "./Rail.svelte";
export { default as Timeline } from "./Timeline.svelte";
