/** "tỉnh Điện Biên" inside a line. */
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Words of the map pack (bộ bản đồ) that is made for paper. */
export const vi = {
  title: (province: string) => `Bộ bản đồ giảm nghèo ${lower(province)}`,
  communesTitle: (province: string) => `Mỗi xã một trang: ${lower(province)}`,
  overview: "Tổng quan",
  keyFigures: "Số chính của tỉnh",
  contents: "Trong bộ này",
  maps: "Bản đồ",
  ranking: "Bảng xếp hạng",
  rankingOf: (indicator: string, ranked: number, all: number) =>
    `${indicator}, từ cao xuống; xếp hạng ${String(ranked)} trong ${String(all)} xã, phường. Đồng hạng cùng một số.`,
  gaps: "Nghèo nhiều, ít chương trình ghi nhận",
  gapMethod: (rate: string, programmes: string, year: number) =>
    `Cách chọn: tỷ lệ hộ nghèo từ ${rate} trở lên và số chương trình đã ghi nhận đến năm ${String(year)} không quá ${programmes}. Cả hai ngưỡng là trung vị của các xã, phường trong tỉnh, như phương án “Nghèo nhiều, ít chương trình ghi nhận” của trang Lập phương án. Không có ghi nhận không có nghĩa là không được hỗ trợ: có thể chưa ai nhập.`,
  gapCount: (count: number, unknown: number) =>
    `${String(count)} xã, phường thoả cả hai${unknown === 0 ? "" : `; ${String(unknown)} xã, phường thiếu số nên không biết`}.`,
  gapNone: "Không xã, phường nào thoả cả hai.",
  gapUnrecorded: "Tỉnh này chưa có ghi nhận chương trình theo xã: không lập được danh sách.",
  /** Title of a second map on the bands of the plans, where the first has classes that tell communes apart. */
  common: (indicator: string) => `${indicator}: theo ngưỡng chung`,
  code: (code: string) => `mã đơn vị ${code}`,
  programmes: "Chương trình ghi nhận",
  recorded: (programmes: string, planned: string, year: number) =>
    `Số chương trình có ghi nhận đến năm ${String(year)}: ${programmes}; vốn kế hoạch đã ghi (triệu đồng): ${planned}.`,
  recordedNone: "Chưa có dòng ghi nhận nào; không có ghi nhận không có nghĩa là không được hỗ trợ.",
  noPoor: "Không còn hộ nghèo, nên không có thiếu hụt nào để đếm.",
  communes: "Từng xã, phường",
  dots: { provisional: "nửa chấm: tạm", estimated: "nửa chấm: ước", illustrative: "chấm rỗng: giả định" },
  trend: "Diễn biến qua các năm",
  year: "Năm",
  columns: {
    rank: "Hạng",
    commune: "Xã, phường",
    rate: "Tỷ lệ hộ nghèo",
    poor: "Hộ nghèo",
    households: "Hộ dân cư",
    near: "Tỷ lệ hộ cận nghèo",
    status: "Tình trạng",
    programmes: "Chương trình ghi nhận",
    planned: "Vốn kế hoạch (triệu đồng)",
    indicator: "Chỉ tiêu",
    value: "Giá trị",
    counts: "Số hộ",
    place: "Hạng trong tỉnh",
  },
  page: (page: number, pages: number) => `Trang ${String(page)}/${String(pages)}`,
  made: (day: string) => `số liệu đến ${day}`,
};

export type MapPackWords = typeof vi;
