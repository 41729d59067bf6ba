import { formatMoney } from "#domain/coverage/money";
import { formatCount } from "#domain/format";
import type { Language } from "#domain/localised";
import type { CoverageReport } from "./reportCoverage.ts";
import { COVERAGE_TEXT } from "./reportCoverageText.ts";
import { escape, makeFolding, makeList, makeTable } from "./reportTable.ts";

/** Names as the reader's language has them. */
interface Names {
  readonly language: Language;
  readonly place: (code: string) => string;
  readonly province: (code: string) => string;
  readonly document: (id: string) => string;
}

/** One folding part a province: what its forms say, by year, and beside what its plans print. */
export function coverageTables(coverage: readonly CoverageReport[], names: Names): string {
  const { language, province, place } = names;
  const text = COVERAGE_TEXT[language];
  return coverage
    .map((own) => {
      const { without } = own.communes;
      const missing = makeFolding(
        text.without(formatCount(without.length, language)),
        false,
        makeList([without.map((code) => place(`2025/${code}`)).join("; ")]),
      );
      return makeFolding(
        `${province(own.province)} (${text.rows(formatCount(own.rows, language))})`,
        coverage.length === 1,
        [
          makeList(describe(own, language)),
          without.length === 0 ? "" : missing,
          yearTable(own, names),
          `<p class="quiet">${escape(text.notSpread)}</p>`,
          planTable(own, names),
        ].join("\n"),
      );
    })
    .join("\n");
}

function describe({ files, communes, designations, targets, flags }: CoverageReport, language: Language) {
  const text = COVERAGE_TEXT[language];
  const count = (value: number) => formatCount(value, language);
  return [
    text.files(files.map(({ file, rows }) => `${file} (${text.rows(count(rows))})`).join("; ")),
    text.communes(count(communes.recorded), count(communes.without.length)),
    text.beside(count(designations), count(targets)),
    text.flags(count(flags)),
  ];
}

function yearTable({ province: code, years }: CoverageReport, { language, province }: Names): string {
  const text = COVERAGE_TEXT[language];
  const rows = years.map(({ year, records, withoutPlanned, withoutSpent, planned, spent, status }) => [
    String(year),
    formatCount(records, language),
    formatCount(withoutPlanned, language),
    formatCount(withoutSpent, language),
    writeMoney(planned, language),
    writeMoney(spent, language),
    text.status[status],
  ]);
  return makeTable(`${province(code)}: ${text.byYear}`, text.years, rows);
}

function planTable(
  { province: code, plans }: CoverageReport,
  { language, province, document }: Names,
): string {
  const text = COVERAGE_TEXT[language];
  const rows = plans.map(({ plan, printed, planned, spent, status }) => [
    document(plan),
    writeMoney(printed, language),
    writeMoney(planned, language),
    writeMoney(spent, language),
    text.status[status],
  ]);
  return makeTable(`${province(code)}: ${text.byPlan}`, text.plans, rows);
}

function writeMoney(amount: number | null, language: Language): string {
  return amount === null ? COVERAGE_TEXT[language].notStated : formatMoney(amount, "million", language);
}
