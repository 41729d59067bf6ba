/** Columns of the coverage form (biểu độ phủ chương trình theo xã), as its template writes them. */
export const COVERAGE_COLUMNS = {
  code: "Mã xã",
  name: "Tên xã",
  programme: "Mã chương trình",
  year: "Năm",
  planned: "Vốn kế hoạch",
  spent: "Vốn thực hiện",
  unit: "Đơn vị tiền",
  region: "Khu vực",
  extreme: "Xã đặc biệt khó khăn",
  border: "Xã biên giới",
  safeZone: "Xã an toàn khu",
  sponsor: "Đơn vị đỡ đầu",
  /** What the commune is to reach by the end of the year, percent, 0 to 100. */
  target: "Mục tiêu tỷ lệ hộ nghèo (%)",
  note: "Ghi chú",
} as const;

export type CoverageColumn = keyof typeof COVERAGE_COLUMNS;

/** How yes and no are written. */
export const YES_NO: Readonly<Record<string, boolean>> = { có: true, không: false };

/** Million đồng in one of each unit that may be written. */
export const MONEY_UNITS: Readonly<Record<string, number>> = { "triệu đồng": 1, "tỷ đồng": 1000 };
