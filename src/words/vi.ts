import { formatCount, formatCounts } from "#domain/format";
import type { Rank } from "#domain/statistics/rank";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { Status } from "#domain/status";
import { communeSentence, mapSentence, nameCommune, sayYear } from "./vi.sentence.ts";
import { vi as signs } from "./signs/vi.ts";

/** Everything the shell says in one language. */
export const vi = {
  shell: {
    atlas: "Atlas Giảm nghèo",
    close: "Đóng",
    skip: "Đến bảng số liệu",
  },
  explore: {
    looks: {
      missing: "không có số liệu",
      "not-collected": "không thu thập",
      suppressed: "không công bố (ít hộ)",
      illustrative: "giả định",
      pending: "đang tải",
    },
    communes: (count: number) => `${formatCount(count, "vi")} xã`,
    timeline: "Năm",
    rankName: "Hạng",
    rank: ({ rank, of, tied }: Rank) =>
      `${String(rank)}/${String(of)}${tied > 1 ? ` (đồng hạng ${String(tied)})` : ""}`,
    counts: (value: IndicatorValue, { base }: IndicatorRule): string => {
      if (value.numerator === null || value.denominator === null) return "";
      const { numerator, denominator } = formatCounts(value, "vi", signs);
      return `${numerator} trong ${denominator} ${base.vi}`;
    },
    status: {
      official: "chính thức",
      derived: "tính từ số chính thức",
      provisional: "tạm tính",
      estimated: "ước tính",
      illustrative: "giả định",
      suppressed: "không công bố (ít hộ)",
      "not-collected": "không thu thập",
      missing: "không có số liệu",
    } satisfies Record<Status, string>,
    year: sayYear,
  },
  problems: {
    loading: "Đang tải số liệu…",
    lost: "Một phần không tải được: tải lại trang",
  },
  map: {
    instructions:
      "Phím mũi tên: sang xã bên cạnh. Enter: chọn. Escape: rời lựa chọn. Cộng, trừ: phóng to, thu nhỏ. Home: cả tỉnh.",
    zoomIn: "Phóng to",
    zoomOut: "Thu nhỏ",
    fit: "Xem cả tỉnh",
    kilometres: "km",
  },
  commune: nameCommune,
  mapSentence,
  communeSentence,
};

export type Messages = typeof vi;
