/** Words of a hatched programme: its plan and years beside those of the map. */
export const vi = {
  plan: (plan: string, from: number, to: number) =>
    `Thuộc: ${plan}. Thời gian ${String(from)}-${String(to)}.`,
  otherYears: (year: number, from: number, to: number) =>
    `Bản đồ ở năm ${String(year)}, ngoài thời gian ${String(from)}-${String(to)} của chương trình.`,
};

export type HatchWords = typeof vi;
