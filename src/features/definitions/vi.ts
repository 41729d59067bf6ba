import type { TermGroup } from "#domain/terms";
import { formatCount } from "#domain/format";
import type { ExampleHousehold } from "#domain/standards/examples";
import type { HouseholdClass } from "#domain/standards/household";
import type { StandardRule } from "#domain/standard";

/** What may be compared with what. */
export interface Comparison {
  readonly what: string;
  readonly verdict: "yes" | "care" | "no";
  readonly why: string;
}

const amount = (income: number) => `${formatCount(income, "vi")} đồng`;

const list: readonly Comparison[] = [
  {
    what: "Hai năm đo bằng cùng một chuẩn",
    verdict: "yes",
    why: "Cùng mức thu nhập, cùng danh sách chỉ số.",
  },
  {
    what: "Hai xã, hoặc hai tỉnh, cùng năm và cùng chuẩn",
    verdict: "yes",
    why: "Xem cả số hộ, không chỉ tỷ lệ. Tỉnh đặt chuẩn riêng cao hơn chuẩn quốc gia thì không so được.",
  },
  {
    what: "Hai tỉnh, hai năm khác nhau",
    verdict: "no",
    why: "Năm mới nhất của mỗi tỉnh có thể khác nhau: chọn cùng một năm rồi hãy so.",
  },
  {
    what: "Hộ nghèo theo chuẩn 2016-2020 và theo chuẩn 2021-2025",
    verdict: "no",
    why: "Mức thu nhập, số chỉ số và cách xét đều khác. Không nối đường, không trừ hai số, kể cả hai số của cùng năm 2021.",
  },
  {
    what: "Tỷ lệ thiếu hụt giữa hai chuẩn",
    verdict: "no",
    why: "Vài chỉ số giữ nguyên câu hỏi (bảo hiểm y tế, diện tích nhà ở, nhà tiêu), nhưng tỷ lệ chia cho số hộ nghèo của mỗi chuẩn, mà hộ nghèo của hai chuẩn là hai nhóm khác nhau. Các chỉ số khác đổi cả điều kiện.",
  },
  {
    what: "Tỷ lệ hộ nghèo và số hộ nghèo",
    verdict: "care",
    why: "Tỷ lệ nói mức độ, số hộ nói quy mô. Xã đông dân có thể có nhiều hộ nghèo mà tỷ lệ thấp: đọc cả hai.",
  },
  {
    what: "Kết quả rà soát và số của điều tra mẫu",
    verdict: "no",
    why: "Rà soát xét từng hộ và có quyết định phê duyệt; điều tra hỏi một số hộ rồi ước lượng, bằng thước đo khác.",
  },
  {
    what: "Một xã trước và sau ngày 1/7/2025",
    verdict: "care",
    why: "Được khi xã hiện nay gồm trọn các xã cũ. Xã cũ bị chia mà không biết số hộ mỗi phần thì không so được.",
  },
  {
    what: "Tỷ lệ hộ nghèo và tỷ lệ nghèo đa chiều",
    verdict: "no",
    why: "Nghèo đa chiều từ năm 2022 gồm cả hộ cận nghèo, nên luôn cao hơn hoặc bằng.",
  },
];

/** Words of the page of definitions. */
export const vi = {
  title: "Giải thích từ ngữ",
  lead: "Mỗi từ gặp trong atlas, nói bằng lời thường. Mức tiền và điều kiện lấy từ quyết định, nghị định; chỗ nào chưa tìm thấy văn bản thì nói rõ.",
  contents: "Các từ",
  groups: {
    poverty: "Ai là hộ nghèo",
    change: "Thay đổi trong năm",
    figures: "Đọc một con số",
    status: "Số này tin được đến đâu",
    help: "Hỗ trợ đến đâu",
    places: "Các loại xã",
  } satisfies Record<TermGroup, string>,
  examples: {
    title: "Bốn gia đình, bốn chuẩn",
    note: "Ví dụ, không có thật: thu nhập giữ nguyên qua các chuẩn để thấy cái thước đổi ra sao. Kết quả do atlas tính theo quy định ở trên.",
    family: ({ area, income }: ExampleHousehold, names: readonly string[]) =>
      `Ở ${area === "rural" ? "nông thôn" : "thành thị"}, ${amount(income)} một người một tháng; ${names.length === 0 ? "không thiếu hụt gì" : `thiếu hụt: ${names.map((name) => name.toLowerCase()).join(", ")}`}.`,
    classes: {
      poor: "hộ nghèo",
      "near-poor": "hộ cận nghèo",
      neither: "không thuộc hai diện",
      unknown: "chưa nói được",
    } satisfies Record<HouseholdClass | "unknown", string>,
    /** Why a household is called so: how many of the listed deprivations it has, or what is not known. */
    because: (deprived: number | null, { deprivationsFrom }: StandardRule, isKnown: boolean): string => {
      if (deprivationsFrom === null) return isKnown ? "chỉ xét thu nhập" : "chưa tìm thấy đủ mức thu nhập";
      return deprived === null ? "chưa có danh sách chỉ số" : `thiếu hụt ${String(deprived)} chỉ số`;
    },
  },
  byStandard: "Theo từng chuẩn",
  basis: "Căn cứ",
  standards: {
    caption: "Bốn chuẩn nghèo",
    rows: {
      legal: "Văn bản",
      years: "Kết quả của",
      rural: "Chuẩn nghèo, nông thôn",
      urban: "Chuẩn nghèo, thành thị",
      second: "Mức thứ hai",
      list: "Chỉ số thiếu hụt",
      evidence: "Căn cứ",
    },
    list: (dimensions: number, indicators: number) =>
      `${String(indicators)} chỉ số, ${String(dimensions)} chiều`,
    noList: "không xét",
    listNotFound: "danh sách: chưa tìm thấy văn bản",
  },
  conditions: {
    caption: (standard: string) => `Khi nào một hộ thiếu hụt, ${standard}`,
    columns: {
      number: "Số",
      indicator: "Chỉ số",
      condition: "Hộ thiếu hụt khi",
    },
    notFound: (standard: string) =>
      `Với ${standard}: chưa tìm thấy văn bản nêu danh sách và điều kiện của các chỉ số, nên atlas không ghi.`,
  },
  comparisons: {
    title: "Cái gì so sánh được với cái gì",
    verdicts: { yes: "so được", care: "so được, có điều kiện", no: "không so được" } satisfies Record<
      Comparison["verdict"],
      string
    >,
    list,
  },
  toAtlas: "Mở bản đồ",
  toSources: "Mọi văn bản",
  toTop: "Lên đầu trang",
};

export type DefinitionWords = typeof vi;
