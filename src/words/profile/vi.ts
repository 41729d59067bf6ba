import { formatCount } from "#domain/format";
import type { ProfileMessages } from "./messages.ts";

const join = (parts: readonly string[]) => new Intl.ListFormat("vi", { type: "conjunction" }).format(parts);

export const vi: ProfileMessages = {
  print: "In một trang A4",
  onMap: "Xem trên bản đồ",
  provincePage: "Xem cả tỉnh",
  loading: "Đang tải hồ sơ…",
  failed: "Không đọc được số liệu của hồ sơ.",
  again: "Đọc lại",
  title: (name) => `Hồ sơ ${name}`,
  ownPage: "Trang riêng của xã",
  noCommune: "Chưa chọn xã nào. Hãy chọn một xã trên bản đồ rồi mở hồ sơ.",
  where: (province) => `Nơi xã nằm trong ${province}`,
  district: (names) => `${join(names)} cũ`,
  area: (km2) => `${km2} km²`,
  asOf: (period, standard) => `${period}, ${standard}`,
  standing: {
    nothing: (commune) =>
      `Chưa có số liệu nào được công bố về ${commune} ở kỳ này. Không có số liệu không có nghĩa là bằng 0.`,
    withheld: (commune) =>
      `Số liệu của ${commune} ở kỳ này được giữ kín để bảo vệ thông tin của các hộ: số hộ quá ít, công bố ra có thể nhận ra từng nhà.`,
    empty: (commune) => `Ở kỳ này ${commune} không có hộ dân cư nào, nên không tính được tỷ lệ.`,
  },
  made: ({ illustrative, shown }) => {
    if (illustrative === 0) return "";
    const how =
      illustrative === shown ? "Mọi" : `${formatCount(illustrative, "vi")} trong ${formatCount(shown, "vi")}`;
    return `${how} số liệu của xã ở trang này là số minh hoạ, tạo ra cho ví dụ, có dấu “~” đi kèm.`;
  },
  sections: {
    headline: "Tóm tắt",
    trend: "Diễn biến",
    fingerprint: "Hộ nghèo thiếu hụt gì",
    flows: "Biến động trong năm",
    themes: "Ai nghèo và vì sao",
    programmes: "Chương trình đến với xã",
    targets: "Mục tiêu được giao",
    neighbours: "Xã, phường giáp ranh",
    similar: "Xã, phường tương tự",
    origins: "Hình thành từ",
    table: "Toàn bộ số liệu của xã qua các năm",
    documents: "Nguồn của số liệu",
  },
  cites: "Nguồn",
  cited: (number) => `Nguồn số ${String(number)}`,
  none: "–",
  rank: (rank, of, tied) => `hạng ${rank}/${of} từ cao xuống${tied > 1 ? `, đồng hạng ${String(tied)}` : ""}`,
  range: (best, worst) => `số hộ ít: thêm bớt vài hộ, thứ hạng có thể từ ${best} đến ${worst}`,
  counts: (part, whole, base) => `${part} trong ${whole} ${base}`,
  province: "toàn tỉnh",
  trend: {
    label: (indicator) => `Diễn biến ${indicator.toLowerCase()} của xã và toàn tỉnh`,
    run: (standard, from, first, to, last) =>
      `Theo ${standard}: từ ${first} cuối năm ${from} đến ${last} cuối năm ${to}.`,
    single: (standard, year, value) => `Theo ${standard}: ${value} cuối năm ${year}.`,
    nothing: (standard) => `Theo ${standard}: không có số liệu của xã.`,
    doubled: (year, values) =>
      `Cuối năm ${year} được đo hai lần: ${join(values.map(({ value, standard }) => `${value} theo ${standard}`))}. Hai cách đo khác nhau, nên không nối đường và không so sánh.`,
  },
  fingerprint: {
    lead: "Trong 100 hộ nghèo, bao nhiêu hộ thiếu hụt: chấm đặc là xã, chấm rỗng là toàn tỉnh.",
    none: "Mức độ thiếu hụt không được thu thập theo xã ở kỳ này, hoặc đều được giữ kín.",
    drivers: (drivers) =>
      `Cao hơn mức chung của tỉnh nhiều nhất: ${join(
        drivers.map(
          ({ name, points, households }) =>
            `${name.toLowerCase()} (cao hơn ${points} điểm phần trăm${households === null ? "" : `, ${households} hộ nghèo`})`,
        ),
      )}.`,
    noDrivers: "Không thiếu hụt nào ở mức cao hơn toàn tỉnh.",
    columns: ["Thiếu hụt", "Xã (số hộ)", "Toàn tỉnh", "Chênh"],
    mean: (commune, province) => `Bình quân một hộ nghèo thiếu hụt ${commune} chỉ số; toàn tỉnh ${province}.`,
    small: (poor) => `Xã chỉ có ${poor} hộ nghèo: một vài hộ cũng làm tỷ lệ đổi nhiều.`,
  },
  flows: {
    titles: {
      poor: (year) => `Hộ nghèo, năm ${year}`,
      near_poor: (year) => `Hộ cận nghèo, năm ${year}`,
    },
    start: "Đầu năm",
    end: "Cuối năm",
    names: {
      poor: {
        exited: "thoát nghèo",
        to_near: "thoát nghèo, thành cận nghèo",
        above_near_line: "thoát nghèo, vượt chuẩn cận nghèo",
        other_decrease: "giảm khác (chuyển đi, tách nhập)",
        relapsed: "tái nghèo",
        new: "nghèo phát sinh mới",
        from_near: "từ cận nghèo thành nghèo",
        other_increase: "tăng khác (chuyển đến, tách nhập)",
      },
      near_poor: {
        exited: "thoát cận nghèo",
        to_poor: "thành hộ nghèo",
        above_near_line: "thoát cận nghèo",
        other_decrease: "giảm khác (chuyển đi, tách nhập)",
        relapsed: "tái cận nghèo",
        new: "cận nghèo phát sinh mới",
        from_poor: "từ nghèo thành cận nghèo",
        other_increase: "tăng khác (chuyển đến, tách nhập)",
      },
    },
    balances: "Đầu năm trừ ra cộng vào bằng cuối năm.",
    differs: "Các số như đã công bố không cộng khớp.",
    none: "Biến động trong năm không được thu thập ở kỳ này: đây là lần đếm đầu kỳ của chuẩn.",
    withheld: "Có số được giữ kín hoặc thiếu, nên không cộng thử được.",
  },
  themes: {
    notCollected: (themes) => `Không thu thập theo xã: ${join(themes.map((theme) => theme.toLowerCase()))}.`,
    at: (year, standard) => `cuối năm ${year}, ${standard}`,
    columns: ["Xã", "Toàn tỉnh"],
  },
  programmes: {
    none: "Chưa có dòng ghi nhận nào cho xã này; không có dòng ghi nhận không có nghĩa là không được hỗ trợ.",
    total: (programmes, planned, spent) =>
      `${programmes} chương trình có dòng ghi nhận; kế hoạch ${planned}, thực hiện ${spent} triệu đồng.`,
    columns: ["Chương trình", "Kế hoạch", "Thực hiện"],
    unit: "triệu đồng",
    notStated: "không nêu",
    atLeast: "ít nhất",
    placed: "Chỉ biết ở cấp rộng hơn xã",
    precisions: {
      commune: "kế hoạch nêu tên xã",
      district: "kế hoạch nêu tên huyện cũ của xã",
      rule: "xã nào đúng quy tắc thì được",
      count: "kế hoạch chỉ nêu số lượng huyện, xã",
      province: "cả tỉnh",
      unknown: "kế hoạch không nêu tên nơi nào",
    },
    part: "một phần xã",
    designations: "Diện",
    designation: { extreme: "xã đặc biệt khó khăn", border: "xã biên giới", safeZone: "xã an toàn khu" },
    region: (region) => `khu vực ${region}`,
    sponsor: (name) => `đơn vị đỡ đầu: ${name}`,
    unread: "Danh mục chương trình không có trong bản này.",
    more: (count) => `và ${count} chương trình nữa`,
  },
  targetsNone: "Không có mục tiêu nào được giao riêng cho xã.",
  neighbours: {
    none: "Không biết xã nào giáp ranh.",
    schematic: "Theo ranh giới sơ đồ, không phải ranh giới pháp lý.",
  },
  similar: {
    method: (rules, compared, leftOut, dropped) =>
      `Cách chọn: ${rules} tỷ lệ cùng kỳ, cùng chuẩn (nghèo, cận nghèo và từng thiếu hụt của hộ nghèo) được đưa về cùng thước đo, là số độ lệch chuẩn so với trung bình các xã của tỉnh; năm xã có khoảng cách Euclid ngắn nhất được nêu ở đây. So ${compared} xã, phường có đủ số${leftOut === "0" ? "" : `; ${leftOut} xã, phường thiếu số hoặc được giữ kín thì để ra ngoài`}${dropped === "0" ? "" : `; ${dropped} tỷ lệ mà quá một phần tư số xã không có thì không dùng`}.`,
    leftOut: "Xã này thiếu số hoặc có số được giữ kín, nên không so với xã khác được.",
    none: "Kỳ này không đủ số liệu để so các xã.",
    shares: (high, low) =>
      [
        ...(high.length === 0 ? [] : [`cùng cao: ${join(high)}`]),
        ...(low.length === 0 ? [] : [`cùng thấp: ${join(low)}`]),
      ].join("; "),
    lacking: (name) => `thiếu hụt ${name}`,
    alike: "cùng ở quanh mức trung bình",
    column: "Khoảng cách",
  },
  beside: ["Xã, phường", "Tỷ lệ", "Số hộ", "Hạng"],
  origins: {
    whole: "toàn bộ",
    part: (share) => `${share} số hộ`,
    unknownPart: "một phần, không rõ bao nhiêu hộ",
    rest: "phần còn lại nay thuộc",
    none: "Giữ nguyên hoặc không rõ: danh mục không ghi đơn vị cũ nào.",
  },
  table: {
    lead: "Mỗi hàng một chỉ tiêu, mỗi cột một kỳ rà soát; giữa hai chuẩn nghèo là một chỗ ngắt, không so sánh qua đó.",
    indicator: "Chỉ tiêu",
    marks: {
      missing: "không có số liệu",
      suppressed: "bảo vệ thông tin",
      broken: "không so sánh được: địa giới đã đổi",
      illustrative: "số minh hoạ",
      notCollected: "kỳ đó không thu thập",
      counts: "dưới tỷ lệ là tử số",
    },
    cut: "đổi chuẩn nghèo",
  },
  documents: {
    columns: ["Văn bản", "Số", "Ngày", "Tình trạng"],
    notPrinted: "không nêu",
    all: "Mọi nguồn và chỗ không khớp",
  },
  definitions: "Các khái niệm",
};
