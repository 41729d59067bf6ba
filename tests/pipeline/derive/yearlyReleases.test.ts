import { beforeAll, describe, expect, it } from "vitest";
import { build } from "../../../scripts/pipeline/build.ts";
import type { Problem } from "../../../scripts/pipeline/problem.ts";
import { findExact } from "../../support/exactAttacker.ts";
import type { MemoryEffects } from "../../support/memoryEffects.ts";
import { readReleases, readTruth, type View } from "../../support/publishedView.ts";
import { narrowRanges, solveRanges } from "../../support/rangeAttacker.ts";
import { listNarrow, listSmall } from "../../support/smallCounts.ts";
import { askThreshold, publishAgain, receiveYears, RELEASED } from "../../support/yearlyReleases.ts";

const PROVINCE = "11";
const LONG = 600_000;
const SOLVED = 30;
/** Before it the forms of another standard were collected, which nothing ties to those since. */
const FIRST = 2022;
/** Phường Điện Biên Phủ at the end of 2024, whose movements were once told by a later release. */
const WARD = "2024-MDP2022-2025/03127/";

interface Union {
  readonly view: View;
  readonly truth: ReadonlyMap<string, number>;
  readonly problems: Problem[];
}

/** Three years, each published over the one before; then the threshold raised to 8. */
let releases: MemoryEffects[] = [];
const steps: { readonly year: number; readonly threshold?: number }[] = [
  { year: 2023 },
  { year: 2024 },
  { year: 2025 },
  { year: 2025, threshold: 8 },
];
const told: Problem[][] = [];
let inside: MemoryEffects;

beforeAll(async () => {
  for (const { year, threshold } of steps) {
    const effects = await receiveYears(PROVINCE, [FIRST, year]);
    if (threshold !== undefined) await askThreshold(effects, PROVINCE, threshold);
    told.push([...(await publishAgain(effects, releases.at(-1)))]);
    releases = [...releases, effects];
  }
  inside = await receiveYears(PROVINCE, [FIRST, 2025]);
  await build(inside, { provinces: [], folder: RELEASED, dryRun: false, edition: "internal" });
}, LONG);

/** What whoever has kept the first releases knows. */
function unite(count: number): Union {
  return {
    view: readReleases(releases.slice(0, count), PROVINCE),
    truth: readTruth(inside, PROVINCE),
    problems: told.slice(0, count).flat(),
  };
}

describe("releases of Điện Biên to the end of 2023, 2024 and 2025, kept by an attacker", () => {
  it("print nothing that a later one withholds, and withhold nothing that a later one prints", () => {
    const views = releases.map((effects) => readReleases([effects], PROVINCE));
    for (const [index, later] of views.entries())
      for (const earlier of views.slice(0, index)) {
        expect([...earlier.values.keys()].filter((key) => later.withheld.has(key))).toEqual([]);
        expect([...earlier.withheld].filter((key) => later.values.has(key))).toEqual([]);
      }
  });

  it("give no withheld count away, of the ward of Điện Biên Phủ in 2024 or any other", () => {
    const { view } = unite(3);
    expect([...view.withheld].filter((key) => key.startsWith(WARD)).length).toBeGreaterThan(0);
    expect([...findExact(view)].filter((key) => view.withheld.has(key))).toEqual([]);
  });

  it(
    "let none of 1 to 4 be excluded for any small count, by intervals or by linear programming",
    async () => {
      const { view, truth, problems } = unite(3);
      const isNil = (key: string) => truth.get(key) === 0;
      const small = listSmall(view, truth, problems);
      expect(small.length).toBeGreaterThan(300);
      expect(listNarrow(narrowRanges(view, isNil), small)).toEqual([]);
      const step = Math.ceil(small.length / SOLVED);
      const some = small.filter((_, index) => index % step === 0);
      expect(listNarrow(await solveRanges(view, some, isNil), some)).toEqual([]);
    },
    LONG,
  );
});

describe("a threshold of 8 after one of 5", () => {
  it("withholds nothing that was shown, and shows nothing that was withheld", () => {
    const [third, fourth] = releases.slice(2).map((effects) => readReleases([effects], PROVINCE));
    expect([...(fourth?.withheld ?? [])].sort()).toEqual([...(third?.withheld ?? [])].sort());
  });

  it("names to the officer the counts of 5 to 7 that are out already", () => {
    const names = (index: number) =>
      told[index]?.filter(({ check }) => check === "smallCountIsCovered") ?? [];
    expect(names(3).length).toBeGreaterThan(names(2).length);
  });

  it("leaves the small counts of before as they were", () => {
    const { view, truth } = unite(4);
    const { problems } = unite(3);
    const isNil = (key: string) => truth.get(key) === 0;
    expect(listNarrow(narrowRanges(view, isNil), listSmall(view, truth, problems))).toEqual([]);
  });
});
