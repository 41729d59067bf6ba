import { describe, expect, it } from "vitest";
import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import {
  listAttributes,
  readAttribute,
  zonesAsked,
} from "../../../src/features/planner/reading/attributes.ts";
import type { AttributeSources } from "../../../src/reading/attributeSources.ts";
import { reachOf, withDescendants } from "../../../src/reading/programmeReach.ts";
import {
  ANG_CANG,
  FIXTURE_COVERAGE,
  FIXTURE_REGISTER,
  makeCoverage,
  makeDesignation,
  makeProgramme,
  makeRecord,
  MUONG_DONG,
  NAM_KE,
  PU_NHUNG,
} from "../../support/fixtureProgrammes.ts";

const SIN_THAU = "99019";
const codes = [NAM_KE, MUONG_DONG, PU_NHUNG, SIN_THAU, ANG_CANG];

/** The five communes at the end of 2025, with the register and record of the fixture. */
function sourcesOf(
  part: Partial<AttributeSources> = {},
  coverage: Partial<CoverageFile> = {},
  register: Partial<ProgrammesFile> = {},
): AttributeSources {
  return {
    register: { ...FIXTURE_REGISTER, ...register },
    coverage: { ...FIXTURE_COVERAGE, ...coverage },
    province: "99",
    year: 2025,
    codes,
    meetsTarget: codes.map(() => null),
    ...part,
  };
}

/** Communes by what is known of them. */
function say(sources: AttributeSources, id: string): Record<"yes" | "no" | "unknown", string[]> {
  const answers = readAttribute(sources, id);
  const those = (asked: boolean | null) => codes.filter((_, index) => answers[index] === asked);
  return { yes: those(true), no: those(false), unknown: those(null) };
}

describe("whom a programme reaches", () => {
  it("is a commune with a recorded row", () => {
    expect(say(sourcesOf(), "programme.tn.water.tanks")).toEqual({
      yes: [NAM_KE, ANG_CANG],
      no: [MUONG_DONG, PU_NHUNG, SIN_THAU],
      unknown: [],
    });
  });

  it("is a commune in a named district of old, and nobody knows of one that lay there only with a part", () => {
    expect(say(sourcesOf(), "programme.tn.houses")).toEqual({
      yes: [NAM_KE, MUONG_DONG],
      no: [SIN_THAU, ANG_CANG],
      unknown: [PU_NHUNG],
    });
  });

  it("is certain of a commune that lay there with a part where a row is recorded as well", () => {
    const records = [makeRecord(PU_NHUNG, "tn.houses", 2020, 5)];
    expect(say(sourcesOf({}, { records }), "programme.tn.houses").unknown).toEqual([]);
  });

  it("is a commune that a plan names", () => {
    const named = makeProgramme("tn.roads", {
      coverage: makeCoverage({ level: "commune", communes: [SIN_THAU] }),
    });
    expect(say(sourcesOf({}, {}, { programmes: [named] }), "programme.tn.roads").yes).toEqual([SIN_THAU]);
  });

  it("does not count the years after the one on show", () => {
    expect(say(sourcesOf({ year: 2020 }), "programme.tn.water.tanks").yes).toEqual([]);
    expect(say(sourcesOf({ year: 2021 }), "programme.tn.water.tanks").yes).toEqual([NAM_KE, ANG_CANG]);
  });

  it("is unknown in a province without any record", () => {
    for (const sources of [sourcesOf({ coverage: null }), sourcesOf({}, { records: [] })])
      expect(say(sources, "programme.tn.water").unknown).toEqual(codes);
  });

  it("counts what lies below a programme as its own, to the last", () => {
    const records = [makeRecord(SIN_THAU, "tn.water.tanks.deep", 2020, 1)];
    const deep = makeProgramme("tn.water.tanks.deep", { parent: "tn.water.tanks" });
    const programmes = [...FIXTURE_REGISTER.programmes, deep];
    expect(withDescendants(programmes, "tn.water").map(({ id }) => id)).toEqual([
      "tn.water",
      "tn.water.tanks",
      "tn.water.tanks.deep",
    ]);
    expect(say(sourcesOf({}, { records }, { programmes }), "programme.tn.water").yes).toEqual([SIN_THAU]);
    expect(say(sourcesOf({}, { records }, { programmes }), "programme.tn.houses").yes).not.toContain(
      SIN_THAU,
    );
  });

  it("asks a sector of all its programmes, and of no other", () => {
    expect(say(sourcesOf(), "sector.water").yes).toEqual([NAM_KE, ANG_CANG]);
    expect(say(sourcesOf(), "sector.housing").yes).toEqual([NAM_KE, MUONG_DONG]);
  });

  it("takes all programmes of the province together for today's coverage, and none of another province's", () => {
    expect(say(sourcesOf(), "any").yes).toEqual([NAM_KE, MUONG_DONG, ANG_CANG]);
    expect(say(sourcesOf({ province: "11" }), "any").unknown).toEqual(codes);
  });

  it("leaves out communes of other provinces", () => {
    const own = FIXTURE_REGISTER.programmes;
    const { recorded, named, partly } = reachOf(sourcesOf({ codes: [MUONG_DONG] }), own);
    expect([[...recorded], [...named], [...partly]]).toEqual([[], [MUONG_DONG], []]);
  });
});

describe("a district of old", () => {
  it("is where a commune lay, where it did not, or where nobody knows of all of it", () => {
    expect(say(sourcesOf(), "district.990")).toEqual({
      yes: [NAM_KE, MUONG_DONG],
      no: [SIN_THAU, ANG_CANG],
      unknown: [PU_NHUNG],
    });
  });
});

