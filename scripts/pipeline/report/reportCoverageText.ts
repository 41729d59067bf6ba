import type { Language } from "#domain/localised";
import type { Status } from "#domain/status";

/** Words of the report about coverage; a count comes formatted. */
interface CoverageText {
  readonly rows: (count: string) => string;
  readonly files: (files: string) => string;
  readonly communes: (recorded: string, without: string) => string;
  readonly without: (count: string) => string;
  readonly beside: (designations: string, targets: string) => string;
  readonly flags: (count: string) => string;
  readonly notStated: string;
  readonly notSpread: string;
  readonly years: readonly string[];
  readonly plans: readonly string[];
  readonly byYear: string;
  readonly byPlan: string;
  readonly status: Readonly<Record<Status, string>>;
}

export const COVERAGE_TEXT: Readonly<Record<Language, CoverageText>> = {
  vi: {
    rows: (count) => `${count} dòng`,
    files: (files) => `Tệp đã đọc: ${files}.`,
    communes: (recorded, without) =>
      `${recorded} xã có ít nhất một dòng chương trình; ${without} xã không có.`,
    without: (count) => `Xã không có dòng chương trình nào (${count}): không nêu, không phải 0`,
    beside: (designations, targets) =>
      `${designations} lượt xã và năm có ghi khu vực, diện hoặc đơn vị đỡ đầu; ${targets} mục tiêu tỷ lệ hộ nghèo.`,
    flags: (count) => `${count} ô thực hiện vượt kế hoạch được gắn cờ và giữ như đã ghi.`,
    notStated: "không nêu",
    notSpread:
      "Tổng đã ghi không nhất thiết bằng tổng của kế hoạch: chỉ cộng những gì ghi cho từng xã, tiền của tỉnh không được chia về xã, dòng không nêu tiền không được tính.",
    years: [
      "Năm",
      "Dòng",
      "Không nêu kế hoạch",
      "Không nêu thực hiện",
      "Kế hoạch (triệu đồng)",
      "Thực hiện (triệu đồng)",
      "Tình trạng",
    ],
    plans: [
      "Kế hoạch",
      "Tổng in trong kế hoạch (triệu đồng)",
      "Kế hoạch đã ghi (triệu đồng)",
      "Thực hiện đã ghi (triệu đồng)",
      "Tình trạng tổng đã ghi",
    ],
    byYear: "ghi nhận theo năm",
    byPlan: "bên cạnh tổng của kế hoạch",
    status: {
      official: "chính thức",
      derived: "tính từ số chính thức",
      provisional: "tạm tính",
      illustrative: "minh hoạ",
      suppressed: "bảo vệ thông tin",
      "not-collected": "không thu thập",
      missing: "không nêu",
    },
  },
  en: {
    rows: (count) => `${count} rows`,
    files: (files) => `Files read: ${files}.`,
    communes: (recorded, without) =>
      `${recorded} communes have at least one row of a programme; ${without} have none.`,
    without: (count) => `Communes without a row of a programme (${count}): not stated, which is not 0`,
    beside: (designations, targets) =>
      `${designations} communes and years with a designation or a sponsor; ${targets} targets for the poor rate.`,
    flags: (count) => `${count} cells with more spent than planned are flagged and kept as recorded.`,
    notStated: "not stated",
    notSpread:
      "A recorded sum is not expected to equal the total of the plan: only what is recorded for single communes is added up, money of the province is not spread over communes, and a row without an amount adds nothing.",
    years: [
      "Year",
      "Rows",
      "Planned not stated",
      "Spent not stated",
      "Planned (million đồng)",
      "Spent (million đồng)",
      "Status",
    ],
    plans: [
      "Plan",
      "Total printed in the plan (million đồng)",
      "Planned, recorded (million đồng)",
      "Spent, recorded (million đồng)",
      "Status of the recorded sums",
    ],
    byYear: "recorded by year",
    byPlan: "beside the total of the plan",
    status: {
      official: "official",
      derived: "derived from official",
      provisional: "provisional",
      illustrative: "illustrative",
      suppressed: "withheld",
      "not-collected": "not collected",
      missing: "not stated",
    },
  },
};
