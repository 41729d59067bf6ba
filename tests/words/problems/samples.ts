import type { CoverageValues, FormValues, ProblemValues, SourceValues } from "#domain/problem";
import type { RecordedValues } from "#domain/problemRecorded";
import { boundaries } from "./boundarySamples.ts";
import { recognition } from "./recognitionSamples.ts";
import { plans } from "./planSamples.ts";
import { registry } from "./registrySamples.ts";
import type { Samples } from "./sampleShape.ts";

const cell = { name: "Xã Nậm Kè", found: 371 };
const candidate = { code: "03162", type: "Xã", name: "Nậm Kè" };
const line = { source: "so-1", written: "Xã Nậm Kẽm", code: "03162" };
const first = { file: "a.xlsx", sheet: "Độ phủ", row: 27 };
const faulty = { kind: "figure", fault: "whole", header: "Tổng số hộ", found: "12,5" } as const;
const figures = {
  figure: faulty,
  merged: { kind: "merged", header: "pupils", found: "500", cells: "C2:C3", first: 2, last: 3 },
  notation: { kind: "notation", header: "distance", found: "2.105", vi: 2105, en: 2.105 },
} as const;
const other = { code: "03127", type: "Phường", name: "Điện Biên Phủ" };
const codes = {
  unknownCode: { kind: "unknownCode", found: "03161", candidates: [candidate] },
  formerCode: {
    kind: "formerCode",
    found: "03130 Phường Thanh Bình",
    date: "2025-12-31",
    successors: [other],
  },
  laterCode: { kind: "laterCode", found: "03170 Xã Mới", date: "2019-12-31", predecessors: [other] },
  roundedCode: { kind: "roundedCode", found: "3,16E+03", candidates: [candidate] },
  elsewhere: { kind: "elsewhere", found: "01273 Phường Thục Phán", province: "11" },
} as const;

const forms: Samples<FormValues> = {
  rateMatchesCounts: { only: { ...cell, count: 1317, whole: 2261 } },
  printedRatesAgree: { only: { ...cell, count: 1318, whole: 2262 } },
  poorWithinTotal: { only: { ...cell, together: 2400, all: 2261 } },
  partsWithinWhole: { only: { ...cell, limit: 370, whole: "Tổng số hộ cận nghèo" } },
  flowsBalance: { only: { ...cell, start: 500, left: 120, entered: 15 } },
  totalsMatchParts: { only: { ...cell, sum: 24603, of: "communes" } },
  deprivationsAddUp: {
    sum: { ...cell, kind: "sum", bound: 372 },
    most: { ...cell, kind: "most", bound: 368 },
    least: { ...cell, kind: "least", bound: 411 },
  },
  sumsOfTheForm: {
    only: { ...cell, computed: 369, plus: ["Hộ DTTS"], minus: ["Hộ khác"], overlaps: false },
  },
  startMatchesPreviousEnd: { only: { ...cell, end: 388, file: "data/2024.xlsx" } },
  mirroredFlows: { only: { ...cell, other: 29, sheet: "Biểu R2", row: 13 } },
  formsAgree: { only: { ...cell, other: 377, sheet: "Biểu R1", row: 14 } },
  noDuplicateRows: { only: { name: "Xã Nậm Kè", first: 13 } },
  everyCommuneReported: { only: candidate },
  readForm: { ...figures, nameless: { kind: "nameless" } },
  ratesAreFractions: { only: { cells: 45 } },
  numbersWrittenAsText: { only: { cells: 45, notation: "vi" } },
  hiddenRows: { only: { name: "Xã Nậm Kè", twin: true } },
  hiddenSheet: { only: { isVeryHidden: true, twins: 17, isRead: true } },
  rowIsLeftOut: {
    done: { kind: "done", written: "Xã Lạ", reason: "không phải xã của tỉnh" },
    gone: { kind: "gone", written: "Xã Lạ", reason: "không phải xã của tỉnh" },
  },
  rowIsNote: { only: { text: "(*) Số liệu tạm tính" } },
  convertedToUnicode: { only: { cells: 46, encodings: ["TCVN3"], before: "NËm KÌ", after: "Nậm Kè" } },
  textEncoding: { only: { encoding: "windows-1258", delimiter: ";" } },
  placeIsKnown: {
    only: { written: "Nậm Kẽm", code: "03161", date: "2025-12-31", candidates: [candidate], line },
  },
  placeIsUnambiguous: { only: { written: "Vĩnh Quang", candidates: [candidate], line } },
  codeMatchesName: { only: { written: "Nậm Kẽm", commune: candidate, line } },
  noPersonalData: { header: { kind: "header", found: "Họ và tên chủ hộ" }, numbers: { kind: "numbers" } },
};

