import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import type { Programme } from "#domain/coverage/programme";
import { FORMAT_VERSION } from "#domain/dataset";
import { makeFixtureCatalogue, makeFixtureFiles } from "./fixtureData.ts";
import { FIXTURE_PROVINCE } from "./fixtureShapes.ts";

/** Communes that programmes speak of. */
export const [NAM_KE, MUONG_DONG, PU_NHUNG, ANG_CANG] = ["99010", "99013", "99016", "99025"] as const;
/** A district of old: Nậm Kè and Mường Đồng lay in it, and a part of Pú Nhung. */
export const MUONG_NHE = "990";

export function makeProgramme(
  id: string,
  part: Partial<Programme> = {},
): ProgrammesFile["programmes"][number] {
  const programme: Programme = {
    id,
    kind: "programme",
    name: { vi: id, en: id },
    parent: null,
    plan: "tn",
    section: "I",
    from: 2016,
    to: 2025,
    sector: "water",
    beneficiaries: "",
    coverage: makeCoverage(),
    money: {
      total: null,
      stated: false,
      printedUnit: "billion",
      bySource: {},
      sourceBasis: null,
      byNature: {},
      components: [],
      outside: false,
    },
    agencies: [],
    legal: [],
    facts: [],
    targets: [],
    flags: [],
    ...part,
  };
  return structuredClone(programme) as ProgrammesFile["programmes"][number];
}

/** Where a programme works: everywhere in the province, but for the parts given. */
export function makeCoverage(part: Partial<Programme["coverage"]> = {}): Programme["coverage"] {
  return {
    level: "province",
    description: "",
    districts: [],
    communes: [],
    districtsCount: null,
    communesCount: null,
    villagesCount: null,
    rule: null,
    ...part,
  };
}

/** Water with its tanks below it, and houses in Mường Nhé alone. */
export const FIXTURE_REGISTER: ProgrammesFile = {
  format: "atlas.programmes",
  version: FORMAT_VERSION,
  plans: [
    {
      id: "tn",
      province: FIXTURE_PROVINCE,
      period: "2016-2025",
      document: "fixture-report",
      title: { vi: "Kế hoạch thử nghiệm", en: "Fixture plan" },
    },
  ],
  programmes: [
    makeProgramme("tn.water"),
    makeProgramme("tn.water.tanks", { kind: "project", parent: "tn.water" }),
    makeProgramme("tn.houses", {
      sector: "housing",
      coverage: makeCoverage({ level: "district", districts: [MUONG_NHE] }),
    }),
  ],
  contradictions: [],
  tasks: [],
  figures: [],
  targets: [],
  districts: { [MUONG_NHE]: "Mường Nhé" },
  origins: {},
  reach: { [MUONG_NHE]: { whole: [NAM_KE, MUONG_DONG], part: [PU_NHUNG] } },
};

/** Every row of the fixture stands in one report. */
const PAPER = { status: "official" as const, documents: ["fixture-report"] };

export function makeRecord(
  commune: string,
  programme: string,
  year: number,
  planned: number | null,
): CoverageFile["records"][number] {
  return { commune, programme, year, planned, spent: null, ...PAPER };
}

export function makeDesignation(
  commune: string,
  year: number,
  part: Partial<CoverageFile["designations"][number]> = {},
): CoverageFile["designations"][number] {
  return {
    commune,
    year,
    region: null,
    extreme: null,
    border: null,
    safeZone: null,
    sponsor: null,
    ...PAPER,
    ...part,
  };
}

/** Nậm Kè and Ẳng Cang in 2020 and 2021. Half of the rows do not state an amount. */
export const FIXTURE_COVERAGE: CoverageFile = {
  format: "atlas.coverage",
  version: FORMAT_VERSION,
  province: FIXTURE_PROVINCE,
  records: [
    makeRecord(NAM_KE, "tn.water", 2020, 300),
    makeRecord(NAM_KE, "tn.water.tanks", 2021, null),
    makeRecord(ANG_CANG, "tn.water", 2020, null),
    makeRecord(ANG_CANG, "tn.water.tanks", 2021, 200),
  ],
  designations: [
    makeDesignation(NAM_KE, 2020, { region: "III", extreme: true }),
    makeDesignation(NAM_KE, 2021, { region: "I", sponsor: "Công ty Thủy điện" }),
    makeDesignation(ANG_CANG, 2020, { region: "III", border: false }),
  ],
  // At the pace from 2021 to 2025, Nậm Kè comes to 41,4 % and Ẳng Cang to 31,6 %.
  targets: [
    { commune: NAM_KE, year: 2030, poorRate: 40, ...PAPER },
    { commune: ANG_CANG, year: 2030, poorRate: 35, ...PAPER },
  ],
};

const [REGISTER_FILE, COVERAGE_FILE] = ["programmes.fixture.json", "coverage-99.fixture.json"] as const;

/** Register and record as published beside the fixture province, which does without them. */
export function makeProgrammeFiles(): ReadonlyMap<string, () => Promise<unknown>> {
  const { details } = makeFixtureCatalogue();
  const named = { programmes: REGISTER_FILE, coverage: { [FIXTURE_PROVINCE]: COVERAGE_FILE } };
  const serve = (file: unknown) => () => Promise.resolve(structuredClone(file));
  return new Map([
    [details, serve({ ...(makeFixtureFiles().get(details) as object), ...named })],
    [REGISTER_FILE, serve(FIXTURE_REGISTER)],
    [COVERAGE_FILE, serve(FIXTURE_COVERAGE)],
  ]);
}
