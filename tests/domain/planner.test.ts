import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceQueue, shareByNeed, spendInOrder, takeFirst, type Rules } from "#domain/planner/allocate";
import { meetCriteria, type CriteriaTable, type Criterion } from "#domain/planner/criteria";
import { rankByNeed } from "#domain/planner/order";
import { compareChoices, cutQueue } from "#domain/planner/outcome";
import { leakage, undercoverage } from "#domain/planner/targeting";
import { concentrationCurve, concentrationIndex } from "#domain/statistics/concentration";

const COLUMNS: Record<string, (number | null)[]> = {
  poor_rate: [72, 31, 30, 4, null],
  poor_households: [720, 1550, 300, 400, 90],
};
const ATTRIBUTES: Record<string, (boolean | null)[]> = { "sector.water": [true, false, null, false, false] };
const table: CriteriaTable = {
  length: 5,
  column: (measure) => COLUMNS[measure] ?? [null, null, null, null, null],
  attribute: (attribute) => ATTRIBUTES[attribute] ?? [null, null, null, null, null],
  decimals: (measure) => (measure === "poor_rate" ? 2 : 0),
};
const atLeast = (from: number): Criterion => ({ kind: "range", measure: "poor_rate", from, to: null });
const dry: Criterion = { kind: "attribute", attribute: "sector.water", has: false };

describe(meetCriteria, () => {
  it("takes everyone where nothing is asked", () => {
    expect(meetCriteria([], table)).toEqual([true, true, true, true, true]);
    expect(meetCriteria([[]], table)).toEqual([true, true, true, true, true]);
  });

  it("counts 30 % itself in, as the sponsors' rule of Thanh Hóa says", () => {
    expect(meetCriteria([[atLeast(30)]], table)).toEqual([true, true, true, false, null]);
  });

  it("counts in what is printed as 30,00 %, and leaves out what is printed as 29,99 %", () => {
    const rates = { ...table, column: () => [29.996, 29.994, 30.004, 30.006, null] };
    expect(meetCriteria([[atLeast(30)]], rates)).toEqual([true, false, true, true, null]);
    const upTo: Criterion = { kind: "range", measure: "poor_rate", from: null, to: 30 };
    expect(meetCriteria([[upTo]], rates)).toEqual([true, true, true, false, null]);
  });

  it("knows that a commune fails where one known answer decides it, and says so of no other", () => {
    expect(meetCriteria([[atLeast(30), dry]], table)).toEqual([false, true, null, false, null]);
    expect(meetCriteria([[atLeast(30)], [dry]], table)).toEqual([true, true, true, true, true]);
  });

  it("takes the highest n, and whoever ties with the last of them", () => {
    const top = (count: number) =>
      meetCriteria([[{ kind: "top", measure: "poor_households", count }]], {
        ...table,
        column: () => [5, 9, 5, null, 1],
      });
    expect(top(1)).toEqual([false, true, false, null, false]);
    expect(top(2)).toEqual([true, true, true, null, false]);
    expect(top(0)).toEqual([false, false, false, null, false]);
    expect(top(99)).toEqual([true, true, true, null, true]);
  });

  it("keeps between both ends, each included", () => {
    const between: Criterion = { kind: "range", measure: "poor_rate", from: 4, to: 31 };
    expect(meetCriteria([[between]], table)).toEqual([false, true, true, true, null]);
  });
});

describe(rankByNeed, () => {
  it("puts the greatest need first, ties by the second count, and whom nobody can place apart", () => {
    const order = rankByNeed([true, true, null, true, true], [30, 50, 90, 50, null], [1, 10, 0, 20, 5]);
    expect(order).toEqual({ ranked: [3, 1, 0], unknown: [2, 4] });
    expect(rankByNeed([true, true], [30, 50], [0, 0], true).ranked).toEqual([0, 1]);
  });
});

