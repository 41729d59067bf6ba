import { describe, expect, it } from "vitest";
import type { CoverageFile } from "#domain/coverage/file";
import type { SeriesFile } from "#domain/dataset";
import { priceQueue } from "#domain/planner/allocate";
import { rankByNeed } from "#domain/planner/order";
import { cutQueue } from "#domain/planner/outcome";
import { DEFAULT_SCENARIO, type Cut } from "#domain/planner/scenario";
import { SeriesTable } from "#domain/series";
import { LineReader, type LineSources } from "../../../src/features/planner/reading/lines.ts";
import { listMeasures } from "../../../src/features/planner/reading/measures.ts";
import { PlannerTable } from "../../../src/features/planner/reading/table.ts";
import { makeFixtureFiles } from "../../support/fixtureData.ts";
import {
  FIXTURE_COVERAGE,
  FIXTURE_REGISTER,
  makeDesignation,
  NAM_KE,
} from "../../support/fixtureProgrammes.ts";
import { FIXTURE_INDICATORS } from "../../support/fixtureRegistry.ts";
import { FIXTURE_CODES, FIXTURE_NAMES, typeOf } from "../../support/fixtureShapes.ts";

const series = new SeriesTable([makeFixtureFiles().get("series-99-core.fixture.json") as SeriesFile]);
const measures = listMeasures(FIXTURE_INDICATORS, "MDP2022-2025", false);
const communes = FIXTURE_CODES.map((code, index) => ({
  code,
  name: FIXTURE_NAMES[index] ?? "",
  type: typeOf(index),
}));
const noTargets = FIXTURE_CODES.map(() => null);
const sourcesOf = (coverage: CoverageFile | null, year = 2025) => ({
  register: FIXTURE_REGISTER,
  coverage,
  province: "99",
  year,
  codes: FIXTURE_CODES,
  meetsTarget: noTargets,
});

/** All communes of the fixture by their poor households at the end of 2025, with what a cut gives them. */
function listOf(cut: Cut, part: Partial<LineSources> = {}) {
  const table = new PlannerTable(series, "2025-MDP2022-2025", FIXTURE_CODES, measures, null);
  const [poor, all] = ["poor_households", "total_households"].map((id) => table.column(id));
  const order = rankByNeed(
    FIXTURE_CODES.map(() => true),
    poor ?? [],
    [],
  );
  const queue = priceQueue(order.ranked, poor ?? [], all ?? [], DEFAULT_SCENARIO.rules);
  return new LineReader({
    communes,
    table,
    order,
    outcome: cutQueue(queue, cut, 1456),
    need: "poor_rate",
    difference: null,
    sources: null,
    ...part,
  });
}

const firstTwo: Cut = { kind: "communes", count: 2 };

describe(LineReader, () => {
  it("names the neediest first, with need, status and document", () => {
    expect(listOf(firstTwo).read(0)).toEqual({
      code: NAM_KE,
      name: "Nậm Kè",
      type: "Xã",
      index: 3,
      rank: 1,
      need: 50.4,
      needStatus: "derived",
      needDocuments: ["fixture-report"],
      poor: 504,
      poorStatus: "official",
      poorDocuments: ["fixture-report"],
      served: 504,
      cost: 5_040_000,
      isGiven: true,
      isPartial: false,
      change: null,
      sponsor: null,
    });
  });

  it("gives nothing behind the cut", () => {
    const lines = listOf(firstTwo).readAll();
    expect(lines.map(({ isGiven }) => isGiven)).toEqual([true, true, false, false, false, false, false]);
    expect(lines[2]).toMatchObject({ name: "Mường Đồng", rank: 3, poor: 210, served: 0, cost: 0 });
  });

  it("leaves out communes whose need is not known, and ends where the list ends", () => {
    const reader = listOf(firstTwo);
    expect(reader.length).toBe(7);
    expect(reader.readAll().map(({ name }) => name)).not.toContain("Bản Kín");
    expect([reader.read(7), reader.read(-1)]).toEqual([null, null]);
  });

  it("tells the commune at the margin of a budget from those that are served in full", () => {
    // 6 tỷ pay for 600 households: 504 of Nậm Kè and 96 of the 385 of Ẳng Cang.
    const lines = listOf({ kind: "budget", money: 6000 }).readAll();
    expect(lines.slice(0, 3).map(({ served, isGiven, isPartial }) => [served, isGiven, isPartial])).toEqual([
      [504, true, false],
      [96, true, true],
      [0, false, false],
    ]);
  });

  it("says who comes in and who goes out", () => {
    const difference = { entering: new Set([8]), leaving: new Set([4]) };
    expect(
      listOf(firstTwo, { difference })
        .readAll()
        .map(({ change }) => change)
        .slice(0, 4),
    ).toEqual([null, "enters", "leaves", null]);
  });

  it("names the latest sponsor up to the year on show", () => {
    const designations = [
      makeDesignation(NAM_KE, 2024, { sponsor: "Công ty B" }),
      ...FIXTURE_COVERAGE.designations,
      makeDesignation(NAM_KE, 2025),
    ];
    const sponsorIn = (year: number) =>
      listOf(firstTwo, { sources: sourcesOf({ ...FIXTURE_COVERAGE, designations }, year) }).read(0)?.sponsor;
    expect([2020, 2021, 2023, 2025].map(sponsorIn)).toEqual([
      null,
      "Công ty Thủy điện",
      "Công ty Thủy điện",
      "Công ty B",
    ]);
  });

  it("shows a column of sponsors only where there is one", () => {
    expect(listOf(firstTwo, { sources: sourcesOf(FIXTURE_COVERAGE) }).hasSponsors).toBe(true);
    expect(listOf(firstTwo, { sources: sourcesOf(null) }).hasSponsors).toBe(false);
  });
});
