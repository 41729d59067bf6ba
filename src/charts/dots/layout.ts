import { scaleLinear } from "d3-scale";

export interface DotInput {
  readonly key: string;
  /** Percent, or null where none is shown. */
  readonly unit: number | null;
  readonly province: number | null;
}

export interface PlacedDots {
  readonly key: string;
  readonly unit: number | null;
  readonly province: number | null;
}

/** Places percentages on a line from 0 to 100 of `width`, keeping both dots inside by `inset` pixels. */
export function layoutDots(rows: readonly DotInput[], width: number, inset: number): PlacedDots[] {
  const scale = scaleLinear([0, 100], [inset, width - inset]).clamp(true);
  const place = (value: number | null) => (value === null ? null : scale(value));
  return rows.map(({ key, unit, province }) => ({ key, unit: place(unit), province: place(province) }));
}
