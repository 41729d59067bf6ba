import type { Cell } from "../formRows.ts";
import { makeSheetBook } from "../sheetBooks.ts";
import { bookOf, HEADS, placesOf, R1, registry, truthOf, type Layout, type Rows } from "./layout.ts";
import { writeTable, type Parts, type Place, type Writing } from "./official.ts";

/** R1 with the names, totals, groups and notes that offices write between its rows. */

const places = placesOf();
const truth = truthOf(places);
const ofType = (type: string) => places.filter(({ commune }) => commune.type === type);
const [urban, rural] = [ofType("Phường"), ofType("Xã")];

const sent = (id: string, what: string, rows: Rows, rest: Partial<Layout> = {}): Layout => ({
  id,
  what,
  files: [{ file: "r1.xlsx", bytes: bookOf({ S1: [...HEADS, ...rows] }) }],
  want: "read",
  truth,
  ...rest,
});

const table = (more: Partial<Writing> = {}): Parts => writeTable({ form: R1, places, ...more });
const whole = ({ header, codes, body, total }: Parts): Rows => [...header, ...codes, ...body, total];
const named = (id: string, what: string, nameOf: NonNullable<Writing["nameOf"]>) =>
  sent(id, what, whole(table({ nameOf })));

const { header, codes, body, total, sumOf } = table();
const top = [...header, ...codes];
const rowOf = (of: readonly Place[]) => of.map((place) => body[places.indexOf(place)] ?? []);
const heading = (...cells: Cell[]): Cell[] => cells;

const short = ({ commune: { type, name } }: Place) => `${type === "Xã" ? "X." : "P."} ${name}`;

/** The same form of the communes of before July 2025, by district. */
const OLD = "2024-MDP2022-2025";
const OLD_HEADS = HEADS.map((row) => row.map((cell) => String(cell).replace("2025", "2024")));
const before = placesOf(OLD);
const districts = registry.districts.filter(({ province }) => province === "11");
const districtOf = ({ commune: { district } }: Place) =>
  districts.find(({ code }) => code === district)?.name ?? "";
const old = writeTable({ form: R1, places: before });
const oldNames = writeTable({ form: R1, places: before, nameOf: ({ commune }) => commune.name });
const byDistrict = districts.flatMap((district, index) => {
  const own = before.filter(({ commune }) => commune.district === district.code);
  if (own.length === 0) return [];
  return [
    old.sumOf(district.name, own, ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][index]),
    ...own.map((place) => oldNames.body[before.indexOf(place)] ?? []),
  ];
});
const ofOld = (id: string, what: string, rows: Rows, rest: Partial<Layout> = {}): Layout => ({
  ...sent(id, what, rows, rest),
  files: [{ file: "r1.xlsx", bytes: bookOf({ S1: [...OLD_HEADS, ...rows] }), period: OLD }],
  truth: truthOf(before, undefined, OLD),
});
const withDistrict = (row: readonly Cell[], cell: Cell): Cell[] => [
  ...row.slice(0, 1),
  cell,
  ...row.slice(1),
];
const inColumn = (cellOf: (place: Place) => Cell) =>
  before.map((place, index) => withDistrict(oldNames.body[index] ?? [], cellOf(place)));
const oldTop = [
  ...old.header.map((row) => withDistrict(row, "Huyện, thị xã, thành phố")),
  ...old.codes.map((row) => withDistrict(row, null)),
];
const sorted = [...before].sort((a, b) => ((a.commune.district ?? "") < (b.commune.district ?? "") ? -1 : 1));

