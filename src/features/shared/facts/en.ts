import type { FactWords } from "./vi.ts";

export const en: FactWords = {
  part: {
    urban: "Urban",
    rural: "Rural",
  },
  unprinted: "derived",
  unprintedNote:
    "No document prints the households of the areas: they are derived to meet the printed rates.",
  nearPoor: "Near-poor",
  ethnicGroups: {
    mong: "Mông",
    thai: "Thái",
    kho_mu: "Khơ Mú",
    other_minority: "Other minorities",
    kinh: "Kinh",
    unexplained: "Unexplained (printed total less the groups)",
  },
  band: (from, to) =>
    from === to
      ? "0%"
      : from === 0
        ? `up to ${String(to)}%`
        : to >= 100
          ? `over ${String(from)}%`
          : `over ${String(from)} to ${String(to)}%`,
  bandNone: "not printed",
};
