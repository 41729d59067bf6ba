import { vi as signs } from "../../words/signs/vi.ts";
import { formatCount, formatCounts, formatValue } from "#domain/format";
import type { Panel } from "#domain/view";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { PublishedStandard as Standard } from "#domain/dataset";
import type { LocalKind, MoranResult } from "#domain/statistics/neighbours";

/** Words of what stands beside the map. */
export const vi = {
  /** Names the sheet on which a region is drawn. */
  picking: "Kéo trên bản đồ để chọn các xã trong vùng. Escape: thôi.",
  /** The answer between two slides. */
  five: { highest: "Năm nơi cao nhất", change: "thay đổi", province: "Cả tỉnh" },
  choosePlace: "Chọn một xã trên bản đồ hoặc trong bảng để xem riêng xã đó.",
  data: "Dữ liệu",
  deprivationsNobody: "Không có hộ nghèo.",
  ethnic: "Hộ nghèo theo dân tộc",
  overview: "Toàn cảnh",
  parts: "Thành thị và nông thôn",
  bands: (units: number) => `Số xã theo nhóm tỷ lệ hộ nghèo (${formatCount(units, "vi")} xã thời đó)`,
  profile: "Hồ sơ xã",
  besideOthers: "So với nơi khác",
  trend: "Diễn biến",
  back: "Về toàn tỉnh",
  /** Asked where a line is cut between two standards. */
  whyCut: "Vì sao đường bị cắt?",
  indicator: "Chỉ tiêu",
  table: "Bảng xếp hạng xã, phường",
  class: "Nhóm",
  panel: {
    names: {
      card: "Nơi này",
      table: "Xếp hạng",
      set: "Nhóm xã",
      clusters: "Cụm",
      indicators: "Chỉ tiêu",
    } satisfies Record<Panel, string>,
    label: "Nội dung bên cạnh bản đồ",
    enlarge: "Mở rộng bảng",
    shrink: "Thu gọn bảng",
    /** Of a change of a share, where room is short. */
    points: "điểm",
    since: (change: string, year: string) => `${change} so với ${year}`,
  },
  timeline: {
    /** The cut between two standards on the timeline, and a year without the indicator. */
    cut: "Đổi chuẩn nghèo: không so sánh hai bên",
    notCollected: "không thu thập theo chuẩn này",
    play: "Chạy qua các năm",
    pause: "Dừng",
    next: "Năm sau",
    before: "Năm trước",
    all: "Tất cả các năm",
    /** The second handle: the year a change is counted from. */
    since: "so với",
    pace: "Tốc độ",
  },
  figures: {
    rankLabel: "thứ hạng từ cao xuống",
    /** What the count beside a rate is out of: "trong 2.302 hộ". */
    outOf: (value: IndicatorValue, { base }: IndicatorRule): string =>
      value.denominator === null
        ? base.vi
        : `trong ${formatCounts(value, "vi", signs).denominator} ${base.vi}`,
    intervalLabel: "khoảng ước lượng",
    /** The interval of a survey estimate. */
    interval: ({ interval }: IndicatorValue, indicator: IndicatorRule): string =>
      interval === null ? "" : interval.map((end) => formatValue(end, indicator, "vi")).join(" đến "),
  },
  source: {
    title: "Nguồn số liệu",
    documents: "Nguồn",
    parts: {
      document: "Văn bản",
      number: "Số",
      date: "Ngày",
      issuer: "Cơ quan ban hành",
      standard: "Chuẩn nghèo",
      status: "Tình trạng",
      grade: "Hạng nguồn",
      flag: "Ghi chú đối chiếu",
    },
    unknown: "Chưa ghi nguồn.",
    printedFlag: (flag: string, printed: string) =>
      `${flag}: giữ nguyên số in ${printed}, không khớp phép chia.`,
    standardLegal: ({ name, legal }: Standard) => `${name.vi} (${legal})`,
    qualityReport: "Báo cáo chất lượng số liệu",
  },
  clusters: {
    kindHints: {
      "high-high": "Nơi khó khăn liền khoảnh: chương trình có thể làm chung cả cụm.",
      "low-low": "Nơi nhẹ hơn mặt bằng, liền khoảnh.",
      "high-low": "Dễ bị bỏ sót khi chỉ nhìn số của cả vùng.",
      "low-high": "Khác hẳn xung quanh: đáng hỏi vì sao.",
    } satisfies Record<LocalKind, string>,
    /** What Moran's I says in plain words. */
    global: ({ i, p, expected }: MoranResult): string => {
      if (p > 0.05) return "Các xã giáp nhau không giống nhau hơn mức ngẫu nhiên.";
      return i > expected
        ? "Các xã giáp nhau thường giống nhau: cao nằm cạnh cao, thấp nằm cạnh thấp."
        : "Các xã giáp nhau thường khác nhau: cao nằm cạnh thấp.";
    },
    few: "Chưa đủ xã có số để xét các xã giáp nhau.",
    /** @param p with its sign of relation: "= 0,012", "< 0,001" */
    figures: (i: string, expected: string, p: string, permutations: number) =>
      `Moran I ${i} (ngẫu nhiên: ${expected}); p ${p}, ${formatCount(permutations, "vi")} phép hoán vị. Từng xã: LISA, đếm đủ mọi hoán vị có điều kiện, tỷ lệ phát hiện sai không quá 5%.`,
    schematic: "Tính trên ranh giới vẽ phỏng: xã giáp nhau ở đây có thể không giáp nhau trên thực địa.",
    paint: "Tô bản đồ theo cụm",
    unpaint: "Tô lại theo chỉ tiêu",
    none: "Không có xã nào khác biệt rõ.",
  },
  ranking: {
    now: "Nay",
    name: "Tìm tên xã",
    into: "có số liệu từng xã: bấm hai lần để vào",
    least: "Từ",
    most: "Đến",
    /** Several communes are chosen, to be put side by side. */
    gather: {
      start: "Chọn nhiều xã",
      hint: "Bấm tên từng xã.",
      count: (count: number) => `Đã chọn ${String(count)}`,
      compare: "So sánh",
    },
    /** What the range beside a rank stands for. */
    range: "Khoảng hạng: với ít hộ, hơn kém vài hộ là đổi hạng (so từng cặp xã, mức 95%).",
  },
  selection: {
    rectangle: "Kéo khung",
    lasso: "Khoanh vùng",
    addShown: "Thêm các xã đang lọc",
    clear: "Bỏ hết",
    empty: "Chưa chọn xã nào.",
    hint: "Giữ Shift khi chọn xã trên bản đồ (bàn phím: Shift + Enter), kéo khung, khoanh vùng, hoặc lọc bằng chú giải rồi thêm.",
    totals: {
      communes: "xã, phường",
      households: "hộ dân cư",
      poor: "hộ nghèo",
      nearPoor: "hộ cận nghèo",
      poorRate: "tỷ lệ hộ nghèo chung",
      shareOfPoor: "trong số hộ nghèo của tỉnh",
      area: "diện tích",
    },
    /** Before a sum that lacks some communes. */
    atLeast: "ít nhất",
    unknown: (count: number) => `thiếu số của ${formatCount(count, "vi")} xã`,
    members: "Các xã trong nhóm",
    remove: (name: string) => `Bỏ ${name} khỏi nhóm`,
    compare: "So sánh diễn biến",
    compareLimit: (most: number) => `Vẽ ${String(most)} xã đầu của nhóm.`,
    beside: "Đặt cạnh nhau trong bảng",
    export: "Tải bảng (CSV)",
    words: {
      code: "Mã xã",
      source: "Nguồn",
      link: "Liên kết",
      note: "Cột tình trạng nói rõ số nào chính thức, số nào giả định; số giả định không dùng để quyết định.",
    },
  },
  releases: {
    title: "Thay đổi giữa các lần phát hành",
    against: "Lần phát hành",
    /** @param index 0 for the release on show */
    release: (index: number, id: string): string =>
      index === 0 ? `đang xem (${id}) so với lần trước` : `${String(index)} lần trước đó (${id})`,
    total: (all: string, here: string) =>
      `${all} số thay đổi trong cả atlas; ${here} số của chỉ tiêu này ở tỉnh này được liệt kê.`,
    first: "Lần phát hành đầu tiên: chưa có gì để so sánh.",
    redrawn: "Ranh giới của tỉnh đã được vẽ lại.",
    place: "Nơi",
    figure: "Số liệu",
    before: "Trước",
    after: "Sau",
    none: "không có",
    mark: "Đánh dấu các xã này trên bản đồ",
    missing: "Không đọc được nhật ký phát hành.",
  },
  programmes: {
    /** Programmes that no map of communes can show. */
    unplaced: "Chương trình không vẽ được theo xã",
    sponsor: "Đơn vị đỡ đầu",
  },
  hatch: {
    title: "Gạch chéo: nơi chương trình đến",
    add: "Thêm chương trình",
    remove: (name: string) => `Bỏ ${name}`,
    whole: (count: string, recorded: string, named: string) =>
      `${count} xã: ${recorded} có dòng ghi nhận, ${named} thuộc nơi kế hoạch nêu tên`,
    part: (count: string) => `${count} xã chỉ có một phần thuộc huyện cũ được nêu tên`,
  },
};

export type ExploreWords = typeof vi;
