import { describe, expect, it } from "vitest";
import { detailsFileSchema } from "#domain/publishedFiles";
import { parsePublished } from "#domain/dataset";
import { joinStandards } from "#domain/standards/standardFacts";
import { isTermId, termOfDesignation, termOfIndicator, TERMS } from "#domain/terms";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { FIXTURE_STANDARDS } from "../support/fixtureRegistry.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

const { indicators, standards } = await loadRegistry(new MemoryEffects());

describe("terms", () => {
  it("have anchors that are fit for an address and stand once", () => {
    expect(new Set(TERMS).size).toBe(TERMS.length);
    for (const id of TERMS) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(isTermId("ho-ngheo")).toBe(true);
    expect(isTermId("ho-giau")).toBe(false);
  });

  it.each([
    ["poor_rate", "ho-ngheo"],
    ["near_poor_households", "ho-can-ngheo"],
    ["multidimensional_rate", "ngheo-da-chieu"],
    ["poor_dep_toilet_rate", "thieu-hut"],
    ["near_dep_toilet_rate", "thieu-hut"],
    ["mean_deprivations_poor", "muc-do-thieu-hut"],
    ["poor_exit_rate", "thoat-ngheo"],
    ["poor_relapsed", "tai-ngheo"],
    ["poor_new", "phat-sinh-ngheo"],
    ["poor_person_rate", "ho-va-nguoi"],
    ["minority_poor_rate", "ho-ngheo"],
    ["coverage_per_poor", "khoang-cach-ho-tro"],
  ])("explain the indicator %s by %s", (id, term) => {
    const indicator = indicators.find((entry) => entry.id === id);
    expect(indicator === undefined ? null : termOfIndicator(indicator, indicator.term)).toBe(term);
  });

  it("name the deprivation of exactly the indicators that are about one", () => {
    const keys = new Set(
      standards.flatMap(({ dimensions }) =>
        dimensions.flatMap((one) => one.deprivations.map(({ key }) => key)),
      ),
    );
    const about = indicators.filter(({ deprivation }) => deprivation !== undefined);
    const shares = indicators.filter(({ theme, kind }) => theme.endsWith("deprivation") && kind === "rate");
    expect(about.map(({ id }) => id)).toEqual(shares.map(({ id }) => id));
    expect(about.filter(({ deprivation }) => !keys.has(deprivation ?? ""))).toEqual([]);
    expect(indicators.find(({ id }) => id === "near_dep_health_insurance_rate")?.deprivation).toBe(
      "health_insurance",
    );
  });

  it("explain the kinds of communes a planner asks for, and no other mark", () => {
    expect(termOfDesignation("designation.region.III")).toBe("khu-vuc");
    expect(termOfDesignation("designation.border")).toBe("xa-bien-gioi");
    expect(termOfDesignation("sector.water")).toBeNull();
  });
});

describe("the published rules of the standards", () => {
  const details = {
    format: "atlas.details",
    version: 2,
    sources: [],
    dimensions: {},
    indicators: {},
  };

  it("may be lacking in an older edition, whose standards then have none", () => {
    const parsed = parsePublished(detailsFileSchema, "details.old.json", details);
    expect(joinStandards(FIXTURE_STANDARDS, parsed).map(({ rule }) => rule)).toEqual([null, null]);
  });

  it("are refused where a line is no number", () => {
    const broken = { ...details, rules: { "MDP2022-2025": { kind: "multidimensional", incomeLine: "low" } } };
    expect(() => parsePublished(detailsFileSchema, "details.bad.json", broken)).toThrow(
      /details.bad.json: rules/,
    );
  });
});
