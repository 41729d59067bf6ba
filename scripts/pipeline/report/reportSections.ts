import { formatCount } from "#domain/format";
import type { Language } from "#domain/localised";
import type { Problem } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";
import { formatChanges } from "../publish/changeText.ts";
import type { Report } from "./report.ts";
import { coverageTables } from "./reportCoverageSection.ts";
import { describeProblem } from "./reportPhrases.ts";
import { makeFolding, makeList, makeTable } from "./reportTable.ts";
import { CHECK_NAMES, REPORT_TEXT, type SectionId } from "./reportText.ts";

/** One part of the page; `count` is what its link shows, null where counting says nothing. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly count: number | null;
  readonly html: string;
}

/** Everything that writing a section needs to know. */
interface Writer {
  readonly report: Report;
  readonly language: Language;
  readonly text: (typeof REPORT_TEXT)[Language];
  /** Name of a place by "pre2025/01304", "2025/03127" or a bare code. */
  readonly place: (key: string) => string;
  readonly province: (code: string) => string;
  readonly document: (id: string) => string;
}

/** The parts of the report in the order of what a reader has to decide first. */
export function makeSections(report: Report, registry: Registry, language: Language): Section[] {
  const writer = makeWriter(report, registry, language);
  const { text } = writer;
  const flagged = report.flagged.filter((problem) => problem.check !== PLAN_CHECK);
  const boundaries = report.withoutSuccessor.length + report.split.length;
  const content: [SectionId, number | null, string][] = [
    ["changes", null, makeList(formatChanges(report.changes, language, makeNamer(writer)))],
    ["flagged", flagged.length, groupProblems(writer, flagged)],
    ["plans", report.plans.length, planTables(writer)],
    ["printed", report.keptAsPrinted.length, printedTable(writer)],
    ["boundaries", boundaries, boundaryTable(writer)],
    ["coverage", null, coverageTables(report.coverage, writer)],
    ["disclosure", null, disclosureTable(writer)],
    ["corrected", report.corrected.length, correctedTable(writer)],
    ["converted", report.converted.length, convertedTables(writer)],
    ["notes", report.notes.length, groupProblems(writer, report.notes)],
    ["read", report.read.length, readTables(writer)],
    ["sources", report.sources.length, sourceTables(writer)],
  ];
  return content.map(([id, count, html]) => ({
    id,
    count,
    title: text.sections[id],
    html: html === "" ? makeList([text.none]) : html,
  }));
}

/** Told in the part on plans, with its arithmetic. */
const PLAN_CHECK = "planFiguresReconcile";

function makeWriter(report: Report, registry: Registry, language: Language): Writer {
  const places = new Map(
    registry.communes.flatMap(({ scheme, code, type, name }) => [
      [`${scheme}/${code}`, `${code} ${type} ${name}`] as const,
      ...(scheme === "2025" ? [[code, `${type} ${name}`] as const] : []),
    ]),
  );
  const provinces = new Map(registry.provinces.map(({ code, name }) => [code, name[language]]));
  const documents = new Map(registry.documents.map(({ id, title }) => [id, title[language]]));
  return {
    report,
    language,
    text: REPORT_TEXT[language],
    place: (key) => places.get(key) ?? provinces.get(key) ?? key,
    province: (code) => provinces.get(code) ?? code,
    document: (id) => documents.get(id) ?? id,
  };
}

/** "11" is a province; "11/03162", "11/2025-MDP2022-2025" and "11/poor_rate" name something of it. */
function makeNamer({ province, place }: Writer): (code: string) => string {
  return (code) => {
    const [first = "", rest] = code.split("/");
    if (rest === undefined || rest === first) return province(first);
    return /^\d{5}$/.test(rest) ? `${place(rest)} (${province(first)})` : `${rest} (${province(first)})`;
  };
}

/** One folding list a check. */
function groupProblems({ language, text }: Writer, problems: readonly Problem[]): string {
  return [...new Set(problems.map((problem) => problem.check))]
    .map((check) => {
      const own = problems.filter((problem) => problem.check === check);
      const name = CHECK_NAMES[check]?.[language] ?? check;
      const rows = own.map((problem) => describeProblem(problem, language));
      return makeFolding(
        `${name} (${formatCount(own.length, language)})`,
        own.length <= 30,
        makeTable(name, text.columns.problems, rows),
      );
    })
    .join("\n");
}

