import { encodeCsv } from "../csv.ts";
import { rowsOf } from "./formats.ts";
import { bookOf, placesOf, R1, SIGNATURE, truthOf, type Layout, type Rows } from "./layout.ts";
import type { Writing } from "./official.ts";

/** R1 under headings as offices word, cut, order and merge them. */

const places = placesOf();
const ALL = R1.columns.map(({ key }) => key);
const HOUSEHOLDS = ALL.slice(0, 10);
const COUNTS = ALL.filter((key) => !key.endsWith("_rate"));

interface Sent extends Partial<Writing> {
  readonly heads?: Rows;
  readonly below?: Rows;
  readonly csv?: true;
}

function sent(
  id: string,
  what: string,
  { heads, below = [], csv, ...more }: Sent,
  rest: Partial<Layout> = {},
): Layout {
  const rows = [...rowsOf(more, heads), ...below];
  const files =
    csv === true
      ? [{ file: "r1.csv", bytes: encodeCsv(rows, "utf-8") }]
      : [{ file: "r1.xlsx", bytes: bookOf({ S1: rows }) }];
  return { id, what, files, want: "read", truth: truthOf(places, more.keys), ...rest };
}

/** The same words without "(chính thức)". */
const WITHOUT_OFFICIAL = Object.fromEntries(
  R1.columns.map(({ key, path }) => [key, path.map((cell) => cell.replace(" (chính thức)", ""))]),
);

/** Groups by subject, and under each of them no more than number and rate. */
const BY_SUBJECT = {
  stt: ["TT"],
  area_name: ["Đơn vị hành chính"],
  total_households: ["Dân số", "Tổng số hộ"],
  total_persons: ["Dân số", "Tổng số khẩu"],
  poor_households: ["Hộ nghèo", "Số hộ"],
  poor_rate: ["Hộ nghèo", "Tỷ lệ (%)"],
  near_poor_households: ["Hộ cận nghèo", "Số hộ"],
  near_poor_rate: ["Hộ cận nghèo", "Tỷ lệ (%)"],
  avg_living_agri_households: ["Hộ nông, lâm, ngư nghiệp có mức sống trung bình", "Số hộ"],
  avg_living_agri_rate: ["Hộ nông, lâm, ngư nghiệp có mức sống trung bình", "Tỷ lệ (%)"],
  poor_persons: ["Khẩu nghèo", "Số khẩu"],
  poor_person_rate: ["Khẩu nghèo", "Tỷ lệ (%)"],
  near_poor_persons: ["Khẩu cận nghèo", "Số khẩu"],
  near_poor_person_rate: ["Khẩu cận nghèo", "Tỷ lệ (%)"],
  avg_living_agri_persons: ["Khẩu nông, lâm, ngư nghiệp có mức sống trung bình", "Số khẩu"],
  avg_living_agri_person_rate: ["Khẩu nông, lâm, ngư nghiệp có mức sống trung bình", "Tỷ lệ (%)"],
};

/** One row of headings in the words of a district's clerk. */
const ONE_ROW = {
  stt: ["Số TT"],
  area_name: ["Tên xã, phường"],
  total_households: ["Tổng số hộ toàn xã"],
  total_persons: ["Tổng số nhân khẩu"],
  poor_households: ["Số hộ nghèo"],
  poor_rate: ["Tỷ lệ hộ nghèo"],
  near_poor_households: ["Số hộ cận nghèo"],
  near_poor_rate: ["Tỷ lệ hộ cận nghèo"],
  avg_living_agri_households: ["Số hộ nông lâm ngư nghiệp có MSTB"],
  avg_living_agri_rate: ["Tỷ lệ hộ nông lâm ngư nghiệp có MSTB"],
  poor_persons: ["Số khẩu nghèo"],
  poor_person_rate: ["Tỷ lệ khẩu nghèo"],
  near_poor_persons: ["Số khẩu cận nghèo"],
  near_poor_person_rate: ["Tỷ lệ khẩu cận nghèo"],
  avg_living_agri_persons: ["Số khẩu nông lâm ngư nghiệp có MSTB"],
  avg_living_agri_person_rate: ["Tỷ lệ khẩu nông lâm ngư nghiệp có MSTB"],
};

/** Of 16 headings ten are shortened, and say less than they should. */
const SHORTENED = {
  ...Object.fromEntries(R1.columns.map(({ key, path }) => [key, path])),
  poor_rate: ["TL (%)"],
  near_poor_rate: ["TL (%)"],
  avg_living_agri_households: ["Hộ NLN"],
  avg_living_agri_rate: ["TL (%)"],
  poor_persons: ["Khẩu nghèo"],
  poor_person_rate: ["TL (%)"],
  near_poor_persons: ["Khẩu CN"],
  near_poor_person_rate: ["TL (%)"],
  avg_living_agri_persons: ["Khẩu NLN"],
  avg_living_agri_person_rate: ["TL (%)"],
};

/** Nothing says which count is which but their order. */
const NAMELESS = Object.fromEntries(
  ALL.map((key) => [
    key,
    [key === "stt" ? "STT" : key === "area_name" ? "Xã" : key.endsWith("_rate") ? "Tỷ lệ" : "Số lượng"],
  ]),
);

