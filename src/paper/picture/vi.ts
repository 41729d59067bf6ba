/** Words of pictures and of the dialog that saves them. */
export const vi = {
  title: "Lưu hình bản đồ",
  formats: "Loại tệp",
  format: { pdf: "PDF", svg: "SVG", png: "PNG" },
  formatHints: {
    pdf: "Để in và gửi: nét ở mọi cỡ, chữ tìm và chép được.",
    svg: "Để sửa bằng phần mềm vẽ: nét ở mọi cỡ, kèm phông chữ.",
    png: "Để dán vào văn bản, trang chiếu: ảnh điểm.",
  },
  size: "Khổ giấy",
  orientation: "Chiều giấy",
  landscape: "Ngang",
  portrait: "Dọc",
  scale: "Độ lớn của ảnh",
  /** Pixels of a picture. */
  pixels: (width: string, height: string) => `${width} × ${height} điểm ảnh`,
  extent: "Phần bản đồ",
  whole: "Cả tỉnh",
  onScreen: "Như trên màn hình",
  heading: "Tiêu đề",
  note: "Ghi chú thêm",
  noteHint: "In dưới bản đồ, không bắt buộc.",
  preview: "Xem trước",
  save: "Lưu",
  working: "Đang vẽ…",
  saved: (file: string) => `Đã lưu ${file}`,
  failed: "Chưa lưu được. Thử lại, hoặc chọn loại tệp khác.",
  /** The canvas of this machine can not hold so many pixels. */
  tooLarge: "Máy này không vẽ được ảnh lớn như vậy. Chọn độ lớn nhỏ hơn, hoặc PDF.",
  waiting: "Đang chờ số liệu của bản đồ…",
  /** Signs that no font of the atlas has. */
  unknownSigns: (signs: string) => `Phông chữ của atlas không có: ${signs}`,
  number: (number: string) => `số ${number}`,
  sources: (sources: string) => `Nguồn: ${sources}.`,
  /** Documents beyond those that are named. */
  moreSources: (count: number) => `và ${String(count)} văn bản khác`,
  status: (status: string) => `Tình trạng: ${status}.`,
  address: (address: string, day: string) => `Lưu ngày ${day} từ ${address}`,
  /** For what is made the same on every day. */
  found: (address: string) => `Xem trên mạng: ${address}`,
  asOf: (day: string) => `số liệu tính đến ngày ${day}`,
  /** A curtain can not be drawn on paper. */
  curtain: "Tấm rèm vẽ trên giấy thành hai bản đồ cạnh nhau.",
  /** Either end may be empty. */
  inRange: (from: string, to: string) =>
    `Chỉ tô các nơi ${[from === "" ? "" : `từ ${from}`, to === "" ? "" : `đến ${to}`].join(" ").trim()}; các nơi khác để nhạt.`,
  filtered: "Chỉ tô các nhóm đã chọn; các nhóm khác để nhạt.",
  /** What hatching stands for where programmes are laid over the map. */
  hatches: {
    whole: "cả xã có chương trình đã chọn",
    part: "một phần xã có chương trình đã chọn",
  },
  /** Communes outside a plan are faint. */
  kept: "Chỉ tô các xã được phương án chọn; các xã khác để nhạt.",
  /** Unit of the classes of a legend. */
  unit: (unit: string) => `Đơn vị: ${unit}`,
  /** Unit of a change of a share. */
  points: "điểm phần trăm",
  selected: (commune: string) => `viền đậm: ${commune}`,
  cut: "hai chuẩn nghèo khác nhau: không so sánh được",
  crossAxes: (first: string, second: string) => `Hàng I, II, III: ${first}. Cột A, B, C: ${second}.`,
};

export type PictureWords = typeof vi;
