import type { Bin } from "#domain/classify/bins";
import { formatBound } from "#domain/format";
import type { IndicatorRule } from "#domain/indicator";
import type { Language } from "#domain/localised";

/** A class under its colour where a word has no room: "0%", "≤10%", "10–25%", ">70%"; losses and gains with their sign: "−5…−1". */
export function shortBin(
  { from, to, decimals }: Bin,
  { kind, signed }: Pick<IndicatorRule, "kind" | "signed">,
  language: Language,
): string {
  const isChange = signed === true;
  const unit = kind === "rate" && !isChange ? "%" : "";
  const plain = (value: number) => formatBound(value, language, isChange, decimals);
  if (from === to) return plain(from) + unit;
  return (isChange ? joinSigned : joinPlain)([from, to], plain) + unit;
}

type Ends = readonly [from: number, to: number];

function joinPlain([from, to]: Ends, plain: (value: number) => string): string {
  if (to === Infinity) return from === -Infinity ? "…" : `>${plain(from)}`;
  return from === -Infinity || from === 0 ? `≤${plain(to)}` : `${plain(from)}–${plain(to)}`;
}

function joinSigned([from, to]: Ends, plain: (value: number) => string): string {
  if (to === Infinity) return `>${plain(from)}`;
  return from === -Infinity ? `<${plain(to)}` : `${plain(from)}…${plain(to)}`;
}
