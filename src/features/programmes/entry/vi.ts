import type { NORM_BOUNDS, SupportText } from "#domain/coverage/support";
import type { AboutKind } from "../../../reading/aboutProgrammes.ts";

/** Words of the entry of a programme: what it gives, to whom, where, by whom. */
export const vi = {
  texts: {
    purpose: "Để làm gì",
    eligible: "Ai được",
    content: "Được gì",
    places: "Ở đâu",
  } satisfies Record<SupportText, string>,
  /** Of a field that the plan leaves out. */
  silent: "Văn bản không nêu riêng.",
  norms: "Định mức",
  /** The content says them in a sentence: as a list they are folded. */
  normCount: (count: number) => `${String(count)} con số`,
  bounds: {
    from: "từ",
    above: "trên",
    below: "dưới",
    about: "khoảng",
  } satisfies Record<(typeof NORM_BOUNDS)[number], string>,
  doers: "Ai làm",
  lead: (names: string) => `${names} chủ trì`,
  partners: (names: string) => `cùng ${names}`,
  nobody: "Văn bản không nêu cơ quan.",
  legal: "Căn cứ",
  section: "Trong kế hoạch",
  sectionOf: (section: string) => `mục ${section}`,
  retold: "Atlas tóm lại bằng lời của mình; số và mục theo văn bản.",
  money: "Tiền",
  more: "Nơi thực hiện và bản đồ",
  found: (query: string) => `Tìm “${query}”`,
  foundIn: {
    purpose: "Để làm gì",
    eligible: "Ai được",
    content: "Được gì",
    places: "Ở đâu",
    norm: "Định mức",
    figure: "Số liệu",
    legal: "Căn cứ",
  } satisfies Record<AboutKind, string>,
  others: "Kế hoạch khác cũng nói đến:",
};

export type EntryWords = typeof vi;
