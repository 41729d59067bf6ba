import { formatCount } from "#domain/format";
import { vi as reading } from "../reading/vi.ts";
import type {
  AroundMessages,
  CardMessages,
  FrameMessages,
  CompareMessages,
  RankingMessages,
  ReleaseMessages,
  SearchMessages,
  SelectionMessages,
  SideMessages,
  ToolMessages,
} from "./messages.ts";

const card: CardMessages = {
  from: (names) => `Từ ${joinVi(names)}, 1/7/2025`,
  partOf: (name, share) =>
    `một phần ${name} (${share === null ? "không rõ bao nhiêu hộ" : `${share} số hộ`})`,
  formerDistrict: (names) => `${joinVi(names)} (cũ)`,
  profile: "Toàn bộ hồ sơ",
  trend: "Diễn biến",
  unit: "xã, phường",
  provinceLine: "toàn tỉnh",
  deprivations: "Hộ nghèo thiếu hụt gì",
  deprivationsNote: "Trong 100 hộ nghèo, bao nhiêu hộ thiếu hụt.",
  deprivationsNone: "Không thu thập theo xã ở kỳ này.",
  deprivationsNobody: "Không có hộ nghèo.",
  parts: "Thành thị và nông thôn",
  part: { urban: "Thành thị", rural: "Nông thôn" },
  partsNone: "Chưa có số liệu công bố cho kỳ này.",
  ethnic: "Hộ nghèo theo dân tộc",
  ethnicGroups: {
    mong: "Mông",
    thai: "Thái",
    kho_mu: "Khơ Mú",
    other_minority: "Dân tộc thiểu số khác",
    kinh: "Kinh",
    unexplained: "Không rõ (tổng in trừ các nhóm)",
  },
  bands: (units) => `Số xã theo nhóm tỷ lệ hộ nghèo (${formatCount(units, "vi")} xã thời đó)`,
  band: (from, to) =>
    from === to
      ? "0%"
      : from === 0
        ? `đến ${String(to)}%`
        : to >= 100
          ? `trên ${String(from)}%`
          : `trên ${String(from)} đến ${String(to)}%`,
  bandNone: "không in",
  sourceLine: "Nguồn",
  source: "Từ đâu?",
  printedFlag: (flag, printed) => `${flag}: giữ nguyên số in ${printed}, không khớp phép chia.`,
  sourceParts: {
    document: "Văn bản",
    number: "Số",
    date: "Ngày",
    issuer: "Cơ quan ban hành",
    standard: "Chuẩn nghèo",
    status: "Tình trạng",
    grade: "Hạng nguồn",
    flag: "Ghi chú đối chiếu",
  },
  unknownSource: "Chưa ghi nguồn.",
  overview: "Toàn cảnh tỉnh",
  sources: "Nguồn",
  slides: "Trang chiếu",
  data: "Dữ liệu",
  pages: "Các trang khác",
  qualityReport: "Báo cáo chất lượng số liệu",
  sourceTitle: ({ title }) => title.vi,
  standardLegal: ({ name, legal }) => `${name.vi} (${legal})`,
  choosePlace: "Chọn một xã trên bản đồ hoặc trong bảng để xem riêng xã đó.",
};

const search: SearchMessages = {
  none: (text) => `Không tìm thấy “${text}”. Thử gõ không dấu hoặc tên cũ.`,
  now: (names) => `nay là ${joinVi(names)}`,
  kinds: { commune: "hiện nay", former: "tên cũ", district: "huyện cũ" },
  terms: "Giải thích từ ngữ",
  results: (count) => `${String(count)} kết quả`,
};

