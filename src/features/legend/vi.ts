import { formatCount } from "#domain/format";
import type { IndicatorRule } from "#domain/indicator";
import type { LocalKind } from "#domain/statistics/neighbours";

/** Words of the legend, on the page and on paper. */
export const vi = {
  legend: "Chú giải",
  histogram: (indicator: string) => `Phân bố các xã, phường theo ${indicator.toLowerCase()}`,
  perClass: "số xã, phường ở mỗi mức",
  filterHint: "Chọn một nhóm để lọc bản đồ và bảng",
  /** How a range is drawn; touch has no click. */
  rangeHint: "Bấm một mức, hoặc kéo trên biểu đồ, để chỉ xem những nơi đó.",
  ends: ["Từ mức", "Đến mức"] as readonly [string, string],
  emptyClasses: (names: readonly string[]) =>
    `Mức trống: ${names.length > 2 ? `${String(names.length)} mức` : names.join("; ")}`,
  /** What a filter keeps, and what it amounts to. */
  kept: (kept: string, all: string) => `Đang xem ${kept} trong ${all} xã, phường`,
  keptNone: "Không có xã, phường nào trong bộ lọc này.",
  together: "cộng lại",
  sizes: "Cỡ vòng tròn",
  plain: "để trơn: chính thức",
  plainOrProvisional: "để trơn: chính thức hoặc tạm",
  dashed: "gạch thưa:",
  clearFilter: "Bỏ lọc",
  useCommon: "Dùng mức chung",
  useOwn: "Dùng mức riêng",
  shared: (most: string, known: string) => `${most} trong ${known} xã, phường cùng một mức chung.`,
  /** Reads the nine cells: rows are the first indicator, columns the second. */
  cross: (first: string, second: string) => `Dọc: ${first}. Ngang: ${second}. Mỗi trục chia ba phần số xã.`,
  crossCell: (first: string, second: string, count: number) =>
    `${first}; ${second}: ${formatCount(count, "vi")} xã`,
  fade: (weight: string) => `Đậm nhạt: ${weight}`,
  fadeSteps: ["ít hộ", "nhiều hộ"] satisfies readonly [string, string],
  dot: (value: string, { kind, base, noun }: IndicatorRule): string => {
    // "hộ" + "là hộ nghèo" is one thing: "hộ nghèo".
    const counted =
      kind === "count" ? noun.vi : noun.vi.startsWith("là ") ? noun.vi.slice(3) : `${base.vi} ${noun.vi}`;
    return `1 chấm = ${value} ${counted}`;
  },
  dotNote: "Chấm rải ngẫu nhiên trong xã, không phải vị trí của hộ.",
  columns: "Cột càng cao giá trị càng lớn; cùng thước đo cho mọi năm của chuẩn.",
  clusters: {
    "high-high": "cụm cao: cao giữa những xã cao",
    "low-low": "cụm thấp: thấp giữa những xã thấp",
    "high-low": "túi khuất: cao giữa những xã thấp",
    "low-high": "thấp giữa những xã cao",
    none: "không khác ngẫu nhiên",
  } satisfies Record<LocalKind | "none", string>,
};

export type LegendWords = typeof vi;
