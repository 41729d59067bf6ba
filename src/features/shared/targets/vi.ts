import type { Target } from "#domain/targets/target";
import { formatBound } from "#domain/format";
import type { Standing, Unmeasured } from "#domain/targets/progress";

/** What a target is said to be: its numbers are written by the language itself. */
export interface TargetStatement extends Pick<
  Target,
  "indicator" | "kind" | "bound" | "value" | "from" | "to"
> {
  /** Those it is for, as a phrase in the sentence. */
  readonly who: string;
}

const RATES: Readonly<Record<TargetStatement["indicator"], string>> = {
  poor_rate: "Tỷ lệ hộ nghèo",
  minority_poor_rate: "Tỷ lệ hộ nghèo trong hộ dân tộc thiểu số",
};

const number = (value: number) => formatBound(value, "vi");

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

/** What is said of a target wherever it stands. */
export const vi = {
  /** One plain sentence. */
  says: (target: TargetStatement): string => {
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
  standings: {
    met: "Đạt",
    missed: "Chưa đạt",
    unpublished: "Chưa có số công bố",
    baseline: "Năm gốc, chưa có số của các năm sau",
    "on-course": "Theo kịp",
    behind: "Chậm hơn",
    undecided: "Chưa đủ căn cứ để vẽ",
    "no-baseline": "Không có tỷ lệ gốc",
    "not-measured": "Không đo được",
  } satisfies Record<Standing, string>,
  unmeasured: {
    pending: "Đang tải số đo.",
    unnamed: "Văn bản không nêu tên huyện, xã nào, nên không biết đo ở đâu.",
    parts: "Có xã hiện nay chỉ một phần thuộc huyện cũ, nên không cộng lại thành huyện cũ được.",
    area: "Vùng này gồm các bản, không trùng với đơn vị hành chính nào, nên không đo được.",
    indicator: "Theo chuẩn này không thu số liệu riêng của hộ dân tộc thiểu số.",
    nothing: "Chưa có số đo nào theo chuẩn của mục tiêu.",
  } satisfies Record<Unmeasured, string>,
  /** Points above or below the line at the end of a year. */
  distance: (points: number): string => {
    if (points === 0) return "đúng bằng đường mục tiêu";
    return `${points > 0 ? "cao" : "thấp"} hơn đường mục tiêu ${number(Math.abs(points))} điểm`;
  },
  /** A change in points a year: "giảm 3,69 điểm mỗi năm". */
  change: (points: number): string => {
    const size = number(Math.abs(points));
    return size === "0" ? "không đổi" : `${points < 0 ? "giảm" : "tăng"} ${size} điểm mỗi năm`;
  },
  /** What is still to be done: nothing where the rate may even rise. */
  need: (points: number): string =>
    points < 0 ? `giảm ${number(-points)} điểm mỗi năm` : "không cần giảm thêm, đã ở mức của cuối kỳ",
  commune: {
    title: "Mục tiêu được giao",
    goal: (rate: string, year: number) => `Tỷ lệ hộ nghèo không quá ${rate} vào cuối năm ${String(year)}.`,
    heading: (pace: string, projected: string, meets: boolean) =>
      `Đến nay ${pace}; giữ tốc độ này sẽ còn ${projected}: ${meets ? "đạt" : "không đạt"}.`,
    need: (change: string) => `Cần từ nay: ${change}.`,
    /** Once the goal's year is measured; null where the rate is made up: then nothing is said of it. */
    over: (year: number, rate: string, meets: boolean | null) =>
      meets === null
        ? `Cuối năm ${String(year)}: chưa có số công bố.`
        : `Cuối năm ${String(year)} đo được ${rate}: ${meets ? "đạt" : "không đạt"}.`,
    open: "Chưa đủ số đo theo chuẩn của năm đó để tính.",
  },
};

export type SharedTargetWords = typeof vi;
