/** Parts of the map (lazy, of their own bundles) that the first map can do without. Their names stay out of the first script. */
export const openNotices = () => import("../shared/Notices.svelte");
export const openUnderMap = () => import("./UnderMap.svelte");
export const openHoverCard = () => import("./HoverCard.svelte");
export const openIslands = () => import("./country/Islands.svelte");
export const openSymbols = () => import("../../scene/composeSymbols.ts");
