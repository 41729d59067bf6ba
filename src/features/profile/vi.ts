import { formatCount } from "#domain/format";
import type { Precision } from "#domain/coverage/programme";

export type ProfileSection =
  | "headline"
  | "trend"
  | "fingerprint"
  | "flows"
  | "themes"
  | "programmes"
  | "targets"
  | "neighbours"
  | "similar"
  | "origins"
  | "former"
  | "table"
  | "documents";

const join = (parts: readonly string[]) => new Intl.ListFormat("vi", { type: "conjunction" }).format(parts);

const poor: Readonly<Record<string, string>> = {
  exited: "thoát nghèo",
  to_near: "thoát nghèo, thành cận nghèo",
  above_near_line: "thoát nghèo, vượt chuẩn cận nghèo",
  other_decrease: "giảm khác (chuyển đi, tách nhập)",
  relapsed: "tái nghèo",
  new: "nghèo phát sinh mới",
  from_near: "từ cận nghèo thành nghèo",
  other_increase: "tăng khác (chuyển đến, tách nhập)",
};

const near_poor: Readonly<Record<string, string>> = {
  exited: "thoát cận nghèo",
  to_poor: "thành hộ nghèo",
  above_near_line: "thoát cận nghèo",
  other_decrease: "giảm khác (chuyển đi, tách nhập)",
  relapsed: "tái cận nghèo",
  new: "cận nghèo phát sinh mới",
  from_poor: "từ nghèo thành cận nghèo",
  other_increase: "tăng khác (chuyển đến, tách nhập)",
};

