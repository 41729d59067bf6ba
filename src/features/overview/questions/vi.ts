import type { MoneySource } from "#domain/coverage/programme";
import { formatCount } from "#domain/format";

/** What a leader asks of a province, in the order it is asked. */
export const QUESTIONS = [
  "now",
  "targets",
  "worse",
  "where",
  "lacks",
  "need",
  "money",
  "tasks",
  "others",
  "sources",
] as const;
export type Question = (typeof QUESTIONS)[number];

const whole = (count: number) => formatCount(count, "vi");
const list = (names: readonly string[]) => names.join(", ");

/** The questions of the overview and their answers; figures come written, with their signs. */
export const vi = {
  title: (count: number) => (count === 10 ? "Mười câu hỏi" : `${whole(count)} câu hỏi`),
  asks: {
    now: "Còn bao nhiêu hộ nghèo?",
    targets: "Có đạt mục tiêu không?",
    worse: "Xã nào đi lùi?",
    where: "Hộ nghèo ở đâu?",
    lacks: "Thiếu gì nhất?",
    need: "Cần mà chưa có chương trình?",
    money: "Tiền: cần, giao, chi?",
    tasks: "Việc nào có hạn?",
    others: "So với tỉnh khác?",
    sources: "Số này từ đâu ra?",
  } satisfies Record<Question, string>,
  more: {
    now: "Năm này qua năm khác, thành thị và nông thôn, dân tộc",
    targets: "Từng mục tiêu",
    worse: "Xã giảm và tăng nhiều nhất",
    where: "Xã cao nhất và thấp nhất, các nhóm xã, đường tập trung",
    lacks: "Mọi thiếu hụt, từng số hộ",
    need: "Diện của xã và chương trình đã ghi nhận",
    sources: "Số liệu in của huyện, xã cũ",
  },
  key: "Không dấu: chính thức. Vạch chấm vàng: giả định. Vạch chấm xám: tạm, ước.",
  print: "In hai trang",
  now: {
    rate: (year: number, percent: string) => `Cuối năm ${String(year)}, ${percent} số hộ là hộ nghèo`,
    unknown: (year: number) => `Chưa có tỷ lệ hộ nghèo cuối năm ${String(year)}`,
  },
  targets: {
    none: "Các kế hoạch đã nhập không đặt mục tiêu tỷ lệ hộ nghèo",
    more: "Mục tiêu",
  },
  worse: {
    noRise: (fell: string, same: number) =>
      same === 0
        ? `Không xã nào tăng; cả ${fell} xã so được đều giảm`
        : `Không xã nào tăng; ${fell} xã giảm, ${whole(same)} xã không đổi`,
    rose: (count: string, names: readonly string[], isAll: boolean) =>
      `${count} xã tăng${isAll ? "" : ", nhiều nhất"}: ${list(names)}`,
    none: "Năm đầu của chuẩn: không có năm nào để so",
    falls: (name: string, points: string) => `Giảm nhiều nhất: ${name}, ${points} điểm.`,
  },
  where: {
    half: (communes: string, of: string) => `Một nửa số hộ nghèo sống ở ${communes} trong ${of} xã, phường`,
    none: "Chưa đủ số liệu theo xã để biết",
    highest: (names: readonly string[]) => `Tỷ lệ cao nhất: ${list(names)}.`,
    poor: "số hộ nghèo",
    households: "số hộ",
    /** The bars beside the answer. */
    bars: (communes: number) => `${whole(communes)} xã có tỷ lệ cao nhất có bao nhiêu`,
  },
  lacks: {
    most: (name: string, percent: string) => `${name}: ${percent} số hộ nghèo thiếu`,
    none: "Không thu thập ở kỳ này",
  },
  need: {
    some: (count: number, above: number, year: number) =>
      `${whole(count)} xã trên ${whole(above)}% hộ nghèo không có chương trình nào ghi nhận năm ${String(year)}`,
    none: (high: number, above: number, year: number) =>
      high === 0
        ? `Không xã nào trên ${whole(above)}% hộ nghèo`
        : `Cả ${whole(high)} xã trên ${whole(above)}% hộ nghèo có chương trình ghi nhận năm ${String(year)}`,
    unknown: "Chưa ghi nhận chương trình nào theo xã, nên chưa biết",
    note: "Ghi nhận cho xã không có nghĩa là đủ cho mọi hộ.",
    toPlanner: "Mở trong Phương án",
  },
  money: {
    needs: (years: string, amount: string, isLeast: boolean) =>
      `Kế hoạch ${years} cần ${isLeast ? "ít nhất " : ""}${amount} tỷ đồng`,
    none: "Chưa kế hoạch nào đã nhập nêu số tiền của cả tỉnh",
    sources: {
      central: "trung ương",
      local: "địa phương",
      credit: "tín dụng",
      community: "cộng đồng",
      foreign: "nước ngoài",
      other: "nguồn khác",
      unstated: "không nêu nguồn",
    } satisfies Record<MoneySource, string>,
    recorded: (years: string, planned: string, spent: string) =>
      `Ghi nhận ở các xã ${years}: kế hoạch ${planned} tỷ, thực hiện ${spent} tỷ đồng.`,
    unspent: "Văn bản chưa cho số đã giao và đã chi của cả tỉnh.",
    toProgrammes: "Chương trình",
  },
  tasks: {
    some: (count: number, day: string) => `${whole(count)} việc có hạn trong kế hoạch; hạn cuối ${day}`,
    none: "Các kế hoạch đã nhập không nêu việc nào có ngày hạn",
    last: (label: string) => `Việc cuối: ${label}.`,
    undone: "Không văn bản nào nói việc nào đã xong.",
  },
  others: {
    place: (rank: number, of: number) => `Thứ ${whole(rank)} trong ${whole(of)} tỉnh của Atlas, từ cao xuống`,
    note: (year: number) => `Cuối năm ${String(year)}, cùng một chuẩn nghèo.`,
  },
  sources: {
    some: (count: number) => `${whole(count)} văn bản; số nào không phải chính thức đều có dấu`,
    none: "Chưa nêu văn bản nào",
    toSources: "Nguồn và chỗ không khớp",
  },
};

export type QuestionWords = typeof vi;
