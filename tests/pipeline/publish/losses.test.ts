import { describe, expect, it } from "vitest";
import { build } from "../../../scripts/pipeline/build.ts";
import { receiveLayout } from "../../support/layouts/judge.ts";
import { bookOf, HEADS, PERIOD, placesOf, R1, type LayoutFile } from "../../support/layouts/layout.ts";
import { writeTable, type Writing } from "../../support/layouts/official.ts";
import type { MemoryEffects } from "../../support/memoryEffects.ts";
import { refusalOf } from "../../support/told.ts";

const BEFORE = "2024-MDP2022-2025";
const options = { provinces: [], folder: "out", dryRun: false, edition: "internal" } as const;

/** What stands above a table, of its own year. */
const headsOf = (period: string) =>
  HEADS.map((row) => row.map((cell) => String(cell).replace("2025", period.slice(0, 4))));

function fileOf(period: string, more: Partial<Writing> = {}): LayoutFile {
  const { header, codes, body, total } = writeTable({ form: R1, places: placesOf(period), ...more });
  return {
    file: `${period}.xlsx`,
    period,
    bytes: bookOf({ "7.1": [...headsOf(period), ...header, ...codes, ...body, total] }),
  };
}

const both = [fileOf(BEFORE), fileOf(PERIOD)];
const published = receiveLayout({ files: both });
await build(published, options);

/** The last release with other sources beside it. */
function withSources(files: readonly LayoutFile[]): MemoryEffects {
  const effects = receiveLayout({ files });
  for (const [path, bytes] of published.files) if (path.startsWith("out/")) effects.files.set(path, bytes);
  return effects;
}
const periodsOf = (effects: MemoryEffects) =>
  (JSON.parse(effects.text("out/catalogue.json")) as { periods: { id: string }[] }).periods.map(
    ({ id }) => id,
  );

describe("a release with fewer figures than the last one", () => {
  it("is an error that names the year that is gone, and leaves the last release in place", async () => {
    const effects = withSources([fileOf(PERIOD)]);
    const told = await refusalOf(() => build(effects, options));
    expect(told).toMatch(
      /^error out\/catalogue\.json: .*releaseKeepsFigures\): found "nothing of 2024-MDP2022-2025 in province 11"/,
    );
    expect(told).toMatch(/build with --allow-fewer/);
    expect(periodsOf(effects)).toEqual([BEFORE, PERIOD]);
  });

  it("is an error for a check that writes nothing, too", async () => {
    const effects = withSources([fileOf(PERIOD)]);
    expect(await refusalOf(() => build(effects, { ...options, dryRun: true }))).toMatch(
      /releaseKeepsFigures/,
    );
  });

  it("is published once a person has said that they may go", async () => {
    const effects = withSources([fileOf(PERIOD)]);
    await build(effects, { ...options, allowFewer: true });
    expect(periodsOf(effects)).toEqual([PERIOD]);
  });

  it("names the measures of which nothing is left", async () => {
    const keys = ["stt", "area_name", "total_households", "poor_households", "poor_rate"];
    const told = await refusalOf(() =>
      build(withSources([fileOf(BEFORE), fileOf(PERIOD, { keys })]), options),
    );
    expect(told).toMatch(
      /found "\d+ figures fewer of 2025-MDP2022-2025 in province 11, in 46 places; nothing is left of .*near_poor_households.*"/,
    );
    expect(told).not.toMatch(/nothing of 2024/);
  });

  it("is no error where figures change, come, or are withheld", async () => {
    const other = fileOf(PERIOD, {
      places: placesOf(PERIOD).map((place) => ({
        ...place,
        counts: { ...place.counts, avg_living_agri_households: 9 },
      })),
    });
    await build(withSources([fileOf(BEFORE), other]), options);
    const effects = withSources(both);
    const catalogue = effects.text("out/catalogue.json");
    effects.files.set(
      "out/catalogue.json",
      new TextEncoder().encode(catalogue.replace('"edition":"internal"', '"edition":"public"')),
    );
    await build(effects, { ...options, edition: "public" });
  });
});
