/** Parts of the page that the first map can do without; each is fetched when it is asked for. Their names stay out of the first script. */
export const openPages = () => import("./Pages.svelte");
export const openComparison = () => import("./Comparison.svelte");
export const openSearch = () => import("./views/Search.svelte");
export const openNotices = () => import("./views/Notices.svelte");
export const openMapTools = () => import("./MapTools.svelte");
export const openTooltip = () => import("./views/Tooltip.svelte");
export const openMarks = () => import("./composeMarks.ts");
export const openPresenter = () => import("./Presenter.svelte");
