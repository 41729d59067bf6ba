import type { Cell } from "../formRows.ts";
import { bookOf, HEADS, placesOf, R1, registry, truthOf, type Layout, type Rows } from "./layout.ts";
import { writeTable, type Writing } from "./official.ts";

/** R1 as it came from offices that nobody here had met: marks, zeros, lists and programs of their own. */

const places = placesOf();
const truth = truthOf(places);
const { header, codes, body, total } = writeTable({ form: R1, places });
const top = [...header, ...codes];
const isRate = (column: number) => R1.columns[column]?.key.endsWith("_rate") === true;

const bytesOf = (rows: Rows, heads: Rows = HEADS) => bookOf({ S1: [...heads, ...rows] });
const sent = (id: string, what: string, rows: Rows, rest: Partial<Layout> = {}): Layout => ({
  id,
  what,
  files: [{ file: "r1.xlsx", bytes: bytesOf(rows) }],
  want: "read",
  truth,
  ...rest,
});
const titled = (id: string, title: string, rest: Partial<Layout> = {}): Layout => ({
  ...sent(id, `titled "${title}"`, []),
  files: [{ file: "r1.xlsx", bytes: bytesOf([...top, ...body, total], headOf(title)) }],
  ...rest,
});
const headOf = (title: string): Rows => [["ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN"], [title], []];

/** The body with its cells written otherwise. */
const rewritten = (write: (cell: Cell, column: number, row: number) => Cell, rows: Rows = body): Cell[][] =>
  rows.map((cells, row) => cells.map((cell, column) => write(cell, column, row)));
const names = (write: (name: string, row: number) => Cell) =>
  rewritten((cell, column, row) => (column === 1 ? write(String(cell), row) : cell));
const figures = (write: (figure: number, column: number) => Cell, rows: Rows = body) =>
  rewritten((cell, column) => (column > 1 && typeof cell === "number" ? write(cell, column) : cell), rows);

const parted = (figure: number, sign: string) => String(figure).replace(/\B(?=(\d{3})+$)/g, sign);
const half = (row: readonly Cell[], name: string, round: (value: number) => number): Cell[] =>
  row.map((cell, column) => {
    if (column < 2) return column === 1 ? name : null;
    return typeof cell === "number" && Number.isInteger(cell) ? round(cell / 2) : cell;
  });
const villages = body.flatMap((row) => [
  row,
  half(row, "Bản Một", Math.floor),
  half(row, "Tổ dân phố 2", Math.ceil),
]);
const asFraction = (figure: number, column: number) => (isRate(column) ? figure / 100 : figure);
const asPage = (rows: Rows) => {
  const cells = (row: readonly Cell[]) => row.map((cell) => `<td>${String(cell ?? "")}</td>`).join("");
  const lines = rows.map((row) => `<tr>${cells(row)}</tr>`).join("");
  return new TextEncoder().encode(`<html><head><meta charset="utf-8"></head><table>${lines}</table></html>`);
};

/** The communes of before July 2025 under their districts, which bear no type: a commune may be called the same. */
const OLD = "2024-MDP2022-2025";
const before = placesOf(OLD);
const old = writeTable({ form: R1, places: before, nameOf: ({ commune }) => commune.name });
const districts = registry.districts.filter(({ province }) => province === "11");
const bare = (name: string) => name.replace(/^(Huyện|Thị xã|Thành phố) /, "");
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

interface Districts {
  readonly nameOf: (name: string) => string;
  readonly withSums: boolean;
  readonly numberOf: (index: number) => string;
}

function byDistrict(
  id: string,
  what: string,
  { nameOf, withSums, numberOf }: Districts,
  write: Partial<Writing> = {},
): Layout {
  const parts = writeTable({ form: R1, places: before, nameOf: ({ commune }) => commune.name, ...write });
  const rows = districts.flatMap(({ code, name }, index) => {
    const own = before.filter(({ commune }) => commune.district === code);
    if (own.length === 0) return [];
    const number = numberOf(index);
    const heading = withSums ? parts.sumOf(nameOf(name), own, number) : [number, nameOf(name)];
    return [heading, ...own.map((place) => parts.body[before.indexOf(place)] ?? [])];
  });
  const bytes = bytesOf(
    [...old.header, ...old.codes, ...rows, old.total],
    headOf("KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024"),
  );
  return {
    ...sent(id, what, []),
    files: [{ file: "r1.xlsx", bytes, period: OLD }],
    truth: truthOf(before, undefined, OLD),
  };
}

