import { describe, expect, it } from "vitest";
import type { SeriesFile } from "#domain/dataset";
import { makePeriod } from "#domain/standard";
import { makeOverview } from "../../../src/features/overview/reading/overview.ts";
import OverviewView from "../../../src/features/overview/OverviewView.svelte";
import { renderIn } from "../../support/renderIn.ts";
import { publishExample } from "../../support/exampleOverview.ts";

const LINKS = {
  commune: (code: string) => `/xa/${code}/`,
  province: () => "/tinh/11/",
  programme: (id: string) => `/chuong-trinh/${id}`,
  sources: () => "/nguon/",
  definitions: (term: string) => `/giai-thich/#${term}`,
};
const { files, core } = await publishExample("11");
const END_2025 = makePeriod(2025, "MDP2022-2025");

function overviewOf(period = END_2025, since: typeof END_2025 | null = null) {
  const overview = makeOverview(files, { period, since });
  if (overview === null) throw new RangeError(`no overview at ${period.id}`);
  return overview;
}

/** Counts as the file writes them, undone by hand: each period holds differences from the last known value of its row. */
function readCounts({ columns, periods }: SeriesFile, measure: string, period: string): (number | null)[] {
  const last: number[] = [];
  let counts: (number | null)[] = [];
  (columns[measure] ?? []).slice(0, periods.indexOf(period) + 1).forEach((column) => {
    counts = (column?.values ?? []).map((difference, row) => {
      if (difference === null) return null;
      last[row] = (last[row] ?? 0) + difference;
      return last[row];
    });
  });
  return counts;
}

