import type { Language, Localised } from "#domain/localised";
import type { Report } from "./report.ts";

export type SectionId =
  | "changes"
  | "flagged"
  | "plans"
  | "printed"
  | "boundaries"
  | "coverage"
  | "disclosure"
  | "corrected"
  | "converted"
  | "notes"
  | "read"
  | "sources";

interface ReportText {
  readonly title: string;
  readonly lead: (report: Report) => string;
  readonly internal: string;
  readonly otherLanguage: string;
  readonly toMap: string;
  readonly machine: string;
  readonly contents: string;
  readonly none: string;
  readonly noSuccessor: string;
  readonly weights: Readonly<Record<"official" | "illustrative" | "none", string>>;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly intro: Readonly<Record<SectionId, string>>;
  readonly columns: Readonly<
    Record<
      | "plans"
      | "printed"
      | "boundaries"
      | "disclosure"
      | "corrected"
      | "converted"
      | "problems"
      | "read"
      | "sources",
      readonly string[]
    >
  >;
  readonly rowKinds: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<string, string>>;
}

/** Words of the quality report. */
export const REPORT_TEXT: Readonly<Record<Language, ReportText>> = {
  vi: {
    title: "Báo cáo chất lượng số liệu, Atlas Giảm nghèo",
    lead: ({ read, flagged, converted }) =>
      `Đã đọc ${String(read.length)} biểu. ${String(flagged.length)} chỗ được gắn cờ và giữ nguyên như văn bản in. ${String(converted.length)} ô được chuyển từ bảng mã cũ sang Unicode. Không con số nào bị sửa mà không ghi ở đây.`,
    internal: "Bản nội bộ: số nhỏ chưa được che, không công bố.",
    otherLanguage: "In English",
    toMap: "Về bản đồ",
    machine: "Bản cho máy đọc (JSON)",
    contents: "Nội dung",
    none: "Không có gì.",
    noSuccessor: "không có đơn vị kế thừa trong nghị quyết: không mang số liệu",
    weights: {
      official: "tỷ trọng hộ chính thức",
      illustrative: "tỷ trọng hộ minh hoạ",
      none: "không có tỷ trọng hộ: không so sánh được",
    },
    sections: {
      changes: "Thay đổi so với lần công bố trước",
      flagged: "Số liệu gắn cờ",
      plans: "Số liệu kế hoạch không khớp",
      printed: "Giữ nguyên như in",
      boundaries: "Thay đổi địa giới",
      coverage: "Chương trình ghi nhận theo xã",
      disclosure: "Bảo vệ thông tin",
      corrected: "Đã sửa theo đề nghị",
      converted: "Đã chuyển bảng mã",
      notes: "Ghi chú khi đọc",
      read: "Biểu đã đọc",
      sources: "Nguồn",
    },
    intro: {
      changes: "Năm mới, số liệu đổi, xã mới hoặc kết thúc.",
      flagged: "Phép kiểm không khớp; con số vẫn hiển thị như văn bản in, kèm phép tính.",
      plans: "Đối chiếu trong năm kế hoạch; tiền tính bằng tỷ đồng. Con số hiển thị là số in.",
      printed: "Con số của văn bản tự mâu thuẫn, giữ như in kèm mã giải thích.",
      boundaries: "Xã cũ chia tách hoặc không có đơn vị kế thừa từ ngày 1/7/2025.",
      coverage:
        "Mọi tệp độ phủ của một tỉnh cộng lại. Tỉnh không có ở đây là chưa gửi tệp nào. Để trống là không nêu, không phải 0.",
      disclosure:
        "Số hộ từ 1 đến dưới ngưỡng được che; thêm số khác được che để không thể tính ngược. Số không vẫn hiện. Số do tỉnh tự công bố không che.",
      corrected: "Mỗi dòng của data/corrections kèm lý do.",
      converted: "Ô gõ bằng TCVN3 hoặc VNI; cách nhận biết: phông chữ, chữ cái, hoặc cả trang.",
      notes: "Điều đáng biết mà không sai.",
      read: "Loại dòng được phân biệt; dòng tổng không bao giờ cộng với dòng xã.",
      sources: "Tệp như nhận được, với mã kiểm SHA-256.",
    },
    columns: {
      plans: ["Mã", "Con số", "Số in", "Số tính", "Cách tính"],
      printed: ["Mã", "Chỉ tiêu", "Địa bàn", "Ngày", "Giá trị"],
      boundaries: ["Xã cũ", "Đi về đâu"],
      disclosure: ["Tỉnh", "Che vì nhỏ", "Che thêm", "Đã lộ do số công bố"],
      corrected: ["Chỗ", "Thành", "Lý do"],
      converted: ["Ô", "Bảng mã", "Nhận biết nhờ", "Trước", "Sau"],
      problems: ["Chỗ", "Thấy", "Cần", "Xử lý"],
      read: ["Tệp", "Trang", "Biểu", "Kỳ", "Dòng"],
      sources: ["Tệp", "SHA-256"],
    },
    rowKinds: { commune: "xã", district: "huyện", subtotal: "cộng khu vực", total: "tổng", province: "tỉnh" },
    status: { official: "chính thức", provisional: "tạm tính", illustrative: "minh hoạ" },
  },
  en: {
    title: "Data quality report, Poverty Reduction Atlas",
    lead: ({ read, flagged, converted }) =>
      `${String(read.length)} sheets were read. ${String(flagged.length)} places are flagged and kept as printed. ${String(converted.length)} cells were converted from old fonts to Unicode. No figure was changed that is not listed here.`,
    internal: "Internal edition: small counts are not withheld; not for publication.",
    otherLanguage: "Bằng tiếng Việt",
    toMap: "Back to the map",
    machine: "For machines (JSON)",
    contents: "Contents",
    none: "Nothing.",
    noSuccessor: "no resolution names a successor: it carries no figures",
    weights: {
      official: "official household weights",
      illustrative: "illustrative household weights",
      none: "no household weights: not comparable",
    },
    sections: {
      changes: "Changes since the release before",
      flagged: "Flagged figures",
      plans: "Plan figures that do not reconcile",
      printed: "Kept as printed",
      boundaries: "Boundary changes",
      coverage: "Programmes recorded by commune",
      disclosure: "Disclosure control",
      corrected: "Corrected by hand",
      converted: "Converted text",
      notes: "Notes on reading",
      read: "Sheets read",
      sources: "Sources",
    },
    intro: {
      changes: "New years, changed figures, new or ended communes.",
      flagged: "A check fails; the figure is shown as printed, with the arithmetic.",
      plans:
        "Reconciliations within the five plans, money in billion đồng. What is shown is what is printed.",
      printed:
        "Figures of documents that contradict themselves, kept as printed with the id that explains them.",
      boundaries: "Former communes that were split or have no successor since 1 July 2025.",
      coverage:
        "All coverage files of a province together. A province that is not here has sent none. An empty cell is not stated, which is not 0.",
      disclosure:
        "Counts from 1 to below the threshold are withheld, and others so that nothing can be worked out. Zero is shown. What the province has published itself is not withheld.",
      corrected: "Each line of data/corrections with its reason.",
      converted: "Cells typed in TCVN3 or VNI; told by the font, by letters, or by the rest of the sheet.",
      notes: "Worth knowing, and not wrong.",
      read: "Kinds of row told apart; a total is never added to communes.",
      sources: "Files as received, with their SHA-256.",
    },
    columns: {
      plans: ["Id", "Figure", "Printed", "Computed", "Arithmetic"],
      printed: ["Id", "Measure", "Place", "Date", "Value"],
      boundaries: ["Former commune", "Where it went"],
      disclosure: ["Province", "Withheld as small", "Withheld as well", "Given away by published figures"],
      corrected: ["Where", "As", "Reason"],
      converted: ["Cell", "Encoding", "Told by", "Before", "After"],
      problems: ["Where", "Found", "Expected", "What was done or is to do"],
      read: ["File", "Sheet", "Form", "Period", "Rows"],
      sources: ["File", "SHA-256"],
    },
    rowKinds: {
      commune: "communes",
      district: "districts",
      subtotal: "subtotals",
      total: "totals",
      province: "provinces",
    },
    status: { official: "official", provisional: "provisional", illustrative: "illustrative" },
  },
};

