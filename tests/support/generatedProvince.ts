import { makePeriod } from "#domain/standard";
import type { PeriodTable } from "../../scripts/pipeline/derive/assemble.ts";
import { disclose, type Disclosure } from "../../scripts/pipeline/derive/disclose.ts";
import { discloseRates } from "../../scripts/pipeline/derive/discloseRates.ts";
import { cellKey, rateKey, type PrintedRateCell } from "../../scripts/pipeline/derive/disclosureInput.ts";
import type { EarlierReleases } from "../../scripts/pipeline/derive/earlierReleases.ts";
import type { ReleasedFiles } from "../../scripts/pipeline/derive/readReleased.ts";
import { solveWithHighs } from "../../scripts/pipeline/effects/highs.ts";
import { makeRandom, type Random } from "../../scripts/pipeline/example/random.ts";
import { makeSeriesFiles } from "../../scripts/pipeline/publish/series.ts";
import { readRegistry } from "./exampleBuild.ts";

/** A made-up province: the same name gives the same figures. */
export const MADE_UP = "99";
/** Of before the reform: urban and rural sums are over old communes. */
const YEARS = [2022, 2023, 2024];
/** Form 7.5 prints rates of these households without their counts. */
const WHOLE = "near_poor_households";

const { measures, indicators } = await readRegistry();
const rule = indicators.find(({ denominator, kind }) => denominator === WHOLE && kind === "rate");
if (rule === undefined) throw new RangeError("no rate over near-poor households");

export interface MadeUp {
  readonly tables: readonly PeriodTable[];
  /** Old communes, and the communes of today that each went into: two for one that was split. */
  readonly old: ReadonlyMap<string, readonly string[]>;
  readonly urban: ReadonlySet<string>;
  readonly rates: readonly PrintedRateCell[];
}

/** Stocks whose urban and rural sums over old communes are printed. */
export const PARTS = ["poor_households", WHOLE];

type Counts = Map<string, Map<string, number>>;

/** Three years of a sparse or tiny province, forms of some years missing, in a third of them rates that are printed without counts. */
export function makeUp(name: string): MadeUp {
  const random = makeRandom(`province ${name}`);
  const whole = (most: number) => Math.floor(random.uniform() * (most + 1));
  const communes = Array.from({ length: 2 + whole(6) }, (_, index) => String(90_001 + index));
  const size = [3, 12, 60][whole(2)] ?? 12;
  const [first = "", second = ""] = communes;
  const old = new Map<string, readonly string[]>([
    ...communes.flatMap((code) => ["1", "2"].map((half) => [code + half, [code]] as const)),
    ...(whole(1) > 0 ? [["99999", [first, second]] as const] : []),
  ]);
  const urban = new Set([...old.keys()].filter(() => whole(2) === 0));
  const ends = new Map(communes.map((code) => [code, { poor: whole(size), minority: 0 }]));
  const tables = YEARS.map((year, index) => {
    const counts: Counts = new Map();
    const hasFlows = index > 0 && whole(3) > 0;
    const [hasLacks, hasGroups] = [whole(2) > 0, whole(2) > 0];
    for (const code of communes) {
      const put = (measure: string, value: number) => {
        counts.set(measure, (counts.get(measure) ?? new Map<string, number>()).set(code, value));
      };
      const last = ends.get(code) ?? { poor: 0, minority: 0 };
      const poor =
        hasFlows || index === 0 ? writeYear(put, last.poor, size, { hasFlows, random }) : whole(size);
      const minority = whole(poor);
      ends.set(code, { poor, minority });
      put("poor_households", poor);
      const near = whole(size);
      put("total_households", poor + near + 20 + whole(4 * size));
      put("poor_persons", poor === 0 ? 0 : poor + whole(3 * poor));
      put(WHOLE, near);
      if (hasGroups) {
        put("minority_poor_households", minority);
        put("poor_ethnic_kinh", poor - minority);
        if (index > 0) put("minority_poor_start", last.minority);
      }
      if (hasLacks) {
        const lacks = LACKS.map(() => whole(poor));
        LACKS.forEach((id, at) => put(id, lacks[at] ?? 0));
        put(
          "poor_total_deprivations",
          lacks.reduce((sum, value) => sum + value, 0),
        );
      }
    }
    return tableOf(year, counts, splitOld(counts, old, whole));
  });
  return { tables, old, urban, rates: whole(2) > 0 ? [] : printRates(tables, random) };
}

const LACKS = measures
  .family("poor_deprivations")
  .slice(0, 4)
  .map(({ id }) => id);

function writeYear(
  put: (measure: string, value: number) => void,
  start: number,
  size: number,
  { hasFlows, random }: { hasFlows: boolean; random: Random },
): number {
  if (!hasFlows) return start;
  const [exited, relapsed, fresh] = [start, size / 4, size / 3].map((most) =>
    Math.floor(random.uniform() * (most + 1)),
  ) as [number, number, number];
  put("poor_start", start);
  put("poor_exited", exited);
  put("poor_relapsed", relapsed);
  put("poor_new", fresh);
  return start - exited + relapsed + fresh;
}

/** Stocks over old communes: the halves of a commune add up to it where none of it came from a split one. */
function splitOld(counts: Counts, old: MadeUp["old"], whole: (most: number) => number): Counts {
  const shared = new Set([...old.values()].filter(({ length }) => length > 1).flat());
  return new Map(
    PARTS.map((id) => {
      const own = counts.get(id) ?? new Map<string, number>();
      const halves = [...own].flatMap(([code, value]) => {
        const first = whole(value);
        const rest = shared.has(code) ? whole(value - first) : value - first;
        return [
          [`${code}1`, first],
          [`${code}2`, rest],
        ] as [string, number][];
      });
      const left = sum(own.values()) - sum(halves.map(([, value]) => value));
      return [id, new Map([...halves, ...(shared.size > 0 ? [["99999", left] as [string, number]] : [])])];
    }),
  );
}

