import type { RulePart } from "#domain/terms";
import type { Evidence, IncomeLine, StandardRule } from "#domain/standard";
import { formatCount } from "#domain/format";
import type { StandardFacts } from "#domain/standards/standardFacts";

const amount = (income: number) => `${formatCount(income, "vi")} đồng`;

/** "700.000 đồng (nông thôn), 900.000 đồng (thành thị)"; a side that no text was found for is left out here and told by `gap`. */
function line({ rural, urban }: IncomeLine): string {
  const say = (income: number | null, area: string) =>
    income === null ? [] : [`${amount(income)} (${area})`];
  return [...say(rural, "nông thôn"), ...say(urban, "thành thị")].join(", ");
}

const NOT_FOUND = "chưa tìm thấy văn bản";

function gap({ rural, urban }: IncomeLine): string {
  return `${rural === null ? ` Mức ở nông thôn: ${NOT_FOUND}.` : ""}${urban === null ? ` Mức ở thành thị: ${NOT_FOUND}.` : ""}`;
}

function poor(rule: StandardRule, listed: number): string {
  const low = `Thu nhập một người một tháng từ ${line(rule.incomeLine)} trở xuống`;
  if (rule.deprivationsFrom === null) return `${low}.${gap(rule.incomeLine)}`;
  const lacks = `thiếu hụt từ ${String(rule.deprivationsFrom)} chỉ số trở lên${listed === 0 ? "" : ` trong ${String(listed)} chỉ số`}`;
  if (rule.secondLine === null) return `${low}, và ${lacks}.`;
  return `${low}; hoặc cao hơn mức đó, đến ${line(rule.secondLine)}, và ${lacks}.`;
}

const isUnknown = ({ rural, urban }: IncomeLine) => rural === null && urban === null;

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

/** What a poverty standard says, in plain words. */
export const vi = {
  parts: {
    poor,
    "near-poor": nearPoor,
    multidimensional,
    average: ({ incomeLine, averageLine }) =>
      averageLine === null
        ? "Chưa tìm thấy văn bản."
        : `Thu nhập một người một tháng cao hơn ${line(incomeLine)}, đến ${line(averageLine)}.`,
  } satisfies Record<RulePart, (rule: StandardRule, listed: number) => string>,
  /** Years whose results are measured with a standard. */
  years: ({ firstYear, rule }: StandardFacts): string =>
    rule === null
      ? `từ cuối năm ${String(firstYear)}`
      : `cuối năm ${String(firstYear)} đến ${String(rule.lastYear)}${rule.openingYear === null ? "" : `, và lần đếm mở đầu cuối năm ${String(rule.openingYear)}`}`,
  legal: ({ legal, rule }: StandardFacts): string =>
    rule === null ? legal : `${legal}, ${rule.legalDate.split("-").reverse().join("/")}`,
  unpublished: "Bản số liệu này không có quy định của chuẩn.",
  /** "700.000 đồng", or that no text was found. */
  amount: (income: number | null) => (income === null ? NOT_FOUND : amount(income)),
  evidence: {
    confirmed: "đã đối chiếu",
    plan: "theo kế hoạch của tỉnh",
    secondary: "theo một nguồn dẫn lại",
    memory: "chưa đối chiếu với văn bản",
    "not-found": NOT_FOUND,
  } satisfies Record<Evidence, string>,
  /** Under the standard on show. */
  under: (standard: string) => `Theo ${standard}`,
  full: "Giải thích đầy đủ",
};

export type StandardWords = typeof vi;
