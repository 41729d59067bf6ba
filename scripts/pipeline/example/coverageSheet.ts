import type { WorkSheet } from "@e965/xlsx";
import { utils } from "@e965/xlsx";
import { COVERAGE_COLUMNS, type CoverageColumn } from "../read/coverageColumns.ts";

/** A row of the coverage form; what is left out stays an empty cell. */
export type CoverageCells = Readonly<Partial<Record<CoverageColumn, string | number>>>;

const COLUMNS = Object.keys(COVERAGE_COLUMNS) as CoverageColumn[];
const WIDTHS: Readonly<Partial<Record<CoverageColumn, number>>> = {
  name: 22,
  programme: 16,
  sponsor: 28,
  note: 30,
};

/** The coverage form (biểu độ phủ) with its rows filled in. */
export function makeCoverageSheet(title: string, rows: readonly CoverageCells[]): WorkSheet {
  const sheet = utils.aoa_to_sheet([
    [title],
    [],
    COLUMNS.map((column) => COVERAGE_COLUMNS[column]),
    ...rows.map((row) => COLUMNS.map((column) => row[column] ?? null)),
  ]);
  sheet["!cols"] = COLUMNS.map((column) => ({ wch: WIDTHS[column] ?? 14 }));
  return sheet;
}

/** What each column takes, for the second sheet of the template. */
export function makeGuideSheet(
  programmes: readonly { id: string; name: { vi: string }; from: number; to: number }[],
): WorkSheet {
  const guide: readonly (readonly [string, string])[] = [
    [COVERAGE_COLUMNS.code, "Mã xã hiện nay, 5 chữ số; để trống thì đọc theo tên"],
    [
      COVERAGE_COLUMNS.programme,
      "Mã trong bảng dưới; để trống nếu dòng chỉ ghi khu vực, đơn vị đỡ đầu hoặc mục tiêu",
    ],
    [COVERAGE_COLUMNS.year, "Bốn chữ số, trong thời gian của chương trình"],
    [COVERAGE_COLUMNS.planned, "Vốn giao trong năm; để trống là không nêu, không phải 0"],
    [COVERAGE_COLUMNS.spent, "Vốn đã thực hiện; lớn hơn kế hoạch sẽ được gắn cờ"],
    [COVERAGE_COLUMNS.unit, "triệu đồng hoặc tỷ đồng; bắt buộc khi có tiền"],
    [COVERAGE_COLUMNS.region, "I, II hoặc III"],
    [COVERAGE_COLUMNS.extreme, "Có hoặc Không"],
    [COVERAGE_COLUMNS.border, "Có hoặc Không"],
    [COVERAGE_COLUMNS.safeZone, "Có hoặc Không"],
    [COVERAGE_COLUMNS.sponsor, "Tên đơn vị; nhiều đơn vị thì ghi trong cùng một ô"],
    [
      COVERAGE_COLUMNS.source,
      "Ngân sách trung ương, Ngân sách địa phương, Tín dụng, Cộng đồng, Nước ngoài hoặc Khác; mỗi nguồn một dòng, để trống là không tách",
    ],
    [
      COVERAGE_COLUMNS.target,
      "Tỷ lệ hộ nghèo phải đạt vào cuối năm, 0 đến 100, như 12,5; mỗi xã một mục tiêu mỗi năm",
    ],
  ];
  const sheet = utils.aoa_to_sheet([
    ["Cột", "Cách ghi"],
    ...guide.map((row) => [...row]),
    [],
    ["Mã chương trình", "Tên", "Từ năm", "Đến năm"],
    ...programmes.map(({ id, name, from, to }) => [id, name.vi, from, to]),
  ]);
  sheet["!cols"] = [{ wch: 22 }, { wch: 90 }, { wch: 10 }, { wch: 10 }];
  return sheet;
}
