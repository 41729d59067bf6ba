import { formatCount } from "#domain/format";
import type { IndicatorTheme } from "#domain/indicator";

/** Words of the list of all indicators. */
export const vi = {
  title: "Chọn chỉ tiêu",
  find: "Tìm chỉ tiêu",
  placeholder: "Gõ không dấu: nha tieu, bhyt, von…",
  themes: "Nhóm chỉ tiêu",
  all: "Tất cả",
  recent: "Vừa xem",
  forget: "Xóa",
  names: {
    poverty: "Nghèo",
    deprivation: "Thiếu hụt của hộ",
    "near-deprivation": "Thiếu hụt của hộ cận nghèo",
    flows: "Biến động trong năm",
    ethnicity: "Dân tộc thiểu số",
    persons: "Số người",
    groups: "Nhóm hộ",
    causes: "Nguyên nhân nghèo",
    children: "Trẻ em",
    coverage: "Chương trình, vốn",
    extra: "Số liệu khác",
  } satisfies Record<IndicatorTheme, string>,
  /** @param province with its type: "Tỉnh Điện Biên" */
  whose: (province: string, year: string) =>
    `Số của ${province.replace(/^(Tỉnh|Thành phố) /, (type) => type.toLowerCase())}, cuối năm ${year}`,
  lacking: {
    how: "trong 100 hộ, bao nhiêu hộ thiếu",
    what: "Thiếu",
    poor: "Hộ nghèo",
    near: "Hộ cận nghèo",
    mean: "Số chỉ số thiếu bình quân một hộ",
  },
  communes: "theo từng xã",
  withheld: "không công bố",
  /** What was not collected in the year on show: the nearest year that has it. */
  nearest: (year: string) => `có năm ${year}`,
  notCollected: (year: string) => `năm ${year} không thu thập`,
  goesTo: (year: string, other: string) =>
    `Năm ${year} không thu thập: chọn thì bản đồ sang năm ${other}, năm gần nhất có số.`,
  never: "chưa có số",
  span: (from: string, to: string) => (from === to ? `Có năm ${from}.` : `Có từ ${from} đến ${to}.`),
  count: (count: number) => `${formatCount(count, "vi")} chỉ tiêu`,
  takes: (name: string) => `Enter: ${name}`,
  none: (query: string) => `Không có chỉ tiêu nào hợp với “${query}”. Thử gõ ít chữ hơn.`,
  keys: { move: "chọn", take: "tô bản đồ", leave: "đóng" },
  lost: "Chưa tải được số của tỉnh; vẫn chọn được chỉ tiêu.",
};

export type ChooserWords = typeof vi;
