/** One group of a ranking: how many it counts, and how much of the whole it holds. */
export interface Share {
  readonly population: number;
  readonly amount: number;
}

/** Cumulative shares, both from 0 to 1. */
export interface CurvePoint {
  readonly population: number;
  readonly amount: number;
}

/**
 * The concentration curve (đường tập trung): the share of the amount held by the first groups against their share of the population, in the order
 * given. Poorest first, a curve above the diagonal says that the amount gathers among the poorest. Without population or amount there is
 * no curve.
 */
export function concentrationCurve(groups: readonly Share[]): CurvePoint[] {
  const population = sum(groups.map((group) => group.population));
  const amount = sum(groups.map((group) => group.amount));
  if (population === 0 || amount === 0) return [];
  let [people, held] = [0, 0];
  return [
    { population: 0, amount: 0 },
    ...groups.map((group) => {
      people += group.population;
      held += group.amount;
      return { population: people / population, amount: held / amount };
    }),
  ];
}

/**
 * The concentration index (chỉ số tập trung), from -1 to 1: twice the area between diagonal and curve, below 0 where the amount gathers among
 * the first groups. Grouped data by Fuller and Lury 1977, as O'Donnell and others 2008, "Analyzing Health Equity Using Household Survey Data",
 * World Bank, chapter 8: the sum of p(t)·L(t+1) - p(t+1)·L(t).
 */
export function concentrationIndex(groups: readonly Share[]): number | null {
  const curve = concentrationCurve(groups);
  if (curve.length === 0) return null;
  return sum(
    curve.slice(1).map(({ population, amount }, index) => {
      const before = curve[index] ?? { population: 0, amount: 0 };
      return before.population * amount - population * before.amount;
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