const tools: ToolMessages = {
  open: "Cách vẽ",
  savePicture: "Lưu hình",
  form: "Kiểu bản đồ",
  forms: {
    auto: "Thông dụng",
    symbols: "Hình tròn theo số lượng",
    bivariate: "Hai chỉ tiêu",
    alpha: "Đậm nhạt theo số hộ",
    dots: "Chấm",
    tiles: "Ô lục giác",
    columns: "Cột",
    clusters: "Cụm lân cận",
  },
  formHints: {
    auto: "Tỷ lệ tô màu vùng, số lượng vẽ hình tròn.",
    symbols: "Vòng tròn to nhỏ theo số hộ đứng sau tỷ lệ.",
    bivariate: "Chín màu cho hai chỉ tiêu cùng lúc.",
    alpha: "Xã ít hộ nhạt hơn, để tỷ lệ của vài hộ không lấn át.",
    dots: "Mỗi chấm là một số hộ, rải ngẫu nhiên trong xã.",
    tiles: "Mỗi xã một ô bằng nhau; xã giáp nhau cố giữ cạnh nhau.",
    columns: "Cột cao theo giá trị, màu như chú giải.",
    clusters: "Xã cao giữa xã cao, xã thấp giữa xã thấp, và những xã khác hẳn xung quanh.",
  },
  second: "Chỉ tiêu thứ hai",
  ownChange: "Thay đổi của chính chỉ tiêu này",
  since: "Thay đổi so với năm",
  sinceNone: "Không, xem giá trị",
  method: "Cách phân nhóm",
  methods: {
    own: "Của chỉ tiêu",
    policy: "Ngưỡng chính sách",
    quantile: "Phân vị: số xã bằng nhau",
    equal: "Khoảng đều",
    natural: "Ngắt tự nhiên (tối ưu)",
    pretty: "Ngưỡng tròn",
    deviation: "Độ lệch chuẩn",
    geometric: "Cấp số nhân",
    "head-tail": "Đầu/đuôi",
    manual: "Tự đặt ngưỡng",
  },
  classes: "Số nhóm",
  breaks: "Các ngưỡng",
  breaksHint: "Cách nhau bằng dấu chấm phẩy, ví dụ 5; 10; 20,5",
  changeBreaksHint: "Nhiều nhất ba mức, dùng chung cho tăng và giảm, ví dụ 2; 5; 10,5",
  ofYear: "Chỉ tính theo năm đang xem",
  reset: "Về mặc định",
  cross: (first, second) => `Dọc: ${first}. Ngang: ${second}. Mỗi trục chia ba phần số xã.`,
  crossCell: (first, second, count) => `${first}; ${second}: ${formatCount(count, "vi")} xã`,
  crossNone: "Chỉ tiêu này chưa có chỉ tiêu thứ hai phù hợp.",
  fade: (weight) => `Đậm nhạt: ${weight}`,
  fadeSteps: ["ít hộ", "nhiều hộ"],
  dot: (value, { kind, base, noun }) => {
    // "hộ" + "là hộ nghèo" is one thing: "hộ nghèo".
    const counted =
      kind === "count" ? noun.vi : noun.vi.startsWith("là ") ? noun.vi.slice(3) : `${base.vi} ${noun.vi}`;
    return `1 chấm = ${value} ${counted}`;
  },
  dotNote: "Chấm rải ngẫu nhiên trong xã, không phải vị trí của hộ.",
  columns: "Cột càng cao giá trị càng lớn; cùng thước đo cho mọi năm của chuẩn.",
};

const selection: SelectionMessages = {
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
  atLeast: "ít nhất",
  unknown: (count) => `thiếu số của ${formatCount(count, "vi")} xã`,
  members: "Các xã trong nhóm",
  remove: (name) => `Bỏ ${name} khỏi nhóm`,
  compare: "So sánh diễn biến",
  compareLimit: (most) => `Vẽ ${String(most)} xã đầu của nhóm.`,
  export: "Tải bảng (CSV)",
  words: {
    code: "Mã xã",
    source: "Nguồn",
    link: "Liên kết",
    note: "Cột tình trạng nói rõ số nào chính thức, số nào minh hoạ; số minh hoạ không dùng để ra quyết định.",
  },
};

