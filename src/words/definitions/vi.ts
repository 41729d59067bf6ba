import { formatCount } from "#domain/format";
import type { IncomeLine, StandardRule } from "#domain/standard";
import type { DefinitionMessages, ExampleMessages, RuleMessages } from "./messages.ts";
import { comparisonsVi } from "./comparisons.vi.ts";
import { termsVi } from "./terms.vi.ts";

const NOT_FOUND = "chưa tìm thấy văn bản";
const amount = (income: number) => `${formatCount(income, "vi")} đồng`;

/** "700.000 đồng (nông thôn), 900.000 đồng (thành thị)"; a side that no text was found for is left out here and told by `gap`. */
function line({ rural, urban }: IncomeLine): string {
  const say = (income: number | null, area: string) =>
    income === null ? [] : [`${amount(income)} (${area})`];
  return [...say(rural, "nông thôn"), ...say(urban, "thành thị")].join(", ");
}

function gap({ rural, urban }: IncomeLine): string {
  return `${rural === null ? ` Mức ở nông thôn: ${NOT_FOUND}.` : ""}${urban === null ? ` Mức ở thành thị: ${NOT_FOUND}.` : ""}`;
}

const isUnknown = ({ rural, urban }: IncomeLine) => rural === null && urban === null;

function poor(rule: StandardRule, listed: number): string {
  const low = `Thu nhập một người một tháng từ ${line(rule.incomeLine)} trở xuống`;
  if (rule.deprivationsFrom === null) return `${low}.${gap(rule.incomeLine)}`;
  const lacks = `thiếu hụt từ ${String(rule.deprivationsFrom)} chỉ số trở lên${listed === 0 ? "" : ` trong ${String(listed)} chỉ số`}`;
  if (rule.secondLine === null) return `${low}, và ${lacks}.`;
  return `${low}; hoặc cao hơn mức đó, đến ${line(rule.secondLine)}, và ${lacks}.`;
}

function nearPoor({ incomeLine, secondLine, deprivationsFrom, kind }: StandardRule): string {
  const lacks = deprivationsFrom === null ? "" : `, và thiếu hụt dưới ${String(deprivationsFrom)} chỉ số`;
  if (kind === "multidimensional")
    return `Thu nhập một người một tháng từ ${line(incomeLine)} trở xuống${lacks}.`;
  if (secondLine === null || isUnknown(secondLine))
    return `Thu nhập cao hơn chuẩn nghèo đến một mức nữa; mức ấy: ${NOT_FOUND}.`;
  return `Thu nhập một người một tháng cao hơn ${line(incomeLine)}, đến ${line(secondLine)}${lacks}.`;
}

function multidimensional({ kind, incomeLine }: StandardRule): string {
  if (kind === "income") return "Không dùng: chuẩn này chỉ xét thu nhập.";
  if (kind === "income-and-services")
    return "Không có số gộp: chuẩn này xét thiếu hụt ngay khi gọi một hộ là hộ nghèo.";
  return `Hộ nghèo và hộ cận nghèo: mọi hộ có thu nhập một người một tháng từ ${line(incomeLine)} trở xuống.`;
}

const rules: RuleMessages = {
  parts: {
    poor,
    "near-poor": nearPoor,
    multidimensional,
    average: ({ incomeLine, averageLine }) =>
      averageLine === null
        ? "Chưa tìm thấy văn bản."
        : `Thu nhập một người một tháng cao hơn ${line(incomeLine)}, đến ${line(averageLine)}.`,
  },
  years: ({ firstYear, rule }) =>
    rule === null
      ? `từ cuối năm ${String(firstYear)}`
      : `cuối năm ${String(firstYear)} đến ${String(rule.lastYear)}${rule.openingYear === null ? "" : `, và lần đếm mở đầu cuối năm ${String(rule.openingYear)}`}`,
  legal: ({ legal, rule }) =>
    rule === null ? legal : `${legal}, ${rule.legalDate.split("-").reverse().join("/")}`,
  amount: (income) => (income === null ? NOT_FOUND : amount(income)),
  unpublished: "Bản số liệu này không có quy định của chuẩn.",
  evidence: {
    confirmed: "đã đối chiếu",
    plan: "theo kế hoạch của tỉnh",
    secondary: "theo một nguồn dẫn lại",
    memory: "chưa đối chiếu với văn bản",
    "not-found": NOT_FOUND,
  },
};

const examples: ExampleMessages = {
  title: "Bốn gia đình, bốn chuẩn",
  note: "Ví dụ, không có thật: thu nhập giữ nguyên qua các chuẩn để thấy cái thước đổi ra sao. Kết quả do atlas tính theo quy định ở trên.",
  family: ({ area, income }, names) =>
    `Ở ${area === "rural" ? "nông thôn" : "thành thị"}, ${amount(income)} một người một tháng; ${names.length === 0 ? "không thiếu hụt gì" : `thiếu hụt: ${names.map((name) => name.toLowerCase()).join(", ")}`}.`,
  classes: {
    poor: "hộ nghèo",
    "near-poor": "hộ cận nghèo",
    neither: "không thuộc hai diện",
    unknown: "chưa nói được",
  },
  because: (deprived, { deprivationsFrom }, isKnown) => {
    if (deprivationsFrom === null) return isKnown ? "chỉ xét thu nhập" : "chưa tìm thấy đủ mức thu nhập";
    return deprived === null ? "chưa có danh sách chỉ số" : `thiếu hụt ${String(deprived)} chỉ số`;
  },
};

export const vi: DefinitionMessages = {
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
  },
  terms: termsVi,
  rules,
  examples,
  byStandard: "Theo từng chuẩn",
  basis: "Căn cứ",
  under: (standard) => `Theo ${standard}`,
  full: "Giải thích đầy đủ",
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
    list: (dimensions, indicators) => `${String(indicators)} chỉ số, ${String(dimensions)} chiều`,
    noList: "không xét",
    listNotFound: "danh sách: chưa tìm thấy văn bản",
  },
  conditions: {
    caption: (standard) => `Khi nào một hộ thiếu hụt, ${standard}`,
    columns: {
      number: "Số",
      indicator: "Chỉ số",
      condition: "Hộ thiếu hụt khi",
    },
    notFound: (standard) =>
      `Với ${standard}: chưa tìm thấy văn bản nêu danh sách và điều kiện của các chỉ số, nên atlas không ghi.`,
  },
  comparisons: comparisonsVi,
  toAtlas: "Mở bản đồ",
  toSources: "Mọi văn bản",
  toTop: "Lên đầu trang",
};