const reworded = {
  ...BY_SUBJECT,
  poor_households: ["Hộ nghèo", "Đầu năm"],
  near_poor_households: ["Hộ nghèo", "Cuối năm"],
};

export const HEADINGS: readonly Layout[] = [
  sent("without-official", '"(chính thức)" is missing', { headings: WITHOUT_OFFICIAL }),
  sent("half-with-codes", "the half of households alone, with its codes", { keys: HOUSEHOLDS }),
  sent("half", "the half of households alone, without codes", { keys: HOUSEHOLDS, codes: "none" }),
  sent("half-renumbered", "half of the form, its code row numbered anew", {
    keys: HOUSEHOLDS,
    codes: (key, index) => (key === "stt" ? "A" : key === "area_name" ? "B" : index - 1),
  }),
  sent("counts-alone", "without its rates", { keys: COUNTS, codes: "none" }),
  sent("poor-alone", "households and the poor among them, no more", {
    keys: ["stt", "area_name", "total_households", "poor_households", "poor_rate"],
    codes: "none",
  }),
  sent("code-row-alone", "the row of codes alone over the figures", { depth: 0 }),
  sent("codes-in-brackets", "codes in brackets and with signs of their own: (4)=(3):(1)x100", {
    headings: SHORTENED,
    codes: (key) => codeOf(key).replace(/(\d+)/g, "($1)").replace("/", ":").replace("*(100)", "x100"),
  }),
  sent("numbered-columns", "a row that numbers all columns from 1 to 16", { codes: (_, index) => index + 1 }),
  sent("csv-merged-with-codes", "a CSV export of merged headings, with the code row", {
    merged: "first",
    csv: true,
  }),
  sent("csv-merged", "a CSV export of merged headings, without codes", {
    merged: "first",
    csv: true,
    codes: "none",
  }),
  sent("csv-merged-by-subject", "a CSV export of groups with number and rate under each", {
    headings: BY_SUBJECT,
    depth: 2,
    merged: "first",
    csv: true,
    codes: "none",
  }),
  sent("shortened-with-codes", "10 of 16 headings shortened, code row whole", { headings: SHORTENED }),
  sent("shortened", "10 of 16 headings shortened, no code row", { headings: SHORTENED, codes: "none" }),
  sent("by-subject", "groups by subject, two header rows", { headings: BY_SUBJECT, depth: 2, codes: "none" }),
  sent("one-row", "one header row in other words", { headings: ONE_ROW, depth: 1, codes: "none" }),
  sent("reordered", "counts before rates", {
    keys: [...COUNTS, ...ALL.filter((key) => key.endsWith("_rate"))],
    codes: "none",
  }),
  sent("reordered-by-subject", "persons before households, in other words", {
    headings: BY_SUBJECT,
    depth: 2,
    keys: [...ALL.slice(0, 4), ...ALL.slice(10), ...ALL.slice(4, 10)],
    codes: "none",
  }),
  sent("own-columns", "with columns of the office's own between and behind", {
    keys: [...ALL.slice(0, 2), "", ...ALL.slice(2), ""],
    headings: { "": ["Ghi chú"] },
    ownOf: (_, index) => (index % 9 === 0 ? "đã phúc tra" : null),
    codes: "none",
  }),
  sent("own-figures", "with a count of the office's own", {
    keys: [...ALL.slice(0, 2), "", ...ALL.slice(2)],
    headings: { "": ["Số thôn, bản"] },
    ownOf: (_, index) => 5 + (index % 11),
    codes: "none",
  }),
  sent("upper-case", "headings in capitals with breaks and stops", {
    headings: Object.fromEntries(
      R1.columns.map(({ key, path }) => [
        key,
        path.map((cell) => `${cell.toUpperCase().replace(" ", "\n")}.`),
      ]),
    ),
    codes: "none",
  }),
  sent("no-numbers", "without the column of numbers", { keys: ALL.slice(1), codes: "none" }),
  {
    ...sent("blank-margins", "blank rows and columns before the table", {}),
    files: [
      {
        file: "r1.xlsx",
        bytes: bookOf({ S1: [[], [], ...rowsOf().map((row) => [null, null, ...row])] }),
      },
    ],
  },
  sent("signature", "a block of signatures below", { below: SIGNATURE }),
  sent(
    "nameless",
    "nothing but the order says what a column is",
    { headings: NAMELESS, depth: 1, codes: "none" },
    { want: "ask", truth: new Map() },
  ),
  sent(
    "two-readings",
    "two columns that may both be the poor",
    { headings: reworded, depth: 2, codes: "none", keys: COUNTS },
    { want: "ask", truth: new Map() },
  ),
  sent(
    "without-poor",
    "a form without the poor",
    { keys: ALL.filter((key) => !key.startsWith("poor")), codes: "none" },
    { want: "ask", truth: new Map() },
  ),
];

function codeOf(key: string): string {
  return R1.codeRow?.[R1.columns.findIndex((column) => column.key === key)] ?? "";
}
