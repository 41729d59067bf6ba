/** The narrowest of the widths that styles/tokens.css lists, for scripts: below it what opens is a sheet at the foot. */
export const isNarrow = (): boolean => window.matchMedia("(max-width: 639px)").matches;
