/** What is said where something can not be fetched; it comes only then. */
export const vi = {
  loading: "Đang tải…",
  lost: "Không tải được phần này. Có thể mạng đã ngắt.",
  slow: "Mạng chậm: số liệu vẫn đang được tải.",
  retry: "Thử lại",
  title: "Thiếu một phần số liệu",
  reasons: {
    missing: "không có trên máy chủ (404)",
    offline: "không kết nối được",
    slow: "máy chủ trả lời quá lâu",
    server: "máy chủ báo lỗi",
    corrupt: "tệp hỏng hoặc sai định dạng",
  },
  rest: "Phần còn lại của trang vẫn dùng được.",
};

export type NoticeWords = typeof vi;
