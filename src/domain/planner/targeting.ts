/**
 * How well help finds the poor (độ chính xác khi chọn đối tượng): the two errors of targeting.
 * Cornia and Stewart 1993, "Two errors of targeting", Journal of International Development 5(5); the ratios as Grosh, Leite, Wai-Poi and
 * Tesliuc 2022, "Revisiting Targeting in Social Assistance", World Bank, chapter 7, define exclusion and inclusion error.
 */

/** Under-coverage (bỏ sót): poor households that are not reached, percent of all poor households; null where there are none. */
export function undercoverage(reachedPoor: number, allPoor: number): number | null {
  return allPoor === 0 ? null : (100 * (allPoor - reachedPoor)) / allPoor;
}

/** Leakage (rò rỉ): households reached that are not poor, percent of all households reached; null where none is reached. */
export function leakage(reachedOthers: number, reachedPoor: number): number | null {
  const reached = reachedOthers + reachedPoor;
  return reached === 0 ? null : (100 * reachedOthers) / reached;
}
