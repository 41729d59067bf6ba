/** What stands beside the map; loaded together once the first map is painted. */
import "../styles/print.css";

export { default as BottomBar } from "./header/BottomBar.svelte";
export { default as Header } from "./header/Header.svelte";
export { default as Told } from "./Told.svelte";
export { default as DetailsPanel } from "../features/explore/DetailsPanel.svelte";
export { default as Sidebar } from "../features/explore/Sidebar.svelte";
export { default as TimelineBar } from "../features/explore/TimelineBar.svelte";
