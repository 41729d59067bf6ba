import { encodeCsv } from "../csv.ts";
import { bookOf, HEADS, placesOf, R1, registry, truthOf, type Layout, type Rows } from "./layout.ts";
import { writeTable, type Parts, type Place, type Writing } from "./official.ts";

/** R1 as strangers send it: titles of other years, sums of groups, names of districts and communes, figures as text, and faults between them. */

const places = placesOf();
const truth = truthOf(places);
const OLD = "2024-MDP2022-2025";
const before = placesOf(OLD);
const oldTruth = truthOf(before, undefined, OLD);
const table = (more: Partial<Writing> = {}): Parts => writeTable({ form: R1, places, ...more });
const whole = ({ header, codes, body, total }: Parts): Rows => [...header, ...codes, ...body, total];
const { header, codes, body, total, sumOf } = table();
const top = [...header, ...codes];
const sent = (id: string, what: string, rows: Rows, rest: Partial<Layout> = {}): Layout => ({
  id,
  what,
  files: [{ file: "r1.xlsx", bytes: bookOf({ S1: rows }) }],
  want: "read",
  truth,
  ...rest,
});
const titled = (id: string, line: string, rest: Partial<Layout> = {}) =>
  sent(id, `title: ${line}`, [["ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN"], [line], [], ...whole(table())], rest);
const refuse: Partial<Layout> = { want: "refuse", truth: new Map() };
const ofOld = (id: string, what: string, rows: Rows, rest: Partial<Layout> = {}): Layout => ({
  ...sent(id, what, rows, rest),
  files: [{ file: "r1.xlsx", bytes: bookOf({ S1: rows }), period: OLD }],
  truth: rest.truth ?? oldTruth,
});
const H24: Rows = [["ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN"], ["KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024"], []];
const old = writeTable({ form: R1, places: before });
const oldBare = writeTable({ form: R1, places: before, nameOf: ({ commune }) => commune.name });
const districts = registry.districts.filter(({ province }) => province === "11");
const bareOf = (name: string) => name.replace(/^(Huyện|Thị xã|Thành phố) /u, "");
const groups = (label: (name: string) => string, parts: Parts, withSum: boolean) =>
  districts.flatMap((district, index) => {
    const own = before.filter(({ commune }) => commune.district === district.code);
    if (own.length === 0) return [];
    const n = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][index] ?? "";
    return [
      withSum ? old.sumOf(label(district.name), own, n) : [n, label(district.name)],
      ...own.map((p) => parts.body[before.indexOf(p)] ?? []),
    ];
  });
const byDistrict = (id: string, label: (n: string) => string, parts: Parts, withSum: boolean) =>
  ofOld(id, id, [...H24, ...old.header, ...old.codes, ...groups(label, parts, withSum), old.total]);
const typeRows = (names: Record<string, string>, of: readonly Place[], parts: Parts, sum: Parts["sumOf"]) =>
  Object.entries(names).flatMap(([type, label]) => {
    const own = of.filter(({ commune }) => commune.type === type);
    return own.length === 0 ? [] : [sum(label, own), ...own.map((p) => parts.body[of.indexOf(p)] ?? [])];
  });
const named = (id: string, nameOf: NonNullable<Writing["nameOf"]>, rest: Partial<Layout> = {}) =>
  sent(id, `names: ${id}`, [...HEADS, ...whole(table({ nameOf }))], rest);
const group = (label: string) =>
  sent(`group-${label}`, `sum of wards: ${label}`, [
    ...HEADS,
    ...top,
    ...typeRows(
      { Phường: label, Xã: label.replace("phường", "xã").replace("Phường", "Xã").replace("PHƯỜNG", "XÃ") },
      places,
      table(),
      sumOf,
    ),
    total,
  ]);
const totalNamed = (label: string) =>
  sent(`total-${label}`, `total: ${label}`, [...HEADS, ...top, ...body, sumOf(label, places)]);
const fig = (id: string, figure: NonNullable<Writing["figure"]>, rest: Partial<Layout> = {}) =>
  sent(id, id, [...HEADS, ...whole(table({ figure }))], rest);
const csv = (
  id: string,
  rows: Rows,
  enc: Parameters<typeof encodeCsv>[1],
  rest: Partial<Layout> = {},
): Layout => ({
  ...sent(id, id, [], rest),
  files: [{ file: "r1.csv", bytes: encodeCsv(rows, enc) }],
});
const semi = (rows: Rows, bom = "\uFEFF") =>
  new TextEncoder().encode(
    bom +
      rows
        .map((r) => r.map((c) => (typeof c === "number" ? String(c).replace(".", ",") : (c ?? ""))).join(";"))
        .join("\r\n"),
  );
