import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectTarget } from "#domain/targets/project";

/** Rates as decisions print them: hundredths of a percent. */
const rate = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

describe(projectTarget, () => {
  it("carries the fall of Điện Biên from 34,9 % (2021) to 17,78 % (2025) on: 13,5 % by 2026, 4,28 points a year", () => {
    const measured = [
      { year: 2025, value: 17.78 },
      { year: 2021, value: 34.9 },
    ];
    expect(projectTarget(measured, { year: 2026, value: 13.5 }, 2025)).toEqual({
      pace: -4.28,
      projected: 13.5,
      needed: -4.28,
      meets: true,
    });
    expect(projectTarget(measured, { year: 2026, value: 13.49 }, 2025)?.meets).toBe(false);
  });

  it("leaves out what was measured after the date, and the goal's year ends it", () => {
    const measured = [2021, 2022, 2023, 2024].map((year, index) => ({ year, value: 40 - 5 * index }));
    expect(projectTarget(measured, { year: 2025, value: 20 }, 2022)).toMatchObject({
      pace: -5,
      projected: 20,
    });
    expect(projectTarget(measured, { year: 2023, value: 30 }, 2024)).toMatchObject({
      projected: 30,
      needed: 0,
    });
  });

  it("says nothing from one year, or for a goal that is not after the first", () => {
    expect(projectTarget([{ year: 2021, value: 40 }], { year: 2025, value: 20 }, 2024)).toBeNull();
    const measured = [2021, 2022].map((year) => ({ year, value: 40 }));
    expect(projectTarget(measured, { year: 2021, value: 20 }, 2024)).toBeNull();
    expect(projectTarget(measured, { year: 2025, value: 20 }, 2021)).toBeNull();
  });

  it("never falls below nothing", () => {
    const measured = [
      { year: 2021, value: 10 },
      { year: 2022, value: 2 },
    ];
    expect(projectTarget(measured, { year: 2025, value: 0 }, 2022)).toMatchObject({
      projected: 0,
      meets: true,
    });
  });

  it("keeping the pace that is needed reaches the goal exactly, and one year before the end it is the distance left", () => {
    fc.assert(
      fc.property(rate, rate, rate, (start, now, goal) => {
        const measured = [
          { year: 2020, value: start },
          { year: 2024, value: now },
        ];
        const needed = projectTarget(measured, { year: 2025, value: goal }, 2024)?.needed ?? NaN;
        expect(needed).toBeCloseTo(goal - now, 8);
      }),
    );
  });

  it("a lower rate today never projects to a higher one, and never turns a met goal into a missed one", () => {
    fc.assert(
      fc.property(rate, rate, rate, rate, (start, a, b, goal) => {
        const project = (now: number) =>
          projectTarget(
            [
              { year: 2020, value: start },
              { year: 2023, value: now },
            ],
            { year: 2025, value: goal },
            2023,
          );
        const [low, high] = [project(Math.min(a, b)), project(Math.max(a, b))];
        expect(low?.projected).toBeLessThanOrEqual(high?.projected ?? NaN);
        expect(Number(low?.meets)).toBeGreaterThanOrEqual(Number(high?.meets));
      }),
    );
  });
});
