import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { utils, type WorkSheet } from "@e965/xlsx";
import { makeFormRows, type Cell } from "../formRows.ts";
import {
  bookOf,
  formOfId,
  HEADS,
  PERIOD,
  placesOf,
  R1,
  registry,
  SIGNATURE,
  truthOf,
  type Layout,
  type Rows,
} from "./layout.ts";
import { writeTable, type Place } from "./official.ts";

/** R1 over several sheets and files, with other tables and sheets beside it, and with formulas. */

const places = placesOf();
const truth = truthOf(places);
const { header, codes, body, total, sumOf } = writeTable({ form: R1, places });
const top = [...HEADS, ...header, ...codes];
const whole: Rows = [...top, ...body, total];

const sent = (id: string, what: string, files: Layout["files"], rest: Partial<Layout> = {}): Layout => ({
  id,
  what,
  files,
  want: "read",
  truth,
  ...rest,
});
const one = (id: string, what: string, sheets: Readonly<Record<string, Rows>>, rest: Partial<Layout> = {}) =>
  sent(id, what, [{ file: "r1.xlsx", bytes: bookOf(sheets) }], rest);

const parts: readonly (readonly Place[])[] = [places.slice(0, 15), places.slice(15, 30), places.slice(30)];
const sheetOf = (own: readonly Place[]): Rows => [
  ...top,
  ...own.map((place) => body[places.indexOf(place)] ?? []),
  sumOf("Tổng cộng", own),
];

const cover: Rows = [
  ["ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN"],
  [],
  ["BÁO CÁO KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO"],
  ["Năm 2025"],
  [],
  ["Điện Biên, tháng 12 năm 2025"],
];
const contents: Rows = [
  ["MỤC LỤC"],
  ["STT", "Tên biểu", "Trang"],
  [1, "Biểu 7.1", 2],
  [2, "Biểu 7.2", 5],
  [3, "Biểu 7.4", 9],
];

/** Two years on one sheet, each under a line that says which. */
const yearTable = (period: string, line: string): { rows: Rows; truth: Map<string, number> } => {
  const own = placesOf(period);
  const written = writeTable({ form: R1, places: own });
  return {
    rows: [[line], [], ...written.header, ...written.codes, ...written.body, written.total],
    truth: truthOf(own, undefined, period),
  };
};
const y2024 = yearTable("2024-MDP2022-2025", "KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024");
const y2023 = yearTable("2023-MDP2022-2025", "KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2023");
const untitled = yearTable("2023-MDP2022-2025", "Bảng đối chiếu");

/** Writes rates and totals as formulas, with what they come to or without. */
function withFormulas(isKept: boolean, other?: string): (sheet: WorkSheet) => void {
  const from = top.length;
  return (sheet) => {
    const put = (r: number, c: number, f: string) => {
      const at = utils.encode_cell({ r, c });
      const cell = sheet[at] as { v?: unknown } | undefined;
      sheet[at] = isKept ? { t: "n", v: cell?.v, f } : { t: "n", f };
    };
    const letter = (c: number) => utils.encode_col(c);
    for (let r = from; r <= from + body.length; r++)
      for (const c of [5, 7, 9, 11, 13, 15])
        put(r, c, `ROUND(${letter(c - 1)}${String(r + 1)}/${c < 10 ? "C" : "D"}${String(r + 1)}*100,2)`);
    for (const c of [2, 3, 4, 6, 8, 10, 12, 14])
      put(
        from + body.length,
        c,
        `SUM(${letter(c)}${String(from + 1)}:${letter(c)}${String(from + body.length)})`,
      );
    if (other !== undefined) put(from + body.length - 1, 4, `${other}(B9,[1]Sheet1!A:C,3,FALSE)`);
  };
}

/** Formulas as programs write them that leave working them out to whoever opens the file: `<f>` with an empty `<v>`. */
function asOtherPrograms(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const open = sheet.replace(/(<c r="\w+")[^>]*>(<f>[^<]*<\/f>)<\/c>/g, "$1>$2<v></v></c>");
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(open) });
}

const communes = places.map(({ commune }) => commune);
const r4 = makeFormRows(registry, "R4", communes, { timesOf: (index) => index + 1, isBlank: () => false });
const r1 = makeFormRows(registry, "R1", communes, { timesOf: (index) => index + 1, isBlank: () => false });
const BOTH = truthOfRows();

/** What R1 and R4 of the small figures say together. */
function truthOfRows(): Map<string, number> {
  const of = (id: string, rows: readonly (readonly Cell[])[]) => {
    const first = rows.findIndex((row) => row[1] === `${communes[0]?.type ?? ""} ${communes[0]?.name ?? ""}`);
    return communes.flatMap((commune, index) =>
      formOfId(id).columns.flatMap(({ measure }, column): [string, number][] =>
        measure === undefined
          ? []
          : [[`${PERIOD} ${commune.code} ${measure}`, Number(rows[first + index]?.[column])]],
      ),
    );
  };
  return new Map([...of("R1", r1), ...of("R4", r4)]);
}

