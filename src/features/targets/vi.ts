import type { Target, TargetBound, TargetKind } from "#domain/targets/target";
import { formatCount } from "#domain/format";

type Goal = (low: string, high: string) => string;

const below: Goal = (_low, high) => `dưới ${high}`;

const atMost: Goal = (_low, high) => `không quá ${high}`;

const GOALS: Readonly<Record<TargetBound, Goal>> = {
  above: below,
  below,
  "at-least": atMost,
  "at-most": atMost,
  stated: (_low, high) => high,
  range: (low, high) => (low === high ? low : `${low} đến ${high}`),
};

/** Words of the page of targets. */
export const vi = {
  title: "Mục tiêu giảm nghèo",
  asOf: "Tính đến",
  latest: "Số đo mới nhất",
  atEnd: (year: number) => `Cuối năm ${String(year)}`,
  kinds: {
    "points-per-year": "điểm phần trăm mỗi năm",
    "points-by-end": "điểm phần trăm cả kỳ",
    "level-by-end": "tỷ lệ cuối kỳ",
    "relative-by-end": "phần trăm so với gốc",
  } satisfies Record<TargetKind, string>,
  unnamed: "văn bản không nêu tên",
  /** The rate at the end, as far as the bound allows: "dưới 33%", "25% đến 30%". */
  goal: (bound: TargetBound, low: string, high: string) => GOALS[bound](low, high),
  bases: { printed: "in trong văn bản", implied: "suy ra", measured: "đo được" } satisfies Record<
    Target["baseline"]["basis"],
    string
  >,
  noBaseline: "không có tỷ lệ gốc",
  /** Why years of districts of old are missing. */
  gaps: "Năm không có chấm: có xã thiếu số hoặc số bị giữ kín, nên không cộng lại được.",
  reading: (says: string, from: string, end: string, year: number) =>
    `${says}: từ ${from} còn ${end} vào cuối năm ${String(year)}`,
  chart: {
    target: "đường mục tiêu",
    band: "dải mục tiêu",
    /** What was counted year by year, whatever it is worth: the sign stands beside it. */
    measured: "số các năm",
    ahead: "nếu giữ tốc độ",
    cut: "đổi chuẩn nghèo",
  },
  table: "Bảng số",
  columns: ["Cuối năm", "Đường mục tiêu", "Đo được"] satisfies readonly [
    year: string,
    target: string,
    measured: string,
  ],
  communes: {
    title: "Mục tiêu giao cho xã",
    /** How many meet their goal: at today's pace, or as measured once its year is over. */
    line: (all: number, year: number, meets: number, misses: number, isOver: boolean) =>
      `${formatCount(all, "vi")} xã có mục tiêu được giao cho năm ${String(year)}; ${isOver ? "theo số đo cuối năm đó" : "với tốc độ hiện nay"} ${formatCount(meets, "vi")} xã đạt, ${formatCount(misses, "vi")} xã không đạt.`,
    open: (count: number) => `${formatCount(count, "vi")} xã chưa đủ số đo theo chuẩn của năm đó để tính.`,
    columns: ["Xã", "Mới nhất", "Mục tiêu", "Tốc độ", "Cần từ nay", "Sẽ còn"] satisfies readonly [
      commune: string,
      latest: string,
      goal: string,
      pace: string,
      needed: string,
      projected: string,
    ],
    perYear: "Tốc độ tính bằng điểm phần trăm mỗi năm.",
    mark: (count: number) => `Đánh dấu ${formatCount(count, "vi")} xã trên bản đồ`,
    none: "chưa có",
  },
  others: "Mục tiêu khác của kế hoạch",
};

export type TargetWords = typeof vi;
