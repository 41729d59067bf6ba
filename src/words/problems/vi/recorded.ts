import type { Standing } from "#domain/coverage/eligibility";
import type { MoneySource } from "#domain/coverage/programme";
import type { RecordedValues } from "#domain/problemRecorded";
import { byKind, type ProblemWords } from "../words.ts";
import { number } from "./phrases.ts";

const AMOUNTS = { planned: "vốn kế hoạch", spent: "vốn thực hiện" } as const;
const SOURCES: Readonly<Record<MoneySource, string>> = {
  central: "ngân sách trung ương",
  local: "ngân sách địa phương",
  credit: "tín dụng",
  community: "cộng đồng, doanh nghiệp",
  foreign: "nước ngoài",
  other: "nguồn khác",
  unstated: "nguồn không nêu",
};
const STANDINGS: Readonly<Record<Standing, string>> = {
  "poor-district": "thuộc huyện nghèo",
  extreme: "đặc biệt khó khăn",
  border: "biên giới",
  "safe-zone": "an toàn khu",
  rural: "nông thôn",
};
const LEVELS = { district: "huyện", commune: "xã" } as const;
const SHOWN = "đang hiển thị như đã ghi";
const at = ({ commune, year }: { readonly commune: string; readonly year: number }): string =>
  `xã ${commune} năm ${String(year)}`;

/** "4,2% cuối năm 2017". */
function rateOf({ year, percent }: { readonly year: number; readonly percent: number | null }): string {
  const value = percent === null ? "thấp hơn (số được bảo vệ)" : `${number(percent)}%`;
  return `${value} cuối năm ${String(year)}`;
}

export const recorded: ProblemWords<RecordedValues> = {
  recordedWithinBudget: ({ programme, amount, source, recorded: together, printed, years, since }) => ({
    found: `${years.map((row) => `${number(row.amount)} (${String(row.year)})`).join(" + ")} = ${number(together)} triệu đồng ${AMOUNTS[amount]}`,
    expected: `nhiều nhất ${number(printed)} triệu đồng${source === null ? "" : ` ${SOURCES[source]}`} mà kế hoạch in cho ${programme}; vượt từ năm ${String(since)}, gấp ${number(Number((together / Math.max(1, printed)).toFixed(1)))} lần`,
    remedy: `hãy kiểm tra đơn vị tiền và mã chương trình; ${SHOWN}`,
  }),
  recordedWhereNamed: byKind({
    place: ({ programme, level, named, ...row }) => ({
      found: at(row),
      expected: `xã trong các ${LEVELS[level]} mà kế hoạch nêu tên cho ${programme}: ${named.join(", ")}`,
      remedy: `hãy kiểm tra mã xã và mã chương trình; ${SHOWN}`,
    }),
    count: ({ programme, recorded: communes, printed }) => ({
      found: `${number(communes)} xã`,
      expected: `nhiều nhất ${number(printed)} xã như kế hoạch in cho ${programme}`,
      remedy: `hãy kiểm tra mã chương trình; ${SHOWN}`,
    }),
  }),
  recordedForEligible: byKind({
    standing: ({ programme, asked, villages, ...row }) => ({
      found: at(row),
      expected: `xã ${asked.map((standing) => STANDINGS[standing]).join(", hoặc ")}, như kế hoạch ghi cho ${programme}`,
      remedy: villages
        ? `hãy ghi danh hiệu của xã trong năm ấy, hoặc sửa mã; nếu vốn dành cho thôn, bản đặc biệt khó khăn thì giữ nguyên; ${SHOWN}`
        : `hãy ghi danh hiệu của xã trong năm ấy, hoặc sửa mã xã, mã chương trình; ${SHOWN}`,
    }),
    rate: ({ programme, indicator, least, rates, ...row }) => ({
      found: `${at(row)}: ${rates.map(rateOf).join(", ")}`,
      expected: `${indicator} từ ${number(least)}% trở lên, như kế hoạch ghi cho ${programme}`,
      remedy: `hãy kiểm tra mã xã; nếu chỉ một thôn, bản đạt mức ấy thì giữ nguyên; ${SHOWN}`,
    }),
  }),
  programmesKeepApart: ({ programme, other, ...row }) => ({
    found: `${at(row)} có cả ${other}`,
    expected: `xã ngoài ${other}, như kế hoạch ghi cho ${programme}`,
    remedy: `hãy sửa mã chương trình của một trong hai dòng; ${SHOWN}`,
  }),
};
