import type { Localised } from "#domain/localised";

/** A column of a published table, as the data package and the dictionary describe it. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "date";
  readonly title: Localised;
  readonly definition: Localised;
  readonly required: boolean;
  readonly allowed?: readonly string[];
}

const column = (
  name: string,
  type: Column["type"],
  title: readonly [vi: string, en: string],
  definition: readonly [vi: string, en: string],
  more: Partial<Pick<Column, "required" | "allowed">> = {},
): Column => ({
  name,
  type,
  title: { vi: title[0], en: title[1] },
  definition: { vi: definition[0], en: definition[1] },
  required: false,
  ...more,
});

const REQUIRED = { required: true } as const;

export const LEVELS = ["country", "region", "province", "district", "commune", "part", "area"] as const;
export const STATUS_WORDS = [
  "official",
  "derived",
  "provisional",
  "estimated",
  "illustrative",
  "suppressed",
  "not-collected",
  "missing",
] as const;
export const SCHEMES = ["pre2025", "2025"] as const;

/** The long table: one row a value. */
export const FIGURE_COLUMNS: readonly Column[] = [
  column(
    "province",
    "string",
    ["Mã tỉnh", "Province"],
    ["Mã tỉnh của tệp.", "Code of the file's province."],
    REQUIRED,
  ),
  column(
    "unit_code",
    "string",
    ["Mã đơn vị", "Unit code"],
    [
      "Mã hành chính trong hệ mã ở cột scheme; mã được dùng lại qua lần sắp xếp 01/7/2025, nên khoá là (scheme, unit_code).",
      "Administrative code in the scheme of column scheme; codes were reused in the reform of 1 July 2025, so the key is (scheme, unit_code).",
    ],
  ),
  column(
    "unit_name",
    "string",
    ["Tên đơn vị", "Unit name"],
    ["Tên, không bao giờ là khoá.", "A name, never a key."],
    REQUIRED,
  ),
  column("level", "string", ["Cấp", "Level"], ["Loại nơi mang số liệu.", "Kind of place."], {
    required: true,
    allowed: LEVELS,
  }),
  column(
    "scheme",
    "string",
    ["Hệ mã", "Code scheme"],
    [
      "Trước hay từ 01/7/2025; trống ở vùng, khu vực, phần.",
      "Before or from 1 July 2025; empty for regions, areas and parts.",
    ],
    { allowed: SCHEMES },
  ),
  column(
    "period",
    "string",
    ["Kỳ", "Period"],
    [
      "Năm và chuẩn nghèo: cuối 2021 có hai kỳ; trống khi số không theo chuẩn nào.",
      "Year and standard: end-2021 has two; empty where a figure follows no standard.",
    ],
  ),
  column("date", "date", ["Ngày", "Date"], ["Ngày của số liệu.", "Date of the figure."], REQUIRED),
  column(
    "standard",
    "string",
    ["Chuẩn nghèo", "Standard"],
    [
      "Số của hai chuẩn không so sánh, không nối đường.",
      "Figures of two standards are never compared nor joined.",
    ],
  ),
  column("measure", "string", ["Chỉ tiêu", "Measure"], ["Xem measures.csv.", "See measures.csv."], REQUIRED),
  column(
    "value",
    "number",
    ["Giá trị", "Value"],
    [
      "Tỷ lệ theo phần trăm, làm tròn bốn chữ số; trống khi thiếu hoặc được bảo vệ, không bao giờ là 0.",
      "Rates in percent to four decimals; empty where missing or withheld, never 0.",
    ],
  ),
  column("numerator", "number", ["Tử số", "Numerator"], ["Số đếm phía trên của tỷ lệ.", "The count above."]),
  column(
    "denominator",
    "number",
    ["Mẫu số", "Denominator"],
    ["Số đếm phía dưới của tỷ lệ.", "The count below."],
  ),
  column(
    "lower",
    "number",
    ["Cận dưới", "Lower"],
    ["Cận dưới của ước lượng điều tra.", "Lower end of a survey estimate."],
  ),
  column(
    "upper",
    "number",
    ["Cận trên", "Upper"],
    ["Cận trên của ước lượng điều tra.", "Upper end of a survey estimate."],
  ),
  column(
    "unit",
    "string",
    ["Đơn vị tính", "Unit of measurement"],
    ["Đơn vị của giá trị.", "Unit of the value."],
    REQUIRED,
  ),
  column(
    "status",
    "string",
    ["Tình trạng", "Status"],
    ["Tin đến đâu; xem dictionary.", "How far it may be trusted; see the dictionary."],
    { required: true, allowed: STATUS_WORDS },
  ),
  column(
    "source",
    "string",
    ["Nguồn", "Source"],
    [
      "Mọi văn bản (mã trong sources.csv, cách nhau bằng dấu ;) làm căn cứ cho số này. Hai văn bản có thể nói khác nhau về cùng một nơi và kỳ: mỗi số một dòng.",
      "All documents (ids of sources.csv, parted by ;) that the figure rests on. Two documents may differ on one place and period: each figure has its row.",
    ],
  ),
  column(
    "flag",
    "string",
    ["Ghi chú", "Flag"],
    [
      "Mã chỗ không khớp trong văn bản, hoặc not-comparable khi địa giới đã đổi.",
      "A contradiction in the document, or not-comparable where borders changed.",
    ],
  ),
];

