/** Layers that not every map has; each is fetched when a scene needs it. Their names stay out of the first script. */
export const openAfterwards = () => import("./afterwards.ts");
export const openBackground = () => import("./background/Background.svelte");
export const openCanvas = () => import("./canvas/CanvasFills.svelte");
export const openHatching = () => import("./hatching/Hatching.svelte");
export const openSymbols = () => import("./symbols/Symbols.svelte");
export const openPicking = () => import("./Picking.svelte");
export const openControls = () => import("./Controls.svelte");
