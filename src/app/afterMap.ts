/** What stands beside the map; loaded together once the first map is painted. */
import "../styles/print.css";

export { default as Header } from "./Header.svelte";
export { default as Told } from "./Told.svelte";
export { default as DetailsPanel } from "../features/explore/DetailsPanel.svelte";
export { default as Sidebar } from "../features/explore/Sidebar.svelte";
export { default as Timeline } from "../features/explore/Timeline.svelte";
export { listOffered } from "./routes.ts";
