/** What poor households lack. */
export const vi = {
  title: "Hộ nghèo thiếu hụt gì",
  note: "Trong 100 hộ nghèo, bao nhiêu hộ thiếu hụt.",
  none: "Không thu thập theo xã ở kỳ này.",
};

export type DeprivationWords = typeof vi;
