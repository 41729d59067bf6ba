import { formatBound, formatCount, formatPercent, NO_NUMBER } from "#domain/format";
import type { Language } from "#domain/localised";
import type { Status } from "#domain/status";
import { signText } from "../../words/signed.ts";

/** Numbers as an overview writes them, each with its sign inside the text. */
export interface Writer {
  readonly percent: (value: number | null, status: Status, decimals?: number) => string;
  readonly count: (value: number | null, status: Status) => string;
  /** A change with its sign: "−3,48", "+12". */
  readonly change: (value: number | null, status: Status) => string;
}

export function makeWriter(language: Language): Writer {
  const write = (value: number | null, status: Status, format: (value: number) => string) =>
    value === null ? NO_NUMBER : signText(format(value), status);
  return {
    percent: (value, status, decimals = 2) =>
      write(value, status, (known) => formatPercent(known, language, decimals)),
    count: (value, status) => write(value, status, (known) => formatCount(known, language)),
    change: (value, status) =>
      write(value, status, (known) => {
        const size = formatBound(Math.abs(known), language);
        return known === 0 ? size : `${known < 0 ? "−" : "+"}${size}`;
      }),
  };
}
