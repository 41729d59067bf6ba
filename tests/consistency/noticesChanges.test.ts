import type { IndicatorRule } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import { beforeAll, describe, expect, it } from "vitest";
import type { PreparedProvince } from "../../src/features/profile/reading/prepare.ts";
import { compare, listStops, makeStop } from "../support/consistency/comparison.ts";
import { comparePage, indexStops } from "../support/consistency/pageComparison.ts";
import { prepareProfiles, readBuiltPage, renderProfile } from "../support/consistency/profiles.ts";
import { PLACE_NAMES, PLACES } from "../support/consistency/places.ts";
import { arrive, periodsOf, type Arrived } from "../support/consistency/scene.ts";
import { openSource, type ProvinceSource } from "../support/consistency/source.ts";
import { compareSource } from "../support/consistency/sourceComparison.ts";
import { changeDocument, changeNumber, changeStatus, type At } from "../support/consistency/spoil.ts";

/** Cells changed for each part of the atlas. */
const PICKS = 12;
/** Pages take longer: each is made, or read, as a whole. */
const PAGES = 4;
/** Enough households to be seen in two decimals of any rate; of larger numbers, such as money, a fifth. */
const CHANGE = 70;
const PART = 1 / 5;

/** A document of the edition that no figure of Điện Biên rests on. */
const OTHER_DOCUMENT = "plan-sonla-2544-qd-ubnd-2022";

/** Numbers from 0 up to 1, the same on every run (Park and Miller 1988). */
function makeDice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

describe("one changed number of the published files", () => {
  let source: ProvinceSource;
  let arrived: Arrived;
  const dice = makeDice(20_251_231);
  const pick = <T>(list: readonly T[]): T => {
    const [chosen] = list.slice(Math.floor(dice() * list.length));
    if (chosen === undefined) throw new RangeError("nothing to choose from");
    return chosen;
  };

  beforeAll(async () => {
    source = openSource("11");
    arrived = await arrive("11");
  });

  /** A number that some indicator shows of a commune, or of the province. */
  function pickCell(places: readonly string[], covers: (rule: IndicatorRule) => boolean) {
    for (;;) {
      const rule = pick(arrived.catalogue.indicators.filter(covers));
      const at: At = {
        place: pick(places),
        period: pick(periodsOf(arrived, rule)),
        measure: pick(rule.numerator.plus),
      };
      const isKnown = source.printed(at.place, at.period, rule.id) === null;
      const { value, numerator } = makeStop(source, arrived, rule, at.period).truths.get(at.place) ?? {};
      if (!isKnown || value === null || numerator?.value == null) continue;
      return { rule, at, change: Math.max(CHANGE, Math.ceil(numerator.value * PART)) };
    }
  }

  /** The first number of a year's movements that is withheld. */
  function findWithheld({ series, table }: Arrived): At {
    const { columns = {}, periods = [], rows = [] } = series.find(({ theme }) => theme === "flows") ?? {};
    const cells = Object.keys(columns).flatMap((measure) =>
      periods.flatMap((period) => rows.map((place): At => ({ place, period, measure }))),
    );
    const found = cells.find((at) => table.cell(at.place, at.period, at.measure).status === "suppressed");
    if (found === undefined) throw new Error("nothing is withheld");
    return found;
  }

  function withSeries(series: Arrived["series"]): Arrived {
    return { ...arrived, series, table: new SeriesTable(series) };
  }

  it("is a disagreement with the workbook, and so is a status, a document, and a number that was withheld", () => {
    for (let count = 0; count < PICKS; count++) {
      const { at } = pickCell(source.communes, () => true);
      const key = `${at.period}/${at.place}/${at.measure}`;
      for (const spoilt of [
        changeNumber(arrived.series, at, 1),
        changeStatus(arrived.series, at, "d"),
        changeDocument(arrived.series, at, OTHER_DOCUMENT),
      ]) {
        const { disagreements } = compareSource(source, spoilt);
        expect(disagreements.map((line) => line.split(":")[0])).toEqual([key]);
      }
    }
    const at = findWithheld(arrived);
    expect(compareSource(source, changeStatus(arrived.series, at, "i")).disagreements).toHaveLength(1);
  });

  it.each(PLACE_NAMES)("is a disagreement of the %s", (name) => {
    const { covers, who } = PLACES[name];
    // A province's share of its own poor is 100 whatever the number is.
    const isOwn = (rule: IndicatorRule) => covers(rule) && rule.denominatorScope === "unit";
    for (let count = 0; count < PICKS; count++) {
      const places = who === "province" ? [source.code] : source.communes;
      const { rule, at, change } = pickCell(places, who === "province" ? isOwn : covers);
      const before = compare(name, [makeStop(source, arrived, rule, at.period)]);
      const saysPaper = "says" in PLACES[name];
      const spoilt = withSeries(
        saysPaper
          ? changeDocument(arrived.series, at, OTHER_DOCUMENT)
          : changeNumber(arrived.series, at, change),
      );
      const after = compare(name, [makeStop(source, spoilt, rule, at.period)]);
      expect(before.disagreements).toEqual([]);
      expect(after.disagreements.filter((line) => line.includes(` ${at.place} `))).not.toEqual([]);
    }
  });

  it("is a disagreement of the profile", async () => {
    const right = await prepareProfiles(arrived);
    for (let count = 0; count < PAGES; count++) {
      const { rule, at, change } = pickCell(source.communes, () => true);
      const spoilt = withSeries(changeNumber(arrived.series, at, change));
      const truth = indexStops(source, arrived, [makeStop(source, arrived, rule, at.period)]);
      const find = (prepared: PreparedProvince) => {
        const html = renderProfile(prepared, at.place, "vi");
        const { disagreements } = comparePage(html, at.place, "vi", truth);
        return disagreements.filter((line) => line.includes(` table ${rule.id} ${at.period}: `));
      };
      expect(find(right)).toEqual([]);
      expect(find(await prepareProfiles(spoilt))).not.toEqual([]);
    }
  });

  it("is a disagreement of the page built ahead, whichever figure of its table it is", async () => {
    const truth = indexStops(source, arrived, listStops(source, arrived));
    for (let count = 0; count < PAGES; count++) {
      const { code, name } = pick(arrived.communes);
      const html = await readBuiltPage(code, name, "vi");
      const spoilt = changeDigit(html, dice());
      expect(comparePage(html, code, "vi", truth).disagreements).toEqual([]);
      expect(comparePage(spoilt, code, "vi", truth).disagreements).toHaveLength(1);
    }
  });
});

/** A page with the last digit of one figure of its table turned into another. @param where from 0 up to 1 */
function changeDigit(html: string, where: number): string {
  const table = html.indexOf('id="table"');
  const figures = [...html.slice(table).matchAll(/<td[^>]*>(?:<span[^>]*>)?[\d.,]*\d(?=[%<\s])/g)];
  const figure = figures[Math.floor(where * figures.length)];
  if (figure === undefined) throw new RangeError("no figure to change");
  const end = table + figure.index + figure[0].length;
  return `${html.slice(0, end - 1)}${String((Number(html[end - 1]) + 5) % 10)}${html.slice(end)}`;
}
