import { FORMAT_VERSION } from "#domain/dataset";
import type { QualityReport } from "#domain/qualityReport";
import { FIXTURE_CODES, FIXTURE_NAMES } from "./fixtureShapes.ts";

const FOLDER = "data/sources/thu";
const PERIOD = "2025-MDP2022-2025";
const [first = "", second = "", third = ""] = FIXTURE_CODES;
const nameOf = (code: string) => ({ type: "Xã", name: FIXTURE_NAMES[FIXTURE_CODES.indexOf(code)] ?? "" });

/** Text that would be markup if anything let it. */
export const HOSTILE = `<script>alert("1")</script>&<b>`;

/** What happened to the sources of the fixture province: every kind of thing that a report can tell, once or twice. */
export function makeFixtureReport(): QualityReport {
  return {
    format: "atlas.report",
    version: FORMAT_VERSION,
    edition: "public",
    ...makeReading(),
    ...makeFigures(),
    coverage: [
      {
        province: "99",
        files: [{ file: `${FOLDER}/do-phu.xlsx`, rows: 12 }],
        rows: 12,
        communes: { recorded: 7, without: [first, second] },
        years: [
          {
            year: 2024,
            records: 9,
            withoutPlanned: 1,
            withoutSpent: 2,
            planned: 1250.5,
            spent: 1100,
            status: "derived",
          },
          {
            year: 2025,
            records: 3,
            withoutPlanned: 3,
            withoutSpent: 3,
            planned: null,
            spent: null,
            status: "missing",
          },
        ],
        designations: 4,
        targets: 5,
        flags: 1,
        plans: [
          { plan: "fixture-plan", printed: 98765.4, planned: 1250.5, spent: 1100, status: "provisional" },
        ],
      },
    ],
    disclosure: [
      {
        province: "99",
        primary: 3,
        secondary: 2,
        headline: [{ period: PERIOD, code: third, measure: "poor_households" }],
      },
    ],
    changes: {
      provinces: { added: ["99"], removed: [] },
      periods: { added: [`99/${PERIOD}`], removed: [] },
      communes: { added: [], ended: [`99/${second}`] },
      boundaries: ["99"],
      measures: { added: ["99/poor_households"], removed: [] },
      withheld: { added: 4, removed: 3 },
      changedCount: 21,
      changed: [
        { province: "99", code: first, period: PERIOD, measure: "poor_households", before: 540, after: 504 },
        { province: "99", code: third, period: PERIOD, measure: "poor_households", before: null, after: 17 },
      ],
    },
    names: {
      provinces: { "99": { vi: "Tỉnh Thử Nghiệm", en: "Thử Nghiệm province" } },
      communes: {
        ...Object.fromEntries([first, second, third].map((code) => [`2025/${code}`, nameOf(code)])),
        "pre2025/99001": { type: "Thị trấn", name: "Thử Cũ" },
      },
      documents: {
        "fixture-report": { vi: "Báo cáo thử nghiệm", en: "Fixture report" },
        "fixture-plan": { vi: "Kế hoạch thử nghiệm", en: "Fixture plan" },
      },
      measures: { poor_households: { vi: "Số hộ nghèo", en: "Poor households" } },
    },
  };
}

/** What was read, converted and corrected. */
function makeReading(): Pick<QualityReport, "sources" | "read" | "converted" | "corrected"> {
  return {
    sources: [
      {
        id: "thu",
        title: { vi: "Biểu thử", en: "Test forms" },
        document: "fixture-report",
        status: "official",
        received: "2026-01-31",
        licence: "CC-BY-4.0",
        files: [{ file: `${FOLDER}/2025.xlsx`, sha256: "0123456789abcdef".repeat(4) }],
      },
    ],
    read: [
      {
        file: `${FOLDER}/2025.xlsx`,
        sheet: "7.1",
        form: "R1",
        province: "99",
        period: PERIOD,
        by: "codes",
        percent: 97,
        rows: { commune: 9, subtotal: 2, total: 1 },
      },
    ],
    converted: [
      {
        file: `${FOLDER}/2025.xlsx`,
        sheet: "7.1",
        cell: "B12",
        encoding: "TCVN3",
        told: "letters",
        before: "X· NËm KÌ",
        after: "Xã Nậm Kè",
      },
    ],
    corrected: [
      { kind: "place", source: "thu", written: HOSTILE, code: first, reason: `a "reason" & more` },
      {
        kind: "figure",
        file: `${FOLDER}/2025.xlsx`,
        sheet: "7.2",
        cell: "F12",
        printed: 31.5,
        reason: "in như vậy",
      },
    ],
  };
}

/** What the figures and the register were found to be. */
function makeFigures(): Pick<
  QualityReport,
  "flagged" | "notes" | "keptAsPrinted" | "plans" | "withoutSuccessor" | "split"
> {
  const place = { file: `${FOLDER}/2025.xlsx`, sheet: "7.2", row: 14, column: "F" };
  return {
    flagged: [
      {
        severity: "flag",
        check: "spentWithinPlan",
        place,
        values: { found: "75", planned: 60 },
      },
    ],
    notes: [{ severity: "note", check: "numbersWrittenAsText", place, values: { cells: 5, notation: "vi" } }],
    keptAsPrinted: [
      { code: "99", date: "2025-12-31", measure: "poor_households", value: 1504.25, flag: "INC-TN-01" },
    ],
    plans: [
      {
        id: "C-TN-01",
        flag: "INC-TN-01",
        plan: "fixture-plan",
        figure: { label: "Tổng vốn", period: "2021-2025", isFirstOfSum: true },
        printed: 1.59,
        computed: 1.58,
        formula: "100 * F-TN-001 / F-TN-002",
        arithmetic: "100 * 904 / 57214",
      },
      {
        id: "C-TN-02",
        flag: "INC-TN-02",
        plan: "fixture-plan",
        figure: null,
        printed: { from: 2, to: 8 },
        computed: 12.7119,
        formula: "F-TN-003 / F-TN-004",
        arithmetic: "1500 / 118",
      },
    ],
    withoutSuccessor: ["99001"],
    split: [{ code: "99001", into: [first, second], weights: "illustrative" }],
  };
}