/** Names of checks that flag or note, with why they matter. */
export const CHECK_NAMES: Readonly<Record<string, Localised>> = {
  planFiguresReconcile: {
    vi: "Số in của kế hoạch cộng lại phải khớp",
    en: "Printed figures of a plan add up",
  },
  publishedFigureIsMet: {
    vi: "Số công bố phải khớp số của biểu",
    en: "A published figure is met by the workbooks",
  },
  rateMatchesCounts: {
    vi: "Tỷ lệ = số hộ / tổng số hộ (±0,005)",
    en: "Rate = count / denominator (±0.005)",
  },
  printedRatesAgree: {
    vi: "Tỷ lệ biểu 7.5, 7.7 khớp số hộ biểu 7.4, 7.6 (±0,005)",
    en: "Rates of 7.5 and 7.7 agree with the counts of 7.4 and 7.6 (±0.005)",
  },
  sumsOfTheForm: {
    vi: "Phép cộng của biểu; hộ có thể thuộc hai nhóm nên “Khác” chỉ gắn cờ",
    en: "Sums of the form; a household may stand in two groups, so “other” is only flagged",
  },
  totalsMatchParts: { vi: "Tổng = cộng các xã (sai số 0)", en: "Totals = their parts (tolerance 0)" },
  flowsBalance: { vi: "Cuối kỳ = đầu kỳ − giảm + tăng", en: "End = start − out + in" },
  deprivationsAddUp: {
    vi: "Tổng số thiếu hụt = cộng các chỉ số",
    en: "All deprivations = sum of indicators",
  },
  numbersWrittenAsText: { vi: "Số gõ dạng chữ", en: "Numbers written as text" },
  convertedToUnicode: { vi: "Chuyển từ bảng mã cũ", en: "Converted from old fonts" },
  textEncoding: { vi: "Bảng mã của tệp văn bản", en: "Encoding of text files" },
  recognisedByCodeRow: { vi: "Nhận biểu theo dòng mã cột", en: "Recognised by the code row" },
  hiddenRows: { vi: "Dòng ẩn", en: "Hidden rows" },
  sheetIsSkipped: { vi: "Trang bỏ qua theo tệp ánh xạ", en: "Sheets skipped by a mapping" },
  extraHasItsPeriod: { vi: "Số bổ sung không có kỳ tương ứng", en: "Further figures without a period" },
  coverageIsSound: {
    vi: "Vốn thực hiện của một dòng không vượt vốn kế hoạch",
    en: "A row of coverage spends at most what it plans",
  },
  documentsAgree: {
    vi: "Hai văn bản chính thức nói cùng một số",
    en: "Two documents of one standing print one figure alike",
  },
  strongerFigureStands: {
    vi: "Số yếu hơn nhường số mạnh hơn (chính thức, tạm tính, minh hoạ)",
    en: "Weaker figures give way to stronger ones (official, provisional, illustrative)",
  },
  pardonIsNeeded: { vi: "Dòng chấp nhận không còn cần", en: "Acceptances no longer needed" },
};
