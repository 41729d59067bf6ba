/** What has no room for rail, map and panel side by side (styles/tokens.css): map, sheet and bar below one another. */
export const PHONE = "(max-width: 1023px)";

/** The narrowest of the widths that styles/tokens.css lists, for scripts: below it what opens is a sheet at the foot. */
export const isNarrow = (): boolean => window.matchMedia("(max-width: 639px)").matches;
