/** Words of maps side by side. */
export const vi = {
  years: "Các năm, cùng một chú giải",
  openYear: (year: string, value: string) => `Năm ${year}: ${value}. Mở riêng năm này`,
  otherYear: "Bản đồ thứ hai, năm",
  otherIndicator: "chỉ tiêu",
  /** The small table of both: its name, its rows, and the head of what came between. */
  table: "Bảng hai bên",
  difference: "Thay đổi",
  behind: "Số lượng",
  highest: "Xã cao nhất",
  outOf: (count: string, of: string, base: string) => `${count} trong ${of} ${base}`,
  curtain: "Kéo rèm giữa hai bản đồ",
  /** Between two standards nothing is compared, only shown. */
  broken: "Hai chuẩn nghèo khác nhau: không so sánh được.",
};

export type CompareWords = typeof vi;