/** Words of the page of a commune; they arrive with it. Numbers come as text already written for the reader. */
export const vi = {
  print: "In một trang A4",
  save: "Tải",
  /** The file with all figures of the commune. */
  file: {
    link: "Địa chỉ của trang",
    columns: [
      "Mã xã",
      "Mã chỉ tiêu",
      "Chỉ tiêu",
      "Năm",
      "Chuẩn nghèo",
      "Giá trị",
      "Tử số",
      "Mẫu số",
      "Tình trạng",
      "Văn bản",
    ] as readonly string[],
  },
  tiles: {
    rank: "từ cao xuống",
    since: (year: string, isRate: boolean) => `${isRate ? "điểm % " : ""}từ ${year}`,
  },
  wrong: {
    link: "Số này sai?",
    subject: (place: string) => `Số liệu sai: ${place}`,
    asks: "Con số đúng, và văn bản ghi con số ấy:",
  },
  onMap: "Xem trên bản đồ",
  besideOthers: "So với nơi khác",
  provincePage: "Xem cả tỉnh",
  loading: "Đang tải hồ sơ…",
  failed: "Không đọc được số liệu của hồ sơ.",
  again: "Đọc lại",
  title: (name: string) => `Hồ sơ ${name}`,
  noCommune: "Chưa chọn xã nào. Hãy chọn một xã trên bản đồ rồi mở hồ sơ.",
  /** Leads to the page built ahead. */
  ownPage: "Trang riêng của xã",
  where: (province: string) => `Nơi xã nằm trong ${province}`,
  district: (names: readonly string[]) => `${join(names)} cũ`,
  area: (km2: string) => `${km2} km²`,
  asOf: (period: string, standard: string) => `${period}, ${standard}`,
  standing: {
    nothing: (commune: string) =>
      `Chưa có số liệu nào được công bố về ${commune} ở kỳ này. Không có số liệu không có nghĩa là bằng 0.`,
    withheld: (commune: string) =>
      `Số liệu của ${commune} ở kỳ này được giữ kín để bảo vệ thông tin của các hộ: số hộ quá ít, công bố ra có thể nhận ra từng nhà.`,
    empty: (commune: string) => `Ở kỳ này ${commune} không có hộ dân cư nào, nên không tính được tỷ lệ.`,
  },
  /** How much of the page is made up. */
  made: ({ illustrative, shown }: { readonly illustrative: number; readonly shown: number }): string => {
    if (illustrative === 0) return "";
    const how =
      illustrative === shown ? "Mọi" : `${formatCount(illustrative, "vi")} trong ${formatCount(shown, "vi")}`;
    return `${how} số liệu của xã ở trang này là số GIẢ ĐỊNH, không dùng để quyết định.`;
  },
  sections: {
    headline: "Tóm tắt",
    trend: "Qua các năm",
    fingerprint: "Hộ nghèo ở đây thiếu gì hơn cả tỉnh",
    flows: "Biến động trong năm",
    themes: "Ai nghèo và vì sao",
    programmes: "Chương trình đến với xã",
    targets: "Mục tiêu được giao",
    neighbours: "Xã, phường giáp ranh",
    similar: "Xã, phường tương tự",
    origins: "Hình thành từ",
    former: "Số liệu của các đơn vị trước đây",
    table: "Toàn bộ số liệu của xã qua các năm",
    documents: "Nguồn của số liệu",
  } satisfies Record<ProfileSection, string>,
  cites: "Nguồn",
  cited: (number: number) => `Nguồn số ${String(number)}`,
  none: "–",
  rank: (rank: string, of: string, tied: number) =>
    `hạng ${rank}/${of} từ cao xuống${tied > 1 ? `, đồng hạng ${String(tied)}` : ""}`,
  range: (best: string, worst: string) =>
    `số hộ ít: thêm bớt vài hộ, thứ hạng có thể từ ${best} đến ${worst}`,
  counts: (part: string, whole: string, base: string) => `${part} trong ${whole} ${base}`,
  province: "toàn tỉnh",
  since: (change: string, year: string) => `${change} so với ${year}`,
  trend: {
    told: "Bằng số, và vì sao đường bị cắt",
    label: (indicator: string) => `Diễn biến ${indicator.toLowerCase()} của xã và toàn tỉnh`,
    run: (standard: string, from: string, first: string, to: string, last: string) =>
      `Theo ${standard}: từ ${first} cuối năm ${from} đến ${last} cuối năm ${to}.`,
    single: (standard: string, year: string, value: string) => `Theo ${standard}: ${value} cuối năm ${year}.`,
    nothing: (standard: string) => `Theo ${standard}: không có số liệu của xã.`,
    doubled: (year: string, values: readonly { value: string; standard: string }[]) =>
      `Cuối năm ${year} được đo hai lần: ${join(values.map(({ value, standard }) => `${value} theo ${standard}`))}. Hai cách đo khác nhau, nên không nối đường và không so sánh.`,
  },
  fingerprint: {
    lead: "Trong 100 hộ nghèo, bao nhiêu hộ thiếu hụt: chấm là xã, vạch đứng là toàn tỉnh.",
    none: "Mức độ thiếu hụt không được thu thập theo xã ở kỳ này, hoặc đều được giữ kín.",
    drivers: (drivers: readonly string[]) =>
      `Hơn nhiều nhất: ${join(drivers.map((name) => name.toLowerCase()))}.`,
    noDrivers: "Không thiếu hụt nào ở mức cao hơn toàn tỉnh.",
    columns: ["Thiếu hụt", "Xã (số hộ)", "Toàn tỉnh", "Chênh"] satisfies readonly [
      name: string,
      unit: string,
      province: string,
      gap: string,
    ],
    mean: (commune: string, province: string) =>
      `Mỗi hộ nghèo thiếu bình quân ${commune} chỉ số; toàn tỉnh ${province}.`,
    small: (poor: string) => `Xã chỉ có ${poor} hộ nghèo: một vài hộ cũng làm tỷ lệ đổi nhiều.`,
  },
  flows: {
    titles: {
      poor: (year: string) => `Hộ nghèo, năm ${year}`,
      near_poor: (year: string) => `Hộ cận nghèo, năm ${year}`,
    },
    start: "Đầu năm",
    end: "Cuối năm",
    names: {
      poor,
      near_poor,
    },
    balances: "Đầu năm trừ ra cộng vào bằng cuối năm.",
    differs: "Các số như đã công bố không cộng khớp.",
    none: "Biến động trong năm không được thu thập theo xã ở kỳ này.",
    opening: "Đây là lần rà soát đầu kỳ của chuẩn: chưa có biến động trong năm để đếm.",
    withheld: "Có số được giữ kín hoặc thiếu, nên không cộng thử được.",
  },
  themes: {
    notCollected: (themes: readonly string[]) =>
      `Không thu thập theo xã: ${join(themes.map((theme) => theme.toLowerCase()))}.`,
    at: (year: string, standard: string) => `cuối năm ${year}, ${standard}`,
    columns: ["Xã", "Toàn tỉnh"] satisfies readonly [unit: string, province: string],
  },
  programmes: {
    none: "Chưa có dòng ghi nhận nào cho xã này; không có dòng ghi nhận không có nghĩa là không được hỗ trợ.",
    total: (programmes: string, planned: string, spent: string) =>
      `${programmes} chương trình có dòng ghi nhận; kế hoạch ${planned}, thực hiện ${spent} triệu đồng.`,
    columns: ["Chương trình", "Kế hoạch", "Thực hiện"] satisfies readonly [
      name: string,
      planned: string,
      spent: string,
    ],
    unit: "triệu đồng",
    notStated: "không nêu",
    atLeast: "ít nhất",
    placed: "Chỉ biết ở cấp rộng hơn xã",
    precisions: {
      commune: "kế hoạch nêu tên xã",
      district: "kế hoạch nêu tên huyện cũ của xã",
      rule: "xã nào đúng quy tắc thì được",
      class: "xã nào thuộc loại kế hoạch nêu thì được",
      count: "kế hoạch chỉ nêu số lượng huyện, xã",
      province: "cả tỉnh",
      unknown: "kế hoạch không nêu tên nơi nào",
    } satisfies Record<Precision, string>,
    part: "một phần xã",
    designations: "Diện",
    designation: { extreme: "xã đặc biệt khó khăn", border: "xã biên giới", safeZone: "xã an toàn khu" },
    region: (region: string) => `khu vực ${region}`,
    sponsor: (name: string) => `đơn vị đỡ đầu: ${name}`,
    unread: "Danh mục chương trình không có trong bản này.",
    others: (count: string) => `${count} chương trình khác`,
    more: (count: string) => `và ${count} chương trình nữa`,
  },
  targetsNone: "Không có mục tiêu nào được giao riêng cho xã.",
  neighbours: {
    none: "Không biết xã nào giáp ranh.",
    schematic: "Theo ranh giới vẽ phỏng, không phải địa giới.",
  },
  similar: {
    why: "Vì sao giống?",
    method: (rules: string, compared: string, leftOut: string, dropped: string) =>
      `Cách chọn: ${rules} tỷ lệ cùng kỳ, cùng chuẩn (nghèo, cận nghèo và từng thiếu hụt của hộ nghèo) được đưa về cùng thước đo, là số độ lệch chuẩn so với trung bình các xã của tỉnh; năm xã có khoảng cách Euclid ngắn nhất được nêu ở đây. So ${compared} xã, phường có đủ số${leftOut === "0" ? "" : `; ${leftOut} xã, phường thiếu số hoặc được giữ kín thì để ra ngoài`}${dropped === "0" ? "" : `; ${dropped} tỷ lệ mà quá một phần tư số xã không có thì không dùng`}.`,
    leftOut: "Xã này thiếu số hoặc có số được giữ kín, nên không so với xã khác được.",
    none: "Kỳ này không đủ số liệu để so các xã.",
    shares: (high: readonly string[], low: readonly string[]) =>
      [
        ...(high.length === 0 ? [] : [`cùng cao: ${join(high)}`]),
        ...(low.length === 0 ? [] : [`cùng thấp: ${join(low)}`]),
      ].join("; "),
    /** A deprivation within a sentence. */
    lacking: (name: string) => `thiếu hụt ${name}`,
    alike: "cùng ở quanh mức trung bình",
    column: "Khoảng cách",
  },
  beside: ["Xã, phường", "Tỷ lệ", "Số hộ", "Hạng"] satisfies readonly [
    commune: string,
    value: string,
    counts: string,
    rank: string,
  ],
  origins: {
    whole: "toàn bộ",
    part: (share: string) => `${share} số hộ`,
    unknownPart: "một phần, không rõ bao nhiêu hộ",
    toConfirm: (resolution: string) =>
      resolution === "" ? "cần xác nhận" : `cần xác nhận, theo ${resolution}`,
    rest: "phần còn lại nay thuộc",
    none: "Giữ nguyên hoặc không rõ: danh mục không ghi đơn vị cũ nào.",
  },
  table: {
    lead: "Mỗi hàng một chỉ tiêu, mỗi cột một kỳ rà soát; giữa hai chuẩn nghèo là một chỗ ngắt, không so sánh qua đó.",
    indicator: "Chỉ tiêu",
    marks: {
      missing: "không có số liệu",
      suppressed: "không công bố (ít hộ)",
      broken: "không so sánh được: địa giới đã đổi",
      illustrative: "số giả định",
      notCollected: "kỳ đó không thu thập",
      counts: "dưới tỷ lệ là tử số",
    },
    cut: "đổi chuẩn nghèo",
  },
  documents: {
    columns: ["Văn bản", "Số", "Ngày", "Tình trạng"] satisfies readonly [
      title: string,
      number: string,
      date: string,
      status: string,
    ],
    notPrinted: "không nêu",
    all: "Mọi nguồn và chỗ không khớp",
  },
  definitions: "Các khái niệm",
};

export type ProfileWords = typeof vi;
