import type { Norm, NORM_BOUNDS } from "#domain/coverage/support";
import { formatExact } from "#domain/format";
import type { Language } from "#domain/localised";
import { writeFigure } from "../writeFigure.ts";

type Bounds = Readonly<Record<(typeof NORM_BOUNDS)[number], string>>;

/** A norm with its unit and its bound: "25 triệu đồng", "30–40 triệu đồng", "từ 30 m²", "trên 259.590 lượt". */
export function writeNorm(
  { value, to, bound, unit }: Pick<Norm, "value" | "to" | "bound" | "unit">,
  bounds: Bounds,
  language: Language,
): string {
  if (to !== undefined)
    return `${formatExact(value, language)}–${writeFigure({ value: to, unit }, language)}`;
  const amount = writeFigure({ value, unit }, language);
  return bound === undefined ? amount : `${bounds[bound]} ${amount}`;
}
