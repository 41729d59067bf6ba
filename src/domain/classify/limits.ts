/** Fewest and most classes a reader can tell apart. */
export const CLASS_LIMITS = { fewest: 3, most: 9 } as const;
