import { readFileSync } from "node:fs";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { progressOf, type MeasuredRate } from "#domain/targets/progress";
import { targetSchema, type Target } from "#domain/targets/target";
import { drawAs, makeTrajectory } from "#domain/targets/trajectory";

const targets = v.parse(
  v.array(targetSchema),
  JSON.parse(readFileSync("data/registry/targets.json", "utf8")),
);
function find(id: string): Target {
  const target = targets.find((entry) => entry.id === id);
  if (target === undefined) throw new Error(`${id} is not in the register`);
  return target;
}
const official = (year: number, value: number): MeasuredRate => ({ year, value, status: "official" });
const made = (year: number, value: number): MeasuredRate => ({ year, value, status: "illustrative" });
const under = (target: Target, ...values: MeasuredRate[]) => ({ standard: target.standard, values });
/** Last year of a line, as [upper, lower]. */
const endOf = (line: ReturnType<typeof makeTrajectory>) => [line?.at(-1)?.upper, line?.at(-1)?.lower];

describe("Điện Biên 2016-2020, from 48,14 % to below 33 %", () => {
  const target = find("db.rate");

  it("asks for 3,028 points a year", () => {
    const line = makeTrajectory(target, 48.14) ?? [];
    expect(line.map(({ year, upper }) => [year, upper])).toEqual([
      [2015, 48.14],
      [2016, 45.112],
      [2017, 42.084],
      [2018, 39.056],
      [2019, 36.028],
      [2020, 33],
    ]);
    expect(progressOf(target, under(target, official(2016, 48.14)), 2016).needed).toBe(-15.14 / 4);
  });

  it("is on course with the 37,08 % of Decision 158 (2018): 3,69 points a year since 2015, 2,04 still needed", () => {
    const progress = progressOf(target, under(target, official(2018, 37.08), official(2019, 33.05)), 2018);
    expect(progress).toMatchObject({ standing: "on-course", status: "derived", distance: -1.98 });
    expect(progress.pace).toBeCloseTo(-3.6867, 4);
    expect(progress.needed).toBe(-2.04);
    expect(progress.projected).toBeCloseTo(29.7067, 4);
  });

  it("is met or missed by its last year only, and 33,00 % is not below 33 %", () => {
    const at = (value: number) => progressOf(target, under(target, official(2020, value)), 2025).standing;
    expect([at(32.99), at(33), at(33.4)]).toEqual(["met", "missed", "missed"]);
    expect(progressOf(target, under(target, official(2019, 32)), 2025).standing).toBe("on-course");
  });

  it("has no verdict on a last year that nobody has published: neither met nor missed, whatever the example makes up", () => {
    const at = (value: number) => progressOf(target, under(target, made(2020, value)), 2025).standing;
    expect([at(29.97), at(33.4)]).toEqual(["unpublished", "unpublished"]);
    expect(progressOf(target, under(target, made(2020, 29.97)), 2025)).toMatchObject({
      distance: null,
      pace: null,
      status: "missing",
    });
  });

  it("refuses a rate of another standard: 34,9 % (end-2021) belongs to the next", () => {
    const values = [official(2021, 34.9)];
    expect(() => progressOf(target, { standard: "MDP2022-2025", values }, 2021)).toThrow(
      "db.rate is a target of MDP2016-2020: rates of MDP2022-2025 do not belong to it",
    );
  });

  it("has its yearly points agree: above 3 a year ends at 33,14 %", () => {
    expect(endOf(makeTrajectory(find("db.points"), 48.14))).toEqual([33.14, 33.14]);
  });

  it("takes the villages of the Mường Nhé scheme from 75,09 to 55,09 %, 4 points a year, and measures none", () => {
    const scheme = find("db.scheme");
    expect(makeTrajectory(scheme, 75.09)?.map(({ upper }) => upper)).toEqual([
      75.09, 71.09, 67.09, 63.09, 59.09, 55.09,
    ]);
    expect(progressOf(scheme, under(scheme), 2020)).toMatchObject({ standing: "not-measured", pace: null });
  });

  it("has no baseline for poor districts it does not name", () => {
    const districts = find("db.poor-districts");
    expect(progressOf(districts, under(districts, made(2018, 50)), 2018).standing).toBe("no-baseline");
    expect(districts.scope).toMatchObject({ level: "districts", codes: [] });
  });
});

