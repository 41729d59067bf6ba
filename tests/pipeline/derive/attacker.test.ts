import { describe, expect, it } from "vitest";
import { buildExample, readRegistry } from "../../support/exampleBuild.ts";
import { findExact } from "../../support/exactAttacker.ts";
import { Edition, readReleases, readTruth, reveal } from "../../support/publishedView.ts";
import { narrowRanges, solveRanges } from "../../support/rangeAttacker.ts";
import { listNarrow, listSmall } from "../../support/smallCounts.ts";

const registry = await readRegistry();
const PROVINCES = ["11", "04"];
const { effects, problems } = await buildExample({ provinces: PROVINCES, edition: "public" });
const { effects: inside } = await buildExample({ provinces: PROVINCES, edition: "internal" });
/** Of so many small counts the range is worked out by linear programming; the other attackers try all. */
const SOLVED = 60;

describe.each(PROVINCES)("an attacker with the published files of province %s", (code) => {
  const view = readReleases([effects], code);
  const truth = readTruth(inside, code);
  const isNil = (key: string) => truth.get(key) === 0;
  const small = listSmall(view, truth, problems);

  it("recovers no withheld count by linear algebra", () => {
    expect(view.withheld.size).toBeGreaterThan(500);
    expect(view.equations.length).toBeGreaterThan(1000);
    expect([...findExact(view)].filter((key) => view.withheld.has(key))).toEqual([]);
  });

  it("excludes none of 1 to 4 of any small count by intervals, even where he has guessed every zero", () => {
    expect(small.length).toBeGreaterThan(300);
    expect(listNarrow(narrowRanges(view, isNil), small)).toEqual([]);
  });

  it("excludes none of 1 to 4 by linear programming", async () => {
    const step = Math.ceil(small.length / SOLVED);
    const some = small.filter((_, index) => index % step === 0);
    expect(listNarrow(await solveRanges(view, some, isNil), some)).toEqual([]);
  }, 240_000);

  it("finds no count from 1 to 4 that is not published by the province itself", () => {
    const official = new Set(
      new Edition(effects, code)
        .series()
        .flatMap((series) =>
          Object.entries(series.columns).flatMap(([measure, list]) =>
            list.flatMap((column, t) =>
              (column?.others ?? []).map(
                ([row]) => `${series.periods[t] ?? ""}/${series.rows[row] ?? ""}/${measure}`,
              ),
            ),
          ),
        ),
    );
    // A number of programmes counts nobody: what is protected is households and persons.
    const countsPeople = (key: string) =>
      ["households", "persons", "children"].includes(registry.measures.require(key.split("/")[2] ?? "").unit);
    const shown = [...view.values].filter(
      ([key, value]) =>
        value > 0 &&
        value < 5 &&
        registry.measures.find(key.split("/")[2] ?? "") !== undefined &&
        countsPeople(key) &&
        !official.has(key),
    );
    expect(shown.map(([key]) => key)).toEqual([]);
  });
});

describe("the same attackers", () => {
  it("do recover a count as soon as its companions are shown", () => {
    const view = readReleases([effects], "11");
    const truth = readTruth(inside, "11");
    const [hidden] = listSmall(view, truth, problems).filter((key) => key.includes("poor_relapsed"));
    for (const key of [...view.withheld])
      if (key.includes("poor_relapsed") && key !== hidden) reveal(view, key, truth.get(key) ?? 0);
    expect(findExact(view).has(hidden ?? "")).toBe(true);
    const ranges = narrowRanges(view, (key) => truth.get(key) === 0);
    expect(ranges.get(hidden ?? "")).toEqual([truth.get(hidden ?? ""), truth.get(hidden ?? "")]);
  });
});
