export interface DotInput {
  readonly key: string;
  /** Percent, or null where none is shown. */
  readonly unit: number | null;
  readonly province: number | null;
}

export interface DotMark {
  readonly key: string;
  readonly unit: number | null;
  readonly province: number | null;
}

/** Places percentages on a line from 0 to 100 of `width`, keeping both dots inside by `inset` pixels. */
export function layoutDots(rows: readonly DotInput[], width: number, inset: number): DotMark[] {
  const place = (value: number | null) =>
    value === null ? null : inset + (Math.min(100, Math.max(0, value)) / 100) * (width - 2 * inset);
  return rows.map(({ key, unit, province }) => ({ key, unit: place(unit), province: place(province) }));
}