describe("the errors of targeting in a worked example", () => {
  // Grosh, Leite, Wai-Poi and Tesliuc 2022, table 7.3: ten persons of whom the first four are poor and the first two poorest.
  const errors = (reached: readonly number[], poor: number) => {
    const hits = reached.filter((person) => person <= poor).length;
    return [undercoverage(hits, poor), leakage(reached.length - hits, hits)];
  };
  it("misses half of the poor and none of the poorest where exactly the two poorest are reached", () => {
    expect(errors([1, 2], 4)).toEqual([50, 0]);
    expect(errors([1, 2], 2)).toEqual([0, 0]);
  });
  it("misses half of the poor and half of the poorest with persons 2 and 3", () => {
    expect(errors([2, 3], 4)).toEqual([50, 0]);
    expect(errors([2, 3], 2)).toEqual([50, 50]);
  });
  it("misses all of the poorest with persons 3 and 4", () => {
    expect(errors([3, 4], 4)).toEqual([50, 0]);
    expect(errors([3, 4], 2)).toEqual([100, 100]);
  });
  it("says nothing where there are no poor, or nobody is reached", () => {
    expect([undercoverage(0, 0), leakage(0, 0)]).toEqual([null, null]);
  });
});

describe("the concentration curve", () => {
  // O'Donnell, van Doorslaer, Wagstaff and Lindelow 2008, chapter 8: deaths below five in India 1982-92 by fifths of wealth.
  const births = [29939, 28776, 26528, 24689, 19739];
  const deaths = [154.7, 152.9, 119.5, 86.9, 54.3];
  const groups = births.map((population, index) => ({
    population,
    amount: population * (deaths[index] ?? 0),
  }));
  it("gives the published index of -0,1694", () => {
    expect(concentrationIndex(groups)).toBeCloseTo(-0.1694, 4);
  });
  it("starts at nothing and ends at everything", () => {
    const curve = concentrationCurve(groups);
    expect(curve[0]).toEqual({ population: 0, amount: 0 });
    expect(curve.at(-1)).toEqual({ population: 1, amount: 1 });
    expect(curve[1]?.population).toBeCloseTo(0.2309, 4);
  });
  it("is nought where everybody has the same, and nothing where there is nobody", () => {
    expect(
      concentrationIndex([1, 2, 3].map((population) => ({ population, amount: 5 * population }))),
    ).toBeCloseTo(0);
    expect(concentrationIndex([{ population: 0, amount: 0 }])).toBeNull();
  });
  it("turns its sign with the order", () => {
    expect(concentrationIndex([...groups].reverse())).toBeCloseTo(0.1694, 4);
  });
});

const PRICE: Rules = { basis: "household", unitCost: 10_000, serves: "poor" };
/** 720, 1.550 and 300 poor among 1.000, 5.000 and 1.000 households; the fourth is withheld. */
const poor = [720, 1550, 300, null];
const households = [1000, 5000, 1000, 900];
const queueOf = (rules: Partial<Rules> = {}) =>
  priceQueue([1, 0, 2, 3], poor, households, { ...PRICE, ...rules });

describe("50 tỷ đồng at 10 triệu a household", () => {
  it("reaches 5.000 households if there are as many, and here all 2.570 with 24,3 tỷ left", () => {
    const outcome = cutQueue(queueOf(), { kind: "budget", money: 50_000 }, 2570);
    expect(outcome).toMatchObject({ missed: 0, undercoverage: 0, leakage: 0 });
    expect(outcome.allocation).toMatchObject({ poor: 2570, cost: 25_700_000, left: 24_300_000 });
  });
});

describe("spending in order", () => {
  it("serves the commune at the margin household by household", () => {
    const { lines, poor: reached, left } = spendInOrder(queueOf(), 16_005_000);
    expect(lines.map(({ index, poor: own }) => [index, own])).toEqual([
      [1, 1550],
      [0, 50],
    ]);
    expect([reached, left]).toEqual([1600, 5000]);
  });

  it("does not begin a commune that is served as a whole", () => {
    const outcome = cutQueue(queueOf({ serves: "all" }), { kind: "budget", money: 59_999 }, 2570);
    // 5.000 households cost 50 tỷ; the next 1.000 would cost 10.
    expect(outcome.allocation.lines.map(({ index }) => index)).toEqual([1]);
    expect(outcome.allocation).toMatchObject({ poor: 1550, others: 3450, left: 9_999_000 });
    expect(outcome.leakage).toBeCloseTo((100 * 3450) / 5000);
    expect(outcome.undercoverage).toBeCloseTo((100 * 1020) / 2570);
  });

  it("can not price a commune whose poor households are withheld", () => {
    expect(queueOf().unpriced).toEqual([3]);
    expect(queueOf({ basis: "commune", unitCost: 500_000 }).lines.map(({ cost }) => cost)).toEqual([
      500_000, 500_000, 500_000,
    ]);
  });
});