export const SOURCE_COLUMNS: readonly Column[] = [
  column("id", "string", ["Mã nguồn", "Source id"], ["Khoá.", "Key."], REQUIRED),
  column("title_vi", "string", ["Tên văn bản", "Title in Vietnamese"], ["Tên văn bản.", "Title."], REQUIRED),
  column(
    "title_en",
    "string",
    ["Tên tiếng Anh", "Title in English"],
    ["Tên tiếng Anh.", "Title in English."],
    REQUIRED,
  ),
  column("number", "string", ["Số hiệu", "Number"], ["Trống khi không nêu.", "Empty where not stated."]),
  column("date", "string", ["Ngày", "Date"], ["Trống khi không nêu.", "Empty where not stated."]),
  column(
    "grade",
    "string",
    ["Hạng", "Grade"],
    [
      "A quyết định, B báo dẫn, C báo, E ước tính, S điều tra, X ví dụ.",
      "A decision, B press quoting it, C press, E estimate, S survey, X the example.",
    ],
    REQUIRED,
  ),
  column(
    "status",
    "string",
    ["Tình trạng", "Status"],
    ["Tình trạng số liệu của văn bản.", "Status of its figures."],
    { required: true, allowed: STATUS_WORDS },
  ),
  column("url", "string", ["Địa chỉ", "Address"], ["Trống khi không có.", "Empty where there is none."]),
];

export const MEASURE_COLUMNS: readonly Column[] = [
  column("id", "string", ["Chỉ tiêu", "Measure"], ["Khoá.", "Key."], REQUIRED),
  column(
    "kind",
    "string",
    ["Loại", "Kind"],
    ["Chỉ tiêu của atlas, hoặc số đếm, số của văn bản.", "An indicator of the atlas, or a plain figure."],
    { required: true, allowed: ["indicator", "measure"] },
  ),
  column("name_vi", "string", ["Tên", "Name in Vietnamese"], ["Tên.", "Name."], REQUIRED),
  column(
    "name_en",
    "string",
    ["Tên tiếng Anh", "Name in English"],
    ["Tên tiếng Anh.", "Name in English."],
    REQUIRED,
  ),
  column("unit", "string", ["Đơn vị tính", "Unit"], ["Đơn vị của giá trị.", "Unit of the value."], REQUIRED),
  column("formula", "string", ["Công thức", "Formula"], ["Từ các số đếm.", "From the counts."]),
  column(
    "standards",
    "string",
    ["Chuẩn", "Standards"],
    ["Các chuẩn có chỉ tiêu này.", "Standards that have it."],
  ),
  column(
    "definition_vi",
    "string",
    ["Định nghĩa", "Definition in Vietnamese"],
    ["Một câu dễ hiểu.", "One plain sentence."],
  ),
  column(
    "definition_en",
    "string",
    ["Định nghĩa tiếng Anh", "Definition in English"],
    ["Một câu dễ hiểu, tiếng Anh.", "One plain sentence in English."],
  ),
  column("decree", "string", ["Căn cứ", "Legal basis"], ["Văn bản quy định.", "The text that defines it."]),
];