/** Communes with both counts, worked out from the file alone. */
function readCommunes(period: string) {
  const [poor, all] = ["poor_households", "total_households"].map((measure) =>
    readCounts(core, measure, period),
  );
  return core.rows.slice(1).flatMap((code, index) => {
    const [count, households] = [poor?.[index + 1] ?? null, all?.[index + 1] ?? null];
    return count === null || households === null ? [] : [{ code, poor: count, households }];
  });
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const overview = overviewOf();

describe(makeOverview, () => {
  it("has Điện Biên at the end of 2025 as the decision prints it: 25,541 of 143,650 households, 17.78 %", () => {
    const { rate, communes } = overview;
    expect([rate.numerator, rate.denominator, rate.value?.toFixed(2), rate.status, communes]).toEqual([
      25_541,
      143_650,
      "17.78",
      "official",
      45,
    ]);
  });

  it("gives what the poorest communes hold, as adding them up one by one does", () => {
    const communes = readCommunes(END_2025.id);
    const poorest = [...communes].sort((a, b) => b.poor / b.households - a.poor / a.households);
    const most = [...communes].sort((a, b) => b.poor - a.poor);
    for (const [list, tops] of [
      [poorest, overview.where.byRate],
      [most, overview.where.byNumber],
    ] as const)
      tops.forEach((top, index) => {
        const first = list.slice(0, [5, 10][index]);
        expect(top.poor).toBe(sum(first.map(({ poor }) => poor)));
        expect(top.ofPoor).toBeCloseTo((100 * top.poor) / 25_541, 9);
        expect(top.ofHouseholds).toBeCloseTo(
          (100 * sum(first.map(({ households }) => households))) / 143_650,
          9,
        );
      });
    const needed = most.findIndex(
      (_, index) => 2 * sum(most.slice(0, index + 1).map(({ poor }) => poor)) >= 25_541,
    );
    expect(overview.where.half?.communes).toBe(needed + 1);
    expect(overview.where.status).toBe("illustrative");
  });

  it("draws the curve over every household of the province, the communes left out together as one group", () => {
    const { curve, index, leftOut, known, groupsLeftOut } = overview.where;
    expect(known + leftOut.suppressed + leftOut.broken + leftOut.missing).toBe(45);
    expect(curve.at(-1)).toEqual({ population: 1, amount: 1 });
    expect(curve).toHaveLength(known + 1 + Number(groupsLeftOut));
    // Twice the area between diagonal and curve, by trapezoids.
    const area = curve.slice(1).reduce((total, point, at) => {
      const before = curve[at] ?? point;
      return total + ((point.population - before.population) * (point.amount + before.amount)) / 2;
    }, 0);
    expect(index).toBeCloseTo(1 - 2 * area, 9);
    expect(index).toBeLessThan(0);
  });

  it("finds the greatest falls since a year by subtracting every commune by hand", () => {
    const since = makePeriod(2022, "MDP2022-2025");
    const now = new Map(readCommunes(END_2025.id).map((row) => [row.code, row]));
    const falls = readCommunes(since.id).flatMap(({ code, poor, households }) => {
      const row = now.get(code);
      return row === undefined
        ? []
        : [{ code, points: 100 * (row.poor / row.households - poor / households) }];
    });
    const expected = falls.sort((a, b) => a.points - b.points).slice(0, 5);
    const { movers } = overviewOf(END_2025, since);
    if (movers === null) throw new RangeError("nothing to compare with");
    expect(movers.falls.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
    movers.falls.forEach(({ points }, index) => {
      expect(points).toBeCloseTo(expected[index]?.points ?? 0, 2);
    });
    const { fell, rose, same, leftOut } = movers;
    expect(sum([fell, rose, same, leftOut.suppressed, leftOut.broken, leftOut.missing])).toBe(45);
  });

  it("compares with the year before unless asked, and never across the break of standards", () => {
    expect(overview.movers?.since.id).toBe("2024-MDP2022-2025");
    expect(overviewOf(END_2025, makePeriod(2021, "MDP2016-2020")).movers?.since.id).toBe("2024-MDP2022-2025");
    const first = overviewOf(makePeriod(2021, "MDP2022-2025"));
    expect([first.changes.sinceBefore, first.changes.sinceStart, first.movers]).toEqual([null, null, null]);
    expect(first.changes.followsBreak).toBe(true);
    expect(overview.changes.sinceStart?.since.id).toBe("2021-MDP2022-2025");
    expect(overview.changes.sinceStart?.points).toBeCloseTo(17.78 - 34.9, 2);
  });

  it("keeps the bands of 2015 over 130 communes with the printed 10.71 %, beside the communes of today", () => {
    const { bands } = overview;
    expect(bands.printed?.period.id).toBe("2015-MDP2016-2020");
    expect(bands.printed?.isOfPeriod).toBe(false);
    expect(bands.printed?.value).toEqual({
      units: 130,
      status: "official",
      documents: ["plan-dienbien-2016-2020"],
    });
    expect(bands.rows.map(({ printed }) => printed?.communes)).toEqual([2, 12, 10, 14, 41, 51]);
    // 14 of 130 is 10.77 %: what is printed stays, with its contradiction.
    expect(bands.rows[3]?.printed).toEqual({ communes: 14, share: 10.71, flag: "INC-DB-02" });
    // A rate stands on the side of a bound on which it is printed.
    const rates = readCommunes(END_2025.id).map(({ poor, households }) =>
      Number(((100 * poor) / households).toFixed(2)),
    );
    expect(bands.rows.map(({ now }) => now)).toEqual([
      rates.filter((rate) => rate === 0).length,
      rates.filter((rate) => rate > 0 && rate <= 10).length,
      rates.filter((rate) => rate > 10 && rate <= 25).length,
      rates.filter((rate) => rate > 25 && rate <= 50).length,
      rates.filter((rate) => rate > 50 && rate <= 70).length,
      rates.filter((rate) => rate > 70).length,
    ]);
  });

  it("shows the 1,415 households that no ethnic group explains, and adds up to all 57,214 poor households", () => {
    const { ethnic } = overviewOf(makePeriod(2015, "MDP2016-2020"));
    expect(ethnic?.isOfPeriod).toBe(true);
    const groups = ethnic?.value.groups ?? [];
    expect(groups.map(({ group, poor }) => [group, poor.value])).toEqual([
      ["mong", 28_951],
      ["thai", 20_174],
      ["kho_mu", 3052],
      ["other_minority", 2754],
      ["kinh", 868],
      ["unexplained", 1415],
    ]);
    expect(sum(groups.map(({ poor }) => poor.value))).toBe(57_214);
    expect(groups.at(-1)?.poor).toMatchObject({ status: "derived", flag: "INC-DB-04" });
    expect(overview.ethnic).toMatchObject({ isOfPeriod: false, period: { id: "2015-MDP2016-2020" } });
  });

  it("prints urban and rural of 2015 as the plan does, contradiction kept", () => {
    const [urban, rural] = overviewOf(makePeriod(2015, "MDP2016-2020")).parts?.value ?? [];
    expect(urban).toMatchObject({
      part: "urban",
      rate: { value: 4.33 },
      poor: { value: 904 },
      total: { value: 20_890, status: "illustrative" },
      isTotalUnprinted: true,
      near: { value: 273, status: "official" },
      nearRate: { value: 1.31, status: "official" },
      ofPoor: { value: 1.59, flag: "INC-DB-01" },
    });
    expect(rural).toMatchObject({ part: "rural", rate: { value: 57.49 }, ofPoor: { value: 98.42 } });
    expect(rural).toMatchObject({ near: { value: 8862 }, nearRate: { value: 9.05 } });
  });

  it("marks the households of urban and rural areas, which no document prints, wherever they stand, in both languages", () => {
    const page = (language: "vi" | "en") =>
      renderIn(language, OverviewView, {
        overview: overviewOf(makePeriod(2015, "MDP2016-2020")),
        language,
        links: LINKS,
        level: 1,
      }).replaceAll(/<[^>]*>/g, "");
    expect(page("vi")).toMatch(/904 \/ 20\.890 \(giả định\) \(suy ra\)/);
    expect(page("vi")).toMatch(/56\.310 \/ 97\.950 \(giả định\) \(suy ra\)/);
    expect(page("vi")).toContain("không văn bản nào in");
    expect(page("en")).toMatch(/904 \/ 20,890 \(assumed\) \(derived\)/);
    expect(page("en")).toContain("No document prints the households of the areas");
  });

  it("ranks ten deprivations of 2015 from the printed counts", () => {
    const { deprivations } = overviewOf(makePeriod(2015, "MDP2016-2020"));
    expect(deprivations).toHaveLength(10);
    expect(deprivations.slice(0, 2).map(({ key, unit }) => [key, unit.numerator])).toEqual([
      ["toilet", 49_782],
      ["housing_area", 28_753],
    ]);
    const rates = deprivations.map(({ unit }) => unit.value ?? 0);
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
  });

  it("says of which targets of its plans no last year is published, and why others can not be measured", () => {
    expect(overview.targets.map(({ target, progress, why }) => [target.id, progress.standing, why])).toEqual([
      ["db.rate", "unpublished", null],
      ["db.points", "unpublished", null],
      ["ml.town", "undecided", expect.anything()],
      ["db.poor-districts", "not-measured", "unnamed"],
      ["db.scheme", "not-measured", "area"],
    ]);
  });

  it("names highest and lowest with how many were ranked, no commune twice", () => {
    const { highest, lowest } = overview.extremes;
    const codes = [...highest, ...lowest].map(({ code }) => code);
    expect(new Set(codes).size).toBe(10);
    expect(highest[0]?.rank).toMatchObject({ rank: 1, of: overview.where.known });
    expect(lowest[0]).toMatchObject({ code: "03127", value: { value: 0, numerator: 0 } });
  });

  it("counts the poor who live where programmes are recorded, at the end of that year", () => {
    const reach = overview.programmes;
    expect([reach?.year, reach?.period?.id]).toEqual([2020, "2020-MDP2016-2020"]);
    const recorded = new Set(
      files.coverage?.records.filter(({ year }) => year === 2020).map(({ commune }) => commune),
    );
    const poor = readCommunes("2020-MDP2016-2020").filter(({ code }) => recorded.has(code));
    expect(reach?.all).toMatchObject({ communes: recorded.size, poor: sum(poor.map((row) => row.poor)) });
  });

  it("is made up in part, and names every document of its figures", () => {
    expect(overview.isIllustrative).toBe(true);
    const known = new Set(files.details?.sources.map(({ id }) => id));
    const named = new Set(overview.sources.map(({ id }) => id));
    expect([...named].every((id) => known.has(id))).toBe(true);
    expect(overview.rate.documents.length).toBeGreaterThan(0);
    expect(overview.rate.documents.every((id) => named.has(id))).toBe(true);
    expect(named.has("example")).toBe(true);
  });

  it("answers with the plan's money: 19.002,84 tỷ, three quarters from the centre, as the plan of 2016-2020 prints it", () => {
    const { money, tasks } = overview;
    expect([money?.amount, money?.from, money?.to, money?.isLowerBound]).toEqual([
      19_002_840,
      2016,
      2020,
      false,
    ]);
    expect(money?.bySource.map(({ source, amount }) => [source, amount])).toEqual([
      ["central", 14_205_890],
      ["credit", 3_979_050],
      ["foreign", 400_000],
      ["community", 286_600],
      ["local", 131_300],
    ]);
    expect(tasks).toBeNull();
  });

  it("counts the communes above 25 % that no programme is recorded for in the last year on record, one by one", () => {
    const { need } = overview;
    if (need === null) throw new RangeError("nothing recorded");
    const high = readCommunes(END_2025.id).filter(({ poor, households }) => poor / households > 0.25);
    const reached = new Set(
      (files.coverage?.records ?? []).filter(({ year }) => year === 2020).map(({ commune }) => commune),
    );
    expect([need.year, need.high]).toEqual([2020, high.length]);
    expect(new Set(need.without.map(({ code }) => code))).toEqual(
      new Set(high.map(({ code }) => code).filter((code) => !reached.has(code))),
    );
  });

  it("has every commune that can be compared once in the picture of changes", () => {
    const { movers } = overview;
    expect(movers?.all).toHaveLength((movers?.fell ?? 0) + (movers?.rose ?? 0) + (movers?.same ?? 0));
  });

  it("compares provinces at one date, the highest first, and says nothing where it stands alone", () => {
    expect(overview.provinces).toEqual([]);
    const same = { province: { ...files.province, code: "99" }, table: files.table };
    const beside = makeOverview({ ...files, others: [same] }, { period: END_2025, since: null });
    // The table knows nothing of a province 99.
    expect(beside?.provinces).toEqual([]);
    const twin = makeOverview(
      { ...files, others: [{ province: files.province, table: files.table }] },
      { period: END_2025, since: null },
    );
    expect(twin?.provinces.map(({ code, value }) => [code, value.value?.toFixed(2)])).toEqual([
      ["11", "17.78"],
      ["11", "17.78"],
    ]);
  });
});
