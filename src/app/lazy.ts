/** Parts of the page that the first map can do without; each is fetched when it is asked for. Their names stay out of the first script. */
export const openPages = () => import("./Pages.svelte");
export const openComparison = () => import("../features/compare/Comparison.svelte");
export const openSearch = () => import("./search/Search.svelte");
export const openSlides = () => import("./Slides.svelte");
export const openPrinted = () => import("../features/slides/printed.ts");
