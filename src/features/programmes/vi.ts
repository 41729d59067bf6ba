import type { FigureUnit } from "#domain/coverage/units";
import { formatCount } from "#domain/format";
import type { Chapter } from "#domain/view";
import type { MoneyNature, MoneySource, Programme } from "#domain/coverage/programme";

const parts = (entries: readonly (readonly [number | null, string])[]) =>
  entries
    .flatMap(([count, what]) => (count === null ? [] : [`${formatCount(count, "vi")} ${what}`]))
    .join(", ");

/** Words of the register of programmes. */
export const vi = {
  lead: (count: number, plans: number) =>
    `${formatCount(count, "vi")} chương trình, dự án và chính sách của ${String(plans)} kế hoạch, với tiền, cơ quan, địa bàn và chỗ số liệu không khớp.`,
  plan: "Kế hoạch",
  money: "Tiền của kế hoạch: mỗi ô một chương trình, rộng theo số tiền",
  /** What the rectangles leave out. */
  silent: (count: number) =>
    `${formatCount(count, "vi")} mục không nêu số tiền: không có ô ở đây, và không phải bằng 0.`,
  outside: "Ngoài tổng của kế hoạch",
  noMoney: "Kế hoạch này không nêu số tiền riêng của chương trình nào.",
  flows: "Từ nguồn vốn, qua chương trình, đến tính chất vốn",
  flowTable: "Bảng các dòng tiền",
  flowColumns: ["Từ", "Đến", "Số tiền"] satisfies readonly [from: string, to: string, amount: string],
  rest: "Chênh lệch giữa tổng in và các khoản",
  unit: "Đơn vị tiền",
  sources: {
    central: "Ngân sách trung ương",
    local: "Ngân sách địa phương",
    credit: "Vốn tín dụng",
    community: "Cộng đồng",
    foreign: "Nước ngoài",
    other: "Huy động khác",
    unstated: "Không nêu nguồn",
  } satisfies Record<MoneySource, string>,
  natures: {
    investment: "Đầu tư phát triển",
    recurrent: "Sự nghiệp",
    credit: "Tín dụng",
    unstated: "Không nêu tính chất",
  } satisfies Record<MoneyNature, string>,
  inferred: "suy ra từ tổng của kế hoạch",
  atLeast: "ít nhất",
  search: "Tìm chương trình, cơ quan, đối tượng",
  /** Stands in the field: names, and what they are about. */
  searchFor: "Tìm: nhà tiêu, BHYT",
  none: "Không có chương trình nào khớp.",
  columns: {
    name: "Tên",
    period: "Thời gian",
    lead: "Cơ quan chủ trì",
    precision: "Địa bàn",
    total: "Theo văn bản",
    leaves: "Cộng các khoản",
    remainder: "Chênh",
  },
  filter: {
    title: "Lọc danh mục",
    more: (count: number) => `Thêm ${formatCount(count, "vi")} cơ quan`,
    sources: (unit: string) => `Nguồn tiền, ${unit}`,
    places: "Nơi đến, chỗ cần xem",
    flagged: "số không khớp",
    none: "Bỏ lọc",
  },
  chapters: {
    catalogue: "Danh mục",
    plan: "Kế hoạch",
    targets: "Mục tiêu",
    tasks: "Việc và hạn",
  } satisfies Record<Chapter, string>,
  chaptersOf: "Các phần của kế hoạch",
  /** What a plan holds, in one line. */
  told: (count: number, money: string | null) =>
    money === null ? `${formatCount(count, "vi")} mục` : `${formatCount(count, "vi")} mục · cần ${money}`,
  apart: (money: string) => `cộng lại thiếu ${money}`,
  above: (money: string) => `cộng lại thừa ${money}`,
  sum: (money: string) => `cộng lại ${money}`,
  apartBy: (money: string) => `chênh ${money}`,
  order: "Xếp theo",
  ofPlan: "thứ tự văn bản",
  bySource: "Theo nguồn",
  flagged: "Có số liệu không khớp",
  kinds: {
    plan: "kế hoạch",
    group: "nhóm",
    programme: "chương trình",
    project: "dự án",
    subproject: "tiểu dự án",
    policy: "chính sách",
    scheme: "đề án",
    task: "nhiệm vụ",
  } satisfies Record<Programme["kind"], string>,
  detail: {
    coverage: "Địa bàn",
    bySource: "Theo nguồn",
    byNature: "Theo tính chất",
    components: "Hợp phần",
    printed: "Theo văn bản",
    leaves: "Cộng các khoản bên dưới",
    remainder: "Chênh lệch",
    contradictions: "Số liệu không khớp",
    figures: "Chỉ tiêu và số liệu của văn bản",
    recorded: "Ghi nhận theo xã",
    communes: "Các xã hiện nay",
    partCommunes: "Xã chỉ có một phần thuộc huyện cũ",
    counts: "Số lượng",
  },
  printedIn: (unit: "billion" | "million") =>
    `văn bản in theo ${unit === "million" ? "triệu đồng" : "tỷ đồng"}`,
  counts: (districts: number | null, communes: number | null, villages: number | null) =>
    parts([
      [districts, "huyện"],
      [communes, "xã"],
      [villages, "thôn, bản"],
    ]),
  mark: (count: number) => `Đánh dấu ${formatCount(count, "vi")} xã trên bản đồ`,
  export: "Tải bảng (CSV)",
  moneyMap: "Bản đồ vốn theo hộ nghèo",
  gapMap: "Nơi nghèo nhiều, vốn ít",
  tasks: {
    byAgency: "Theo cơ quan",
    nobody: "Không nêu cơ quan chủ trì",
    load: (programmes: number, tasks: number) =>
      [
        ...(programmes === 0 ? [] : [`chủ trì ${formatCount(programmes, "vi")} mục`]),
        ...(tasks === 0 ? [] : [`làm ${formatCount(tasks, "vi")} việc có hạn`]),
      ].join(", "),
    quarter: (quarter: number, year: string) => `quý ${["I", "II", "III", "IV"][quarter - 1] ?? ""}/${year}`,
  },
  hatch: "Gạch chéo trên bản đồ nghèo",
  slide: {
    total: (money: string) => `Tổng in trong kế hoạch: ${money} tỷ đồng`,
    noTotal: "Kế hoạch không in tổng số tiền.",
    silent: "không in số tiền",
    more: (count: string) => `và ${count} mục khác trên trang Chương trình`,
  },
  /** What a plan prints for money that it gives none of. */
  noneGiven: "Không",
  /** Units of the figures of plans. */
  figureUnits: {
    percent: "%",
    percentage_points: "điểm phần trăm",
    percentage_points_per_year: "điểm phần trăm mỗi năm",
    percent_per_year: "% mỗi năm",
    billion_vnd: "tỷ đồng",
    million_vnd: "triệu đồng",
    vnd: "đồng",
    million_usd: "triệu đô la Mỹ",
    usd_per_person_year: "đô la Mỹ mỗi người mỗi năm",
    households: "hộ",
    households_per_year: "hộ mỗi năm",
    persons: "người",
    persons_per_year: "người mỗi năm",
    per_10000_persons: "trên 1 vạn dân",
    instances: "lượt",
    communes: "xã",
    districts: "huyện",
    villages: "thôn, bản",
    settlement_groups: "nhóm dân cư",
    works: "công trình",
    projects: "dự án",
    institutions: "cơ sở",
    sites: "điểm",
    clusters: "cụm",
    models: "mô hình",
    houses: "nhà",
    houses_per_year: "nhà mỗi năm",
    dimensions: "chiều",
    indicators: "chỉ số",
    criteria: "tiêu chí",
    years: "năm",
    months: "tháng",
    times: "lần",
    m2: "m²",
    km2: "km²",
    kg: "kg",
  } satisfies Record<FigureUnit, string>,
  /** A figure that says whether something is. */
  flag: ["không", "có"] satisfies readonly [no: string, yes: string],
};

export type ProgrammeWords = typeof vi;
