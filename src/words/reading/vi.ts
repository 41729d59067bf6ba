import { formatBound, formatCounts, formatValue } from "#domain/format";
import type { ReadingMessages } from "./messages.ts";

export const vi: ReadingMessages = {
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
  bin: ({ from, to, decimals }, { kind, signed }) => {
    if (signed === true) return sayChange(from, to, decimals);
    const unit = kind === "rate" ? "%" : "";
    const plain = (value: number) => formatBound(value, "vi", false, decimals);
    const bound = (value: number) => plain(value) + unit;
    if (from === to) return bound(from);
    if (to === Infinity) return from === -Infinity ? "mọi giá trị" : `trên ${bound(from)}`;
    return from === -Infinity || from === 0 ? `đến ${bound(to)}` : `trên ${plain(from)} đến ${bound(to)}`;
  },
  rankLabel: "thứ hạng từ cao xuống",
  outOf: (value, { base }) =>
    value.denominator === null ? base.vi : `trong ${formatCounts(value, "vi").denominator} ${base.vi}`,
  intervalLabel: "khoảng ước lượng",
  broken: "không so sánh được: địa giới đã đổi",
  interval: ({ interval }, indicator) =>
    interval === null ? "" : interval.map((end) => formatValue(end, indicator, "vi")).join(" đến "),
  columns: { name: "Xã, phường", value: "Giá trị", count: "Số hộ", rank: "Hạng", status: "Tình trạng" },
  table: "Bảng xếp hạng xã, phường",
  class: "Nhóm",
  statusLabel: "Tình trạng",
};

/** "giảm trên 20", "giảm 10 đến 20", "không đổi", "tăng đến 5". */
function sayChange(from: number, to: number, decimals?: number): string {
  if (from === to) return "không đổi";
  const [near, far] = [from, to].map(Math.abs).sort((a, b) => a - b);
  const word = to <= 0 ? "giảm" : "tăng";
  const bound = (value = 0) => formatBound(value, "vi", false, decimals);
  if (far === Infinity) return near === 0 ? word : `${word} trên ${bound(near)}`;
  return near === 0 ? `${word} đến ${bound(far)}` : `${word} ${bound(near)} đến ${bound(far)}`;
}
