import type { NoticeWords } from "./vi.ts";

export const en: NoticeWords = {
  loading: "Loading…",
  lost: "This part could not be loaded. The network may be gone.",
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
