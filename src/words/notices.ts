import type { Language } from "#domain/localised";

/** What is said when something can not be fetched; it comes only then. */
interface NoticeMessages {
  readonly slow: string;
  readonly retry: string;
  readonly title: string;
  readonly reasons: Readonly<Record<"missing" | "offline" | "slow" | "server" | "corrupt", string>>;
  readonly rest: string;
  /** Without a network: with everything on this machine, or with what has been fetched so far. */
  readonly offline: string;
  readonly offlinePartly: string;
  /** Said once, when everything has been kept. */
  readonly kept: string;
  readonly newer: string;
  readonly reload: string;
  readonly later: string;
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
  offline: "Mất mạng: đang dùng bản đã lưu trên máy này.",
  offlinePartly: "Mất mạng: chỉ xem được phần đã tải.",
  kept: "Đã lưu trên máy này: mất mạng vẫn dùng được.",
  newer: "Đã có bản mới của atlas.",
  reload: "Tải lại",
  later: "Để sau",
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
  offline: "No network: showing what is kept on this machine.",
  offlinePartly: "No network: only what has been loaded can be seen.",
  kept: "Kept on this machine: works without a network.",
  newer: "A newer version of the atlas is here.",
  reload: "Reload",
  later: "Later",
};

export const NOTICES: Readonly<Record<Language, NoticeMessages>> = { vi, en };