describe("a designation", () => {
  it("is the latest up to the year on show", () => {
    const [sources, earlier] = [sourcesOf(), sourcesOf({ year: 2020 })];
    expect([say(sources, "designation.region.III").yes, say(sources, "designation.region.I").yes]).toEqual([
      [ANG_CANG],
      [NAM_KE],
    ]);
    expect(say(earlier, "designation.region.III").yes).toEqual([NAM_KE, ANG_CANG]);
  });

  it("keeps the order of the years whatever the order of the rows", () => {
    const designations = [...FIXTURE_COVERAGE.designations].reverse();
    expect(say(sourcesOf({}, { designations }), "designation.region.I").yes).toEqual([NAM_KE]);
  });

  it("stays as it was where a later row leaves it blank, and is unknown where every row does", () => {
    expect(say(sourcesOf(), "designation.extreme")).toEqual({
      yes: [NAM_KE],
      no: [],
      unknown: [MUONG_DONG, PU_NHUNG, SIN_THAU, ANG_CANG],
    });
    expect(say(sourcesOf(), "designation.safeZone").unknown).toEqual(codes);
  });

  it("says no only where a row says so, but no sponsor on record is none", () => {
    expect(say(sourcesOf(), "designation.border").no).toEqual([ANG_CANG]);
    expect(say(sourcesOf(), "designation.sponsor")).toEqual({
      yes: [NAM_KE],
      no: [MUONG_DONG, PU_NHUNG, SIN_THAU, ANG_CANG],
      unknown: [],
    });
  });
});

describe("a question that nobody asks here", () => {
  it("is unknown everywhere, whatever an address says", () => {
    const asked = [
      "district.constructor",
      "district.999",
      "designation.constructor",
      "designation.region.IV",
      "sector.toString",
      "programme.valueOf",
      "word.tn.water",
      "constructor",
      "",
    ];
    for (const id of asked) expect([id, say(sourcesOf(), id).unknown]).toEqual([id, codes]);
  });
});

describe("a sponsor", () => {
  it("stays where a later row names none", () => {
    const designations = [...FIXTURE_COVERAGE.designations, makeDesignation(NAM_KE, 2022, { region: "I" })];
    expect(say(sourcesOf({}, { designations }), "designation.sponsor").yes).toEqual([NAM_KE]);
  });

  it("is unknown in a province that records none at all", () => {
    const designations = [makeDesignation(NAM_KE, 2022, { region: "I" })];
    expect(say(sourcesOf({}, { designations }), "designation.sponsor").unknown).toEqual(codes);
  });
});

describe("the questions that are asked", () => {
  const idsOf = (sources: AttributeSources) => listAttributes(sources).map(({ id }) => id);

  it("are those with an answer here", () => {
    expect(idsOf(sourcesOf())).toEqual([
      "sector.housing",
      "sector.water",
      "programme.tn.water",
      "programme.tn.water.tanks",
      "programme.tn.houses",
      "designation.region.I",
      "designation.region.III",
      "designation.extreme",
      "designation.sponsor",
      "district.990",
    ]);
  });

  it("leave out what nobody is: an empty list hides its filter", () => {
    expect(idsOf(sourcesOf({}, { designations: [] })).filter((id) => id.startsWith("designation"))).toEqual(
      [],
    );
    expect(idsOf(sourcesOf({ province: "11" })).filter((id) => !id.startsWith("designation"))).toEqual([]);
    const border = [makeDesignation(NAM_KE, 2020, { border: true })];
    expect(idsOf(sourcesOf({}, { designations: border }))).toContain("designation.border");
  });

  it("ask for the target where any commune has one", () => {
    const meetsTarget = [false, null, null, null, true];
    expect(idsOf(sourcesOf({ meetsTarget }))).toContain("target.meets");
    expect(readAttribute(sourcesOf({ meetsTarget }), "target.meets")).toEqual(meetsTarget);
  });

  it("leave out a plan as a whole", () => {
    const programmes = [makeProgramme("tn", { kind: "plan", sector: "all" })];
    expect(idsOf(sourcesOf({}, { designations: [] }, { programmes }))).toEqual([]);
  });
});

describe("the zones 2026-2030 (khu vực)", () => {
  const zone = (commune: string, own: "I" | "II" | "III") => ({
    commune,
    zone: own,
    from: 2026,
    to: 2030,
    status: "official" as const,
    documents: ["decision"],
  });
  const listed = sourcesOf({}, { zones: [zone(NAM_KE, "III"), zone(MUONG_DONG, "II")] });

  it("are asked where the province has a list: those that occur, and with it the document", () => {
    const asked = listAttributes(listed).filter(({ kind }) => kind === "zone");
    expect(asked.map(({ id }) => id)).toEqual(["zone.II", "zone.III"]);
    expect(new Set(zonesAsked(listed, "zone.III").flatMap(({ documents }) => documents))).toEqual(
      new Set(["decision"]),
    );
    expect(zonesAsked(listed, "designation.region.III")).toEqual([]);
  });

  it("are yes for the communes of the zone, no for those of another, unknown for who is on no list", () => {
    expect(say(listed, "zone.III")).toEqual({
      yes: [NAM_KE],
      no: [MUONG_DONG],
      unknown: [PU_NHUNG, SIN_THAU, ANG_CANG],
    });
  });

  it("are not offered where there is no list, and a link that asks is told that nobody knows", () => {
    expect(listAttributes(sourcesOf()).filter(({ kind }) => kind === "zone")).toEqual([]);
    expect(say(sourcesOf(), "zone.III").unknown).toEqual(codes);
  });
});
