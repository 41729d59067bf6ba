/** Words of the search in the header, and of use without a network. */
export const vi = {
  search: {
    title: "Tìm xã, phường",
    placeholder: "Tìm xã, phường, tên cũ…",
    none: (text: string) => `Không tìm thấy “${text}”. Thử gõ không dấu hoặc tên cũ.`,
    kinds: { commune: "hiện nay", former: "tên cũ", district: "huyện cũ" },
    terms: "Giải thích từ ngữ",
    results: (count: number) => `${String(count)} kết quả`,
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
