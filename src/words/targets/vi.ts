import { formatBound, formatCount } from "#domain/format";
import type { TargetBound } from "#domain/targets/target";
import type { TargetMessages, TargetStatement } from "./messages.ts";

const number = (value: number) => formatBound(value, "vi");
const RATES: Readonly<Record<TargetStatement["indicator"], string>> = {
  poor_rate: "Tỷ lệ hộ nghèo",
  minority_poor_rate: "Tỷ lệ hộ nghèo trong hộ dân tộc thiểu số",
};

/** "trên 3", "từ 2 trở lên", "3 đến 4". */
function amount({ bound, value }: Pick<TargetStatement, "bound" | "value">, unit: string): string {
  const [low, high] = [number(value.low), number(value.high)];
  switch (bound) {
    case "above":
      return `trên ${low}${unit}`;
    case "at-least":
      return `từ ${low}${unit} trở lên`;
    case "below":
      return `dưới ${high}${unit}`;
    case "at-most":
      return `không quá ${high}${unit}`;
    case "stated":
      return `${low}${unit}`;
    case "range":
      return `${low} đến ${high}${unit}`;
  }
}

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

export const vi: TargetMessages = {
  title: "Mục tiêu giảm nghèo",
  says: (target) => {
    const head = `${RATES[target.indicator]} của ${target.who}`;
    const end = `cuối năm ${String(target.to)}`;
    switch (target.kind) {
      case "points-per-year":
        return `${head}: mỗi năm giảm ${amount(target, " điểm phần trăm")}, từ năm ${String(target.from + 1)} đến năm ${String(target.to)}.`;
      case "points-by-end":
        return `${head}: giảm ${amount(target, " điểm phần trăm")} đến ${end}.`;
      case "level-by-end":
        return `${head}: đến ${end} còn ${amount(target, "%")}.`;
      case "relative-by-end":
        return `${head}: đến ${end} giảm ${amount(target, "%")} so với gốc.`;
      case null:
        return `${head}: giảm ${amount(target, "%")} đến ${end}, chưa rõ là phần trăm nào.`;
    }
  },
  asOf: "Tính đến",
  latest: "Số đo mới nhất",
  atEnd: (year) => `Cuối năm ${String(year)}`,
  kinds: {
    "points-per-year": "điểm phần trăm mỗi năm",
    "points-by-end": "điểm phần trăm cả kỳ",
    "level-by-end": "tỷ lệ cuối kỳ",
    "relative-by-end": "phần trăm so với gốc",
  },
  labels: {
    way: "Gốc → đích",
    kind: "Cách tính",
    who: "Dành cho",
    standard: "Chuẩn",
    standing: "Hiện trạng",
    measured: "Đo được",
    pace: "Tốc độ đến nay",
    needed: "Cần từ nay",
    projected: "Nếu giữ tốc độ",
    figures: "Số trong văn bản",
    readings: "Ba cách đọc",
  },
  unnamed: "văn bản không nêu tên",
  goal: (bound, low, high) => GOALS[bound](low, high),
  bases: { printed: "in trong văn bản", implied: "suy ra", measured: "đo được" },
  noBaseline: "không có tỷ lệ gốc",
  standings: {
    met: "Đạt",
    missed: "Chưa đạt",
    "on-course": "Theo kịp",
    behind: "Chậm hơn",
    undecided: "Chưa vẽ được",
    "no-baseline": "Không có tỷ lệ gốc",
    "not-measured": "Không đo được",
  },
  unmeasured: {
    pending: "Đang tải số đo.",
    unnamed: "Văn bản không nêu tên huyện, xã nào, nên không biết đo ở đâu.",
    parts: "Có xã hiện nay chỉ một phần thuộc huyện cũ, nên không cộng lại thành huyện cũ được.",
    area: "Vùng này gồm các bản, không trùng với đơn vị hành chính nào, nên không đo được.",
    indicator: "Theo chuẩn này không thu số liệu riêng của hộ dân tộc thiểu số.",
    nothing: "Chưa có số đo nào theo chuẩn của mục tiêu.",
  },
  gaps: "Năm không có chấm: có xã thiếu số hoặc số bị giữ kín, nên không cộng lại được.",
  distance: (points) => {
    if (points === 0) return "đúng bằng đường mục tiêu";
    return `${points > 0 ? "cao" : "thấp"} hơn đường mục tiêu ${number(Math.abs(points))} điểm`;
  },
  change: (points) => {
    const size = number(Math.abs(points));
    return size === "0" ? "không đổi" : `${points < 0 ? "giảm" : "tăng"} ${size} điểm mỗi năm`;
  },
  need: (points) =>
    points < 0 ? `giảm ${number(-points)} điểm mỗi năm` : "không cần giảm thêm, đã ở mức của cuối kỳ",
  reading: (says, from, end, year) => `${says}: từ ${from} còn ${end} vào cuối năm ${String(year)}`,
  chart: {
    target: "đường mục tiêu",
    band: "dải mục tiêu",
    measured: "đo được",
    ahead: "nếu giữ tốc độ",
    hollow: "chấm rỗng: minh hoạ",
    cut: "đổi chuẩn nghèo",
  },
  table: "Bảng số",
  columns: ["Cuối năm", "Đường mục tiêu", "Đo được"],
  communes: {
    title: "Mục tiêu giao cho xã",
    line: (all, year, meets, misses, isOver) =>
      `${formatCount(all, "vi")} xã có mục tiêu được giao cho năm ${String(year)}; ${isOver ? "theo số đo cuối năm đó" : "với tốc độ hiện nay"} ${formatCount(meets, "vi")} xã đạt, ${formatCount(misses, "vi")} xã không đạt.`,
    open: (count) => `${formatCount(count, "vi")} xã chưa đủ số đo theo chuẩn của năm đó để tính.`,
    columns: ["Xã", "Mới nhất", "Mục tiêu", "Tốc độ", "Cần từ nay", "Sẽ còn"],
    perYear: "Tốc độ tính bằng điểm phần trăm mỗi năm.",
    mark: (count) => `Đánh dấu ${formatCount(count, "vi")} xã trên bản đồ`,
    none: "chưa có",
  },
  commune: {
    title: "Mục tiêu được giao",
    goal: (rate, year) => `Tỷ lệ hộ nghèo không quá ${rate} vào cuối năm ${String(year)}.`,
    heading: (pace, projected, meets) =>
      `Đến nay ${pace}; giữ tốc độ này sẽ còn ${projected}: ${meets ? "đạt" : "không đạt"}.`,
    need: (change) => `Cần từ nay: ${change}.`,
    over: (year, rate, meets) => `Cuối năm ${String(year)} đo được ${rate}: ${meets ? "đạt" : "không đạt"}.`,
    open: "Chưa đủ số đo theo chuẩn của năm đó để tính.",
  },
};
