import type { MoneySource } from "#domain/coverage/programme";

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
  /** Of the money of the row; several rows of a commune, programme and year name one source each. */
  source: "Nguồn vốn",
} as const;

export type CoverageColumn = keyof typeof COVERAGE_COLUMNS;

/** How sources of money are written. */
export const SOURCE_NAMES: Readonly<Record<string, MoneySource>> = {
  "ngân sách trung ương": "central",
  "ngân sách địa phương": "local",
  "tín dụng": "credit",
  "cộng đồng": "community",
  "nước ngoài": "foreign",
  khác: "other",
};

/** How yes and no are written. */
export const YES_NO: Readonly<Record<string, boolean>> = { có: true, không: false };

/** Million đồng in one of each unit that may be written. */
export const MONEY_UNITS: Readonly<Record<string, number>> = { "triệu đồng": 1, "tỷ đồng": 1000 };
