import { apportion } from "#domain/apportion";
import { proportional, sum } from "./calibrate.ts";
import { makeRandom } from "./random.ts";

/** Stocks at both ends of a year. */
export interface Stocks {
  readonly start: number;
  readonly end: number;
}

/** The year of one unit on forms A: end = start - exited + relapsed + appeared. */
export interface YearFlow {
  readonly exited: number;
  readonly relapsed: number;
  readonly appeared: number;
}

/** Flows of all units of a province; `totals` are the published sums of the year where there are any. */
export function makeYearFlows(
  stocks: readonly Stocks[],
  totals?: { relapsed: number; appeared: number },
): YearFlow[] {
  const ends = stocks.map((stock) => stock.end);
  const starts = sum(stocks.map((stock) => stock.start));
  const relapsed = apportion(
    proportional(ends, totals?.relapsed ?? Math.round(0.012 * starts)),
    totals?.relapsed ?? Math.round(0.012 * starts),
    {
      lowest: [],
      highest: ends,
    },
  );
  const lowest = stocks.map(({ start, end }, index) => Math.max(0, end - start - (relapsed[index] ?? 0)));
  const usual = Math.max(Math.round(0.045 * starts), sum(lowest));
  const appeared = apportion(proportional(ends, totals?.appeared ?? usual), totals?.appeared ?? usual, {
    lowest,
    highest: ends.map((end, index) => end - (relapsed[index] ?? 0)),
  });
  return stocks.map(({ start, end }, index) => {
    const [back, fresh] = [relapsed[index] ?? 0, appeared[index] ?? 0];
    return { relapsed: back, appeared: fresh, exited: start + back + fresh - end };
  });
}

/** One side of forms R2 and R3: end = start - toOther - above - otherDecrease + fromOther + relapsed + appeared + otherIncrease. */
export interface SideFlow {
  readonly toOther: number;
  readonly above: number;
  readonly otherDecrease: number;
  readonly fromOther: number;
  readonly relapsed: number;
  readonly appeared: number;
  readonly otherIncrease: number;
}

/**
 * The year of one unit on forms R2 (poor) and R3 (near-poor). The poor who became near-poor are the same households on
 * both forms, and so are the near-poor who became poor.
 */
export function makeMirroredFlows(
  poor: Stocks,
  near: Stocks,
  name: string,
): { poor: SideFlow; near: SideFlow } {
  const random = makeRandom(`flow ${name}`);
  const share = (of: number, rate: number) => Math.round(of * rate * (0.6 + 0.8 * random.uniform()));
  const falling = Math.min(share(near.start, 0.03), poor.end);
  const room = Math.max(0, poor.start + falling - poor.end);
  const rising = Math.min(Math.round(room * (0.45 + 0.25 * random.uniform())), near.end, poor.start);
  return {
    poor: balance(poor, rising, falling, share(poor.end, 0.01), share(poor.start, 0.004)),
    near: balance(near, falling, rising, share(near.end, 0.012), share(near.start, 0.004)),
  };
}

/** Fills in what is not shared between the forms so that the year balances with no negative number. */
function balance(
  { start, end }: Stocks,
  toOther: number,
  fromOther: number,
  relapsed: number,
  decrease: number,
): SideFlow {
  const otherDecrease = Math.min(decrease, start - toOther);
  const back = Math.min(relapsed, end - fromOther);
  const gap = end - (start - toOther - otherDecrease + fromOther + back);
  const fresh = Math.max(0, gap);
  const extra = Math.min(
    Math.round(0.02 * end),
    start - toOther - otherDecrease - Math.max(0, -gap),
    end - fromOther - back - fresh,
  );
  const churn = Math.max(0, extra);
  return {
    toOther,
    fromOther,
    otherDecrease,
    relapsed: back,
    appeared: fresh + churn,
    otherIncrease: 0,
    above: Math.max(0, -gap) + churn,
  };
}
