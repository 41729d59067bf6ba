import { apportion } from "#domain/apportion";
import { solveIncreasing, sum } from "./calibrate.ts";

/** A band of the poor rate in percent, (from, to], with the number of units that fall in it; exactly nil is from = to = 0. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly units: number;
}

/** Bands of the Điện Biên plan over the 116 rural and 14 urban units of end-2015: together 51, 41, 14, 10, 12 and 2. */
export const RURAL_BANDS: readonly Band[] = [
  { from: 0, to: 10, units: 1 },
  { from: 10, to: 25, units: 9 },
  { from: 25, to: 50, units: 14 },
  { from: 50, to: 70, units: 41 },
  { from: 70, to: 97, units: 51 },
];
export const URBAN_BANDS: readonly Band[] = [
  { from: 0, to: 0, units: 2 },
  { from: 0, to: 10, units: 11 },
  { from: 10, to: 25, units: 1 },
];

/**
 * Poor households of units ordered from least to most poor, so that each band holds its number of units and the sum is
 * `total`. Within a band rates rise with the order; one exponent for all bands is found so that the sum comes out.
 */
export function fillBands(households: readonly number[], bands: readonly Band[], total: number): number[] {
  const places = bands.flatMap((band) =>
    Array.from({ length: band.units }, (_, k) => ({ band, at: (k + 0.5) / band.units })),
  );
  const shares = (bend: number) =>
    places.map(
      ({ band, at }, index) =>
        ((households[index] ?? 0) * (band.from + (band.to - band.from) * at ** Math.exp(-bend))) / 100,
    );
  const bend = solveIncreasing((x) => sum(shares(x)), total, -6, 6);
  const limit = (edge: (band: Band, size: number) => number) =>
    places.map(({ band }, index) => edge(band, households[index] ?? 0));
  return apportion(shares(bend), total, {
    lowest: limit((band, size) => (band.to === 0 ? 0 : Math.floor((band.from * size) / 100) + 1)),
    highest: limit((band, size) => Math.floor((band.to * size) / 100)),
  });
}
