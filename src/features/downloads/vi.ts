const kinds: Readonly<Record<string, string>> = {
  xlsx: "Bảng tính",
  csv: "CSV",
  geojson: "GeoJSON",
  topojson: "TopoJSON",
  json: "JSON",
  md: "Văn bản",
  cff: "Văn bản",
};

const units: Readonly<Record<string, string>> = {
  households: "hộ",
  persons: "người",
  communes: "xã",
  villages: "thôn, bản",
  programmes: "chương trình",
  deprivations: "thiếu hụt",
  percent: "%",
  percentage_points: "điểm %",
  percentage_points_per_year: "điểm % mỗi năm",
  million_vnd: "triệu đồng",
  km2: "km²",
  "per-km2": "hộ trên km²",
  "per-household": "trên mỗi hộ",
};

/** Words of the page of open data; fetched with it. */
export const vi = {
  title: "Dữ liệu mở",
  lead: "Tải số liệu và bản đồ về dùng, miễn phí, không cần đăng ký. Số nào cũng kèm tình trạng và nguồn; ô trống là không có số hoặc được bảo vệ, không bao giờ là 0.",
  failed: "Bản này không kèm tệp dữ liệu mở.",
  /** The parts of the page, as links at its head. */
  parts: "Trên trang này",
  facts: {
    title: "Bộ dữ liệu này",
    provinces: "Tỉnh",
    until: "Số liệu đến",
    version: "Phiên bản",
    licence: "Giấy phép",
    boundaries: "Ranh giới",
    figures: "Số liệu",
  },
  /** What the licence covers in an edition with made-up figures, and whose the others are. */
  licenceOfExample: "cho số giả định và việc tập hợp dữ liệu.",
  official: "Số chính thức thuộc về văn bản nêu ở cột source.",
  internal: "Bản nội bộ, không công bố: không số nào được giấu.",
  statuses: { status: "Tình trạng", says: "Nghĩa là", values: "Số giá trị" },
  screen: "Những gì đang hiện",
  screenLead: "Tệp được tạo ngay trong trình duyệt, không gửi gì đi đâu.",
  extent: "Các xã",
  rows: (count: string) => `${count} xã, phường; mỗi xã một dòng.`,
  extents: {
    shown: (count: string) => `đang hiện theo bộ lọc (${count})`,
    all: (count: string) => `cả tỉnh (${count})`,
    set: (count: string) => `nhóm đã chọn (${count})`,
  },
  formats: {
    csv: [
      "CSV",
      "mở thẳng bằng bảng tính tiếng Việt: chấm phẩy, dấu phẩy thập phân; mấy dòng đầu nói đây là gì",
    ],
    xlsx: ["Bảng tính XLSX", "Excel, LibreOffice; giữ nguyên số 0 đầu mã xã; trang thứ hai nói đây là gì"],
    geojson: ["GeoJSON", "ranh giới kèm số, WGS 84; QGIS, bản đồ trên web"],
    topojson: ["TopoJSON", "như GeoJSON nhưng gọn hơn, ranh giới chung chỉ ghi một lần; D3, mapshaper"],
  } satisfies Record<"csv" | "xlsx" | "geojson" | "topojson", readonly [name: string, suits: string]>,
  sheets: ["So lieu", "Ve tep nay"] satisfies readonly [table: string, about: string],
  about: {
    sentence: "Nội dung",
    indicator: "Chỉ tiêu",
    standard: "Chuẩn nghèo",
    link: "Địa chỉ",
    note: "Lưu ý",
    boundaries: "Ranh giới",
    version: "Phiên bản dữ liệu",
    citation: "Trích dẫn",
    licence: "Giấy phép",
  },
  note: "Cột status nói số nào chính thức, số nào giả định; số giả định không dùng để quyết định.",
  boundaries: {
    schematic: "Ranh giới vẽ phỏng, không phải địa giới",
    imported: "Ranh giới nhập từ tệp",
  },
  noClass: "",
  everything: "Tất cả",
  archive: (size: string) => `Tải tất cả (ZIP, ${size})`,
  archiveHolds:
    "Mọi tệp dưới đây trừ các bảng tính XLSX, vốn chứa cùng số liệu; có mô tả gói dữ liệu datapackage.json.",
  whole: "Mọi tỉnh của bản này",
  columns: { file: "Tệp", what: "Nội dung", kind: "Dạng", size: "Cỡ" },
  /** Kinds of file by ending. */
  kinds,
  size: (bytes: string, isMega: boolean) => `${bytes} ${isMega ? "MB" : "kB"}`,
  addresses: "Địa chỉ không đổi",
  stable:
    "Tên trong data/v1/ không đổi và luôn là bản mới nhất; v1 chỉ đổi khi định dạng đổi theo cách làm hỏng chương trình đang đọc. Mô tả mọi tệp:",
  pinned: "Đúng phiên bản này, không bao giờ đổi; hãy trích dẫn tệp này:",
  forPrograms:
    "CSV ở đây dành cho chương trình: UTF-8 không có dấu thứ tự byte (BOM), dấu phẩy ngăn cột, dấu chấm thập phân. Mở bằng bảng tính thì dùng XLSX, hoặc CSV ở mục trên. Chữ mở đầu như công thức có dấu nháy đơn đứng trước.",
  citation: "Trích dẫn",
  copy: "Chép",
  copied: "Đã chép",
  licence: "Giấy phép",
  noLicence: "Bên công bố chưa nêu giấy phép.",
  dictionary: "Từ điển dữ liệu",
  found: (count: string) => `${count} mục`,
  dictionaryLead: "Mỗi cột, tình trạng, chuẩn, chỉ tiêu và số đo: tên, định nghĩa, đơn vị, công thức.",
  find: "Tìm trong từ điển",
  entryParts: {
    column: "cột",
    status: "tình trạng",
    standard: "chuẩn",
    indicator: "chỉ tiêu",
    measure: "số đo",
  },
  entry: { name: "Tên", definition: "Định nghĩa", unit: "Đơn vị", formula: "Cách tính" },
  /** Units of measurement by their id in the files. */
  units,
  api: "Cho lập trình viên: các tệp JSON như một API",
  apiLead:
    "Chính những tệp mà trang này đọc. Bắt đầu từ catalogue.json, nơi nêu tên các tệp khác; tên mang dấu băm nên nội dung dưới một tên không bao giờ đổi. Trang khác được đọc (CORS). Mô tả đầy đủ:",
  apiSchema: (name: string) => `Lược đồ ${name}`,
  embed: "Nhúng bản đồ vào trang khác",
  embedLead:
    "Chọn bản đồ cần hiện, xem trước, rồi chép một trong hai đoạn mã vào trang của mình. Bản đồ luôn kèm câu tóm tắt, chú giải, nguồn và tình trạng số liệu; không theo dõi người đọc.",
  options: {
    indicator: "Chỉ tiêu",
    period: "Kỳ",
    commune: "Xã được chọn",
    noCommune: "không",
    language: "Ngôn ngữ",
    theme: "Nền",
    table: "Kèm bảng số liệu",
    height: "Chiều cao (px)",
  },
  languages: { vi: "Tiếng Việt", en: "English" },
  themes: { auto: "theo máy", light: "sáng", dark: "tối" },
  preview: "Xem trước bản nhúng",
  frameCode: "Cách 1: khung <iframe>",
  frameNote:
    'Dễ nhất, dán vào đâu cũng được. Khung báo chiều cao nó cần cho trang chứa bằng postMessage: { type: "poverty-map-height", height }.',
  elementCode: "Cách 2: thành phần <poverty-map>",
  elementNote:
    "Một tập lệnh, cho trang muốn điều khiển bản đồ. Kiểu dáng hai bên không lẫn vào nhau; chạy cả trong trang có chính sách nội dung (CSP) ngặt. Liên kết bên trong hiện ra khi tập lệnh không tải được.",
  policy: "Chính sách của trang chứa chỉ cần cho phép:",
  attributes: "Thuộc tính, đổi lúc nào cũng được",
  events: "Sự kiện, nội dung ở event.detail",
  /** What each attribute takes and each event tells. */
  attributeSays: {
    province: "mã tỉnh",
    indicator: "mã chỉ tiêu, xem từ điển dưới đây",
    period: "năm và chuẩn nghèo",
    commune: "mã xã được chọn; đổi theo khi người đọc chọn",
    lang: "vi hoặc en",
    theme: "auto, light hoặc dark",
    table: "có mặt thì kèm bảng số liệu",
    src: "địa chỉ atlas, khi dữ liệu ở nơi khác tập lệnh",
  },
  eventSays: {
    "poverty-map-ready": "đã vẽ xong: tỉnh, chỉ tiêu, kỳ, câu tóm tắt",
    "commune-hover": "xã đang được trỏ tới, hoặc null",
    "commune-select": "xã vừa chọn với giá trị, tình trạng, nguồn, thứ hạng; hoặc null",
    error: "tệp không đọc được và lý do",
  },
};

export type DownloadsWords = typeof vi;
