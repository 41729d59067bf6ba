import type { GradeShade } from "#domain/grade";
import { formatFixed } from "#domain/format";

/** Figures of units that are gone, and what is printed of a place beside its series. */
export const vi = {
  title: "Số liệu của các đơn vị trước đây",
  lead: "Số văn bản, báo chí in về xã, huyện, thị xã trước 1/7/2025; không cộng vào đơn vị nay.",
  beside: "Số đã công bố khác",
  besideLead: "Không nằm trong chuỗi trên bản đồ: khác ngày, khác cách đo, hoặc khác số của chuỗi.",
  day: (day: string) => `Đến ${day}`,
  noStandard: "không theo chuẩn nghèo nào",
  grade: (grade: string) => `hạng nguồn ${grade}`,
  shades: { survey: "điều tra mẫu", preliminary: "sơ bộ" } satisfies Record<GradeShade, string>,
  computed: (percent: number) => `tính từ số hộ in là ${formatFixed(percent, 2, "vi")}%`,
  source: "Nguồn",
  units: {
    percent: "%",
    households: "hộ",
    persons: "người",
    km2: "km²",
    percentage_points: "điểm phần trăm",
    percentage_points_per_year: "điểm phần trăm mỗi năm",
    communes: "đơn vị",
    unit: "đơn vị",
    villages: "thôn, bản",
  } as Readonly<Record<string, string>>,
};

export type FormerWords = typeof vi;
