import { makeBinsWithZero, type Bin } from "./bins.ts";

/** Upper bounds of the bands in which the Điện Biên plan of 2016-2020 counts its communes (percent of households). */
export const POVERTY_BANDS: readonly number[] = [10, 25, 50, 70];

/** Policy bands (ngưỡng chính sách): exactly 0, then up to each bound. The same for every year and every province. */
export function policyBins(breaks: readonly number[] = POVERTY_BANDS): Bin[] {
  return makeBinsWithZero(breaks);
}
