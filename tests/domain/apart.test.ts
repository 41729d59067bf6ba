import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countByBin, type Bin } from "#domain/classify/bins";
import { makeOwnScale, makeScale, tellApart, type ClassedScale } from "#domain/colour/scale";
import { makeRate } from "../support/poorRate.ts";

const RATE = makeRate();
const common = makeScale(RATE, []);
const choose = (values: readonly number[]) => tellApart(common, values, () => makeOwnScale(RATE, values));
const most = (values: readonly number[], { bins }: ClassedScale) => Math.max(...countByBin(values, bins));
const ends = (bins: readonly Bin[]) => bins.slice(0, -1).map(({ to }) => to);
const some = (count: number, value: number) => Array.from({ length: count }, (_, at) => value + at / 100);

describe("classes that tell places apart", () => {
  it("are the common bands below four fifths in one of them, and the places' own from there on", () => {
    expect(choose([...some(79, 1), ...some(21, 30)])).toBe(common);
    const own = choose([...some(80, 1), ...some(20, 30)]);
    expect(own.apart).toEqual({ most: 80, of: 100 });
    expect(own.method).toBe("quantile");
  });

  it("have ends as round as the places allow: tens for 1 to 100, tenths for 0.1 to 1", () => {
    const upTo = (step: number) => Array.from({ length: 100 }, (_, at) => (at + 1) * step);
    expect(ends(makeOwnScale(RATE, upTo(1)).bins)).toEqual([20, 40, 60, 80]);
    expect(ends(makeOwnScale(RATE, upTo(0.01)).bins)).toEqual([0.2, 0.4, 0.6, 0.8]);
    expect(ends(makeOwnScale(RATE, upTo(0.0723)).bins)).toEqual([1, 3, 4, 6]);
    expect(ends(makeOwnScale({ ...RATE, kind: "count" }, upTo(1000)).bins)).toEqual([
      20_000, 40_000, 60_000, 80_000,
    ]);
  });

  it("keep 0 as a class of its own, and nothing that prints as more in it", () => {
    const { bins } = choose([0, 0, 0.004, ...some(60, 1)]);
    expect(bins[0]).toMatchObject({ from: 0, to: 0 });
    expect(countByBin([0, 0, 0.004], bins)).toEqual([2, 1, 0, 0, 0, 0]);
  });

  it("stay the common ones where others do no better: all nil, all alike, one place, none", () => {
    for (const values of [[0, 0, 0, 0, 0, 3], [7, 7, 7, 7], [5], []]) expect(choose(values)).toBe(common);
  });

  it("never put four fifths of the values together, hold each once and leave no class empty", () => {
    const rates = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(rates, (hundredths) => {
        const values = hundredths.map((value) => value / 100);
        const { bins, colours, apart } = choose(values);
        expect(countByBin(values, bins).reduce((sum, count) => sum + count, 0)).toBe(values.length);
        expect(colours).toHaveLength(bins.length);
        if (apart === undefined) return;
        expect(apart).toEqual({ most: most(values, common), of: values.length });
        expect(most(values, choose(values))).toBeLessThan(0.8 * values.length);
        expect(countByBin(values, bins)).not.toContain(0);
      }),
    );
  });
});