export const BODIES: readonly Layout[] = [
  named("names-bare", "names without their type", ({ commune }) => commune.name),
  named("names-short", 'types as "X." and "P."', short),
  named(
    "names-numbered",
    'names with numbers of the list, "1. Xã ..."',
    ({ commune: { type, name } }, index) => `${String(index + 1)}. ${type} ${name}`,
  ),
  named(
    "names-dashed",
    'names behind a dash, "- Xã ..."',
    ({ commune: { type, name } }) => `- ${type} ${name}`,
  ),
  named("names-upper", "names in capitals", ({ commune: { type, name } }) => `${type} ${name}`.toUpperCase()),
  named("names-without-marks", "names without tones and marks", ({ commune: { type, name } }) =>
    `${type} ${name}`
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replaceAll("đ", "d")
      .replaceAll("Đ", "D"),
  ),
  named(
    "names-no-dot",
    'types as "X" and "P" without a stop',
    ({ commune: { type, name } }) => `${type === "Xã" ? "X" : "P"} ${name}`,
  ),
  named(
    "names-with-code",
    "codes within the names: 03127 - Phường ...",
    ({ commune: { code, type, name } }) => `${code} - ${type} ${name}`,
  ),
  sent("total-on-top", "the total on top", [...top, total, ...body]),
  sent("total-named-on-top", "the total on top, named after the province", [
    ...top,
    sumOf("TỈNH ĐIỆN BIÊN", places),
    ...body,
  ]),
  sent("total-in-first-column", "the total's name in the column of numbers", [
    ...top,
    ...body,
    ["Tổng cộng", null, ...total.slice(2)],
  ]),
  sent(
    "total-without-name",
    "a total that no word names",
    [...top, ...body, [null, null, ...total.slice(2)]],
    { want: "refuse", truth: new Map(), says: /nameless|place name/ },
  ),
  sent("no-total", "without a total", [...top, ...body]),
  sent("groups-without-figures", "headings of urban and rural without figures", [
    ...top,
    heading("I", "Khu vực thành thị"),
    ...rowOf(urban),
    heading("II", "Khu vực nông thôn"),
    ...rowOf(rural),
    total,
  ]),
  sent("groups-in-first-column", "headings of groups in the column of numbers", [
    ...top,
    heading("I. Khu vực thành thị"),
    ...rowOf(urban),
    heading("II. Khu vực nông thôn"),
    ...rowOf(rural),
    total,
  ]),
  sent("groups-with-sums", "urban and rural with their sums", [
    ...top,
    sumOf("Khu vực thành thị", urban, "I"),
    ...rowOf(urban),
    sumOf("Khu vực nông thôn", rural, "II"),
    ...rowOf(rural),
    total,
  ]),
  sent("groups-of-own", "headings of groups of the office's own", [
    ...top,
    heading("A", "Cụm Mường Nhé"),
    ...body.slice(0, 9),
    heading("B", "Các xã vùng thấp"),
    ...body.slice(9),
    total,
  ]),
  sent("groups-by-type", '"Phường" and "Xã" as groups with sums', [
    ...top,
    sumOf("Phường", urban, "I"),
    ...rowOf(urban),
    sumOf("Xã", rural, "II"),
    ...rowOf(rural),
    total,
  ]),
  sent("note-in-the-middle", "a note between the rows", [
    ...top,
    ...body.slice(0, 12),
    heading(null, "(*) Ghi chú: số liệu tạm tính của 3 xã"),
    ...body.slice(12),
    total,
  ]),
  sent("note-in-first-column", "a note between the rows, in the first column", [
    ...top,
    ...body.slice(0, 12),
    heading("Ghi chú: chờ phúc tra"),
    ...body.slice(12),
    total,
  ]),
  sent("pages", "headings again on every printed page", [
    ...top,
    ...body.slice(0, 20),
    ...top,
    ...body.slice(20),
    total,
  ]),
  sent("carried-over", 'pages with "Mang sang" and "Cộng trang"', [
    ...top,
    ...body.slice(0, 20),
    sumOf("Cộng trang 1", places.slice(0, 20)),
    ...top,
    sumOf("Mang sang", places.slice(0, 20)),
    ...body.slice(20),
    total,
  ]),
  sent(
    "numbers-as-text",
    "numbers typed as text, 1.234 and 6,98",
    whole(table({ figure: (figure) => (figure === null ? null : figure.toLocaleString("vi-VN")) })),
  ),
  sent(
    "percent-signs",
    "rates typed with their sign",
    whole(
      table({
        figure: (figure, key) =>
          figure !== null && key.endsWith("_rate") ? `${String(figure).replace(".", ",")}%` : figure,
      }),
    ),
  ),
  {
    ...sent("percent-cells", "rates as percentages of Excel", []),
    files: [
      {
        file: "r1.xlsx",
        bytes: makeSheetBook({
          S1: {
            rows: [
              ...HEADS,
              ...header,
              ...codes,
              ...[...body, total].map((row) =>
                row.map((cell, column) =>
                  column > 4 && column % 2 === 1 && typeof cell === "number"
                    ? { v: cell / 100, z: "0.00%" }
                    : cell,
                ),
              ),
            ],
          },
        }),
      },
    ],
  },
  ofOld("district-rows", "districts with their sums above their communes, names bare", [
    ...old.header,
    ...old.codes,
    ...byDistrict,
    old.total,
  ]),
  ofOld("district-column", "a column of districts", [
    ...oldTop,
    ...inColumn(districtOf),
    withDistrict(old.total, null),
  ]),
  ofOld("district-column-once", "a column of districts that names each once", [
    ...oldTop,
    ...sorted.map((place, index) =>
      withDistrict(
        oldNames.body[before.indexOf(place)] ?? [],
        index === 0 || sorted[index - 1]?.commune.district !== place.commune.district
          ? districtOf(place)
          : null,
      ),
    ),
    withDistrict(old.total, null),
  ]),
  ofOld(
    "unknown-province",
    "a province that no register has",
    [...old.header, ...old.codes, ...old.body, old.total],
    { province: "99", want: "refuse", truth: new Map(), says: /^error [^\n]*"99"[^\n]*$/ },
  ),
  sent("other-province", "the wrong province in source.json", whole(table()), {
    province: "04",
    want: "refuse",
    truth: new Map(),
    says: /^error [^\n]*Điện Biên[^\n]*$/,
  }),
  {
    ...ofOld("other-year", "communes of today under a year of before", whole(table())),
    want: "refuse",
    truth: new Map(),
    says: /^error [^\n]*$/,
  },
];