describe("sharing by need", () => {
  const communesOf = (poorOf: readonly number[], unitCost: number) =>
    priceQueue([...poorOf.keys()], poorOf, poorOf, { ...PRICE, unitCost });

  it("serves one of two communes of one poor household each with the money for one", () => {
    expect(shareByNeed(communesOf([1, 1], 10), 10)).toMatchObject({ poor: 1, cost: 10, left: 0 });
  });

  it("serves 15 households at 4 with 62 and with 63, and 16 with 64", () => {
    const queue = communesOf([3, 5, 7, 1, 2, 7], 4);
    expect([62, 63, 64].map((budget) => shareByNeed(queue, budget).poor)).toEqual([15, 15, 16]);
  });

  it("reaches every commune in proportion to its poor", () => {
    const { lines, poor: reached, cost, left } = shareByNeed(queueOf(), 12_850_000);
    expect(lines.map(({ poor: own }) => own)).toEqual([775, 360, 150]);
    expect([reached, cost, left]).toEqual([1285, 12_850_000, 0]);
  });

  it("with more money never serves fewer in any commune, and leaves no money that would serve one more", () => {
    const poorOf = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(poorOf, fc.integer({ min: 1, max: 9 }), (places, unitCost) => {
        const queue = communesOf(places, unitCost);
        const all = places.reduce((sum, own) => sum + own, 0);
        let before = places.map(() => 0);
        for (let budget = 0; budget <= all * unitCost + 2; budget++) {
          const { lines, left, poor: served } = shareByNeed(queue, budget);
          const now = places.map((_, index) => lines.find((line) => line.index === index)?.poor ?? 0);
          expect(now.every((own, index) => own >= (before[index] ?? 0) && own <= (places[index] ?? 0))).toBe(
            true,
          );
          expect(left < unitCost || served === all).toBe(true);
          before = now;
        }
      }),
      { numRuns: 40 },
    );
  });
});

const communes = fc.array(
  fc.record({
    poor: fc.integer({ min: 0, max: 4000 }),
    others: fc.integer({ min: 0, max: 9000 }),
  }),
  { minLength: 1, maxLength: 60 },
);
const rules = fc.record({
  basis: fc.constantFrom("household" as const, "commune" as const),
  unitCost: fc.integer({ min: 1, max: 5_000_000 }),
  serves: fc.constantFrom("poor" as const, "all" as const),
});

describe("any plan", () => {
  it("spends the budget to the last thousand đồng: cost and rest are the budget, and nobody is served twice", () => {
    fc.assert(
      fc.property(
        communes,
        rules,
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.boolean(),
        (places, given, money, share) => {
          const queue = priceQueue(
            places.map((_, index) => index),
            places.map((place) => place.poor),
            places.map((place) => place.poor + place.others),
            given,
          );
          const all = places.reduce((sum, place) => sum + place.poor, 0);
          const { allocation, missed } = cutQueue(queue, { kind: share ? "share" : "budget", money }, all);
          expect(allocation.cost + allocation.left).toBe(money * 1000);
          expect(allocation.left).toBeGreaterThanOrEqual(0);
          expect(allocation.poor + missed).toBe(all);
          for (const line of allocation.lines)
            expect(line.poor).toBeLessThanOrEqual(places[line.index]?.poor ?? 0);
          expect(new Set(allocation.lines.map(({ index }) => index)).size).toBe(allocation.lines.length);
        },
      ),
    );
  });

  it("reaches no fewer poor with more money, or with more communes", () => {
    fc.assert(
      fc.property(
        communes,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 900_000_000 }),
        (places, count, money) => {
          const queue = priceQueue(
            places.map((_, index) => index),
            places.map((place) => place.poor),
            places.map((place) => place.poor + place.others),
            PRICE,
          );
          expect(takeFirst(queue, count + 1).poor).toBeGreaterThanOrEqual(takeFirst(queue, count).poor);
          expect(spendInOrder(queue, money + 777_000).poor).toBeGreaterThanOrEqual(
            spendInOrder(queue, money).poor,
          );
        },
      ),
    );
  });
});

describe(compareChoices, () => {
  it("names who comes in and who goes out", () => {
    const { entering, leaving } = compareChoices(new Set([1, 2]), new Set([2, 3]));
    expect([[...entering], [...leaving]]).toEqual([[3], [1]]);
  });
});
