import type { Language } from "#domain/localised";
import type { Problem } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";
import { formatChanges } from "./releases.ts";
import type { Report } from "./report.ts";
import { CHECK_NAMES, REPORT_TEXT } from "./reportText.ts";

/** The style sheet both pages share; a strict policy allows no style in the page itself. */
export const REPORT_STYLE = `:root{color-scheme:light dark;font-family:Inter,"Be Vietnam Pro",system-ui,sans-serif;line-height:1.5}
body{max-width:72rem;margin:0 auto;padding:1.5rem}h1{font-size:1.75rem}h2{margin-top:2.5rem;font-size:1.25rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;list-style:none}
.wide{overflow-x:auto}table{width:100%;border-collapse:collapse;font-size:.875rem}
th,td{padding:.35rem .6rem;border-bottom:1px solid #8885;text-align:left;vertical-align:top;overflow-wrap:anywhere}
td.n{text-align:right;font-variant-numeric:tabular-nums}summary{cursor:pointer;padding:.5rem 0;min-height:1.5rem}
.lead{font-size:1.0625rem}.warn{padding:.5rem .75rem;border-left:4px solid #b4690e;background:#b4690e22}code{overflow-wrap:anywhere}
@media print{nav{display:none}details{break-inside:avoid}}
`;

/** The report as a page a person reads, without script. */
export function makeReportPage(report: Report, registry: Registry, language: Language): string {
  const text = REPORT_TEXT[language];
  const other = language === "vi" ? "en" : "vi";
  const sections = makeSections(report, registry, language);
  const body = sections
    .map(({ id, title, html }) => `<section id="${id}"><h2>${escape(title)}</h2>${html}</section>`)
    .join("\n");
  const links = sections.map(({ id, title }) => `<li><a href="#${id}">${escape(title)}</a></li>`).join("");
  const internal = report.edition === "internal" ? `<p class="warn">${escape(text.internal)}</p>` : "";
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(text.title)}</title><link rel="stylesheet" href="quality-report.css"></head>
<body><header><h1>${escape(text.title)}</h1>${internal}<p class="lead">${escape(text.lead(report))}</p>
<p><a href="${reportPageName(other)}" hreflang="${other}">${escape(text.otherLanguage)}</a></p></header>
<nav aria-label="${escape(text.contents)}"><ul>${links}</ul></nav>
<main>
${body}
</main></body></html>
`;
}

export function reportPageName(language: Language): string {
  return language === "vi" ? "quality-report.html" : "quality-report.en.html";
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

type Place = (code: string) => string;
type Text = (typeof REPORT_TEXT)[Language];

function makeSections(report: Report, registry: Registry, language: Language): Section[] {
  const text = REPORT_TEXT[language];
  const places = new Map(
    registry.communes.map(({ scheme, code, type, name }) => [`${scheme}/${code}`, `${code} ${type} ${name}`]),
  );
  const provinces = new Map(registry.provinces.map(({ code, name }) => [code, name[language]]));
  const province: Place = (code) => provinces.get(code) ?? code;
  const section = (id: keyof typeof text.sections, html: string): Section => ({
    id,
    title: text.sections[id],
    html: `<p>${escape(text.intro[id])}</p>${html === "" ? `<p>${escape(text.none)}</p>` : html}`,
  });
  const { columns } = text;
  const printed = report.keptAsPrinted.map((r) => [r.flag, r.measure, r.code, r.date, String(r.value)]);
  const corrected = report.corrected.map(({ what, as, reason }) => [what, as, reason]);
  const plans = report.plans.map((r) => [r.flag, r.id, r.printed, String(r.computed), r.formula]);
  return [
    section("changes", list(formatChanges(report.changes))),
    section("flagged", groupProblems(report.flagged, language)),
    section("plans", table(columns.plans, plans)),
    section("printed", table(columns.printed, printed)),
    section(
      "boundaries",
      boundaryTable(report, text, (key) => places.get(key) ?? key),
    ),
    section("disclosure", disclosureTable(report, text, province)),
    section("corrected", table(columns.corrected, corrected)),
    section("converted", convertedTable(report, language)),
    section("notes", groupProblems(report.notes, language)),
    section("read", readTable(report, text, province)),
    section("sources", sourceTable(report, text, language)),
  ];
}

function boundaryTable(report: Report, text: Text, place: Place): string {
  return table(text.columns.boundaries, [
    ...report.withoutSuccessor.map((code) => [place(`pre2025/${code}`), text.noSuccessor]),
    ...report.split.map(({ code, into, weights }) => [
      place(`pre2025/${code}`),
      `${into.map((target) => place(`2025/${target}`)).join("; ")} (${text.weights[weights]})`,
    ]),
  ]);
}

function disclosureTable(report: Report, text: Text, province: Place): string {
  return table(
    text.columns.disclosure,
    report.disclosure.map(({ province: code, primary, secondary, implied }) => [
      province(code),
      String(primary),
      String(secondary),
      String(implied.length),
    ]),
  );
}

function readTable(report: Report, text: Text, province: Place): string {
  return table(
    text.columns.read,
    report.read.map(({ file, sheet, form, province: code, period, rows }) => [
      file,
      sheet,
      form,
      province(code),
      period,
      Object.entries(rows)
        .map(([kind, count]) => `${text.rowKinds[kind] ?? kind}: ${String(count)}`)
        .join("; "),
    ]),
  );
}

function sourceTable(report: Report, text: Text, language: Language): string {
  return table(
    text.columns.sources,
    report.sources.flatMap(({ title, document, status, received, licence, files }) =>
      files.map(({ file, sha256 }) => [
        title[language],
        document,
        text.status[status] ?? status,
        received,
        licence,
        file,
        sha256.slice(0, 16),
      ]),
    ),
  );
}

/** One folding list a check, with its reason once. */
function groupProblems(problems: readonly Problem[], language: Language): string {
  const { columns } = REPORT_TEXT[language];
  return [...new Set(problems.map((problem) => problem.check))]
    .map((check) => {
      const own = problems.filter((problem) => problem.check === check);
      const name = CHECK_NAMES[check]?.[language] ?? check;
      const rows = own.map((problem) => [
        [problem.file, problem.sheet, `${problem.column ?? ""}${String(problem.row ?? "")}`]
          .filter((part) => part !== undefined && part !== "")
          .join(" > "),
        problem.value ?? "",
        problem.expected,
        problem.remedy,
      ]);
      return `<details open><summary>${escape(name)} (${String(own.length)})</summary>${table(columns.problems, rows)}</details>`;
    })
    .join("\n");
}

/** Every converted cell, folded by sheet. */
function convertedTable(report: Report, language: Language): string {
  const { columns } = REPORT_TEXT[language];
  const sheets = [...new Set(report.converted.map(({ file, sheet }) => `${file} > ${sheet}`))];
  return sheets
    .map((sheet) => {
      const own = report.converted.filter((row) => `${row.file} > ${row.sheet}` === sheet);
      const rows = own.map((row) => [row.cell, row.encoding, row.told, row.before, row.after]);
      return `<details><summary>${escape(sheet)} (${String(own.length)})</summary>${table(columns.converted, rows)}</details>`;
    })
    .join("\n");
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join("")}</ul>`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const head = columns.map((name) => `<th scope="col">${escape(name)}</th>`).join("");
  const body = rows.map(
    (row) =>
      `<tr>${row.map((cell) => `<td${/^-?[\d.,]+$/.test(cell) ? ' class="n"' : ""}>${escape(cell)}</td>`).join("")}</tr>`,
  );
  return `<div class="wide" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

/** Text of files and cells is anybody's: nothing of it is markup. */
function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
