import { makeFormRows, type Cell } from "../formRows.ts";
import {
  bookOf,
  formOfId,
  PERIOD,
  placesOf,
  R1,
  registry,
  truthOf,
  type Layout,
  type Rows,
} from "./layout.ts";
import { writeTable } from "./official.ts";

/** Other forms than R1 with their headings shortened or gone, and tables that look like forms and are none. */

const places = placesOf();
const communes = places.map(({ commune }) => commune);
const times = { timesOf: (index: number) => index + 2, isBlank: () => false };
const rowsOf = (id: string) => makeFormRows(registry, id, communes, times);
const r1 = rowsOf("R1");

/** Counts of communes on these forms, households alone. */
function truthOfForms(ids: readonly string[]): Map<string, number> {
  return new Map(
    ids.flatMap((id) => {
      const rows = rowsOf(id);
      return communes.flatMap(({ code, type, name }) =>
        formOfId(id).columns.flatMap(({ measure }, column): [string, number][] => {
          const row = rows.find((cells) => cells[1] === `${type} ${name}`);
          return measure === undefined ? [] : [[`${PERIOD} ${code} ${measure}`, Number(row?.[column])]];
        }),
      );
    }),
  );
}

/** The rows of a form without its header, or with other words in it. */
const withoutHeader = (id: string, title: string): Rows => {
  const rows = rowsOf(id);
  const codes = rows.findIndex((row) => row[0] === "A");
  return [[title], [], ...rows.slice(codes)];
};
const reworded = (id: string, words: (cell: string) => string): Rows => {
  const rows = rowsOf(id);
  const first = rows.findIndex((row) => row[1] === `${communes[0]?.type ?? ""} ${communes[0]?.name ?? ""}`);
  return rows
    .map((row, at) =>
      at < first ? row.map((cell): Cell => (typeof cell === "string" ? words(cell) : cell)) : row,
    )
    .filter((row) => row[0] !== "A");
};

const beside = (
  id: string,
  what: string,
  rows: Rows,
  forms: readonly string[],
  rest: Partial<Layout> = {},
): Layout => ({
  id,
  what,
  files: [{ file: "forms.xlsx", bytes: bookOf({ "7.1": r1, Kèm: rows }) }],
  want: "read",
  truth: truthOfForms(["R1", ...forms]),
  ...rest,
});
const asked = { want: "ask", truth: new Map<string, number>() } as const;

const withoutNumbers = (cell: string) => cell.replace(/^\d+\. /, "");
const alone = (rows: Rows): Pick<Layout, "files"> => ({
  files: [{ file: "table.xlsx", bytes: bookOf({ S1: rows }) }],
});
const helped = writeTable({
  form: R1,
  places,
  depth: 1,
  codes: "none",
  keys: ["stt", "area_name", "total_households", "poor_households", "near_poor_households"],
  headings: {
    stt: ["STT"],
    area_name: ["Xã"],
    total_households: ["Tổng số hộ"],
    poor_households: ["Hộ nghèo"],
    near_poor_households: ["Hộ cận nghèo"],
  },
});
const doubled = writeTable({
  form: R1,
  places,
  depth: 2,
  codes: "none",
  keys: ["stt", "area_name", "total_households", "poor_households", "near_poor_households"],
  headings: { poor_households: ["Hộ nghèo", "Số hộ"], near_poor_households: ["Hộ nghèo", "Số hộ"] },
});

const isLocal = (key: string) => key.includes("local_minority");
/** R12 with nobody in its local groups. */
const withoutLocal = (rows: Rows): Rows => {
  const local = formOfId("R12").columns.map(({ key }) => /_3$|_local$/.test(key));
  return rows.map((row) =>
    row.map((cell, at) => (typeof cell === "number" && local[at] === true ? 0 : cell)),
  );
};

export const OTHER_FORMS: readonly Layout[] = [
  beside(
    "r4-shortened",
    "deprivations without the numbers of the indicators",
    reworded("R4", withoutNumbers),
    ["R4"],
  ),
  beside(
    "r4-codes-titled",
    "deprivations under their codes alone, with their title",
    withoutHeader("R4", formOfId("R4").title),
    ["R4"],
  ),
  beside(
    "r4-codes-alone",
    "codes from 1 to 14 that may be of two forms",
    withoutHeader("R4", "Phụ lục"),
    [],
    { ...asked, says: /columns of R4 and of R6 alike/ },
  ),
  beside(
    "r6-half",
    "deprivations of the near-poor, six of twelve",
    rowsOf("R6")
      .filter((row) => row[0] !== "A")
      .map((row) => (row.length > 10 ? row.slice(0, 10) : row)),
    [],
    {
      truth: new Map([
        ...truthOfForms(["R1"]),
        ...[...truthOfForms(["R6"])].filter(([key]) =>
          formOfId("R6")
            .columns.slice(0, 10)
            .some(({ measure }) => measure !== undefined && key.endsWith(` ${measure}`)),
        ),
      ]),
    },
  ),
  beside("r10-shortened", "causes without their numbers", reworded("R10", withoutNumbers), ["R10"]),
  beside(
    "r12-no-local-groups",
    "ethnic groups in other words, where no commune has any of the local ones: 0 of 0 is no rate that is wrong",
    withoutLocal(reworded("R12", (cell) => cell.replace("Tổng số hộ nghèo", "Hộ nghèo"))),
    ["R12"],
    {
      truth: new Map([...truthOfForms(["R1", "R12"])].map(([key, value]) => [key, isLocal(key) ? 0 : value])),
    },
  ),
  {
    id: "aid",
    what: "those who were helped under headings that a review has, and nothing that says so",
    ...alone([["DANH SÁCH XÃ NHẬN HỖ TRỢ"], [], ...helped.header, ...helped.body, helped.total]),
    ...asked,
  },
  {
    id: "review-in-brief",
    what: "the same headings under the title of a review",
    ...alone([["KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2025"], [], ...helped.header, ...helped.body, helped.total]),
    want: "read",
    truth: truthOf(places, ["total_households", "poor_households", "near_poor_households"]),
  },
  {
    id: "doubled",
    what: "two columns under one heading",
    ...alone([["KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2025"], [], ...doubled.header, ...doubled.body, doubled.total]),
    ...asked,
    says: /D "Hộ nghèo \/ Số hộ" and E "Hộ nghèo \/ Số hộ"/,
  },
];
