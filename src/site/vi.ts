import type { NamedCommune } from "../words/statements.ts";

/** What one heir of a former commune got of it. */
export interface NamedShare {
  readonly name: string;
  /** "60%", or null where no household weights are known. */
  readonly share: string | null;
}

const shareOf = (share: string | null) => (share === null ? "chưa rõ bao nhiêu" : `${share} số hộ`);

/** Everything the pages built ahead say around the views; a language that lacks a message does not compile. */
export const vi = {
  frame: {
    skip: "Đến nội dung",
    /** Names the way from the atlas to this page. */
    path: "Đường dẫn",
    tabs: "Các trang",
    openMap: "Xem trên bản đồ",
    otherLanguage: "English",
    footer: "Về trang này",
    quality: "Báo cáo chất lượng số liệu",
    licence: "Mã nguồn: giấy phép MIT. Phông chữ: giấy phép OFL.",
    /** Which year the newest figures are of; `date` is written out. */
    dataOf: (date: string) => `Số liệu mới nhất: ${date}.`,
    example: "Số liệu xã: GIẢ ĐỊNH, không dùng để quyết định.",
  },
  map: {
    /** What colours mean: indicator and time. */
    classes: (indicator: string, time: string) => `${indicator}, ${time}`,
    ring: (commune: string) => `Viền đậm: ${commune}`,
    schematic: "Ranh giới vẽ phỏng, không phải địa giới.",
    imported: "Ranh giới nhập từ tệp.",
  },
  lists: {
    communes: "Các xã, phường",
    communesLead: (communes: string, provinces: string) =>
      `${communes} xã, phường của ${provinces} tỉnh, xếp theo tên. Mỗi xã có một trang riêng.`,
    provinces: "Các tỉnh",
    provincesLead: "Mỗi tỉnh có một trang riêng, và danh sách các xã, phường của tỉnh.",
    communesOf: (province: string) => `Xã, phường của ${province}`,
    count: (count: string) => `${count} xã, phường`,
    former: "Xã, phường, thị trấn trước 1/7/2025",
    formerLead: "Tên cũ dẫn đến nơi đã sáp nhập vào.",
  },
  country: {
    title: "Cả nước theo khảo sát mức sống dân cư",
    lead: "63 tỉnh (trước 1/7/2025), sáu vùng, thành thị và nông thôn: số chính thức của Tổng cục Thống kê, theo thu nhập đến 2016 và đa chiều năm 2023.",
    apart:
      "Khảo sát là cách đo khác với rà soát hộ nghèo hằng năm: không so với số ở trang từng tỉnh, không cộng, không tính bình quân sang 34 tỉnh.",
    regions: "Cả nước, vùng, thành thị và nông thôn",
    provinces: "63 tỉnh trước 1/7/2025",
    enter: "Tên có đường dẫn: tỉnh ngày nay của nơi ấy có số liệu xã trong atlas này.",
    place: "Nơi",
    province: "Tỉnh",
    preliminary: "sơ bộ",
    missing: "–: bảng không in số của năm đó.",
    lines: "Cách đo của từng giai đoạn",
    sources: "Nguồn",
  },
  former: {
    /** "Xã Leng Su Sìn (trước 1/7/2025)". */
    title: (commune: string) => `${commune} (trước 1/7/2025)`,
    whole: (former: string, district: string, successor: string) =>
      `Từ 1/7/2025, ${former}${district} thuộc ${successor}. Số liệu trước đó được cộng vào đơn vị mới.`,
    split: (former: string, district: string, shares: readonly NamedShare[]) =>
      `Từ 1/7/2025, ${former}${district} được chia vào ${String(shares.length)} đơn vị mới: ${shares.map(({ name, share }) => `${name} (${shareOf(share)})`).join("; ")}.`,
    /** One source alone names the successor: it leads there, and no figures are carried. */
    toConfirm: (former: string, district: string, successor: string, resolution: string) =>
      `${former}${district}${resolution === "" ? "" : ` theo ${resolution}`} nay thuộc ${successor}; cần xác nhận, nên không mang số liệu sang.`,
    unknown: (former: string, district: string) =>
      `${former}${district} có trong danh mục trước 1/7/2025, nhưng không có văn bản nào cho biết đã vào đơn vị nào; vì vậy không có số liệu.`,
    choose: "Chọn nơi bạn muốn xem",
    goOn: (successor: string) => `Đến trang của ${successor}`,
    share: (share: string) => `khoảng ${share} số hộ`,
    noShare: "chưa rõ số hộ",
    weights: "Tỷ lệ chia số hộ là số giả định.",
  },
  missing: {
    title: "Không có trang này",
    text: "Địa chỉ này không có trang nào. Có thể địa chỉ gõ nhầm, hoặc xã đã đổi tên khi sáp nhập.",
    lists: "Tìm trong danh sách:",
    search: "Tìm xã, phường, tên cũ",
    hint: "Gõ tên không cần dấu, ví dụ: muong nhe",
    results: (count: number) => `${String(count)} kết quả`,
    none: "Không có xã, phường nào có tên như vậy.",
    near: "Có thể bạn tìm:",
    loading: "Đang tải danh sách tên…",
    failed: "Không tải được danh sách tên; hãy dùng các danh sách ở trên.",
    former: ({ name, type }: NamedCommune) => `tên cũ: ${type.toLowerCase()} ${name}`,
    district: (name: string) =>
      `thuộc ${name.toLowerCase().startsWith("huyện") ? `h${name.slice(1)}` : name} cũ`,
  },
  image: {
    status: {
      illustrative: "số GIẢ ĐỊNH, không dùng để quyết định",
      provisional: "số tạm: nguồn nêu, chưa thấy văn bản",
      estimated: "số ước của nguồn, chưa phải kết quả",
      suppressed: "số liệu được bảo vệ",
      missing: "không có số liệu",
      published: "số từ văn bản đã công bố",
    },
    alternative: (place: string) => `${place}: câu tóm tắt và bản đồ nhỏ`,
  },
  graph: {
    area: "Diện tích",
    /** The count a rate is made of. */
    part: (indicator: string) => `${indicator}: tử số`,
    /** What it is counted out of. */
    whole: (base: string) => `Tổng số ${base}`,
  },
};

export type SiteWords = typeof vi;
