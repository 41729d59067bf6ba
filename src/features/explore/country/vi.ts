import { formatCount } from "#domain/format";

/** Words of the whole country and of its provinces of the survey's time. */
export const vi = {
  notCompared:
    "Số của khảo sát mức sống dân cư, một cách đo khác với rà soát hằng năm: không so với số ở trang từng tỉnh.",
  ofThen: (count: number) => `${formatCount(count, "vi")} tỉnh trước 1/7/2025`,
  choose: "Bấm một tỉnh để xem số; bấm lần nữa (hoặc Enter) để vào từng xã nơi có số liệu xã.",
  withCommunes: "có số liệu từng xã",
  back: "Về cả nước",
  region: "Vùng",
  enter: (province: string) => `Xem các xã của ${province.replace(/^Tỉnh/, "tỉnh")}`,
  noCommunes: "Chưa có số liệu xã trong bản này.",
  nowIn: (province: string) => `Nay thuộc ${province.replace(/^Tỉnh/, "tỉnh")}.`,
  regions: (year: number) => `Các vùng, ${String(year)}`,
  noRegions: "Không có số theo vùng ở năm này.",
  provinces: "Số tỉnh",
  showRegion: (region: string) => `Khoanh các tỉnh của ${region} trên bản đồ`,
  parts: "Thành thị và nông thôn",
  year: "Năm",
  country: "Cả nước",
  urban: "Thành thị",
  rural: "Nông thôn",
  trend: "Diễn biến",
  lines: { unit: "tỉnh", region: "vùng", country: "cả nước" },
  cut: "Đường cắt ở chỗ đổi cách đo: không so hai bên.",
  noLine: "Không nối, không so giữa các nhóm năm.",
};

export type CountryWords = typeof vi;