export const STRANGERS: readonly Layout[] = [
  titled("title-day", "Kết quả rà soát hộ nghèo, hộ cận nghèo (tính đến ngày 31/12/2025)"),
  titled("title-next-year", "Kết quả rà soát hộ nghèo cuối năm 2025, phục vụ kế hoạch năm 2026"),
  titled("title-decision", "Kết quả rà soát hộ nghèo theo Thông tư số 07/2021 ngày 18 tháng 7 năm 2021"),
  titled("title-standard", "Kết quả rà soát hộ nghèo theo chuẩn nghèo giai đoạn 2021-2025"),
  titled("title-other-year", "KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024", {
    want: "refuse",
    truth: new Map(),
    says: /titleNamesPeriod.*2024.*2025/,
  }),
  sent("names-footnote", 'names with marks of footnotes, "Xã ... (*)"', [
    ...top,
    ...names((name, row) => (row % 5 === 0 ? `${name} (*)` : name)),
    total,
    ["(*) Xã biên giới"],
  ]),
  sent("names-superscript", 'names with small figures behind them, "Xã ...¹"', [
    ...top,
    ...names((name, row) => (row % 5 === 0 ? `${name}¹` : row % 7 === 0 ? `${name} **` : name)),
    total,
  ]),
  sent("names-decomposed", "names in decomposed Unicode with blanks of every kind", [
    ...top,
    ...names((name) => ` ${name.normalize("NFD").replace(" ", "\u00a0 ")}\u200b `),
    total,
  ]),
  sent("names-codes", "codes in place of names, as numbers", [
    ...top,
    ...names((_, row) => Number(places[row]?.commune.code)),
    total,
  ]),
  sent("zeros-dashed", "a dash for 0 is not collected", [
    ...top,
    ...figures((figure) => (figure === 0 ? "-" : figure)),
    total,
  ]),
  sent("thousands-blank", "blanks between thousands, a comma before decimals", [
    ...top,
    ...figures((figure, column) => (isRate(column) ? String(figure).replace(".", ",") : parted(figure, " "))),
    total,
  ]),
  sent("thousands-english", "commas between thousands, as an English machine writes", [
    ...top,
    ...figures((figure, column) => (isRate(column) ? String(figure) : parted(figure, ","))),
    total,
  ]),
  sent("rates-fractions", "rates as parts of one, without the format of a percentage", [
    ...top,
    ...figures(asFraction),
    ...figures(asFraction, [total]),
  ]),
  sent("row-of-units", "a row of units under the headings", [
    ...header,
    R1.columns.map(({ key }) => (isRateKey(key) ? "%" : key.endsWith("persons") ? "khẩu" : "hộ")),
    ...body,
    total,
  ]),
  sent("row-of-rates", "a row of shares under the total", [
    ...top,
    ...body,
    total,
    ["", "Tỷ lệ %", 100, 100, 7.2],
  ]),
  sent("total-twice", "the total above and below, the same", [...top, total, ...body, total]),
  sent(
    "total-twice-other",
    "two totals that differ",
    [...top, total.map((cell, column) => (column === 2 ? Number(cell) + 1 : cell)), ...body, total],
    { want: "refuse" },
  ),
  sent("villages", "the villages of each commune below it", [...top, ...villages, total]),
  sent("lists-blank-rows", "blank rows within the list, numbers with stops", [
    ...top,
    ...rewritten((cell, column) => (column === 0 ? `${String(cell)}.` : cell)).flatMap((row, index) =>
      index % 4 === 0 ? [[], row] : [row],
    ),
    total,
  ]),
  sent("a-sheet-each", "a sheet for every commune", [], {
    files: [
      {
        file: "r1.xlsx",
        bytes: bookOf(
          Object.fromEntries(body.map((row, index) => [`Xa ${String(index)}`, [...HEADS, ...top, row]])),
        ),
      },
    ],
  }),
  sent("a-file-each", "a file from every commune", [], {
    files: body.map((row, index) => ({ file: `xa-${String(index)}.xlsx`, bytes: bytesOf([...top, row]) })),
  }),
  sent("years-in-sheets", "a sheet of last year beside that of this one", [], {
    files: [
      {
        file: "r1.xlsx",
        bytes: bookOf({
          "2023": [...headOf("KẾT QUẢ RÀ SOÁT NĂM 2023"), ...top, ...body, total],
          "2025": [...HEADS, ...top, ...body, total],
        }),
      },
    ],
  }),
  sent("page-named-xls", "a page of HTML that a program has named .xls", [], {
    files: [{ file: "r1.xls", bytes: asPage([...HEADS, ...top, ...body, total]) }],
  }),
  sent("xml-named-xls", "the XML of Excel 2003", [], {
    files: [{ file: "r1.xls", bytes: bookOf({ S1: [...HEADS, ...top, ...body, total] }, "xlml") }],
  }),
  sent("page-without-table", "a page without a table that is named .xls", [], {
    files: [{ file: "r1.xls", bytes: new TextEncoder().encode("<html><p>Hết phiên làm việc</p></html>") }],
    want: "refuse",
    truth: new Map(),
  }),
  byDistrict("districts-bare", "districts by bare names with their sums", {
    nameOf: bare,
    withSums: true,
    numberOf: () => "",
  }),
  byDistrict("districts-bare-roman", "districts by bare names with their sums and numerals", {
    nameOf: bare,
    withSums: true,
    numberOf: (index) => ROMAN[index] ?? "",
  }),
  byDistrict("districts-bare-headings", "districts by bare names as headings", {
    nameOf: bare,
    withSums: false,
    numberOf: (index) => ROMAN[index] ?? "",
  }),
  byDistrict("districts-short", 'districts as "H.", "TX." and "TP."', {
    nameOf: (name) => name.replace("Huyện", "H.").replace("Thị xã", "TX.").replace("Thành phố", "TP."),
    withSums: true,
    numberOf: () => "",
  }),
];

function isRateKey(key: string): boolean {
  return key.endsWith("_rate");
}