const sources: Samples<SourceValues> = {
  sourceIsThere: {
    manifest: { kind: "manifest" },
    listed: { kind: "listed" },
    none: { kind: "none" },
    unreadable: { kind: "unreadable", reason: "EISDIR" },
  },
  sourceIsUnchanged: { only: { found: "0a1b2c", expected: "d3e4f5" } },
  periodIsKnown: { only: { found: "2025-X", standards: ["MDP2016-2020", "MDP2022-2025"] } },
  readWorkbook: {
    bytes: { kind: "bytes", most: 40 },
    cells: { kind: "cells", most: 2_000_000 },
    rows: { kind: "rows", most: 200_000 },
    unpacked: { kind: "unpacked", most: 400 },
    archive: { kind: "archive" },
    otherKind: { kind: "otherKind" },
    binary: { kind: "binary" },
    table: { kind: "table", reason: "Quote Not Closed" },
    workbook: { kind: "workbook", reason: "Unsupported file" },
    header: { kind: "header" },
    stream: { kind: "stream" },
    streamShort: { kind: "streamShort" },
    root: { kind: "root" },
    circle: { kind: "circle" },
    sectorSize: { kind: "sectorSize", bytes: 8192 },
    sector: { kind: "sector", sector: 77 },
    record: { kind: "record", byte: 1234 },
  },
  readPlainTable: {
    ...figures,
    ...codes,
    header: { kind: "header" },
    noMeasure: { kind: "noMeasure" },
    doubledColumn: { kind: "doubledColumn", found: "pupils" },
    unclearDate: { kind: "unclearDate", found: "03/04/2025" },
    dateYear: { kind: "dateYear", found: "2025-12-31", year: "2024" },
    period: { kind: "period", found: "2019", standard: "MDP2022-2025", from: 2021, to: 2026 },
    unit: { kind: "unit", found: "persons", unit: "households", measure: "poor_households" },
    twice: { kind: "twice", found: "03160: pupils = 12", other: 377, first },
    otherColumn: { kind: "otherColumn", found: "happiness" },
    unknownMeasure: { kind: "unknownMeasure", found: "happiness" },
    empty: { kind: "empty", found: "-" },
    date: { kind: "date", found: "năm nay" },
    measure: { kind: "measure" },
    place: { kind: "place" },
    interval: { kind: "interval", found: "5", lower: 6, upper: 7.5 },
    choice: { kind: "choice", found: "maybe", allowed: ["official", "provisional"] },
  },
  extraHasItsPeriod: { only: { measure: "distance_to_centre", code: "03160", date: "2019-12-31" } },
  publishedFigureIsMet: {
    only: {
      measure: "poor_rate",
      code: "11",
      date: "2025-12-31",
      published: 17.78,
      found: 17.8123,
      decimals: 2,
      flag: "INC-DB-04",
      at: { file: "r1.xlsx", sheet: "Biểu R1", row: 14, column: "D" },
    },
  },
  documentsAgree: {
    only: {
      measure: "poor_households",
      code: "03162",
      period: "2025-MDP2022-2025",
      own: { value: 371, status: "official", documents: ["qd-1"] },
      other: {
        value: 377,
        status: "official",
        documents: ["qd-2"],
        place: { file: "b.xlsx", sheet: "Biểu R1", row: 14, column: "D" },
      },
    },
  },
  strongerFigureStands: {
    only: {
      own: { value: 371, status: "illustrative", documents: ["example"] },
      other: {
        value: 377,
        status: "official",
        documents: ["qd-2"],
        place: { file: "b.xlsx", sheet: "Biểu R1", row: 14, column: "D" },
      },
      figures: 45,
      differing: 12,
    },
  },
  documentIsKnown: {
    unknown: { kind: "unknown", document: "qd-9", title: { vi: "Quyết định số 9", en: "Decision 9" } },
    otherwise: {
      kind: "otherwise",
      document: "qd-9",
      file: "data/registry/documents.json",
      title: "Quyết định số 8",
    },
  },
  bandsAreMet: { only: { measure: "communes_poor_rate_band_gt70", published: 12, found: 13 } },
  smallCountIsCovered: {
    only: { measure: "poor_households", code: "03162", period: "2025-MDP2022-2025" },
  },
  pardonIsNeeded: { only: { file: "a.xlsx", sheet: "Biểu R1", cell: "F13" } },
};