const badTotal = total.map((c, i) => (i === 4 ? Number(c) + 10 : c));
const foot = (rows: Rows): Rows => [...HEADS, ...top, ...body, total, ...rows];

export const SHORTHAND: readonly Layout[] = [
  titled("t-2024", "KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024", refuse),
  titled("t-2019", "KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2019", refuse),
  titled("t-2026", "KẾT QUẢ RÀ SOÁT NĂM 2026", refuse),
  titled("t-both", "KẾT QUẢ RÀ SOÁT CUỐI NĂM 2025 (THEO QĐ NĂM 2021)"),
  titled("t-range", "THEO CHUẨN NGHÈO GIAI ĐOẠN 2022-2025"),
  titled("t-date", "(Kèm theo Báo cáo số 12/BC-UBND ngày 05 tháng 01 năm 2026)"),
  titled("t-start", "KẾT QUẢ RÀ SOÁT ĐẦU NĂM 2025, CUỐI NĂM 2024", refuse),
  titled("t-nfd", "KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024".normalize("NFD"), refuse),
  titled("t-unit", "ĐVT: hộ, khẩu, %"),
  ofOld(
    "t-old-says-2023",
    "2024 file titled 2023",
    [["KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2023"], [], ...whole(old)],
    { ...refuse },
  ),
  {
    ...titled("t-sheet-name", "KẾT QUẢ RÀ SOÁT HỘ NGHÈO"),
    files: [{ file: "r1.xlsx", bytes: bookOf({ "Năm 2024": [["KẾT QUẢ RÀ SOÁT"], ...whole(table())] }) }],
    ...refuse,
  },
  byDistrict("bare-district-sums", bareOf, old, true),
  byDistrict("bare-district-sums-bare-names", bareOf, oldBare, true),
  byDistrict("bare-district-headings", bareOf, old, false),
  byDistrict("bare-district-headings-bare", bareOf, oldBare, false),
  byDistrict(
    "district-H.",
    (n) => n.replace("Huyện", "H.").replace("Thị xã", "TX.").replace("Thành phố", "TP."),
    old,
    true,
  ),
  byDistrict(
    "district-H",
    (n) => n.replace("Huyện", "H").replace("Thị xã", "TX").replace("Thành phố", "TP"),
    oldBare,
    true,
  ),
  byDistrict("district-upper", (n) => n.toUpperCase(), oldBare, true),
  byDistrict("district-numbered", (n) => `I. ${n}`, oldBare, true),
  byDistrict("district-cong", (n) => `Cộng ${n.toLowerCase()}`, old, true),
  byDistrict("district-toan", (n) => `Toàn ${n.replace("Huyện", "huyện")}`, old, true),
  ofOld("types-old", "Phường/Xã/Thị trấn sums of old", [
    ...H24,
    ...old.header,
    ...old.codes,
    ...typeRows({ Phường: "Phường", "Thị trấn": "Thị trấn", Xã: "Xã" }, before, old, old.sumOf),
    old.total,
  ]),
  group("Phường"),
  group("Các phường"),
  group("Khối phường"),
  group("Cộng phường"),
  group("Tổng phường"),
  group("Phường:"),
  group("Tổng số phường"),
  group("Cộng các phường"),
  group("A. PHƯỜNG"),
  group("Tổng cộng phường"),
  group("3 phường"),
  group("Phường (3)"),
  group("Khu vực phường"),
  sent("type-stt", "types in the column of numbers", [
    ...HEADS,
    ...top,
    ...typeRows({ Phường: "", Xã: "" }, places, table(), (_, o) => [
      "Phường",
      null,
      ...sumOf("", o).slice(2),
    ]),
    total,
  ]),
  ...[
    "Tổng",
    "TỔNG SỐ",
    "Toàn tỉnh",
    "Tỉnh Điện Biên",
    "TỔNG TOÀN TỈNH",
    "Cộng toàn tỉnh (45 xã, phường)",
    "Tổng cộng:",
    "Tổng số hộ toàn tỉnh",
    "Total",
    "Cả tỉnh Điện Biên",
    "Tổng cộng (I+II)",
    "TC",
  ].map(totalNamed),
  named("nfd", ({ commune: { type, name } }) => `${type} ${name}`.normalize("NFD")),
  named("nbsp", ({ commune: { type, name } }) => ` ${type}\u00a0${name}\u00a0 `),
  named("double-space", ({ commune: { type, name } }) => `${type}  ${name.replace(" ", "  ")} `),
  named("newline", ({ commune: { type, name } }) => `${type}\n${name}`),
  named("zero-width", ({ commune: { type, name } }) => `${type} \u200b${name}`),
  named("star", ({ commune: { type, name } }, i) => `${type} ${name}${i % 7 === 0 ? " (*)" : ""}`),
  named("footnote-1", ({ commune: { type, name } }, i) => `${type} ${name}${i % 7 === 0 ? " (1)" : ""}`),
  named("star-bare", ({ commune: { type, name } }, i) => `${type} ${name}${i % 7 === 0 ? "*" : ""}`),
  named("type-behind", ({ commune: { type, name } }) => `${name} (${type.toLowerCase()})`),
  named("with-province", ({ commune: { type, name } }) => `${type} ${name}, tỉnh Điện Biên`),
  named(
    "roman",
    ({ commune: { type, name } }, i) => `${["I", "II", "III", "IV", "V"][i % 5] ?? ""}. ${type} ${name}`,
  ),
  named("slash", ({ commune: { name } }) => `Xã/Phường ${name}`),
  named("ubnd", ({ commune: { type, name } }) => `UBND ${type.toLowerCase()} ${name}`),
  named(
    "letters",
    ({ commune: { type, name } }, i) => `${String.fromCharCode(97 + (i % 26))}) ${type} ${name}`,
  ),
  named("code-behind", ({ commune: { type, name, code } }) => `${type} ${name} (${code})`),
  named(
    "tone-old",
    ({ commune: { type, name } }) => `${type} ${name.replaceAll("òa", "oà").replaceAll("ủa", "uả")}`,
  ),
  named("typo-one", ({ commune: { type, name } }, i) => (i === 3 ? `${type} ${name}x` : `${type} ${name}`), {
    ...refuse,
    says: /nearest: 03160/,
  }),
  csv("1258-merged", [...HEADS, ...whole(table({ merged: "first" }))], "windows-1258"),
  csv("tcvn3-merged", [...HEADS, ...whole(table({ merged: "first" }))], "tcvn3"),
  csv("utf16-merged", [...HEADS, ...whole(table({ merged: "first" }))], "utf-16le"),
  {
    ...sent("semi-comma", "semicolons, decimal comma", []),
    files: [{ file: "r1.csv", bytes: semi([...HEADS, ...whole(table({ merged: "first" }))]) }],
  },
  {
    ...sent("semi-vn", "semicolons, 1.234,5", []),
    files: [
      {
        file: "r1.csv",
        bytes: semi(
          [...HEADS, ...whole(table({ figure: (f) => (f === null ? null : f.toLocaleString("vi-VN")) }))],
          "",
        ),
      },
    ],
  },
  fig("en-text", (f) => (f === null ? null : f.toLocaleString("en-US"))),
  fig("space-thousands", (f) => (f === null ? null : f.toLocaleString("vi-VN").replaceAll(".", " "))),
  fig("nbsp-thousands", (f) => (f === null ? null : f.toLocaleString("vi-VN").replaceAll(".", "\u00a0"))),
  fig("unit-text", (f, k) => (f === null ? null : k.endsWith("_households") ? `${String(f)} hộ` : f)),
  fig("thousands-of-households", (f, k) => (f === null ? null : k.endsWith("_rate") ? f : f / 1000), refuse),
  fig("dash-zero", (f) => (f === 0 ? "-" : f)),
  sent("bad-total", "poor in the total off by ten", [...HEADS, ...top, ...body, badTotal], {
    ...refuse,
    says: /totalsMatchParts/,
  }),
  sent("commune-missing", "a commune left out, total of all", [...HEADS, ...top, ...body.slice(1), total], {
    ...refuse,
    says: /totalsMatchParts/,
  }),
  sent("commune-twice", "a commune twice", [...HEADS, ...top, ...body, body[3] ?? [], total], {
    ...refuse,
    says: /noDuplicateRows/,
  }),
  sent(
    "footnotes",
    "(*) below",
    foot([["(*) Số liệu đến 31/12/2025"], [null, "* Ghi chú: 45 xã, phường"], ["Nguồn: Sở NN&MT"]]),
  ),
  sent(
    "footnote-figures",
    "a note with a figure below",
    foot([[], ["Ghi chú", "Tổng số hộ toàn tỉnh là", 145000]]),
    refuse,
  ),
  sent(
    "second-summary",
    "a small table below: so sánh",
    foot([
      [],
      ["So sánh năm 2024"],
      ["STT", "Chỉ tiêu", "2024", "2025"],
      [1, "Hộ nghèo", 34000, 31000],
      [2, "Hộ cận nghèo", 14000, 11000],
    ]),
    refuse,
  ),
];
