const ethnicGroups: Readonly<Record<string, string>> = {
  mong: "Mông",
  thai: "Thái",
  kho_mu: "Khơ Mú",
  other_minority: "Dân tộc thiểu số khác",
  kinh: "Kinh",
  unexplained: "Không rõ (tổng in trừ các nhóm)",
};

/** Facts of a province that stand beside its communes: urban and rural, peoples, bands of the rate. */
export const vi = {
  part: { urban: "Thành thị", rural: "Nông thôn" },
  /** Beside a denominator that no document prints, and what that means. */
  unprinted: "suy ra",
  unprintedNote: "Số hộ toàn khu vực không văn bản nào in: suy ra cho khớp tỷ lệ in.",
  nearPoor: "Hộ cận nghèo",
  ethnicGroups,
  band: (from: number, to: number): string =>
    from === to
      ? "0%"
      : from === 0
        ? `đến ${String(to)}%`
        : to >= 100
          ? `trên ${String(from)}%`
          : `trên ${String(from)} đến ${String(to)}%`,
  bandNone: "không in",
};

export type FactWords = typeof vi;
