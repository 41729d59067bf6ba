/** Words of the search of everything, and of use without a network. */
export const vi = {
  search: {
    title: "Tìm xã, chỉ tiêu, trang",
    placeholder: "Xã, tên cũ, chỉ tiêu, chương trình, từ ngữ…",
    hint: "Gõ không dấu cũng được: muong nhe, nha tieu, bhyt, so lieu.",
    none: (text: string) => `Không tìm thấy “${text}”. Thử gõ không dấu hoặc tên cũ.`,
    groups: {
      province: "Tỉnh",
      place: "Xã, phường",
      survey: "Cả nước: tỉnh trước 7/2025, vùng",
      indicator: "Chỉ tiêu",
      programme: "Chương trình, dự án, chính sách",
      fact: "Số trong các kế hoạch",
      page: "Trang",
      term: "Giải thích từ ngữ",
      near: "Tên gần giống",
    },
    slides: "Bộ trình chiếu",
    /** Over the figures of provinces and communes. */
    rate: (indicator: string, year: string) => `${indicator.toLowerCase()}, cuối năm ${year}`,
    /** A commune that was found by names of former ones, or by a district of old. */
    tookIn: (names: string) => `gồm ${names} cũ`,
    layIn: (names: string) => `thuộc ${names} cũ`,
    divided: (count: number) => `cũ, nay là ${String(count)} xã, phường: xem cả nhóm`,
    communes: (count: number) => `${String(count)} xã, phường`,
    /** Of the survey: a province of its time, and a region. */
    ofThen: "trước 1/7/2025, theo khảo sát",
    ofRegion: "vùng, theo khảo sát",
    withheld: "không công bố",
    results: (count: number) => `${String(count)} kết quả`,
    keys: { move: "chọn", take: "mở", leave: "đóng" },
  },
  /** In place of pages that are of one province. */
  country: {
    ofProvinces: "Cả nước chưa có trang này. Trang có ở từng tỉnh:",
    map: "Về bản đồ cả nước",
  },
  /** Where code of a part of the page does not come. */
  lostPart:
    "Một phần của trang không tải được: atlas vừa có bản mới, hoặc mất mạng. Tải lại thì vẫn ở khung nhìn này.",
  offline: {
    /** Without a network: with everything on this machine, or with what has been fetched so far. */
    whole: "Mất mạng: đang dùng bản đã lưu trên máy này.",
    partly: "Mất mạng: chỉ xem được phần đã tải.",
    /** Said once, when everything has been kept. */
    kept: "Đã lưu trên máy này: mất mạng vẫn dùng được.",
    newer: "Đã có bản mới của atlas.",
    reload: "Tải lại",
    later: "Để sau",
  },
};

export type AppWords = typeof vi;