/** One folding list a plan: what it prints, what its own figures give, and how. */
function planTables({ report, text, document, language }: Writer): string {
  return [...new Set(report.plans.map(({ plan }) => plan))]
    .map((plan) => {
      const own = report.plans.filter((row) => row.plan === plan);
      const rows = own.map(({ flag, what, printed, computed, arithmetic }) => [
        flag,
        what,
        printed.includes("..") ? printed.replace("..", "–") : inLocale(printed, language),
        inLocale(String(computed), language),
        inLocale(arithmetic, language),
      ]);
      const name = document(plan);
      return makeFolding(`${name} (${String(own.length)})`, true, makeTable(name, text.columns.plans, rows));
    })
    .join("\n");
}

/** Numbers within a line of arithmetic as the reader writes them. */
function inLocale(text: string, language: Language): string {
  const formatter = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  return text
    .replaceAll("*", "×")
    .replaceAll("-", "−")
    .replace(/\d+(?:\.\d+)?/g, (number) => formatter.format(Number(number)));
}

function printedTable({ report, text, place, language }: Writer): string {
  return makeTable(
    text.sections.printed,
    text.columns.printed,
    report.keptAsPrinted.map(({ flag, measure, code, date, value }) => [
      flag,
      measure,
      place(code),
      date,
      inLocale(String(value), language),
    ]),
  );
}

function boundaryTable({ report, text, place }: Writer): string {
  return makeTable(text.sections.boundaries, text.columns.boundaries, [
    ...report.withoutSuccessor.map((code) => [place(`pre2025/${code}`), text.noSuccessor]),
    ...report.split.map(({ code, into, weights }) => [
      place(`pre2025/${code}`),
      `${into.map((target) => place(`2025/${target}`)).join("; ")} (${text.weights[weights]})`,
    ]),
  ]);
}

function disclosureTable({ report, text, province, language }: Writer): string {
  return makeTable(
    text.sections.disclosure,
    text.columns.disclosure,
    report.disclosure.map(({ province: code, primary, secondary, implied }) => [
      province(code),
      formatCount(primary, language),
      formatCount(secondary, language),
      formatCount(implied.length, language),
    ]),
  );
}

function correctedTable({ report, text }: Writer): string {
  const rows = report.corrected.map(({ what, as, reason }) => [what, as, reason]);
  return makeTable(text.sections.corrected, text.columns.corrected, rows);
}

/** Every converted cell, folded by sheet. */
function convertedTables({ report, text }: Writer): string {
  const sheets = [...new Set(report.converted.map(({ file, sheet }) => `${file} > ${sheet}`))];
  return sheets
    .map((sheet) => {
      const own = report.converted.filter((row) => `${row.file} > ${row.sheet}` === sheet);
      const rows = own.map((row) => [row.cell, row.encoding, row.told, row.before, row.after]);
      return makeFolding(
        `${sheet} (${String(own.length)})`,
        false,
        makeTable(sheet, text.columns.converted, rows),
      );
    })
    .join("\n");
}

/** Every sheet and what its rows were taken for, folded by province. */
function readTables({ report, text, province }: Writer): string {
  return [...new Set(report.read.map((row) => row.province))]
    .map((code) => {
      const own = report.read.filter((row) => row.province === code);
      const rows = own.map(({ file, sheet, form, period, rows: kinds }) => [
        file,
        sheet,
        form,
        period,
        Object.entries(kinds)
          .map(([kind, count]) => `${text.rowKinds[kind] ?? kind}: ${String(count)}`)
          .join("; "),
      ]);
      const name = province(code);
      return makeFolding(`${name} (${String(own.length)})`, false, makeTable(name, text.columns.read, rows));
    })
    .join("\n");
}

/** Every file as it was received, folded by source. */
function sourceTables({ report, text, language }: Writer): string {
  return report.sources
    .map(({ title, document, status, received, licence, files }) => {
      const name = title[language];
      const rows = files.map(({ file, sha256 }) => [file, sha256.slice(0, 16)]);
      const about = [text.status[status] ?? status, document, received, licence].filter(
        (part) => part !== "",
      );
      return makeFolding(
        `${name}: ${about.join(", ")} (${String(files.length)})`,
        false,
        makeTable(name, text.columns.sources, rows),
      );
    })
    .join("\n");
}
