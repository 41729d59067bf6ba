import type { ReleasesFile } from "#domain/publishedFiles";
import type { Choice } from "#domain/reading";

/** One figure of the indicator on show that a release changed. */
export interface ChangedRow {
  /** Commune code, or the province's own. */
  readonly code: string;
  readonly period: string;
  readonly measure: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** A release as one province and one indicator meet it. */
export interface ReleaseRow {
  readonly id: string;
  /** False for the first release, which has nothing to be compared with. */
  readonly isCompared: boolean;
  /** Figures that changed anywhere in the atlas. */
  readonly total: number;
  /** Those listed of the province and the measures of the indicator. */
  readonly changed: readonly ChangedRow[];
  readonly redrawn: boolean;
}

/** Releases, newest first, as far as they touch what is on show. */
export function listReleases(file: ReleasesFile, { province, indicator }: Choice): ReleaseRow[] {
  const measures = new Set([
    ...indicator.numerator.plus,
    ...indicator.numerator.minus,
    indicator.denominator,
  ]);
  return file.releases.map(({ id, changes }) => ({
    id,
    isCompared: changes !== null,
    total: changes?.changedCount ?? 0,
    changed: (changes?.changed ?? []).filter(
      (figure) => figure.province === province.code && measures.has(figure.measure),
    ),
    redrawn: changes?.boundaries.includes(province.code) === true,
  }));
}