const compare: CompareMessages = {
  layout: "Bố cục",
  layouts: { one: "Một bản đồ", years: "Các năm", pair: "Hai bản đồ", swipe: "Tấm rèm" },
  years: "Các năm, cùng một chú giải",
  openYear: (year, value) => `Năm ${year}: ${value}. Mở riêng năm này`,
  otherYear: "Bản đồ thứ hai, năm",
  otherIndicator: "chỉ tiêu",
  curtain: "Kéo rèm giữa hai bản đồ",
  broken: "Hai chuẩn nghèo khác nhau: không so sánh được.",
  play: "Chạy qua các năm",
  pause: "Dừng",
  next: "Năm sau",
};

const around: AroundMessages = {
  kinds: {
    "high-high": "cụm cao: cao giữa những xã cao",
    "low-low": "cụm thấp: thấp giữa những xã thấp",
    "high-low": "túi khuất: cao giữa những xã thấp",
    "low-high": "thấp giữa những xã cao",
    none: "không khác ngẫu nhiên",
  },
  kindHints: {
    "high-high": "Nơi khó khăn liền khoảnh: chương trình có thể làm chung cả cụm.",
    "low-low": "Nơi nhẹ hơn mặt bằng, liền khoảnh.",
    "high-low": "Dễ bị bỏ sót khi chỉ nhìn số của cả vùng.",
    "low-high": "Khác hẳn xung quanh: đáng hỏi vì sao.",
  },
  global: ({ i, p, expected }) => {
    if (p > 0.05) return "Các xã giáp nhau không giống nhau hơn mức ngẫu nhiên.";
    return i > expected
      ? "Các xã giáp nhau thường giống nhau: cao nằm cạnh cao, thấp nằm cạnh thấp."
      : "Các xã giáp nhau thường khác nhau: cao nằm cạnh thấp.";
  },
  few: "Chưa đủ xã có số để xét các xã giáp nhau.",
  figures: (i, expected, p, permutations) =>
    `Moran I ${i} (ngẫu nhiên: ${expected}); p ${p}, ${formatCount(permutations, "vi")} phép hoán vị. Từng xã: LISA, đếm đủ mọi hoán vị có điều kiện, tỷ lệ phát hiện sai không quá 5%.`,
  schematic: "Tính trên ranh giới sơ đồ: xã giáp nhau ở đây có thể không giáp nhau trên thực địa.",
  paint: "Tô bản đồ theo cụm",
  unpaint: "Tô lại theo chỉ tiêu",
  none: "Không có xã nào khác biệt rõ.",
};

const ranking: RankingMessages = {
  name: "Tìm tên xã",
  least: "Từ",
  most: "Đến",
  range: "Khoảng hạng: với ít hộ, hơn kém vài hộ là đổi hạng (so từng cặp xã, mức 95%).",
};

const releases: ReleaseMessages = {
  title: "Thay đổi giữa các lần phát hành",
  against: "Lần phát hành",
  release: (index, id) =>
    index === 0 ? `đang xem (${id}) so với lần trước` : `${String(index)} lần trước đó (${id})`,
  total: (all, here) =>
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
};

const frame: FrameMessages = {
  cut: "Đổi chuẩn nghèo: không so sánh hai bên",
  notCollected: "không thu thập theo chuẩn này",
  toMap: "Về bản đồ",
  panels: {
    card: "Chi tiết",
    table: "Xếp hạng",
    set: "Nhóm chọn",
    around: "Lân cận",
    indicators: "Chỉ tiêu",
  },
  panelsLabel: "Nội dung bên cạnh bản đồ",
  enlargeSheet: "Mở rộng bảng",
  shrinkSheet: "Thu gọn bảng",
  back: "Về toàn tỉnh",
  schematicSource: "Ranh giới sơ đồ, không phải địa giới pháp lý.",
  meaning: (term) => `Nghĩa là gì: ${term}`,
  whyCut: "Vì sao đường bị cắt?",
};

export const vi: SideMessages = {
  frame,
  card,
  search,
  tools,
  selection,
  compare,
  around,
  ranking,
  releases,
  reading,
};

/** "A", "A và B", "A, B và C". */
function joinVi(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} và ${names.at(-1) ?? ""}`;
}
