import { formatCounts, formatPercent, formatCount } from "#domain/format";
import { communeSentence, mapSentence, nameCommune, sayYear } from "./vi.sentence.ts";
import type { ExploreMessages, MapMessages, Messages, ProblemMessages, ShellMessages } from "./messages.ts";

const shell: ShellMessages = {
  atlas: "Atlas Giảm nghèo",
  province: "Chọn tỉnh",
  skip: "Đến bảng số liệu",
  language: "Ngôn ngữ",
  otherLanguage: "English",
  theme: { auto: "Nền: theo máy", light: "Nền: sáng", dark: "Nền: tối" },
  themeLabel: "Đổi nền",
  share: "Chia sẻ",
  shared: "Đã chép liên kết",
  present: "Trình chiếu",
  close: "Đóng",
  search: "Tìm xã, phường",
  searchPlaceholder: "Tìm xã, phường, tên cũ…",
  internal: "Bản nội bộ: không công bố",
  schematic: "Ranh giới sơ đồ",
  imported: "Ranh giới nhập từ tệp",
  illustrativeNote: "Số minh hoạ, dựng cho khớp số đã công bố",
};

const explore: ExploreMessages = {
  looks: {
    missing: "không có số liệu",
    suppressed: "bảo vệ thông tin",
    illustrative: "minh hoạ",
    pending: "đang tải",
  },
  illustrative: "minh hoạ",
  tilesKept: (share) => `Ô lục giác: giữ ${formatPercent(100 * share, "vi", 0)} cặp xã giáp nhau`,
  communes: (count) => `${formatCount(count, "vi")} xã`,
  timeline: "Năm",
  rankName: "Hạng",
  rank: ({ rank, of, tied }) =>
    `${String(rank)}/${String(of)}${tied > 1 ? ` (đồng hạng ${String(tied)})` : ""}`,
  counts: (value, { base }) => {
    if (value.numerator === null || value.denominator === null) return "";
    const { numerator, denominator } = formatCounts(value, "vi");
    return `${numerator} trong ${denominator} ${base.vi}`;
  },
  status: {
    official: "chính thức",
    derived: "tính từ số chính thức",
    provisional: "tạm tính",
    illustrative: "minh hoạ",
    suppressed: "bảo vệ thông tin",
    "not-collected": "không thu thập",
    missing: "không có số liệu",
  },
  year: sayYear,
};

const problems: ProblemMessages = { loading: "Đang tải số liệu…" };

const map: MapMessages = {
  picking: "Kéo trên bản đồ để chọn các xã trong vùng. Escape: thôi.",
  instructions:
    "Phím mũi tên: sang xã bên cạnh. Enter: chọn. Escape: rời lựa chọn. Cộng, trừ: phóng to, thu nhỏ. Home: cả tỉnh.",
  zoomIn: "Phóng to",
  zoomOut: "Thu nhỏ",
  fit: "Xem cả tỉnh",
  kilometres: "km",
};

export const vi: Messages = {
  shell,
  explore,
  problems,
  map,
  commune: nameCommune,
  mapSentence,
  communeSentence,
};
