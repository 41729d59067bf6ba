import type { RecognitionValues } from "#domain/problemRecognition";
import type { Samples } from "./sampleShape.ts";

const mapping = "a.mapping.json";
const loss = { province: "11", period: "2025-MDP2022-2025", figures: 90, communes: 45 };

export const recognition: Samples<RecognitionValues> = {
  recogniseForm: {
    nearly: { kind: "nearly", form: "R10", percent: 62, missing: ["1. Thiếu đất"], mapping },
    forms: { kind: "forms", form: "R12", other: "R13", mapping },
    columns: { kind: "columns", form: "R1", column: "Tổng số hộ nghèo", readings: ["C", "D"], mapping },
    unsettled: { kind: "unsettled", form: "R1", percent: 44, columns: ["E", "G"], mapping },
    unknown: { kind: "unknown", mapping },
    nothing: { kind: "nothing" },
    absent: { kind: "absent", measure: "poor_households", period: "2025-MDP2022-2025", forms: ["R2"] },
  },
  recognisedByCodeRow: { only: { form: "R7" } },
  recognisedByWords: {
    only: {
      form: "R1",
      percent: 93,
      reasons: { words: 6, arithmetic: 4 },
      lacking: ["Tổng số khẩu nghèo"],
      own: ["Số thôn"],
    },
  },
  sheetWithoutFigures: { only: { text: "ỦY BAN NHÂN DÂN" } },
  sheetIsSkipped: { only: { mapping: "b.mapping.json" } },
  mappingIsWhole: {
    form: { kind: "form", found: "R99", forms: ["R1", "R2"] },
    column: { kind: "column", found: "nonsense", form: "R1" },
    letter: { kind: "letter", found: "Đ" },
    twice: { kind: "twice", found: "E poor_households" },
    sheet: { kind: "sheet", found: "Trang 9" },
    purpose: { kind: "purpose", form: "R1", missing: ["poor_households"] },
    row: { kind: "row", found: 900, last: 57 },
    place: { kind: "place" },
  },
  secondTable: { only: { repeated: 56, year: 2024 } },
  secondTableHasPeriod: { only: { period: "2023-MDP2022-2025" } },
  titleNamesPeriod: { only: { found: "Năm 2024", said: "2024", year: "2025" } },
  placesFitProvince: {
    only: {
      unknown: 43,
      rows: 45,
      province: "04",
      date: "2025-12-31",
      examples: ["Xã Mường Nhé"],
      other: { province: "11", name: { vi: "Tỉnh Điện Biên", en: "Điện Biên province" }, date: "2025-12-31" },
    },
  },
  formulaIsWorkedOut: {
    read: { kind: "read", cells: 284 },
    unread: { kind: "unread", found: "VLOOKUP(B7,X!A:C,3)" },
  },
  releaseKeepsFigures: { only: { ...loss, measures: ["poor_households"], isWhole: false } },
};
