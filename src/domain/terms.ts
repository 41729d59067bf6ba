/**
 * Terms a resident meets on these pages (thuật ngữ). An id is the anchor of its definition, the same in both languages: an address once
 * published stays, so ids are added and never changed.
 */
export const TERM_GROUPS = {
  /** Who is poor, and by which rule. */
  poverty: [
    "ho-ngheo",
    "ho-can-ngheo",
    "ngheo-da-chieu",
    "chuan-ngheo",
    "doi-chuan",
    "thieu-hut",
    "muc-do-thieu-hut",
    "muc-song-trung-binh",
  ],
  /** What happens to households within a year. */
  change: ["thoat-ngheo", "tai-ngheo", "phat-sinh-ngheo"],
  /** How figures are made and read. */
  figures: ["ty-le-ho-ngheo", "ho-va-nguoi", "ra-soat", "thu-hang", "nhom-ty-le", "diem-phan-tram"],
  /** How far a figure may be trusted. */
  status: [
    "chinh-thuc",
    "tinh-tu-so-chinh-thuc",
    "tam-tinh",
    "minh-hoa",
    "bao-ve-thong-tin",
    "khong-co-so-lieu",
  ],
  /** How help finds the poor. */
  help: ["dia-ban-chuong-trinh", "khoang-cach-ho-tro", "bo-sot", "ro-ri"],
  /** Kinds of communes. */
  places: ["khu-vuc", "xa-dac-biet-kho-khan", "xa-bien-gioi", "xa-an-toan-khu", "huyen-ngheo", "don-vi-cu"],
} as const;

export type TermGroup = keyof typeof TERM_GROUPS;
export type TermId = (typeof TERM_GROUPS)[TermGroup][number];

/** Every term, in the order of the page of definitions. */
export const TERMS: readonly TermId[] = Object.values(TERM_GROUPS).flat();

export function isTermId(text: string): text is TermId {
  return (TERMS as readonly string[]).includes(text);
}
