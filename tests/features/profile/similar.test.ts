import { describe, expect, it } from "vitest";
import { makeRandom } from "#domain/layout/random";
import { makeCommuneProfile } from "../../../src/features/profile/reading/makeCommuneProfile.ts";
import { codeOf, NOW, prepare, type Told } from "../../support/profileProvince.ts";

const COUNT = 24;
const HOUSEHOLDS = 2000;
const random = makeRandom(7);
const draw = (least: number, most: number) => Math.round(least + random() * (most - least));
const poor = Array.from({ length: COUNT }, () => draw(100, 900));
const near = Array.from({ length: COUNT }, () => draw(50, 400));
const toilet = poor.map((count) => draw(0, count));
const employment = poor.map((count) => draw(0, count));
/** Nobody differs in it, so it tells nothing apart. */
const nutrition = poor.map(() => 0);

function column(counts: readonly Told[]): Record<string, Told[]> {
  const sum = counts.reduce<number>((all, count) => all + (typeof count === "number" ? count : 0), 0);
  return { [NOW.id]: [sum, ...counts] };
}

function provinceOf(withheld: readonly number[] = []) {
  const hide = (counts: readonly number[]): Told[] =>
    counts.map((count, index) => (withheld.includes(index) ? "s" : count));
  return prepare({
    names: poor.map((_, index) => `Xã ${String(index)}`),
    measures: {
      total_households: column(poor.map(() => HOUSEHOLDS)),
      poor_households: column(poor),
      near_poor_households: column(near),
      poor_dep_toilet: column(hide(toilet)),
      poor_dep_employment: column(employment),
      poor_dep_nutrition: column(nutrition),
    },
  });
}

/** The same method written apart: rates, z-scores by way of sums of squares, all distances. */
function nearestByHand(own: number, left: readonly number[]): { index: number; distance: number }[] {
  const members = poor.map((_, index) => index).filter((index) => !left.includes(index));
  const rates = [
    (index: number) => (poor[index] ?? 0) / HOUSEHOLDS,
    (index: number) => (near[index] ?? 0) / HOUSEHOLDS,
    (index: number) => (toilet[index] ?? 0) / (poor[index] ?? 1),
    (index: number) => (employment[index] ?? 0) / (poor[index] ?? 1),
  ];
  const squares = (index: number) =>
    rates.map((rate) => {
      const all = members.map(rate);
      const sum = all.reduce((total, value) => total + value, 0);
      const variance =
        all.reduce((total, value) => total + value * value, 0) / all.length - (sum / all.length) ** 2;
      return (rate(own) - rate(index)) ** 2 / variance;
    });
  return members
    .filter((index) => index !== own)
    .map((index) => ({
      index,
      distance: Math.sqrt(squares(index).reduce((total, value) => total + value, 0)),
    }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5);
}

describe("similar communes", () => {
  it.each([0, 7, 23])("are the five nearest over standardised rates, commune %i", (own) => {
    const { similar } = makeCommuneProfile(provinceOf(), codeOf(own));
    const expected = nearestByHand(own, []);
    expect(similar.rows.map(({ code }) => code)).toEqual(expected.map(({ index }) => codeOf(index)));
    similar.rows.forEach(({ distance }, at) => {
      expect(distance).toBeCloseTo(expected[at]?.distance ?? NaN, 8);
    });
    expect(similar.compared).toBe(COUNT);
    expect(similar.rules.map(({ id }) => id)).not.toContain("poor_dep_nutrition_rate");
  });

  it("leave out who has a withheld value, from the list and from the scale", () => {
    const province = provinceOf([3, 11]);
    const { similar } = makeCommuneProfile(province, codeOf(0));
    expect(similar.rows.map(({ code }) => code)).toEqual(
      nearestByHand(0, [3, 11]).map(({ index }) => codeOf(index)),
    );
    expect([similar.compared, similar.leftOut]).toEqual([COUNT - 2, 2]);
    const hidden = makeCommuneProfile(province, codeOf(3)).similar;
    expect([hidden.rows, hidden.isLeftOut]).toEqual([[], true]);
  });

  it("do not go by a rate that more than a quarter of the communes lack", () => {
    const { similar } = makeCommuneProfile(provinceOf([1, 2, 3, 4, 5, 6, 8]), codeOf(1));
    expect(similar.rules.map(({ id }) => id)).not.toContain("poor_dep_toilet_rate");
    expect([similar.dropped, similar.compared, similar.leftOut]).toEqual([1, COUNT, 0]);
    const six = makeCommuneProfile(provinceOf([1, 2, 3, 4, 5, 6]), codeOf(0)).similar;
    expect([six.dropped, six.compared]).toEqual([0, COUNT - 6]);
  });

  it("share only what both stand out in, to the same side", () => {
    const { similar, headline } = makeCommuneProfile(provinceOf(), codeOf(0));
    const mean = poor.reduce((sum, count) => sum + count, 0) / COUNT / HOUSEHOLDS;
    for (const { shared, value } of similar.rows)
      if ([...shared.high, ...shared.low].some(({ id }) => id === "poor_rate"))
        expect(Math.sign((value.value ?? 0) / 100 - mean)).toBe(
          Math.sign((headline.lead.value.value ?? 0) / 100 - mean),
        );
    expect(similar.rows.flatMap(({ shared }) => [...shared.high, ...shared.low]).length).toBeGreaterThan(0);
  });
});
