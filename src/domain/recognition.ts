/**
 * How a sheet is recognised as an official form (nhận dạng biểu): what told each of its columns, and how sure that makes the whole.
 */

/**
 * What told a column: its whole heading, its code, its heading in other words, the arithmetic of a rate and its counts, or no more than its
 * place between two that are told.
 */
export const COLUMN_REASONS = ["header", "code", "words", "arithmetic", "order"] as const;
export type ColumnReason = (typeof COLUMN_REASONS)[number];

/** How many columns of figures each reason told. */
export type ReasonCounts = Readonly<Partial<Record<ColumnReason, number>>>;
