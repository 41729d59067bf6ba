import type { QualityReport, RowKind } from "#domain/qualityReport";
import type { ReleaseList } from "#domain/releaseChanges";
import type { Status } from "#domain/status";
import type { ReportPart } from "./partNames.ts";

/** Everything the quality report says around its data; counts come formatted. */
export const vi = {
  title: "Báo cáo chất lượng số liệu",
  lead: (read: string, flagged: string, converted: string) =>
    `Đã đọc ${read} biểu. ${flagged} chỗ được gắn cờ và giữ nguyên như văn bản in. ${converted} ô được chuyển từ bảng mã cũ sang Unicode. Không con số nào bị sửa mà không ghi ở đây.`,
  internal: "Bản nội bộ: số nhỏ chưa được che, không công bố.",
  machine: "Bản cho máy đọc (JSON)",
  contents: "Nội dung",
  none: "Không có gì.",
  /** Names the one table of a part, which has a heading of its own. */
  table: (part: string) => `Bảng: ${part}`,
  parts: {
    changes: {
      title: "Thay đổi so với lần công bố trước",
      intro: "Kỳ mới, số liệu đổi, xã mới hoặc kết thúc.",
    },
    flagged: {
      title: "Số liệu gắn cờ",
      intro: "Phép kiểm không khớp; con số vẫn hiển thị như văn bản in, kèm phép tính.",
    },
    plans: {
      title: "Số liệu kế hoạch không khớp",
      intro: "Đối chiếu trong từng kế hoạch; tiền tính bằng tỷ đồng. Con số hiển thị là số in.",
    },
    printed: {
      title: "Giữ nguyên như in",
      intro: "Con số của văn bản tự mâu thuẫn, giữ như in kèm mã giải thích.",
    },
    boundaries: {
      title: "Thay đổi địa giới",
      intro: "Xã cũ chia tách hoặc không có đơn vị kế thừa từ ngày 1/7/2025.",
    },
    coverage: {
      title: "Chương trình ghi nhận theo xã",
      intro:
        "Mọi tệp độ phủ của một tỉnh cộng lại. Tỉnh không có ở đây là chưa gửi tệp nào. Để trống là không nêu, không phải 0.",
    },
    disclosure: {
      title: "Bảo vệ thông tin",
      intro:
        "Số hộ từ 1 đến dưới ngưỡng được che; thêm số khác được che để không thể tính ngược. Số không vẫn hiện, trừ khi làm lộ số khác. Số do tỉnh tự công bố không che.",
    },
    corrected: { title: "Đã sửa theo đề nghị", intro: "Mỗi dòng của data/corrections kèm lý do." },
    converted: {
      title: "Đã chuyển bảng mã",
      intro: "Ô gõ bằng TCVN3 hoặc VNI; cách nhận biết: phông chữ, chữ cái, hoặc cả trang.",
    },
    notes: { title: "Ghi chú khi đọc", intro: "Điều đáng biết mà không sai." },
    read: {
      title: "Biểu đã đọc",
      intro: "Loại dòng được phân biệt; dòng tổng không bao giờ cộng với dòng xã.",
    },
    sources: { title: "Nguồn", intro: "Tệp như nhận được, với mã kiểm SHA-256." },
  } satisfies Record<ReportPart, { readonly title: string; readonly intro: string }>,
  changes: {
    first: "Lần công bố đầu tiên trong thư mục này: chưa có gì để so.",
    unchanged: "Số liệu và địa bàn giống lần công bố trước.",
    withheld: (count: string): string => `Số nay bị che: ${count}`,
    shownAgain: (count: string): string => `Số nay hiện lại: ${count}`,
    lists: {
      provincesAdded: "Tỉnh mới",
      provincesRemoved: "Tỉnh không còn",
      periodsAdded: "Kỳ mới",
      periodsRemoved: "Kỳ không còn",
      communesAdded: "Xã mới",
      communesEnded: "Xã kết thúc",
      boundaries: "Ranh giới vẽ lại",
      measuresAdded: "Số đo mới",
      measuresRemoved: "Số đo không còn",
    } satisfies Record<ReleaseList, string>,
    /** `listed` is null where all of them are. */
    figures: (count: string, listed: string | null): string =>
      listed === null ? `${count} con số đổi` : `${count} con số đổi; liệt kê ${listed} số đầu`,
    none: "trống",
    columns: {
      province: "Tỉnh",
      place: "Địa bàn",
      period: "Kỳ",
      measure: "Số đo",
      before: "Trước",
      after: "Nay",
    },
  },
  problems: { place: "Chỗ", found: "Thấy", expected: "Cần", remedy: "Xử lý" },
  plans: {
    flag: "Mã",
    figure: "Con số",
    printed: "Theo văn bản",
    computed: "Số tính",
    arithmetic: "Cách tính",
  },
  /** A figure of a plan that is the first of several added up. */
  firstOfSum: (figure: string) => `Tổng, bắt đầu từ: ${figure}`,
  printed: { flag: "Mã", measure: "Chỉ tiêu", place: "Địa bàn", date: "Ngày", value: "Giá trị" },
  boundaries: { former: "Xã cũ", heirs: "Đi về đâu" },
  toConfirm: (resolution: string) => `cần xác nhận, theo ${resolution}: không mang số liệu`,
  noSuccessor: "không có đơn vị kế thừa trong nghị quyết: không mang số liệu",
  weights: {
    official: "tỷ trọng hộ chính thức",
    illustrative: "tỷ trọng hộ giả định",
    none: "không có tỷ trọng hộ: không so sánh được",
  } satisfies Record<QualityReport["split"][number]["weights"], string>,
  coverage: {
    rows: (count: string) => `${count} dòng`,
    files: (files: string) => `Tệp đã đọc: ${files}.`,
    communes: (recorded: string, without: string) =>
      `${recorded} xã có ít nhất một dòng chương trình; ${without} xã không có.`,
    without: (count: string) => `Xã không có dòng chương trình nào (${count}): không nêu, không phải 0`,
    beside: (designations: string, targets: string) =>
      `${designations} lượt xã và năm có ghi khu vực, diện hoặc đơn vị đỡ đầu; ${targets} mục tiêu tỷ lệ hộ nghèo.`,
    flags: (count: string) => `${count} ô thực hiện vượt kế hoạch được gắn cờ và giữ như đã ghi.`,
    notStated: "không nêu",
    notSpread:
      "Tổng đã ghi không nhất thiết bằng tổng của kế hoạch: chỉ cộng những gì ghi cho từng xã, tiền của tỉnh không được chia về xã, dòng không nêu tiền không được tính.",
    byYear: "ghi nhận theo năm",
    byPlan: "bên cạnh tổng của kế hoạch",
    years: {
      year: "Năm",
      records: "Dòng",
      withoutPlanned: "Không nêu kế hoạch",
      withoutSpent: "Không nêu thực hiện",
      planned: "Kế hoạch (triệu đồng)",
      spent: "Thực hiện (triệu đồng)",
      status: "Tình trạng",
    },
    plans: {
      plan: "Kế hoạch",
      printed: "Tổng in trong kế hoạch (triệu đồng)",
      planned: "Kế hoạch đã ghi (triệu đồng)",
      spent: "Thực hiện đã ghi (triệu đồng)",
      status: "Tình trạng tổng đã ghi",
    },
  },
  disclosure: {
    province: "Tỉnh",
    threshold: "Nhỏ khi dưới",
    primary: "Che vì nhỏ",
    secondary: "Che thêm",
    headline: "Trong đó số chính",
  },
  headline: (province: string, count: string) =>
    `${province}: số chính phải che để các số nhỏ cùng tổng không suy ra được (${count})`,
  headlineColumns: { period: "Kỳ", place: "Địa bàn", measure: "Số đo" },
  corrected: { what: "Chỗ", as: "Thành", reason: "Lý do", withheld: "số bị che" },
  converted: { cell: "Ô", encoding: "Bảng mã", told: "Nhận biết nhờ", before: "Trước", after: "Sau" },
  told: { font: "phông chữ", letters: "chữ cái", sheet: "cả trang" } satisfies Record<
    QualityReport["converted"][number]["told"],
    string
  >,
  read: {
    file: "Tệp",
    sheet: "Trang",
    form: "Biểu",
    period: "Kỳ",
    by: "Nhận biết nhờ",
    rows: "Dòng",
  },
  by: {
    headers: "tiêu đề cột",
    codes: "dòng mã cột",
    words: "tiêu đề gọi cách khác, phép tính",
    mapping: "tệp ánh xạ",
  } satisfies Record<QualityReport["read"][number]["by"], string>,
  rowKinds: {
    commune: "xã",
    district: "huyện",
    subtotal: "cộng khu vực",
    total: "tổng",
    province: "tỉnh",
  } satisfies Record<RowKind, string>,
  sources: { file: "Tệp", sha256: "SHA-256" },
  received: (date: string) => `nhận ngày ${date}`,
  licence: (licence: string) => `giấy phép ${licence}`,
  status: {
    official: "chính thức",
    derived: "tính từ số chính thức",
    provisional: "tạm tính",
    estimated: "ước tính",
    illustrative: "giả định",
    suppressed: "không công bố (ít hộ)",
    "not-collected": "không thu thập",
    missing: "không nêu",
  } satisfies Record<Status, string>,
};

export type ReportWords = typeof vi;
