import { formatCount, formatFixed } from "#domain/format";
import { tellSystem } from "../../../src/words/problems/vi/boundaries.ts";
import { verbs } from "./verbs.vi.ts";
import type { CommandWords } from "./words.ts";

const count = (value: number): string => formatCount(value, "vi");

/** The command line in Vietnamese. */

export const vi: CommandWords = {
  language: "vi",
  overview: "Cách dùng: npm run atlas -- LỆNH [--help] [--lang vi|en]",
  verbs,
  usage: {
    verb: ({ found, known }) => `không có lệnh “${found}”; các lệnh: ${known.join(", ")}`,
    needed: ({ what }) => `cần có ${what}`,
    choice: ({ option, found, allowed }) => `${option} ${found}: cần một trong ${allowed.join(", ")}`,
    range: ({ option, found, from, to }) =>
      `${option} ${found}: cần một số nguyên từ ${String(from)} đến ${String(to)}`,
    absent: ({ file, run }) => `chưa có ${file}; hãy chạy "${run}" trước`,
    internal: ({ folder }) =>
      `${folder} thuộc bản nội bộ, bản không che số nào: hãy ghi vào một thư mục trong internal/, hoặc cho phép bằng --allow-internal`,
    both: ({ options: [one, other] }) => `${one} và ${other} cùng nói một điều: chỉ ghi một trong hai`,
    address: ({ found }) => `--site ${found}: cần một địa chỉ như https://example.vn/atlas/`,
    addressWithSlash: ({ found }) =>
      `--site ${found}: cần một địa chỉ kết thúc bằng dấu gạch chéo, như https://example.vn/atlas/`,
    folder: ({ found }) =>
      `--root ${found}: cần đường dẫn tuyệt đối của một thư mục, chỉ gồm chữ không dấu, chữ số, ".", "_" và "-"`,
    frames: ({ found }) =>
      `--frames ${found}: cần self, none, * hoặc các địa chỉ gốc như https://portal.example.vn`,
    tooLarge: ({ what, bytes, most }) =>
      `${what}: ${count(bytes)} byte, vượt mức ${count(most)} byte của một tệp mang theo`,
    exists: ({ file, option }) => `đã có ${file}; ghi ${option} để làm lại từ đầu`,
    mail: ({ found }) => `--contact ${found}: cần một địa chỉ thư như phong@tinh.gov.vn`,
    network: ({ found, reason }) =>
      `không tải được ${found} (${reason}); chạy lại lệnh sẽ tải tiếp phần còn thiếu`,
    digest: ({ found, expected }) =>
      `các tệp tải về không đúng tệp đã ghim (mã băm ${found}, cần ${expected}); đã bỏ hết, không ghi gì`,
    period: ({ file, periods }) =>
      `${file}: chưa biết là số của năm nào theo chuẩn nào${periods.length === 0 ? "" : ` (có thể là ${periods.join(", ")})`}; hãy ghi --period, như --period 2025-MDP2022-2025`,
    system: ({ fault }) => {
      const { found = "", expected } = tellSystem(fault, { file: "" });
      return `${fault.kind === "meridian" ? "--meridian" : "--epsg"} ${found}: cần ${expected}`;
    },
  },
  parse: {
    unknown: (part) => `không có tuỳ chọn ${part}; xem --help`,
    value: (part) => `giá trị của tuỳ chọn ${part} không đúng cách; xem --help`,
    positional: (part) => `không dùng được ${part} ở đây; xem --help`,
  },
  refused: {
    full: (path) =>
      `đĩa đã đầy, không ghi được ${path}: hãy dọn bớt rồi chạy lại lệnh; bản đã công bố vẫn nguyên`,
    forbidden: (path) =>
      `tài khoản này không được đọc hoặc ghi ${path}: hãy xin quyền, hoặc chọn thư mục khác`,
    folder: (path) =>
      `${path} là tệp mà chỗ này cần thư mục, hoặc là thư mục mà chỗ này cần tệp: hãy dời đi, hoặc chọn tên khác`,
    absent: (path) => `không có ${path}: hãy xem lại tên`,
    address: () => "địa chỉ này đang được phần mềm khác dùng: hãy chọn cổng khác bằng --port",
  },
  file: "TỆP",
  stopped: (problems) => `${count(problems)} vấn đề; chưa ghi gì`,
  steps: {
    registry: "đọc danh mục",
    sources: "đọc và kiểm tra các biểu",
    openData: "dữ liệu mở: bảng, sổ tính, ranh giới",
    example: "tạo số liệu mẫu",
    province: (name) => `${name}: chuyển đổi địa giới, số liệu, ranh giới`,
    exampleProvince: (name) => `ghi các biểu mẫu của ${name}`,
    publish: (files, kilobytes) => `công bố ${count(files)} tệp, ${count(kilobytes)} kB`,
    checked: "kiểm tra xong, tất cả",
    built: "dựng xong, tất cả",
    importing: (file) => `nhập ${file}`,
    drawing: "phần vẽ bản đồ",
    pack: (province) => `tỉnh ${province}`,
    renderer: "phần dựng trang",
    pages: "các trang",
    pictures: "ảnh để chia sẻ",
  },
  changes: {
    first: "lần công bố đầu tiên trong thư mục này: chưa có gì để so",
    unchanged: "số liệu và địa bàn giống lần công bố trước",
    withheld: (count) => `số nay bị che: ${count}`,
    shownAgain: (count) => `số nay hiện lại: ${count}`,
    lists: {
      provincesAdded: "tỉnh mới",
      provincesRemoved: "tỉnh không còn",
      periodsAdded: "năm mới",
      periodsRemoved: "năm không còn",
      communesAdded: "xã mới",
      communesEnded: "xã kết thúc",
      boundaries: "ranh giới vẽ lại",
      measuresAdded: "số đo mới",
      measuresRemoved: "số đo không còn",
    },
    more: (count) => ` và ${count} nữa`,
    figures: (count) => `${count} con số đổi, ví dụ:`,
    figure: ({ province, code, period, measure, before, after }) =>
      `${measure} của ${province}/${code}, ${period}: ${String(before ?? "trống")} -> ${String(after ?? "trống")}`,
  },
  questions: {
    provinceCode: "MÃ_TỈNH",
    publisher: "Đơn vị công bố (để trống nếu chưa định)",
    licence: (known) => `Giấy phép của số liệu: ${known.join(", ")} (để trống nếu chưa nêu)`,
    contact: "Địa chỉ thư để bạn đọc báo số sai (để trống nếu không có)",
    status: "Số liệu này là chính thức (official) hay sơ bộ (provisional)",
    document: "Số và tên văn bản công bố (để trống nếu chưa có)",
    fetch: "Tải về? (y/n)",
  },
  told: {
    edition: (file, provinces) =>
      `${file}: ${provinces}. Tiếp theo: "npm run atlas -- add TỆP" để đưa biểu vào, rồi "npm start"`,
    withoutExample: (file) => `${file} nói atlas này không có số liệu mẫu: không tạo`,
    added: ({ file, forms, period, province, score, rows }) =>
      `${file}: ${forms.join(", ")}; ${period}; ${province}; ${count(rows)} xã; chắc chắn ${count(score)} %`,
    notRecognised: (file, reason) => `${file}: chưa nhận ra biểu nào. ${reason}`,
    known: (file, source) => `${file}: đã có trong ${source}, không thêm lần nữa`,
    source: (file, status) => `đã ghi ${file} (${status === "official" ? "chính thức" : "sơ bộ"})`,
    willChange: "dựng thử, chưa công bố gì:",
    pinned: ({ files, megabytes, source, licence, commit }) =>
      `${count(files)} tệp, ${megabytes} MB, từ ${source} (${licence}, bản ${commit})`,
    stopped: "đã dừng, không tải gì",
    change: (line) => `thay đổi  ${line}`,
    unchanged: "không có: số liệu, địa bàn và ranh giới giống lần công bố trước",
    background: (file) => `bản đồ nền: ${file}`,
    otherBackground: (file) => `bản đồ nền: không dùng ${file}; chỉ dùng được một tệp`,
    proposal: (path) =>
      `đã đề xuất ánh xạ cột trong ${path}: hãy kiểm tra, đặt "confirmed" thành true rồi chạy lại`,
    template: (file, communes) => `${file}: ${count(communes)} xã; hãy bỏ những dòng để trống`,
    offline: (files) => `giữ ${count(files)} tệp để dùng khi không có mạng`,
    portable: (file, bytes) => `${file}: ${count(bytes)} byte`,
    pages: (files, folder) => `${count(files)} tệp trong ${folder}`,
    compressed: (files, plain, packed, seconds) =>
      `đã nén ${count(files)} tệp, từ ${count(plain)} còn ${count(packed)} byte theo Brotli, trong ${formatFixed(seconds, 1, "vi")} s`,
    pack: (file, pages, kilobytes) => `${file}: ${count(pages)} trang, ${count(kilobytes)} KB`,
    schematic: (province) => `tỉnh ${province}: từ lần dựng sau dùng ranh giới vẽ phỏng`,
    joined: (format, system, communes) => `${format}, ${system}; đã ghép ${count(communes)} xã`,
    joinedBy: {
      code: (field) => `theo mã trong cột “${field}”`,
      name: (field) => `theo tên trong cột “${field}”`,
    },
    imported: (file) => `đã ghi ${file}; hãy chạy "npm run build:data" để hiển thị`,
    offenders: (shapes, file) => `${count(shapes)} hình cần xem lại trong ${file}`,
  },
};
