import { describe, expect, it } from "vitest";
import { DEFAULT_SCENARIO } from "#domain/planner/scenario";
import {
  nameAttribute,
  nameMeasure,
  sayCriteria,
  type NameSources,
} from "../../../src/features/planner/names.ts";
import { listMeasures } from "../../../src/features/planner/reading/measures.ts";
import { FIXTURE_REGISTER } from "../../support/fixtureProgrammes.ts";
import { FIXTURE_INDICATORS } from "../../support/fixtureRegistry.ts";

const sources: NameSources = {
  language: "vi",
  measures: listMeasures(FIXTURE_INDICATORS, "MDP2022-2025", true),
  register: FIXTURE_REGISTER,
};

describe("the names of what a plan asks", () => {
  it("are those of the register and the indicators", () => {
    expect(nameMeasure(sources, "poor_rate")).toBe("Tỷ lệ hộ nghèo");
    expect(nameAttribute(sources, "district.990")).toContain("Mường Nhé");
    expect(nameAttribute(sources, "programme.tn.houses")).toBe("tn.houses");
  });

  it("are the words of the address where nobody knows better, never a word of the machine", () => {
    for (const key of ["constructor", "toString", "valueOf"]) {
      expect(nameAttribute(sources, `sector.${key}`)).toBe(`sector.${key}`);
      expect(nameAttribute(sources, `designation.${key}`)).toBe(`designation.${key}`);
      expect(nameAttribute(sources, `district.${key}`)).toMatch(new RegExp(` ${key}$`));
      expect(nameAttribute(sources, key)).toBe(key);
      expect(nameMeasure(sources, key)).toBe(key);
    }
  });

  it("make one line of all criteria: all of a group, any of the groups", () => {
    const line = sayCriteria(sources, {
      groups: [
        [
          { kind: "range", measure: "poor_rate", from: 30, to: null },
          { kind: "attribute", attribute: "programme.tn.houses", has: false },
        ],
        [{ kind: "top", measure: "poor_households", count: 5 }],
      ],
    });
    expect(line).toMatch(/^Tỷ lệ hộ nghèo .*30 và .*tn\.houses.*; hoặc Số hộ nghèo: 5 /i);
    expect(sayCriteria(sources, DEFAULT_SCENARIO)).toBe("mọi xã");
  });
});