function tableOf(year: number, today: Counts, ofTheTime: Counts): PeriodTable {
  const total = new Map([...today].map(([id, counts]) => [id, sum(counts.values())]));
  return {
    period: makePeriod(year, "MDP2022-2025"),
    ofTheTime,
    today,
    total,
    papers: {
      ofTheTime: new Map(),
      today: new Map([...today.keys()].map((id) => [id, COLUMN])),
      total: PAPERS(today),
    },
    incomplete: new Map(),
    intervals: new Map(),
    printed: [],
    placeOf: () => null,
  };
}

const PAPER = { status: "provisional" as const, documents: ["example"] };
const COLUMN = { common: PAPER, others: new Map() };
const PAPERS = (today: Counts) => new Map([...today.keys()].map((id) => [id, PAPER]));

function printRates(tables: readonly PeriodTable[], random: Random): PrintedRateCell[] {
  return tables.flatMap(({ period, today, total }) => {
    const counts = [...(today.get(WHOLE) ?? [])].map(
      ([code, all]) => [code, Math.floor(random.uniform() * (all + 1)), all] as const,
    );
    const all = [MADE_UP, counts.reduce((add, [, count]) => add + count, 0), total.get(WHOLE) ?? 0] as const;
    return [...counts, all].flatMap(([code, count, of]) =>
      of === 0
        ? []
        : [
            {
              period: period.id,
              code,
              indicator: rule?.id ?? "",
              value: Math.round((1e4 * count) / of) / 100,
              whole: WHOLE,
              isExempt: false,
            },
          ],
    );
  });
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

/** A public edition of the first years of a made-up province, as its files say it. */
export async function publishMadeUp(
  { tables, rates, urban, old }: MadeUp,
  years: number,
  { earlier, threshold }: { earlier: EarlierReleases; threshold: number },
): Promise<{
  disclosure: Disclosure;
  series: ReturnType<typeof makeSeriesFiles>;
  facts: ReleasedFiles["facts"];
}> {
  const own = tables.slice(0, years);
  const printedRates = rates.filter(({ period }) => own.some((table) => table.period.id === period));
  const disclosure = await disclose(
    {
      province: MADE_UP,
      tables: own,
      measures,
      isExempt: () => false,
      publishedRates: [],
      threshold,
      typeOf: (_, code) => (urban.has(code) ? "Phường" : "Xã"),
      destinationsOf: (code) =>
        (old.get(code) ?? []).map((target) => [target, 1 / (old.get(code)?.length ?? 1)] as const),
      partMeasures: PARTS,
      printedRates,
      groups: [],
      groupMeasures: [],
      earlier,
    },
    solveWithHighs,
  );
  const printed = discloseRates(
    printedRates.map(({ period, code, indicator, value }) => ({
      ...PAPER,
      period,
      code,
      indicator,
      value,
      flag: null,
      isPublished: false,
    })),
    { tables: own, indicators, withheld: disclosure.withheld, threshold, earlier },
  );
  const [first] = tables;
  const communes = [...(first?.today.get("total_households")?.keys() ?? [])];
  const { withheld } = disclosure;
  const facts = own.flatMap((table) =>
    sumParts(urban, table).filter(
      ({ code, measure }) => !withheld.has(cellKey(table.period.id, code, measure)),
    ),
  );
  return {
    disclosure,
    facts,
    series: makeSeriesFiles({ measures, province: MADE_UP, communes, tables: own, printed, withheld }),
  };
}

/** Urban and rural sums over the communes of the time. */
function sumParts(
  urban: ReadonlySet<string>,
  { period, ofTheTime }: PeriodTable,
): ReleasedFiles["facts"][number][] {
  return [...ofTheTime].flatMap(([measure, counts]) =>
    [true, false].flatMap((isUrban) => {
      const part = [...counts].filter(([code]) => urban.has(code) === isUrban);
      if (part.length === 0) return [];
      const { date, standard } = period;
      const value = sum(part.map(([, count]) => count));
      const code = `${MADE_UP}-${isUrban ? "urban" : "rural"}`;
      return [{ scheme: null, code, level: "part" as const, date, standard, measure, value }];
    }),
  );
}

/** True counts of a made-up province by "period/code/measure", with its urban and rural sums and what its printed rates stand for. */
export function truthOf({ tables, rates, urban }: MadeUp): ReadonlyMap<string, number> {
  const truth = new Map<string, number>();
  for (const table of tables)
    for (const { code, measure, value } of sumParts(urban, table))
      truth.set(cellKey(table.period.id, code, measure), value);
  for (const { period, today, total } of tables)
    for (const [id, counts] of today) {
      for (const [code, value] of counts) truth.set(`${period.id}/${code}/${id}`, value);
      truth.set(`${period.id}/${MADE_UP}/${id}`, total.get(id) ?? 0);
    }
  countRates(rates, truth);
  return truth;
}

/** What printed rates stand for; that of the province for the sum of its communes. */
function countRates(rates: MadeUp["rates"], truth: Map<string, number>): void {
  for (const { period, code, indicator, value, whole } of rates.filter((rate) => rate.code !== MADE_UP)) {
    const all = truth.get(`${period}/${code}/${whole}`) ?? 0;
    const count = Math.round((value * all) / 100);
    const total = rateKey(period, MADE_UP, indicator);
    truth.set(rateKey(period, code, indicator), count);
    truth.set(total, (truth.get(total) ?? 0) + count);
  }
}
