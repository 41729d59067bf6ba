import type { SeriesFile } from "#domain/dataset";
import { joinReleases, NO_RELEASE } from "../../scripts/pipeline/derive/earlierReleases.ts";
import { readReleased, type ReleasedFiles } from "../../scripts/pipeline/derive/readReleased.ts";
import { findExact } from "./exactAttacker.ts";
import { MADE_UP, makeUp, publishMadeUp, truthOf, type MadeUp } from "./generatedProvince.ts";
import { equate, hideAll, uniteEditions, type View } from "./publishedView.ts";
import { narrowRanges, solveRanges } from "./rangeAttacker.ts";
import { listNarrow } from "./smallCounts.ts";

/** What attackers find of a made-up province, and of how many small counts. */
export interface Attacked {
  readonly small: number;
  /** Cells that are told exactly, or of which a number from 1 to below the threshold is excluded. */
  readonly found: readonly string[];
  /** Small counts that the officer was told are given away. */
  readonly exposed: number;
  /** Those of them, of a few that were tried, that nobody could tell more of if everything that is not out yet were withheld. */
  readonly unfounded: readonly string[];
}

/** Of so many small counts of a province the range is worked out by linear programming. */
const SOLVED = 15;
/** And of so many that the officer is told of, at each release. */
const TRIED = 6;

interface Edition {
  readonly series: readonly SeriesFile[];
  /** Urban and rural sums. */
  readonly facts: ReleasedFiles["facts"];
  readonly exposed: readonly string[];
  readonly threshold: number;
}

/** Three yearly releases, the second by a threshold of its own, kept by whoever attacks them. */
export async function attackMadeUp(name: string): Promise<Attacked> {
  const province = makeUp(name);
  const editions = await publishYears(province, [5, name.endsWith("7") ? 8 : 5, 5]);
  const truth = truthOf(province);
  const isNil = (key: string) => truth.get(key) === 0;
  const exposed = new Set(editions.flatMap((edition) => edition.exposed));
  const view = viewOf(province, editions, truth);
  const small = [...view.withheld].filter((key) => {
    const value = truth.get(key) ?? 0;
    return value > 0 && value < 5 && !exposed.has(key);
  });
  const some = pick(small, SOLVED);
  const exact = [...findExact(view)].filter((key) => small.includes(key));
  const found = [
    ...exact.map((key) => `${key}: exact`),
    ...listNarrow(narrowRanges(view, isNil), small),
    ...listNarrow(await solveRanges(view, some, isNil), some),
  ];
  const unfounded: string[] = [];
  for (const index of editions.keys())
    unfounded.push(...(await listUnfounded(province, editions.slice(0, index + 1), truth)));
  return { small: small.length, found: [...new Set(found)], exposed: exposed.size, unfounded };
}

async function publishYears(province: MadeUp, thresholds: readonly number[]): Promise<Edition[]> {
  let earlier = NO_RELEASE;
  const editions: Edition[] = [];
  for (const [index, threshold] of thresholds.entries()) {
    const { disclosure, series, facts } = await publishMadeUp(province, index + 1, { earlier, threshold });
    earlier = joinReleases(earlier, readReleased({ series, facts, threshold }));
    editions.push({ series, facts, exposed: disclosure.exposed, threshold });
  }
  return editions;
}

function pick(keys: readonly string[], count: number): string[] {
  const step = Math.ceil(keys.length / count);
  return keys.filter((_, index) => index % step === 0);
}

/** Counts that the last edition says are given away, though an attacker who has it with every cell withheld that no edition printed before can not. */
async function listUnfounded(
  province: MadeUp,
  editions: readonly Edition[],
  truth: ReadonlyMap<string, number>,
): Promise<string[]> {
  const last = editions.at(-1);
  if (last === undefined) return [];
  const view = viewOf(
    province,
    [...editions.slice(0, -1), { ...last, series: last.series.map(hideAll), facts: [] }],
    truth,
  );
  const some = pick(
    last.exposed.filter((key) => view.withheld.has(key)),
    TRIED,
  );
  const ranges = await solveRanges(view, some, (key) => truth.get(key) === 0);
  const before = uniteEditions(
    MADE_UP,
    editions.slice(0, -1).map(({ series }) => ({ series, facts: [] })),
  );
  const highest = Math.max(...editions.map(({ threshold }) => threshold));
  // What was withheld by a higher threshold is still held to that one.
  const asked = (key: string) => (before.withheld.has(key) ? highest : last.threshold);
  return some.filter((key) => listNarrow(ranges, [key], asked(key)).length === 0);
}

/** What whoever has kept some editions knows. */
function viewOf(province: MadeUp, editions: readonly Edition[], truth: ReadonlyMap<string, number>): View {
  const view = uniteEditions(
    MADE_UP,
    editions.map(({ series }) => ({ series, facts: [] })),
  );
  const parts = new Map(
    editions
      .flatMap(({ facts }) => facts)
      .map(({ date, standard, code, measure, value }) => [
        `${date.slice(0, 4)}-${String(standard)}/${code}/${measure}`,
        value,
      ]),
  );
  knowRates(view, editions, province, truth);
  for (const table of province.tables.slice(0, editions.length)) knowParts(view, parts, province, table);
  return view;
}

/** Rates over known wholes are counts, to rounding, once an edition has printed them; that of the province is taken for the sum of its communes. */
function knowRates(
  view: View,
  editions: readonly Edition[],
  { rates }: MadeUp,
  truth: ReadonlyMap<string, number>,
): void {
  const printed = new Set(editions.flatMap(({ series }) => series.flatMap(listPrinted)));
  for (const key of printed) {
    view.withheld.delete(key);
    view.values.set(key, truth.get(key) ?? 0);
  }
  for (const period of new Set(rates.map((rate) => rate.period))) {
    const own = rates.filter((rate) => rate.period === period);
    const keys = own.map(({ code, indicator }) => `${period}/${code}/rate:${indicator}`);
    const [first] = own;
    equate(view, [
      [`${period}/${MADE_UP}/rate:${first?.indicator ?? ""}`, -1],
      ...keys.filter((key) => !key.includes(`/${MADE_UP}/`)).map((key) => [key, 1] as const),
    ]);
  }
}

function listPrinted({ printed, rows }: SeriesFile): string[] {
  return printed
    .filter(({ status }) => status !== "suppressed")
    .map(({ period, row, indicator }) => `${period}/${rows[row] ?? ""}/rate:${indicator}`);
}

/** Urban and rural sums over old communes are printed but for some; a commune of today is the sum of those that went into it whole. */
function knowParts(
  view: View,
  printed: ReadonlyMap<string, number>,
  { old, urban }: MadeUp,
  { period, ofTheTime }: MadeUp["tables"][number],
): void {
  const targets = [...new Set([...old.values()].flat())];
  for (const [measure, counts] of ofTheTime) {
    const name = (code: string) => `${period.id}/old-${code}/${measure}`;
    for (const code of counts.keys()) view.missing.add(name(code));
    for (const isUrban of [true, false]) {
      const part = [...counts].filter(([code]) => urban.has(code) === isUrban);
      if (part.length === 0) continue;
      const key = `${period.id}/${MADE_UP}-${isUrban ? "urban" : "rural"}/${measure}`;
      const value = printed.get(key);
      if (value === undefined) view.withheld.add(key);
      else view.values.set(key, value);
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
