/** What poor households lack. */
export const vi = {
  title: "Hộ nghèo thiếu hụt gì",
  note: "Trong 100 hộ nghèo, bao nhiêu hộ thiếu hụt.",
  contributions: "Phần của mỗi thiếu hụt trong mọi thiếu hụt",
  contributionsNote:
    "Cộng lại là 100%. Số hộ nghèo thiếu hụt từng chỉ số, chia cho tổng mọi thiếu hụt của hộ nghèo, các chỉ số nặng bằng nhau (theo cách chia của Alkire và Foster 2011).",
  noContributions: (unknown: number) =>
    unknown === 0
      ? "Không có thiếu hụt nào."
      : `Không tính được: ${String(unknown)} chỉ số không có số công bố.`,
  lack: "Thiếu hụt",
  share: "Phần",
  leading: "Thiếu hụt đứng đầu ở từng xã",
  leadingNote: "Điều mà nhiều hộ nghèo của xã thiếu nhất; số trên bản đồ là số của chỉ số ở danh sách dưới.",
  communes: (count: number) => `${String(count)} xã, phường`,
  tied: "Nhiều chỉ số ngang nhau",
  noLeading: "Không có số, hoặc không thiếu hụt",
  partly: (count: number) =>
    `* ${String(count)} xã, phường có chỉ số không công bố: đứng đầu trong số được công bố.`,
  none: "Không thu thập theo xã ở kỳ này.",
};

export type DeprivationWords = typeof vi;
