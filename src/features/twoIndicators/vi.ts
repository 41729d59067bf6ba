/** Words of two indicators against one another. */
export const vi = {
  title: "Hai chỉ tiêu của mỗi xã",
  caption: (across: string, up: string, year: string) =>
    `${across} và ${up.toLowerCase()}, ${year.toLowerCase()}`,
  across: "Ngang",
  up: "Dọc",
  swap: "Đổi trục",
  size: "vòng to: nhiều hộ",
  chart: (across: string, up: string) =>
    `Mỗi vòng tròn một xã: ${across.toLowerCase()} theo chiều ngang, ${up.toLowerCase()} theo chiều dọc. Phím mũi tên sang xã bên, Enter chọn.`,
  point: (place: string, across: string, up: string) => `${place}: ngang ${across}, dọc ${up}`,
  whole: "Vạch đứt, toàn tỉnh:",
  line: "Mọi xã trên một trục",
  lineLabel: (across: string) => `Mọi xã theo ${across.toLowerCase()}; số ghi trong bảng bên cạnh`,
  map: "Tô theo trục ngang. Viền đậm: đang chọn.",
  chosen: (count: string) => `${count} xã đang chọn`,
  households: "hộ nghèo",
  shareOfPoor: "hộ nghèo cả tỉnh",
  atLeast: "ít nhất",
  clear: "Bỏ chọn",
  how: "Kéo một khung trên biểu đồ, hay bấm từng vòng, để chọn xã. Bàn phím: mũi tên sang xã bên, Enter chọn.",
  highest: "Cao ở cả hai",
  highestNote: "Trên mức cả tỉnh ở cả hai chỉ tiêu.",
  noneHighest: "Không xã nào trên mức cả tỉnh ở cả hai.",
  district: "Chỉ làm rõ",
  everywhere: "Cả tỉnh",
  commune: "Xã, phường",
  all: (count: string) => `Xem cả ${count} xã dưới dạng bảng`,
  together: {
    none: (rho: string, n: string) => `Hai thứ hầu như không đi cùng nhau (tương quan hạng ${rho}, ${n} xã).`,
    weak: (rho: string, n: string, isOpposite: boolean) =>
      `Hai thứ đi ${isOpposite ? "ngược chiều" : "cùng chiều"} một phần (tương quan hạng ${rho}, ${n} xã).`,
    strong: (rho: string, n: string, isOpposite: boolean) =>
      `Hai thứ đi ${isOpposite ? "ngược chiều" : "cùng chiều"} rõ (tương quan hạng ${rho}, ${n} xã).`,
  },
  notCause: "Đi cùng nhau không có nghĩa thứ này gây ra thứ kia.",
  withheld: (count: string, names: string) =>
    `Không công bố một trong hai số (ít hộ): ${count} xã (${names}).`,
  missing: (count: string, names: string) => `Không có một trong hai số: ${count} xã (${names}).`,
  none: "Năm này không có xã nào đủ cả hai số.",
  lost: "Số liệu của chỉ tiêu dọc không tải được.",
  again: "Tải lại",
  csv: "Tải bảng",
  file: "hai-chi-tieu",
  link: "Địa chỉ của trang",
  code: "Mã",
  status: "tình trạng",
  documents: "nguồn",
  householdsColumn: "Tổng số hộ",
};

export type TwoIndicatorsWords = typeof vi;