describe("Cao Bằng 2016-2020", () => {
  it("falls by at least 2 points a year from 42,53 %, to 32,53 %", () => {
    expect(endOf(makeTrajectory(find("cb.points"), 42.53))).toEqual([32.53, 32.53]);
  });

  it("draws 3 to 4 points a year of ethnic-minority households as a band from the rate measured", () => {
    const minority = find("cb.minority");
    const { line, status } = progressOf(minority, under(minority, made(2015, 45), made(2016, 41)), 2016);
    expect(line?.[1]).toEqual({ year: 2016, upper: 42, lower: 41 });
    expect(endOf(line as ReturnType<typeof makeTrajectory>)).toEqual([30, 25]);
    expect(status).toBe("illustrative");
  });
});

describe("Thanh Hóa 2018", () => {
  it("starts from 8,43 %, which the plan does not print: derived, never official", () => {
    const target = find("th.rate");
    expect(target.baseline).toMatchObject({ percent: 8.43, basis: "implied" });
    expect(makeTrajectory(target, 8.43)).toEqual([
      { year: 2017, upper: 8.43, lower: 8.43 },
      { year: 2018, upper: 5.93, lower: 5.93 },
    ]);
    const progress = progressOf(target, under(target, official(2018, 5.93)), 2018);
    expect(progress).toMatchObject({ standing: "met", pace: -2.5, needed: null, distance: 0 });
    expect(progress.baseline?.status).toBe("derived");
  });
});

describe("Sơn La 2021-2025", () => {
  const target = find("sl.points");

  it("prints no baseline: the rate of end-2021 stands in, and brings its status along", () => {
    const values = [made(2021, 21.66), official(2023, 14.41)];
    const progress = progressOf(target, under(target, ...values), 2023);
    expect(progress).toMatchObject({ standing: "on-course", status: "illustrative" });
    expect(progress.baseline).toMatchObject({ value: 21.66, status: "illustrative" });
    expect(progress.pace).toBe(-3.625);
    expect(endOf(progress.line as ReturnType<typeof makeTrajectory>)).toEqual([9.66, 9.66]);
  });

  it("stands nowhere while nothing after its baseline is measured", () => {
    expect(progressOf(target, under(target, made(2021, 21.66)), 2021).standing).toBe("baseline");
    expect(progressOf(target, under(target, official(2023, 14.41)), 2023).standing).toBe("no-baseline");
  });
});

describe("Mường Lay 2021-2025, a fall of 1 % or more", () => {
  const target = find("ml.town");

  it("is drawn by nobody before somebody decides, whatever was measured", () => {
    expect(makeTrajectory(target, 6.47)).toBeNull();
    const progress = progressOf(target, under(target, official(2025, 5)), 2025);
    expect(progress).toMatchObject({ standing: "undecided", pace: null, distance: null, line: null });
  });

  it("would end at 1,47, 5,47 or 6,41 % of the 6,47 % that belong to another standard", () => {
    const ends = target.undecided?.readings.map(({ kind }) => drawAs(kind, target, 6.47).at(-1)?.upper);
    expect(ends?.map((end) => end?.toFixed(2))).toEqual(["1.47", "5.47", "6.41"]);
    expect(target.baseline.standard).toBe("MDP2016-2020");
    expect(target.standard).toBe("MDP2022-2025");
  });
});

describe("any target", () => {
  const rate = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  const level = { ...find("db.rate"), bound: "at-most" as const };

  it("is met by a series that lies exactly on its line, and asked for no more than the line at every step", () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 0, max: 800 }), (start, perYear) => {
        const target: Target = {
          ...find("cb.points"),
          value: { low: perYear / 100, high: perYear / 100 },
          baseline: { percent: start, basis: "printed", says: null },
        };
        const line = makeTrajectory(target, start) ?? [];
        const values = line.map(({ year, upper }) => official(year, upper));
        for (const { year } of line.slice(1)) {
          const { standing, distance } = progressOf(target, under(target, ...values), year);
          expect([standing, distance]).toEqual([year === 2020 ? "met" : "on-course", 0]);
        }
      }),
    );
  });

  it("needs in its last year exactly what is left, and a lower rate never stands worse", () => {
    const order = ["missed", "behind", "on-course", "met"];
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [better, worse] = [low, high].map((value) =>
          progressOf(level, under(level, official(2019, value)), 2019),
        );
        expect(better?.needed).toBeCloseTo(33 - low, 8);
        expect(order.indexOf(better?.standing ?? "")).toBeGreaterThanOrEqual(
          order.indexOf(worse?.standing ?? ""),
        );
        expect(better?.projected).toBeLessThanOrEqual(worse?.projected ?? NaN);
      }),
    );
  });
});
