/**
 * How far a value may be trusted (tình trạng số liệu), strongest first.
 * `estimated` (ước) is provisional and no more than a guess of who published it.
 * `missing` is the one spelling of "no data" and is never 0; `not-collected` (không thu thập) says that no form of the period asks it.
 */
export const STATUSES = [
  "official",
  "derived",
  "provisional",
  "estimated",
  "illustrative",
  "suppressed",
  "not-collected",
  "missing",
] as const;

export type Status = (typeof STATUSES)[number];

/** One letter a status, as the published series spell it: its first, which no two share. */
export function formatStatusLetter(status: Status): string {
  return status.charAt(0);
}

const BY_LETTER = new Map(STATUSES.map((status) => [formatStatusLetter(status), status]));

/** @throws RangeError when the letter is not one of the eight. */
export function parseStatusLetter(letter: string): Status {
  const status = BY_LETTER.get(letter);
  if (status === undefined)
    throw new RangeError(`status letter "${letter}" is not one of ${[...BY_LETTER.keys()].join("")}`);
  return status;
}

/**
 * The status of a value computed from others: as weak as its weakest part, and never stronger than "derived".
 * A sum of official counts is derived; one illustrative part makes the sum illustrative.
 */
export function deriveStatus(parts: readonly Status[]): Status {
  return weakest(["derived", ...parts]);
}

/** The weakest of the statuses; `missing` for none at all. */
export function weakest(statuses: readonly Status[]): Status {
  if (statuses.length === 0) return "missing";
  return STATUSES[Math.max(...statuses.map((status) => STATUSES.indexOf(status)))] ?? "missing";
}

/** True where documents print a figure of which no decision or survey is known: provisional (tạm), an estimate (ước) too. */
export function isProvisional(status: Status): boolean {
  return status === "provisional" || status === "estimated";
}

/** True where a reader may be shown a number. */
export function isShown(status: Status): boolean {
  return !isAbsent(status) && status !== "suppressed";
}

/** True where there is no number at all, because nobody asked for it or nobody gave it. */
export function isAbsent(status: Status): boolean {
  return status === "missing" || status === "not-collected";
}
