import { formatBound, formatCounts, formatPercent, formatValue, formatCount } from "#domain/format";
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
  illustrativeNote: "Số liệu xã và phần lớn số liệu tỉnh là minh hoạ, khớp số đã công bố",
};

const explore: ExploreMessages = {
  indicator: "Chỉ tiêu",
  themes: {
    poverty: "Nghèo",
    deprivation: "Thiếu hụt",
    "near-deprivation": "Thiếu hụt (cận nghèo)",
    flows: "Biến động",
    ethnicity: "Dân tộc",
    persons: "Nhân khẩu",
    groups: "Nhóm hộ",
    causes: "Nguyên nhân",
    children: "Trẻ em",
    coverage: "Chương trình",
    extra: "Số liệu khác",
  },
  legend: "Chú giải",
  histogram: (indicator) => `Phân bố các xã, phường theo ${indicator.toLowerCase()}`,
  filterHint: "Chọn một nhóm để lọc bản đồ và bảng",
  clearFilter: "Bỏ lọc",
  looks: {
    missing: "không có số liệu",
    suppressed: "bảo vệ thông tin",
    illustrative: "minh hoạ",
    pending: "đang tải",
  },
  illustrative: "minh hoạ",
  bin: ({ from, to }, { kind, signed }) => {
    if (signed === true) return sayChange(from, to);
    const unit = kind === "rate" ? "%" : "";
    const bound = (value: number) => formatBound(value, "vi") + unit;
    if (from === to) return bound(from);
    if (to === Infinity) return from === -Infinity ? "mọi giá trị" : `trên ${bound(from)}`;
    return from === -Infinity || from === 0
      ? `đến ${bound(to)}`
      : `trên ${formatBound(from, "vi")} đến ${bound(to)}`;
  },
  tilesKept: (share) => `Ô lục giác: giữ ${formatPercent(100 * share, "vi", 0)} cặp xã giáp nhau`,
  communes: (count) => `${formatCount(count, "vi")} xã`,
  timeline: "Năm",
  rank: ({ rank, of, tied }) =>
    `${String(rank)}/${String(of)}${tied > 1 ? ` (đồng hạng ${String(tied)})` : ""}`,
  rankLabel: "thứ hạng từ cao xuống",
  counts: (value, { base }) => {
    if (value.numerator === null || value.denominator === null) return "";
    const { numerator, denominator } = formatCounts(value, "vi");
    return `${numerator} trong ${denominator} ${base.vi}`;
  },
  outOf: (value, { base }) =>
    value.denominator === null ? base.vi : `trong ${formatCounts(value, "vi").denominator} ${base.vi}`,
  status: {
    official: "chính thức",
    derived: "tính từ số chính thức",
    provisional: "tạm tính",
    illustrative: "minh hoạ",
    suppressed: "bảo vệ thông tin",
    missing: "không có số liệu",
  },
  intervalLabel: "khoảng ước lượng",
  broken: "không so sánh được: địa giới đã đổi",
  interval: ({ interval }, indicator) =>
    interval === null ? "" : interval.map((end) => formatValue(end, indicator, "vi")).join(" đến "),
  year: sayYear,
  columns: { name: "Xã, phường", value: "Giá trị", count: "Số hộ", rank: "Hạng", status: "Tình trạng" },
  table: "Bảng xếp hạng xã, phường",
  class: "Nhóm",
  statusLabel: "Tình trạng",
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

/** "giảm trên 20", "giảm 10 đến 20", "không đổi", "tăng đến 5". */
function sayChange(from: number, to: number): string {
  if (from === to) return "không đổi";
  const [near, far] = [from, to].map(Math.abs).sort((a, b) => a - b);
  const word = to <= 0 ? "giảm" : "tăng";
  const bound = (value = 0) => formatBound(value, "vi");
  if (far === Infinity) return near === 0 ? word : `${word} trên ${bound(near)}`;
  return near === 0 ? `${word} đến ${bound(far)}` : `${word} ${bound(near)} đến ${bound(far)}`;
}
