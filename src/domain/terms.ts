import type { IndicatorRule, IndicatorTheme } from "./indicator.ts";

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

/** Which part of a standard's rule decides a term, where one does. */
export type RulePart = "poor" | "near-poor" | "multidimensional" | "average";

const RULE_OF_TERM: Readonly<Partial<Record<TermId, RulePart>>> = {
  "ho-ngheo": "poor",
  "ty-le-ho-ngheo": "poor",
  "ho-can-ngheo": "near-poor",
  "ngheo-da-chieu": "multidimensional",
  "muc-song-trung-binh": "average",
};

export function ruleOfTerm(term: TermId): RulePart | null {
  return RULE_OF_TERM[term] ?? null;
}

const TERM_OF_THEME: Readonly<Partial<Record<IndicatorTheme, TermId>>> = {
  deprivation: "thieu-hut",
  "near-deprivation": "thieu-hut",
  flows: "thoat-ngheo",
  persons: "ho-va-nguoi",
  coverage: "khoang-cach-ho-tro",
  extra: "ra-soat",
};

/** The term that explains an indicator best: its own, that of its theme, or who is counted. */
export function termOfIndicator({ theme }: Pick<IndicatorRule, "theme">, term: string | undefined): TermId {
  if (term !== undefined && isTermId(term)) return term;
  return TERM_OF_THEME[theme] ?? "ho-ngheo";
}

const TERM_OF_DESIGNATION: Readonly<Record<string, TermId>> = {
  "designation.poorDistrict": "huyen-ngheo",
  "designation.region.I": "khu-vuc",
  "designation.region.II": "khu-vuc",
  "designation.region.III": "khu-vuc",
  "zone.I": "khu-vuc",
  "zone.II": "khu-vuc",
  "zone.III": "khu-vuc",
  "designation.extreme": "xa-dac-biet-kho-khan",
  "designation.border": "xa-bien-gioi",
  "designation.safeZone": "xa-an-toan-khu",
};

/** The term that explains a yes-or-no mark of the planner ("designation.border"), or null for marks that are no kinds of communes. */
export function termOfDesignation(mark: string): TermId | null {
  return TERM_OF_DESIGNATION[mark] ?? null;
}
