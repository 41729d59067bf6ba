/** Words of the row at the head of every page, and of the bar at the foot of a phone. */
export const vi = {
  /** Names the row of tabs. */
  pages: "Các trang",
  figures: "Số liệu",
  quality: "Chất lượng số liệu",
  more: "Thêm",
  place: {
    choose: "Chọn nơi",
    title: "Chọn nơi để xem",
    find: "Tìm tỉnh, xã, phường, tên cũ; gõ không dấu cũng được",
    provinces: "Có số liệu từng xã",
    /** Under a province. */
    communes: (count: string) => `${count} xã, phường`,
    country: "Cả nước",
    /** Under the country: units of the survey's time. */
    provincesOfThen: (count: number) => `${String(count)} tỉnh trước 1/7/2025, theo khảo sát mức sống`,
    ofThen: (region: string) => `trước 1/7/2025, ${region}`,
    thenListed: "Tỉnh trước 1/7/2025",
    region: (count: number) => `vùng, ${String(count)} tỉnh trước 1/7/2025`,
    recent: "Vừa xem",
    forget: "Xóa",
    communesOf: (province: string) => `Xã, phường của ${province}`,
    whole: "Cả tỉnh",
    since: (change: string, year: string) => `${change} so với ${year}`,
    lost: "Chưa tải được số liệu của tỉnh.",
  },
  search: "Tìm xã, chỉ tiêu, trang",
  share: "Chia sẻ",
  shared: "Đã chép liên kết",
  refused: "Trình duyệt không cho chép: hãy chép địa chỉ trên thanh địa chỉ",
  show: {
    title: "Chiếu",
    this: "Chiếu màn hình này",
    goOn: (number: string) => `Chiếu tiếp, trang ${number}`,
    sets: "Bộ trình chiếu…",
  },
  settings: {
    title: "Ngôn ngữ, giao diện, in",
    otherLanguage: "English",
    light: "Giao diện sáng",
    dark: "Giao diện tối",
    auto: "Giao diện theo máy",
    print: "In trang này",
    shortcut: "Phím / mở ô tìm",
  },
};

export type HeaderWords = typeof vi;
