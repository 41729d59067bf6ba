import { formatMoney } from "#domain/coverage/money";
import { formatCount } from "#domain/format";
import type { Language } from "#domain/localised";
import type { QualityReport } from "#domain/qualityReport";
import { en } from "./en.ts";
import { vi, type ReportWords } from "./vi.ts";

/** A report with its words and names in one language: everything that writing a part of it needs. */
export interface ReportWriter {
  readonly report: QualityReport;
  readonly language: Language;
  readonly words: ReportWords;
  readonly count: (value: number) => string;
  /** A figure as it stands somewhere, with up to four decimals. */
  readonly figure: (value: number) => string;
  /** Million đồng, or that no row states any. */
  readonly money: (amount: number | null) => string;
  readonly province: (code: string) => string;
  /** A commune of today or a province. */
  readonly place: (code: string) => string;
  /** A commune of before 1 July 2025 with its code: several share a name. */
  readonly former: (code: string) => string;
  readonly document: (id: string) => string;
  readonly measure: (id: string) => string;
}

export function makeReportWriter(report: QualityReport, language: Language): ReportWriter {
  const { names } = report;
  const words = { vi, en }[language];
  const figures = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 4 });
  const province = (code: string) => names.provinces[code]?.[language] ?? code;
  const commune = (key: string) => {
    const found = names.communes[key];
    return found === undefined ? undefined : `${found.type} ${found.name}`;
  };
  return {
    report,
    language,
    words,
    count: (value) => formatCount(value, language),
    figure: (value) => figures.format(value),
    money: (amount) =>
      amount === null ? words.coverage.notStated : formatMoney(amount, "million", language),
    province,
    place: (code) => commune(`2025/${code}`) ?? province(code),
    former: (code) => [code, commune(`pre2025/${code}`)].filter((part) => part !== undefined).join(" "),
    document: (id) => names.documents[id]?.[language] ?? id,
    measure: (id) => names.measures[id]?.[language] ?? id,
  };
}
