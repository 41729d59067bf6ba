import { joinReleases, NO_RELEASE } from "../../scripts/pipeline/derive/earlierReleases.ts";
import { readReleased } from "../../scripts/pipeline/derive/readReleased.ts";
import { findExact } from "./exactAttacker.ts";
import { MADE_UP, makeUp, publishMadeUp, truthOf, type MadeUp } from "./generatedProvince.ts";
import { equate, uniteEditions, type View } from "./publishedView.ts";
import { narrowRanges, solveRanges } from "./rangeAttacker.ts";
import { listNarrow } from "./smallCounts.ts";

/** What attackers find of a made-up province, and of how many small counts. */
export interface Attacked {
  readonly small: number;
  /** Cells that are told exactly, or of which a number from 1 to below the threshold is excluded. */
  readonly found: readonly string[];
  /** Small counts that the officer was told are given away. */
  readonly exposed: number;
}

/** Of so many small counts of a province the range is worked out by linear programming. */
const SOLVED = 15;

/** Three yearly releases, the second by a threshold of its own, kept by whoever attacks them. */
export async function attackMadeUp(name: string): Promise<Attacked> {
  const province = makeUp(name);
  const thresholds = [5, name.endsWith("7") ? 8 : 5, 5];
  let earlier = NO_RELEASE;
  const editions = [];
  const exposed = new Set<string>();
  for (const [index, threshold] of thresholds.entries()) {
    const { disclosure, series } = await publishMadeUp(province, index + 1, { earlier, threshold });
    earlier = joinReleases(earlier, readReleased({ series, facts: [], threshold }));
    editions.push({ series, facts: [] });
    for (const key of disclosure.exposed) exposed.add(key);
  }
  const view = uniteEditions(MADE_UP, editions);
  const truth = truthOf(province);
  knowRates(view, province, truth);
  for (const table of province.tables) knowParts(view, province, table);
  const isNil = (key: string) => truth.get(key) === 0;
  const small = [...view.withheld].filter((key) => {
    const value = truth.get(key) ?? 0;
    return value > 0 && value < 5 && !exposed.has(key);
  });
  const step = Math.ceil(small.length / SOLVED);
  const some = small.filter((_, index) => index % step === 0);
  const exact = [...findExact(view)].filter((key) => small.includes(key));
  const found = [
    ...exact.map((key) => `${key}: exact`),
    ...listNarrow(narrowRanges(view, isNil), small),
    ...listNarrow(await solveRanges(view, some, isNil), some),
  ];
  return { small: small.length, found: [...new Set(found)], exposed: exposed.size };
}

/** Rates over known wholes are counts, to rounding; that of the province is taken for the sum of its communes. */
function knowRates(view: View, { rates }: MadeUp, truth: ReadonlyMap<string, number>): void {
  for (const period of new Set(rates.map((rate) => rate.period))) {
    const own = rates.filter((rate) => rate.period === period);
    const keys = own.map(({ code, indicator }) => `${period}/${code}/rate:${indicator}`);
    for (const key of keys) if (!view.withheld.has(key)) view.values.set(key, truth.get(key) ?? 0);
    const [first] = own;
    equate(view, [
      [`${period}/${MADE_UP}/rate:${first?.indicator ?? ""}`, -1],
      ...keys.filter((key) => !key.includes(`/${MADE_UP}/`)).map((key) => [key, 1] as const),
    ]);
  }
}

/** Urban and rural sums over old communes are printed; a commune of today is the sum of those that went into it whole. */
function knowParts(
  view: View,
  { old, urban }: MadeUp,
  { period, ofTheTime }: MadeUp["tables"][number],
): void {
  const targets = [...new Set([...old.values()].flat())];
  for (const [measure, counts] of ofTheTime) {
    const name = (code: string) => `${period.id}/old-${code}/${measure}`;
    for (const code of counts.keys()) view.missing.add(name(code));
    for (const isUrban of [true, false]) {
      const part = [...counts].filter(([code]) => urban.has(code) === isUrban);
      const key = `${period.id}/${MADE_UP}-${isUrban ? "urban" : "rural"}/${measure}`;
      view.values.set(
        key,
        part.reduce((total, [, value]) => total + value, 0),
      );
      equate(view, [[key, -1], ...part.map(([code]) => [name(code), 1] as const)]);
    }
    for (const target of targets) {
      const from = [...old].filter(([, into]) => into.includes(target));
      if (from.every(([, into]) => into.length === 1))
        equate(view, [
          [`${period.id}/${target}/${measure}`, -1],
          ...from.map(([code]) => [name(code), 1] as const),
        ]);
    }
  }
}
