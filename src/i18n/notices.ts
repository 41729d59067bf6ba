import type { Language } from "#domain/localised";

/** What is said when something can not be fetched; it comes only then. */
interface NoticeMessages {
  readonly slow: string;
  readonly retry: string;
  readonly title: string;
  readonly reasons: Readonly<Record<"missing" | "offline" | "slow" | "server" | "corrupt", string>>;
  readonly rest: string;
}

const vi: NoticeMessages = {
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

const en: NoticeMessages = {
  slow: "The network is slow: figures are still on their way.",
  retry: "Try again",
  title: "Some figures are missing",
  reasons: {
    missing: "not on the server (404)",
    offline: "no connection",
    slow: "the server took too long",
    server: "the server reported an error",
    corrupt: "the file is damaged or has another format",
  },
  rest: "The rest of the page still works.",
};

export const NOTICES: Readonly<Record<Language, NoticeMessages>> = { vi, en };