/** R4 without the numbers before its indicators, under a shorter heading. */
const shortR4 = r4
  .map((row) =>
    row.map((cell) =>
      typeof cell === "string"
        ? cell
            .replace(/^\d+\. /, "")
            .replace("Các chỉ số thiếu hụt dịch vụ xã hội cơ bản", "Chỉ số thiếu hụt")
        : cell,
    ),
  )
  .filter((row) => row[0] !== "A");

export const BOOKS: readonly Layout[] = [
  one("sheets", "three sheets of 15 communes, each with its total", {
    "Cụm 1": sheetOf(parts[0] ?? []),
    "Cụm 2": sheetOf(parts[1] ?? []),
    "Cụm 3": sheetOf(parts[2] ?? []),
  }),
  sent(
    "files",
    "three files of 15 communes",
    parts.map((own, index) => ({
      file: `cum-${String(index + 1)}.xlsx`,
      bytes: bookOf({ S1: sheetOf(own) }),
    })),
  ),
  one("blocks", "three blocks below each other, each with its total", { S1: parts.flatMap(sheetOf) }),
  sent(
    "forms-in-files",
    "two forms of one period in two files",
    [
      { file: "r1.xlsx", bytes: bookOf({ S: r1 }) },
      { file: "r4.xlsx", bytes: bookOf({ S: r4 }) },
    ],
    { truth: BOTH },
  ),
  one(
    "forms-side-by-side",
    "two forms in one workbook, the second in shorter words",
    { "7.1": r1, "7.4": shortR4 },
    { truth: BOTH },
  ),
  one("cover", "a cover without figures", { Bìa: cover, "7.1": whole }),
  one("contents", "a cover, a list of contents and a signed page", {
    Bìa: cover,
    "Mục lục": contents,
    "7.1": whole,
    Ký: SIGNATURE,
  }),
  one("empty-sheets", "empty sheets as Excel makes them", { Sheet1: whole, Sheet2: [], Sheet3: [] }),
  one(
    "own-sheet",
    "a sheet of figures that is no form",
    {
      "7.1": whole,
      Nháp: [
        ["Ghi chép", "a", "b"],
        ["x", 12, 13],
        ["y", 14, 15],
        ["z", 16, 17],
      ],
    },
    { want: "ask", truth: new Map() },
  ),
  one(
    "contradiction",
    "two visible sheets that contradict each other",
    {
      A: whole,
      B: whole.map((row) =>
        row.map((cell, column) => (row[1] === "Xã Mường Nhé" && column === 4 ? Number(cell) + 1 : cell)),
      ),
    },
    { want: "refuse", truth: new Map() },
  ),
  sent(
    "two-years",
    "two years on one sheet, each said above it",
    [
      {
        file: "r1.xlsx",
        period: "2024-MDP2022-2025",
        bytes: bookOf({ S1: [...y2024.rows, [], [], ...y2023.rows] }),
      },
    ],
    { truth: new Map([...y2024.truth, ...y2023.truth]) },
  ),
  sent(
    "two-tables",
    "a second table that does not say its year",
    [
      {
        file: "r1.xlsx",
        period: "2024-MDP2022-2025",
        bytes: bookOf({ S1: [...y2024.rows, [], [], ...untitled.rows] }),
      },
    ],
    { truth: y2024.truth, says: /secondTable/ },
  ),
  sent("formulas", "rates and totals as formulas, as Excel keeps them", [
    { file: "r1.xlsx", bytes: bookOf({ S1: whole }, "xlsx", withFormulas(true)) },
  ]),
  sent("formulas-not-worked-out", "rates and totals as formulas that no program has worked out", [
    { file: "r1.xlsx", bytes: asOtherPrograms(bookOf({ S1: whole }, "xlsx", withFormulas(false))) },
  ]),
  sent(
    "formulas-unknown",
    "formulas over other files, not worked out",
    [
      {
        file: "r1.xlsx",
        bytes: asOtherPrograms(bookOf({ S1: whole }, "xlsx", withFormulas(false, "VLOOKUP"))),
      },
    ],
    {
      want: "refuse",
      truth: new Map(),
      says: /^error [^\n]*E52[^\n]*formulaIsWorkedOut[^\n]*VLOOKUP[^\n]*$/,
    },
  ),
  sent("merged-headings", "merged headings and a merged total", [
    {
      file: "r1.xlsx",
      bytes: bookOf(
        {
          S1: [
            ...HEADS,
            ...writeTable({ form: R1, places, merged: "first" }).header,
            ...codes,
            ...body,
            ["Tổng cộng", null, ...total.slice(2)],
          ],
        },
        "xlsx",
        (sheet) => {
          sheet["!merges"] = [
            "A4:A6",
            "B4:B6",
            "C4:D4",
            "E4:J4",
            "K4:P4",
            ...["C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P"].map(
              (c) => `${c}5:${c}6`,
            ),
            `A${String(8 + body.length)}:B${String(8 + body.length)}`,
          ].map((range) => utils.decode_range(range));
        },
      ),
    },
  ]),
];
