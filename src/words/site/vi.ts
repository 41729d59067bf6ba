import type { PagesMessages } from "./messages.ts";

const shareOf = (share: string | null) => (share === null ? "chưa rõ bao nhiêu" : `${share} số hộ`);

export const vi: PagesMessages = {
  frame: {
    skip: "Đến nội dung",
    path: "Đường dẫn",
    openMap: "Xem trên bản đồ",
    otherLanguage: "English",
    footer: "Về trang này",
    quality: "Báo cáo chất lượng số liệu",
    licence: "Mã nguồn: giấy phép MIT. Phông chữ: giấy phép OFL.",
    dataOf: (date) => `Số liệu mới nhất: ${date}.`,
    example:
      "Số có dấu ~ là số minh hoạ: tạo ra cho ví dụ, khớp với số đã công bố, không dùng để ra quyết định.",
  },
  map: {
    heading: "Trên bản đồ tỉnh",
    classes: (indicator, time) => `${indicator}, ${time}`,
    ring: (commune) => `Viền đậm: ${commune}`,
    schematic: "Ranh giới sơ đồ, không phải địa giới pháp lý.",
    imported: "Ranh giới nhập từ tệp.",
  },
  lists: {
    communes: "Các xã, phường",
    communesLead: (communes, provinces) =>
      `${communes} xã, phường của ${provinces} tỉnh, xếp theo tên. Mỗi xã có một trang riêng.`,
    provinces: "Các tỉnh",
    provincesLead: "Mỗi tỉnh có một trang riêng, và danh sách các xã, phường của tỉnh.",
    communesOf: (province) => `Xã, phường của ${province}`,
    count: (count) => `${count} xã, phường`,
    former: "Xã, phường, thị trấn trước 1/7/2025",
    formerLead: "Tên cũ dẫn đến nơi đã sáp nhập vào.",
  },
  former: {
    title: (commune) => `${commune} (trước 1/7/2025)`,
    whole: (former, district, successor) =>
      `Từ 1/7/2025, ${former}${district} thuộc ${successor}. Số liệu trước đó được cộng vào đơn vị mới.`,
    split: (former, district, shares) =>
      `Từ 1/7/2025, ${former}${district} được chia vào ${String(shares.length)} đơn vị mới: ${shares.map(({ name, share }) => `${name} (${shareOf(share)})`).join("; ")}.`,
    unknown: (former, district) =>
      `${former}${district} có trong danh mục trước 1/7/2025, nhưng không có văn bản nào cho biết đã vào đơn vị nào; vì vậy không có số liệu.`,
    choose: "Chọn nơi bạn muốn xem",
    goOn: (successor) => `Đến trang của ${successor}`,
    share: (share) => `khoảng ${share} số hộ`,
    noShare: "chưa rõ số hộ",
    weights: "Tỷ lệ chia số hộ là số minh hoạ (~).",
  },
  missing: {
    title: "Không có trang này",
    text: "Địa chỉ này không có trang nào. Có thể địa chỉ gõ nhầm, hoặc xã đã đổi tên khi sáp nhập.",
    lists: "Tìm trong danh sách:",
    search: "Tìm xã, phường, tên cũ",
    hint: "Gõ tên không cần dấu, ví dụ: muong nhe",
    results: (count) => `${String(count)} kết quả`,
    none: "Không có xã, phường nào có tên như vậy.",
    near: "Có thể bạn tìm:",
    loading: "Đang tải danh sách tên…",
    failed: "Không tải được danh sách tên; hãy dùng các danh sách ở trên.",
    former: ({ name, type }) => `tên cũ: ${type.toLowerCase()} ${name}`,
    district: (name) => `thuộc ${name.toLowerCase().startsWith("huyện") ? `h${name.slice(1)}` : name} cũ`,
  },
  image: {
    status: {
      illustrative: "~ số minh hoạ, không phải số công bố",
      suppressed: "số liệu được bảo vệ",
      missing: "không có số liệu",
      published: "số từ văn bản đã công bố",
    },
    onMap: "~ trên bản đồ: minh hoạ",
    alternative: (place) => `${place}: câu tóm tắt và bản đồ nhỏ`,
  },
  graph: {
    area: "Diện tích",
    part: (indicator) => `${indicator}: tử số`,
    whole: (base) => `Tổng số ${base}`,
  },
};