const coverage: Samples<CoverageValues> = {
  coverageIsSound: {
    ...figures,
    ...codes,
    province: { kind: "province" },
    nothing: { kind: "nothing" },
    sheet: { kind: "sheet", columns: ["Mã chương trình", "Năm"] },
    year: { kind: "year", found: "năm nay" },
    programme: { kind: "programme", found: "sl.da99" },
    region: { kind: "region", found: "IV" },
    yesNo: { kind: "yesNo", found: "chưa" },
    millions: { kind: "millions", found: "1000,5" },
    source: { kind: "source", found: "ODA", sources: ["tín dụng", "khác"] },
    unit: { kind: "unit", found: "nghìn", units: ["triệu đồng", "tỷ đồng"] },
    programmeYear: { kind: "programmeYear", found: "2019", programme: "sl.da2", from: 2021, to: 2025 },
  },
  spentWithinPlan: { only: { found: "900", planned: 800 } },
  coverageIsSaidOnce: { only: { programme: "sl.da2", first } },
  designationsAgree: {
    only: { answer: "sponsor", found: "Tỉnh đoàn", other: "Sở Y tế", commune: "03664", year: 2023, first },
  },
  targetIsSetOnce: { only: { commune: "03664", year: 2026, found: 12.5, first } },
};

const row = { programme: "sl.da2", commune: "03664", year: 2023 };
const recorded: Samples<RecordedValues> = {
  recordedWithinBudget: {
    only: {
      programme: "db.2.1.d",
      amount: "planned",
      source: "central",
      recorded: 19478,
      printed: 590,
      years: [
        { year: 2016, amount: 400 },
        { year: 2017, amount: 19078 },
      ],
      since: 2017,
    },
  },
  recordedWhereNamed: {
    place: { kind: "place", ...row, level: "district", named: ["119", "127"] },
    count: { kind: "count", programme: "db.4.8", recorded: 11, printed: 9 },
  },
  recordedForEligible: {
    standing: { kind: "standing", ...row, asked: ["extreme", "border", "safe-zone"], villages: true },
    rate: {
      kind: "rate",
      ...row,
      indicator: "poor_rate",
      least: 30,
      rates: [
        { year: 2022, percent: 12.5 },
        { year: 2023, percent: null },
      ],
    },
  },
  programmesKeepApart: { only: { ...row, other: "cb.da1.1" } },
};

export const SAMPLES: Samples<ProblemValues> = {
  ...forms,
  ...sources,
  ...coverage,
  ...recorded,
  ...recognition,
  ...registry,
  ...plans,
  ...boundaries,
};
