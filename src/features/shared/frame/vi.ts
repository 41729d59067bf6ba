import { formatPercent } from "#domain/format";

/** What frames pages, cards and slides. */
export const vi = {
  /** Under every map and picture with figures that are made up, once and loud; a narrow screen shows the first part. */
  loud: ["Số liệu xã: GIẢ ĐỊNH", ", không dùng để quyết định"] as readonly [string, string],
  /** Marks every view of an edition without suppression. */
  internal: "Bản nội bộ: không công bố",
  /** How much of who borders whom a map of tiles keeps, 0 to 1. */
  tilesKept: (share: number) => `Ô lục giác: giữ ${formatPercent(100 * share, "vi", 0)} cặp xã giáp nhau`,
  schematic: "Ranh giới vẽ phỏng",
  imported: "Ranh giới nhập từ tệp",
  schematicSource: "Ranh giới vẽ phỏng, không phải địa giới.",
  /** Under a map whose classes are those of its place and year. */
  ownClasses: "Mức riêng",
  /** Where a filter keeps no place of any map above. */
  nothingKept: "Không có xã, phường nào trong bộ lọc.",
  clearFilter: "Bỏ lọc",
  /** What a screen reader says of a term that explains itself at a tap. */
  meaning: (term: string) => `Nghĩa là gì: ${term}`,
};

export type FrameWords = typeof vi;
