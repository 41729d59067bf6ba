/** What stands around the map; loaded together once the first map is painted. */
export { default as Offline } from "./Offline.svelte";
export { default as Panel } from "../features/explore/DetailsPanel.svelte";
export { default as Rail } from "../features/explore/Sidebar.svelte";
export { default as Timeline } from "../features/explore/Timeline.svelte";
